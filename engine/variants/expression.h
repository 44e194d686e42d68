// SPDX-License-Identifier: GPL-3.0-or-later
// Conditions as authors write them: "ladder >= 6 and turn > 2". Up to three comparisons joined by `and`; no loops, no names of
// one's own.
#pragma once

#include <string>
#include <string_view>
#include <variant>

#include "core/condition.h"

namespace bc {

/// Where in the text it went wrong (bytes from its start), and what to say about it.
struct ExpressionError {
  int offset = 0, length = 1;
  std::string what, why, mend, did_you_mean;
};

/// Grammar: comparison { "and" comparison }; comparison: ["not"] measure | measure relation number;
/// relation: < <= = == >= > != . A measure alone means "at least 1", with `not` "less than 1". Numbers are in the measure's own
/// unit: rungs for the ladder, hits for the account, points for stability, standing and stake.
std::variant<When, ExpressionError> parse_when(std::string_view text);

/// The condition as text that parses to the same; empty for one that is always true.
std::string to_text(const When&);

/// Stored units for one as written: 4 for the ladder.
int scale(Measure);
/// Everybody knows it: what a crisis card may look at.
bool is_public(Measure);
/// It counts whole things, so that an agenda can give points for each.
bool is_countable(Measure);

}  // namespace bc
