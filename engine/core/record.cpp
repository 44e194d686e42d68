// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record.h"

namespace bc {

State replay(const Ruleset& rules, std::uint64_t seed, const std::vector<TurnOrders>& turns,
             const std::function<void(const PlayedTurn&)>& visit) {
  auto state = initial_state(rules, seed);
  for (const auto& turn : turns) {
    PlayedTurn played{.before = state, .after = {}, .log = {}};
    adjudicate(rules, state, turn.sheets, &played.log);
    played.after = state;
    if (visit) visit(played);
  }
  return state;
}

Hash128 state_hash(const State& state) { return hashed(Hash128{}, state); }

}  // namespace bc
