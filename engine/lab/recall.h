// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps a seat's perfect recall while a game is played: the one place where what a seat knows is taken from the state.
#pragma once

#include "core/observe.h"

namespace bc {

/// What `seat` knows at the start of a game.
InformationState first_sight(const Ruleset&, const State& start, SeatId seat);

/// Adds one turn: what the seat ordered, and what it sees now.
void recall(const Ruleset&, InformationState&, const OrderSheet& ordered, const State& now);

}  // namespace bc
