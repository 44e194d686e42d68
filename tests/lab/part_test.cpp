// SPDX-License-Identifier: GPL-3.0-or-later
// A run in parts is the run: counts add up bit for bit, and parts that do not make a whole are refused.
#include "lab/part.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "lab/counts.h"
#include "lab/roster_file.h"
#include "variants/load.h"

namespace bc {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

class PartTest : public testing::Test {
 protected:
  Loaded loaded = load_variant("micro", std::vector<fs::path>{fs::path(BC_SOURCE_DIR) / "rules/variants"});
  std::vector<Opponent> players;
  MatchRun run;

  PartTest() {
    const auto roster = read_roster(std::vector<fs::path>{fs::path(BC_SOURCE_DIR) / "rules"}).roster;
    for (const char* key : {"cautious", "careless"}) players.push_back(*find_opponent(roster, key));
    run = {.variant = "micro", .rules = loaded.hash, .agents = {"cautious", "careless"}, .seed = 3, .first = 10, .seeds = 41, .iterations = 1};
  }
  Part shard(std::uint64_t k, std::uint64_t n) const {
    const auto [first, seeds] = deals_of_shard(run, k, n);
    return {run, first, seeds, play_match(*loaded.ruleset, players, {.seeds = seeds, .first = first, .seed = run.seed, .budget = {.iterations = 1}})};
  }
};

TEST_F(PartTest, ThePartsAreTheRun) {
  const auto whole = shard(1, 1);
  std::vector<Part> parts;
  for (const std::uint64_t k : {3, 1, 5, 2, 4}) {
    const auto read = read_part(write_part(shard(k, 5)));  // as if from another machine, in any order
    ASSERT_TRUE(read) << read.error();
    parts.push_back(*read);
  }
  const auto merged = merge_parts(parts);
  ASSERT_TRUE(merged) << merged.error();
  EXPECT_EQ(write_part(*merged), write_part(whole));
  EXPECT_EQ(merged->match.games, 82u);
}

TEST_F(PartTest, EveryDealIsInOneShard) {
  for (const std::uint64_t n : {1, 2, 7, 41, 60}) {
    auto next = run.first;
    for (std::uint64_t k = 1; k <= n; ++k) {
      const auto [first, seeds] = deals_of_shard(run, k, n);
      EXPECT_EQ(first, next);
      next = first + seeds;
    }
    EXPECT_EQ(next, run.first + run.seeds);
  }
}

TEST_F(PartTest, WhatDoesNotFitTogetherIsRefused) {
  const auto one = shard(1, 3), two = shard(2, 3), three = shard(3, 3);
  const auto gap = merge_parts({one, three});
  ASSERT_FALSE(gap);
  EXPECT_EQ(gap.error(), "Parts are missing: nobody has played deals 23 to 36.");
  const auto twice = merge_parts({one, two, two, three});
  ASSERT_FALSE(twice);
  EXPECT_THAT(twice.error(), HasSubstr("Two parts hold deals 23 to 36."));
  auto other = two;
  other.run.seed = 4;
  auto tuned = two;
  tuned.run.players.low ^= 1;
  EXPECT_FALSE(merge_parts({one, tuned, three})) << "an opponent's file has changed between";
  const auto mixed = merge_parts({one, other, three});
  ASSERT_FALSE(mixed);
  EXPECT_THAT(mixed.error(), HasSubstr("different runs"));
}

TEST_F(PartTest, WhatIsNoPartIsRefused) {
  EXPECT_FALSE(read_part("{}"));
  EXPECT_FALSE(read_part("half of a f"));
  auto text = write_part(shard(1, 3));
  EXPECT_FALSE(read_part(text.substr(0, text.size() / 2)));
  auto stopped = shard(1, 3);
  ++stopped.seeds;
  EXPECT_FALSE(read_part(write_part(stopped))) << "a part that was stopped does not hold all of its deals";
}

}  // namespace
}  // namespace bc
