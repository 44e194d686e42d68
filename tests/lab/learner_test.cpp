// SPDX-License-Identifier: GPL-3.0-or-later
// A learner gets better where it can be measured exactly, stays within its memory, and sees nothing that its seat may not see.
#include "lab/learn/learner.h"

#include <gtest/gtest.h>

#include <filesystem>

#include "lab/solve/expand.h"
#include "lab/solve/strategy.h"
#include "variants/load.h"

namespace bc {
namespace {

namespace fs = std::filesystem;

Ruleset rules_of(const char* key) { return *load_variant(key, std::vector<fs::path>{fs::path(BC_SOURCE_DIR) / "rules/variants"}).ruleset; }

/// What the learner does at every set, by asking it often.
Strategies asked(const Ruleset& rules, const WholeGame& game, const Learner& learner) {
  constexpr int kTimes = 60;
  Strategies all;
  Rng rng{5};
  for (std::size_t s = 0; s < 2; ++s) {
    all[s].assign(game.choices[s], 0);
    for (const auto& set : game.sets[s])
      for (int n = 0; n < kTimes; ++n) {
        const auto sheet = learner.draw(SeatView(rules, set.known.now), rng);
        all[s][set.first + static_cast<std::size_t>(std::ranges::find(set.sheets, sheet) - set.sheets.begin())] += 1.0 / kTimes;
      }
  }
  return all;
}

TEST(Learner, ComesNearerToAnEquilibriumOfAGameThatCanBeSolved) {
  const auto rules = rules_of("micro-hawks");
  const auto game = *expand(rules, 100'000);
  const auto few = learn(rules, {.rounds = 1}), many = learn(rules, {.rounds = 4000});
  const auto before = nash_conv(game, asked(rules, game, *few)), after = nash_conv(game, asked(rules, game, *many));
  EXPECT_LT(after, 0.6 * before);
}

TEST(Learner, KeepsWithinItsMemory) {
  const auto rules = rules_of("mid");
  const auto small = learn(rules, {.rounds = 40, .bytes = 100'000});
  EXPECT_LT(small->sets(), 1000u);
  EXPECT_GT(small->unknown(), 0);
  EXPECT_EQ(learn(rules, {.rounds = 5})->unknown(), 0);
}

TEST(Learner, SeesOnlyWhatItsSeatMaySee) {
  const auto rules = rules_of("mid");
  auto state = initial_state(rules, 3);
  const auto seen = glance(SeatView(rules, state, SeatId(0)), {});
  state.own[1].hawk ^= 1;
  state.own[1].agenda ^= 1;
  state.own[1].standing -= 200;
  state.hidden.control.fill(0);
  EXPECT_EQ(glance(SeatView(rules, state, SeatId(0)), {}), seen);
  state.own[0].agenda ^= 1;
  EXPECT_NE(glance(SeatView(rules, state, SeatId(0)), {}), seen);
}

TEST(Learner, IsStopped) {
  std::stop_source stop;
  stop.request_stop();
  EXPECT_EQ(learn(rules_of("mid"), {.rounds = 10, .stop = stop.get_token()})->rounds(), 0u);
}

}  // namespace
}  // namespace bc
