// SPDX-License-Identifier: GPL-3.0-or-later
// Measures, conditions and promises in plain words, as HTML.
#pragma once

#include <string>
#include <string_view>

#include "core/clause.h"
#include "core/condition.h"
#include "core/ruleset.h"
#include "variants/book/book_words.h"

namespace bc::book {

/// What a term counts: "for each strike on our assets", "in a turn without a strike on us".
std::string counted(BookWords&, Measure);
/// "the ladder is at least 6 and the turn is above 2". Told by that seat as "we", or from outside of the seat named.
std::string spoken(BookWords&, const When&, std::string_view seat = {});
/// One promise in words.
std::string promise(BookWords&, const Ruleset&, const Clause&);
/// A promise of this kind in two or three words: "no arms".
std::string brief(BookWords&, ClauseVerb);

/// With a capital letter in front, for the head of a row; a name may be written for the middle of a sentence.
std::string capital(std::string text);
/// "Iraq, Syria" for a set of theatres.
std::string theatre_names(BookWords&, const Ruleset&, std::uint16_t bits);
/// Adds to a list what goes on after `between`.
void append(std::string& list, std::string_view between, std::string_view next);

}  // namespace bc::book
