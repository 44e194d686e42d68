// SPDX-License-Identifier: GPL-3.0-or-later
// A match as text and as JSON.
#pragma once

#include <string>
#include <vector>

#include "lab/match.h"

namespace bc::lab {

/// How fast it went. Not part of the result.
std::string speed_text(const Match&);
std::string match_text(const Ruleset&, const std::vector<Opponent>&, const Match&);
std::string match_json(const Ruleset&, const std::vector<Opponent>&, const Match&);

}  // namespace bc::lab
