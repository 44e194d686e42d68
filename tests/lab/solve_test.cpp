// SPDX-License-Identifier: GPL-3.0-or-later
// The oracle: exact on games whose equilibria are known, and on micro, whose every way is counted.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "lab/match.h"
#include "lab/predict/measures.h"
#include "lab/solve/cfr.h"
#include "lab/solve/expected.h"
#include "lab/solve/policy.h"
#include "lab/roster_file.h"
#include "variants/load.h"

namespace bc {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
constexpr int kSteps = 120;

/// One turn, two seats, the table of scores of a textbook.
WholeGame matrix(std::size_t rows, std::size_t columns, const std::vector<std::array<float, 2>>& scores) {
  WholeGame game;
  game.sets[0].push_back({.known = {}, .sheets = std::vector<OrderSheet>(rows)});
  game.sets[1].push_back({.known = {}, .sheets = std::vector<OrderSheet>(columns)});
  game.choices = {rows, columns};
  game.turns = {{Position{}}};
  game.deals = {1};
  game.ends = scores;
  game.onward.assign(scores.size() + 1, 0);
  return game;
}

Strategies solved(const WholeGame& game, int iterations) {
  CfrPlus cfr(game);
  while (cfr.iterations() < iterations) cfr.iterate();
  return cfr.average();
}

TEST(Solve, MatchingPennies) {
  const auto game = matrix(2, 2, {{1, -1}, {-1, 1}, {-1, 1}, {1, -1}});
  const auto found = solved(game, 400);
  EXPECT_NEAR(found[0][0], 0.5, 0.02);
  EXPECT_NEAR(found[1][0], 0.5, 0.02);
  EXPECT_LT(nash_conv(game, found), 0.05);
}

TEST(Solve, ThePrisonersDilemma) {
  const auto game = matrix(2, 2, {{3, 3}, {0, 5}, {5, 0}, {1, 1}});
  const auto found = solved(game, 200);
  EXPECT_GT(found[0][1], 0.99);
  EXPECT_GT(found[1][1], 0.99);
  EXPECT_NEAR(values(game, found)[0], 1, 0.05);
}

TEST(Solve, TheBestAnswerIsExact) {
  const auto rock_paper_scissors = matrix(3, 3, {{0, 0}, {-1, 1}, {1, -1}, {1, -1}, {0, 0}, {-1, 1}, {-1, 1}, {1, -1}, {0, 0}});
  const Strategies rock{Strategy{1, 0, 0}, Strategy{1, 0, 0}};
  EXPECT_DOUBLE_EQ(best_answer(rock_paper_scissors, rock, 0), 1);
  EXPECT_DOUBLE_EQ(nash_conv(rock_paper_scissors, rock), 2);
  const Strategies even{uniform(rock_paper_scissors, 0), uniform(rock_paper_scissors, 1)};
  EXPECT_NEAR(nash_conv(rock_paper_scissors, even), 0, 1e-12);
}

Ruleset rules_of(const char* key) { return *load_variant(key, std::vector<fs::path>{fs::path(BC_SOURCE_DIR) / "rules/variants"}).ruleset; }

/// Small, and each side may be of two kinds.
class WholeHawks : public testing::Test {
 protected:
  static const Ruleset& rules() {
    static const auto loaded = rules_of("micro-hawks");
    return loaded;
  }
  static const WholeGame& game() {
    static const auto whole = *expand(rules(), 100'000);
    return whole;
  }
};

TEST_F(WholeHawks, TheDealIsChance) {
  double all = 0, both_hawks = 0;
  std::set<std::uint32_t> north;
  for (std::size_t d = 0; d < game().deals.size(); ++d) {
    const auto& sets = game().turns[0][d].set;
    all += game().deals[d];
    if (game().sets[0][sets[0]].known.now.own.hawk && game().sets[1][sets[1]].known.now.own.hawk) both_hawks += game().deals[d];
    north.insert(sets[0]);
  }
  EXPECT_NEAR(all, 1, 1e-12);
  EXPECT_NEAR(both_hawks, 0.25, 1e-12);
  EXPECT_EQ(north.size(), 2u) << "a seat knows its own kind, and not the other's";
}

TEST_F(WholeHawks, WhatItsSolutionDoesIsWhatItsValuesSay) {
  const auto found = solved(game(), 100);
  const auto match = expected_match(rules(), game(), found);
  for (int s = 0; s < 2; ++s) EXPECT_NEAR(match.seats[s].score.mean() / 100, values(game(), found)[s], 0.01);
  EXPECT_LT(find_measure("promises delivered by hawks")->of(match)->value, find_measure("promises delivered by others")->of(match)->value);
}

TEST_F(WholeHawks, SaysWhatMatchesShow) {
  const auto roster = read_roster(std::vector<fs::path>{fs::path(BC_SOURCE_DIR) / "rules"}).roster;
  const auto& careless = *find_opponent(roster, "careless");
  Strategies asked;
  for (int s = 0; s < 2; ++s) asked[s] = strategy_of(rules(), game(), s, careless, {.samples = 24, .budget = {.seed = 5}})->whole();
  const auto match = play_match(rules(), {careless, careless}, {.seeds = 3000, .seed = 8, .rotate = false});
  for (int s = 0; s < 2; ++s) {
    EXPECT_NEAR(values(game(), asked)[s], match.seats[s].score.mean() / 100, 0.1);
    EXPECT_GE(best_answer(game(), asked, s), values(game(), asked)[s]);
  }
}

TEST_F(WholeHawks, ASampleOfWhatAnAgentDoesBoundsItsDistance) {
  const auto roster = read_roster(std::vector<fs::path>{fs::path(BC_SOURCE_DIR) / "rules"}).roster;
  // One sample can be lucky: six are asked, and what they say is taken together.
  const auto asked = [&](int samples) {
    struct { double low = 0, high = 0; } sum;
    for (std::uint64_t seed = 1; seed <= 6; ++seed) {
      std::array<Asked, 2> both;
      for (int s = 0; s < 2; ++s) both[s] = *strategy_of(rules(), game(), s, *find_opponent(roster, "careless"), {.samples = samples, .budget = {.seed = seed}});
      const auto distance = distance_of(game(), both);
      sum.low += distance.low / 6, sum.high += distance.high / 6;
    }
    return sum;
  };
  const auto few = asked(4), many = asked(32);
  EXPECT_LT(few.low, many.high);
  EXPECT_LT(many.low, few.high);
  EXPECT_LT(many.high - many.low, few.high - few.low);
}

TEST_F(WholeHawks, AnAgentThatWasNotAskedEverywhereHasNoStrategy) {
  const auto roster = read_roster(std::vector<fs::path>{fs::path(BC_SOURCE_DIR) / "rules"}).roster;
  std::stop_source stop;
  stop.request_stop();
  EXPECT_FALSE(strategy_of(rules(), game(), 0, *find_opponent(roster, "careless"), {.samples = 4, .budget = {.seed = 5, .stop = stop.get_token()}}));
}

TEST(Solve, RegretsLeadToAnEquilibriumOfMicro) {
  const auto game = *expand(rules_of("micro"), 3'000'000);
  CfrPlus cfr(game);
  cfr.iterate();
  EXPECT_GT(nash_conv(game, cfr.average()), 1) << "all alike is a poor way to play";
  while (cfr.iterations() < kSteps) cfr.iterate();
  const auto distance = nash_conv(game, cfr.average());
  EXPECT_GE(distance, 0);
  EXPECT_LE(distance, 1e-3 * game.range);
}

TEST(Solve, WhatCannotBeSolvedSaysWhy) {
  const auto tower = load_variant("tower-22", std::vector<fs::path>{fs::path(BC_SOURCE_DIR) / "rules/variants"});
  const auto large = expand(*tower.ruleset, 1000);
  ASSERT_FALSE(large);
  EXPECT_THAT(large.error(), HasSubstr("too large"));
  const auto small = expand(rules_of("micro"), 1000);
  ASSERT_FALSE(small);
  EXPECT_THAT(small.error(), HasSubstr("more than 1000 joint orders or deals"));
}

}  // namespace
}  // namespace bc
