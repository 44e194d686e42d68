// SPDX-License-Identifier: GPL-3.0-or-later
// Measures and conditions of the expression language in plain words.
#pragma once

#include <string>
#include <string_view>

#include "core/clause.h"
#include "core/condition.h"

namespace bc::book {

/// What a term counts: "for each strike on our assets", "in a turn without a strike on us".
std::string counted(Measure);
/// A promise of this kind in two or three words: "no arms".
std::string_view brief(ClauseVerb);
/// With a capital letter in front, for the head of a row; a name may be written for the middle of a sentence.
std::string capital(std::string text);
/// "the ladder is at least 6 and the turn is above 2".
/// Told by that seat as "we", or from outside about the seat named.
std::string spoken(const When&, std::string_view seat = {});

}  // namespace bc::book
