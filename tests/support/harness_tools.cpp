// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/harness.h"

#include "agents/random.h"

namespace bc::test {

OrderSheet random_sheet(const SeatView& view, Rng& dice) {
  SheetBuilder sheet(view);
  fill_at_random(sheet, dice);
  return sheet.sheet();
}

JointOrders random_orders(const Ruleset& rules, const State& state, Rng& dice) {
  JointOrders orders{};
  for (int s = 0; s < rules.seat_count(); ++s)
    orders[static_cast<std::size_t>(s)] = random_sheet(SeatView(rules, state, SeatId(s)), dice);
  return orders;
}

State random_state(const Ruleset& rules, std::uint64_t seed) {
  Rng dice{seed};
  auto state = initial_state(rules, dice.next());
  for (auto turns = dice.below(rules.turns); turns > 0; --turns) {
    auto next = state;
    adjudicate(rules, next, random_orders(rules, state, dice));
    if (next.pub.phase == Phase::ended) break;
    state = next;
  }
  return state;
}

}  // namespace bc::test
