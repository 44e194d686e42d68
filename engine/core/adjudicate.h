// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of a turn: from a state and everybody's sheets to the next state, in one documented order. (Rulebook 3.2)
#pragma once

#include <cstdint>
#include <functional>

#include "core/chance.h"
#include "core/event.h"
#include "core/observe.h"
#include "core/ruleset.h"
#include "core/state.h"

namespace bc {

/// The first turn of a game: dealt by the seed, which stays inside the state.
State initial_state(const Ruleset&, std::uint64_t seed);
/// The same, dealt by any chance; the state's own dice start from `seed`.
State initial_state(const Ruleset&, std::uint64_t seed, Chance&);

/// Plays one turn. Every sheet must be legal for its seat (see check): callers that take sheets from outside check them first.
/// What happened is appended to `log`, where one is given.
void adjudicate(const Ruleset&, State&, const JointOrders&, Chance&, EventLog* log = nullptr);
/// The same with the dice that the state carries.
void adjudicate(const Ruleset&, State&, const JointOrders&, EventLog* log = nullptr);

/// The same without the histories, which stay as they were: for states that nobody will look up by what a seat has seen, as in a
/// rollout from where a search tree ends.
void roll_forward(const Ruleset&, State&, const JointOrders&);

/// Walks every outcome of one turn with its probability; they sum to 1. Stops early when `visit` returns false.
/// The number of outcomes grows fast with the size of the board: for small variants, and for tests.
void enumerate_outcomes(const Ruleset&, const State&, const JointOrders&,
                        const std::function<bool(const State&, double probability)>& visit);

}  // namespace bc
