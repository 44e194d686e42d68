// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the book that are made from the variant, each as HTML.
#pragma once

#include <string>

#include "variants/draft.h"

namespace bc::book {

std::string seats(const Ruleset&);  // with agendas and factions
std::string board(const Ruleset&);  // theatres and assets, militias, intermediaries, the start
std::string pairs(const Ruleset&);  // ready-made offers as treaties
std::string cards(const Ruleset&);
std::string reference(const Draft&, const Draft* base);  // every number, with unit and range
std::string sources(const Ruleset&);

/// The counter of a seat as inline SVG.
std::string counter(const Seat&);
/// One promise in words.
std::string promise(const Ruleset&, const Clause&);
/// "Iraq, Syria" for a set of theatres.
std::string theatre_names(const Ruleset&, std::uint16_t bits);
/// The style sheet of the page.
std::string_view style();

}  // namespace bc::book
