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

/// What war would score each seat.
Values war_values(const Ruleset&, const State&);

/// The chance that the game ends in war from here on, by the ladder alone.
double war_ahead(const Ruleset&, const State&);

/// The rules but for one thing: control is never lost below the top of the ladder. Searches play by these and weigh each turn with
/// the odds that were left out: the rare war then tells in every imagined game, and not in one of fifty.
Ruleset without_slips(const Ruleset&);

/// The odds left out of the turn that has led to `after`, of which `before` was the turn's number. (Rulebook 10.3)
double slip_odds(const Ruleset&, const State& after, int before);

}  // namespace bc
