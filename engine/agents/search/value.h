// SPDX-License-Identifier: GPL-3.0-or-later
// The value of an imagined state to each seat, where imagination stops before the game does.
#pragma once

#include <array>

#include "core/ruleset.h"
#include "core/state.h"

namespace bc {

/// Expected scores, 0 to 10, by seat.
using Values = std::array<double, kMaxSeats>;

/// The score of an ended game; otherwise what the parts of the score are heading for, weighed with the odds that war comes first.
Values estimate(const Ruleset&, const State&);

/// The chance that the game ends in war from here on, by the ladder alone.
double war_ahead(const Ruleset&, const State&);

}  // namespace bc
