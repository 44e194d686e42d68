// SPDX-License-Identifier: GPL-3.0-or-later
// Turns played over again: the game itself goes on as if nobody had, and what is compared is the same turn both times.
#include "lab/forks.h"

#include <gtest/gtest.h>

#include "lab/batch.h"
#include "lab/counts.h"
#include "lab/roster_file.h"
#include "variants/load.h"

namespace bc {
namespace {

namespace fs = std::filesystem;

constexpr ForkKinds kAll{.deeds = true, .threats = true};

class ForksTest : public testing::Test {
 protected:
  Ruleset rules = *load_variant("tower-22", std::vector<fs::path>{fs::path(BC_SOURCE_DIR) / "rules/variants"}).ruleset;
  Roster roster = read_roster(std::vector<fs::path>{fs::path(BC_SOURCE_DIR) / "rules"}).roster;

  Match play(const Ruleset& by, ForkKinds forks, std::uint64_t deals = 60, std::uint64_t times = 1) {
    const auto& player = *find_opponent(roster, "cautious");
    const auto cells = play_batch({{.rules = by, .players = {player}, .forks = forks, .times = times}}, {.deals = deals, .seed = 4, .blocks = 5});
    Match all;
    for (const auto& block : cells[0]) add_counts(all, block);
    return all;
  }
};

TEST_F(ForksTest, TheGameItselfIsNotTouched) {
  const auto with = play(rules, kAll), without = play(rules, {});
  EXPECT_EQ(with.hash.value(), without.hash.value());
  EXPECT_EQ(with.course, without.course);
  EXPECT_EQ(without.forked, Forked{});
}

TEST_F(ForksTest, BothWaysAreCountedAsOftenAndTheSameEachTime) {
  const auto forked = play(rules, kAll).forked;
  EXPECT_GT(forked.rise[0].count, 0u);
  EXPECT_EQ(forked.rise[0].count, forked.rise[1].count);
  for (const auto& account : forked.rivals) {
    EXPECT_GT(account[0], 0u);
    EXPECT_EQ(account[0], account[1]);
  }
  EXPECT_GT(forked.named[0], 0u);
  EXPECT_EQ(forked.named[0], forked.named[1]);
  EXPECT_GE(forked.threat.count, forked.named[0]);
  EXPECT_GT(forked.backing_down.count, 0u);
  EXPECT_EQ(play(rules, kAll).forked, forked);
}

TEST_F(ForksTest, OnlyWhatIsAskedForIsPlayedAgain) {
  const auto deeds = play(rules, {.deeds = true}).forked, threats = play(rules, {.threats = true}).forked, both = play(rules, kAll).forked;
  EXPECT_EQ(deeds.threat.count, 0u);
  EXPECT_EQ(threats.rise[0].count, 0u);
  EXPECT_EQ(deeds.rivals, both.rivals);
  EXPECT_EQ(threats.threat, both.threat);
}

TEST_F(ForksTest, SoManyTimesTheDealsAreOtherDeals) {
  const auto thrice = play(rules, {}, 20, 3);
  EXPECT_EQ(thrice.seeds, 60u);
  EXPECT_EQ(thrice.games, 60u);
  EXPECT_EQ(thrice.hash.value(), play(rules, {}, 60).hash.value()) << "the same deals as of a run that is three times as long";
}

}  // namespace
}  // namespace bc
