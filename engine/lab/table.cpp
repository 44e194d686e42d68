// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/table.h"

#include "lab/recall.h"
#include "lab/seeds.h"

namespace bc {

State play_game(const Ruleset& rules, std::uint64_t seed, const Players& players, const Budget& budget, const Watcher& watch,
                std::uint64_t* refused) {
  auto state = initial_state(rules, seed);
  std::vector<InformationState> known;
  for (int s = 0; s < rules.seat_count(); ++s) known.push_back(first_sight(rules, state, SeatId(s)));
  return play_on(rules, state, std::move(known), seed, players, budget, watch, refused);
}

State play_on(const Ruleset& rules, State state, std::vector<InformationState> known, std::uint64_t seed, const Players& players,
              const Budget& budget, const Watcher& watch, std::uint64_t* refused) {
  EventLog events;
  while (state.pub.phase == Phase::playing) {
    JointOrders orders{};
    for (std::size_t s = 0; s < known.size(); ++s) {
      const Legal legal(rules, known[s]);
      auto own = budget;
      own.seed = seat_seed(seed ^ budget.seed, static_cast<int>(s));
      orders[s] = players[s]->decide(known[s], legal, own);
      if (!legal.check(orders[s])) continue;
      orders[s] = {};
      if (refused) ++*refused;
    }
    const auto before = state;
    events.clear();
    adjudicate(rules, state, orders, &events);
    for (std::size_t s = 0; s < known.size(); ++s) recall(rules, known[s], orders[s], state);
    if (watch) watch({before, orders, state, events});
  }
  return state;
}

}  // namespace bc
