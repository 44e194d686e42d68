// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/playout.h"

#include <gtest/gtest.h>

#include "lab/match.h"
#include "support/random_ruleset.h"
#include "variants/load.h"

namespace bc {
namespace {

const Ruleset& rules() {
  static const auto all = test::plain_ruleset({}, 1);
  return all;
}

TEST(Playout, FindsNoFaultOnAnyBoard) {
  for (std::uint64_t seed = 1; seed <= 40; ++seed) {
    const auto board = test::random_ruleset(seed);
    const auto played = play_at_random(board, {.games = 100, .seed = seed});
    EXPECT_EQ(played.games, 100u);
    EXPECT_EQ(played.faulty, 0u) << board.key << ": " << (played.faults.empty() ? "" : played.faults[0].what);
  }
}

TEST(Playout, ComesToTheSameForAnyNumberOfJobs) {
  const auto one = play_at_random(rules(), {.games = 1000, .seed = 5, .jobs = 1});
  for (const int jobs : {2, 3, 7}) {
    const auto many = play_at_random(rules(), {.games = 1000, .seed = 5, .jobs = jobs});
    EXPECT_EQ(many.hash, one.hash);
    EXPECT_EQ(many.choices, one.choices);
    EXPECT_EQ(many.scores, one.scores);
  }
}

TEST(Playout, PartsOfARunAddUpToTheRun) {
  const auto whole = play_at_random(rules(), {.games = 300, .seed = 5});
  auto sum = play_at_random(rules(), {.games = 100, .seed = 5}).hash;
  sum.add(play_at_random(rules(), {.games = 200, .first = 100, .seed = 5}).hash);
  EXPECT_EQ(sum, whole.hash);
}

TEST(Playout, DiffersWithTheSeed) {
  EXPECT_NE(play_at_random(rules(), {.games = 10, .seed = 1}).hash, play_at_random(rules(), {.games = 10, .seed = 2}).hash);
}

TEST(Playout, StopsWhenAskedAndKeepsWhatWasFinished) {
  std::stop_source source;
  source.request_stop();
  EXPECT_EQ(play_at_random(rules(), {.games = 1000, .stop = source.get_token()}).games, 0u);
}

TEST(Playout, AuditChangesNothing) {
  EXPECT_EQ(play_at_random(rules(), {.games = 200, .audit = true}).hash,
            play_at_random(rules(), {.games = 200, .audit = false}).hash);
}

std::vector<Opponent> two_at_random() {
  return {{.key = "one", .name = "One", .sentence = {}, .mind = "random"},
          {.key = "two", .name = "Two", .sentence = {}, .mind = "random"}};
}

TEST(Match, PlaysEachDealOnceForEachWayOfSeating) {
  const auto match = play_match(rules(), two_at_random(), {.seeds = 50, .seed = 3});
  EXPECT_EQ(match.games, 100u);
  EXPECT_EQ(match.refused, 0u);
  EXPECT_EQ(match.lead.count, 50u);
  EXPECT_EQ(match.opponents[0].score.count, 100u);
  EXPECT_EQ(match.opponents[0].usage.sheets, match.course.turns);
}

TEST(Match, AnOpponentAgainstItselfLeadsByNothing) {
  auto twins = two_at_random();
  const auto match = play_match(rules(), twins, {.seeds = 50, .seed = 3});
  EXPECT_EQ(match.lead.total, 0);  // the same deal, the same dice by seat: exchanged seats mirror each other
}

TEST(Match, ALeadIsInPointsForAnyNumberOfSeats) {
  for (const char* folder : {"tests/variants/data/six", "rules/variants/micro"}) {
    const auto loaded = load_variant((std::filesystem::path(BC_SOURCE_DIR) / folder).string(), std::vector<std::filesystem::path>{std::filesystem::path(BC_SOURCE_DIR) / "rules/variants"});
    ASSERT_TRUE(loaded);
    for (const bool rotate : {true, false}) {
      const auto match = play_match(*loaded.ruleset, two_at_random(), {.seeds = 20, .seed = 3, .rotate = rotate});
      const auto lead = lead_of(match);
      EXPECT_NEAR(lead.mean, (match.opponents[0].score.mean() - match.opponents[1].score.mean()) / 100, 1e-9);
      EXPECT_NEAR(lead.mean * lead.unit, match.lead.mean(), 1e-9) << "the sequential test works in this unit";
    }
  }
}

TEST(Match, IntervalsGoByDeal) {
  const auto match = play_match(rules(), two_at_random(), {.seeds = 50, .seed = 3});
  for (const auto& fare : match.opponents) {
    EXPECT_EQ(fare.deals.count, 50u);
    EXPECT_EQ(fare.deals.total, fare.score.total);
    EXPECT_GT(fare.margin(), 0);
  }
  EXPECT_EQ(match.war_deals.count, 50u);
  EXPECT_GE(war_share(match).margin, share_margin(static_cast<std::uint64_t>(match.war_deals.total), match.games));
}

TEST(Match, ComesToTheSameForAnyNumberOfJobs) {
  const auto one = play_match(rules(), two_at_random(), {.seeds = 60, .seed = 3, .jobs = 1});
  const auto three = play_match(rules(), two_at_random(), {.seeds = 60, .seed = 3, .jobs = 3});
  EXPECT_EQ(one.hash, three.hash);
  EXPECT_EQ(one.course, three.course);
}

TEST(Match, CountsWhatHappened) {
  const auto match = play_match(rules(), two_at_random(), {.seeds = 200, .seed = 3});
  std::uint64_t ended = 0;
  for (const auto n : match.course.wars) ended += n;
  EXPECT_EQ(ended, match.games);
  EXPECT_GT(match.course.deals, 0u);
  EXPECT_LE(match.course.deals_kept, match.course.deals_ended);
  EXPECT_LE(match.course.deals_ended, match.course.deals);
  std::uint64_t operations = 0;
  for (const auto& fare : match.opponents)
    for (const auto n : fare.usage.operations) operations += n;
  EXPECT_EQ(operations, match.course.turns * rules().seats.size());
}

}  // namespace
}  // namespace bc
