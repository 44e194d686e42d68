// SPDX-License-Identifier: GPL-3.0-or-later
// The twin of a state: all that a seat may not know is another, and the seat cannot tell.
#pragma once

#include "core/chance.h"
#include "core/ruleset.h"
#include "core/state.h"

namespace bc {

/// `state` with everything drawn anew that `seat` may not know: what others want, have and remember, what passes between others,
/// and all that is hidden from everybody.
State twin_of(const Ruleset&, const State& state, SeatId seat, Rng& dice);

}  // namespace bc
