// SPDX-License-Identifier: GPL-3.0-or-later
// Chance as a parameter: the enumerator walks every outcome, and the dice agree with it.
#include <gtest/gtest.h>

#include <cmath>
#include <map>
#include <string>

#include "support/harness.h"

namespace bc::test {
namespace {

constexpr int kThrows = 4000;

/// A state by its content, without the dice, which the enumerator does not throw.
std::string content(State state) {
  state.hidden.rng = {};
  return {reinterpret_cast<const char*>(&state), sizeof state};
}

struct Outcomes {
  std::map<std::string, double> by_content;
  int count = 0;
  double sum = 0;
};

void compare_with_dice(const Ruleset& rules, const State& state, const JointOrders& orders, const Outcomes& outcomes, Rng& dice) {
  std::map<std::string, int> thrown;
  for (int i = 0; i < kThrows; ++i) {
    auto next = state;
    next.hidden.rng.state = dice.next();
    adjudicate(rules, next, orders);
    ++thrown[content(next)];
  }
  for (const auto& [what, times] : thrown)
    ASSERT_TRUE(outcomes.by_content.contains(what)) << "the dice land where the enumerator never goes";
  for (const auto& [what, p] : outcomes.by_content) {
    if (p * kThrows < 50) continue;
    const double share = thrown.contains(what) ? static_cast<double>(thrown[what]) / kThrows : 0;
    const double spread = std::sqrt(p * (1 - p) / kThrows);
    ASSERT_NEAR(share, p, 5 * spread + 1e-12) << "the dice and the odds disagree";
  }
}

}  // namespace

int check_chance(const Ruleset& rules, const Effort& effort, int most) {
  Rng dice{effort.seed ^ 0xd1ceULL};
  int walked = 0;
  for (int g = 0; g < effort.games; ++g) {
    const auto state = random_state(rules, dice.next());
    const auto orders = random_orders(rules, state, dice);
    Outcomes outcomes;
    bool sound = true;
    enumerate_outcomes(rules, state, orders, [&](const State& next, double p) {
      sound = sound && p > 0 && p <= 1;
      outcomes.sum += p;
      outcomes.by_content[content(next)] += p;
      return ++outcomes.count <= most;
    });
    if (outcomes.count > most) continue;
    EXPECT_TRUE(sound) << "a probability is not in (0, 1]";
    EXPECT_NEAR(outcomes.sum, 1, 1e-9) << rules.key << ", " << outcomes.count << " outcomes";
    compare_with_dice(rules, state, orders, outcomes, dice);
    ++walked;
    if (::testing::Test::HasFailure()) break;
  }
  return walked;
}

}  // namespace bc::test
