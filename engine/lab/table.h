// SPDX-License-Identifier: GPL-3.0-or-later
// One game between agents, from the deal to the end.
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include "agents/agent.h"
#include "core/adjudicate.h"

namespace bc {

/// The players around one table, by seat.
using Players = std::vector<std::unique_ptr<Agent>>;

/// One turn as the engine knows it, for whoever keeps the statistics.
struct TurnPlayed {
  const State& before;
  const JointOrders& orders;
  const State& after;
  const EventLog& events;
};
using Watcher = std::function<void(const TurnPlayed&)>;

/// Plays the game of `seed` to its end. Each agent gets `budget` with a seed of its own; a sheet that the rules refuse is played
/// as an empty one and counted in `refused`.
State play_game(const Ruleset&, std::uint64_t seed, const Players&, const Budget& budget, const Watcher& watch = {},
                std::uint64_t* refused = nullptr);

/// Goes on from `state`, of which each seat knows `known`.
State play_on(const Ruleset&, State state, std::vector<InformationState> known, std::uint64_t seed, const Players&,
              const Budget& budget, const Watcher& watch = {}, std::uint64_t* refused = nullptr);

}  // namespace bc
