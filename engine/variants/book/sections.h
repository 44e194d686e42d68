// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the book that are made from the variant, each as HTML.
#pragma once

#include <string>

#include "variants/book/book_words.h"
#include "variants/draft.h"

namespace bc::book {

std::string seats(BookWords&, const Ruleset&);  // with agendas and factions
std::string board(BookWords&, const Ruleset&);  // theatres and assets, militias, intermediaries, the start
std::string pairs(BookWords&, const Ruleset&);  // ready-made offers as treaties
std::string cards(BookWords&, const Ruleset&);
std::string reference(BookWords&, const Draft&, const Draft* base);  // every number, with unit and range
std::string sources(const Ruleset&);

/// The counter of a seat as inline SVG.
std::string counter(const Seat&);

}  // namespace bc::book
