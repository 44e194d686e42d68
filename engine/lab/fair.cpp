// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/fair.h"

#include <algorithm>

#include "core/adjudicate.h"
#include "core/observe.h"
#include "lab/recall.h"
#include "lab/seeds.h"
#include "lab/twin.h"
#include "lab/workers.h"

namespace bc {

namespace {

void ask_twice(const Ruleset& rules, const MakeAgent& make, const FairOptions& options, std::uint64_t number, Fairness& count) {
  const auto seed = game_seed(options.seed, number);
  auto state = initial_state(rules, seed);
  Rng dice{seed ^ 0x7717ULL};
  std::vector<InformationState> known;
  std::vector<std::shared_ptr<Agent>> players;
  for (int s = 0; s < rules.seat_count(); ++s) {
    known.push_back(first_sight(rules, state, SeatId(s)));
    players.push_back(make());
  }
  while (state.pub.phase == Phase::playing && !options.stop.stop_requested()) {
    JointOrders orders{};
    for (std::size_t s = 0; s < known.size(); ++s) {
      const Budget budget{.seed = seat_seed(seed, static_cast<int>(s)), .iterations = options.iterations, .stop = options.stop};
      orders[s] = players[s]->decide(known[s], Legal(rules, known[s]), budget);
      const auto twin = twin_of(rules, state, SeatId(static_cast<int>(s)), dice);
      auto told = known[s];
      told.now = observe(rules, twin, told.seat);
      told.hash = twin.history[s];
      const bool same = make()->decide(told, Legal(rules, told), budget) == orders[s];
      if (options.stop.stop_requested()) return;  // what was cut short proves nothing
      ++count.positions;
      if (same) continue;
      ++count.differing;
      const Unfair where{number, state.pub.turn, static_cast<int>(s)};
      if (!count.first || where < *count.first) count.first = where;
    }
    adjudicate(rules, state, orders);
    for (std::size_t s = 0; s < known.size(); ++s) recall(rules, known[s], orders[s], state);
  }
  ++count.games;
}

}  // namespace

Fairness test_fairness(const Ruleset& rules, const MakeAgent& make, const FairOptions& options) {
  const auto parts = spread<Fairness>(0, options.games, options.jobs, 1, options.stop, [&](Fairness& part, std::uint64_t number) {
    ask_twice(rules, make, options, number, part);
    if (options.done) options.done->fetch_add(1, std::memory_order_relaxed);
  });
  Fairness all;
  for (const auto& part : parts) {
    all.games += part.games;
    all.positions += part.positions;
    all.differing += part.differing;
    if (part.first && (!all.first || *part.first < *all.first)) all.first = part.first;
  }
  return all;
}

}  // namespace bc
