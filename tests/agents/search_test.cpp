// SPDX-License-Identifier: GPL-3.0-or-later
// The search: the same answer to the same question, a stop at once, and sheets that are better than habit alone.
#include <gtest/gtest.h>

#include <set>

#include "agents/search/search.h"
#include "core/adjudicate.h"
#include "core/notation.h"
#include "lab/match.h"
#include "lab/recall.h"
#include "lab/roster_file.h"
#include "support/random_ruleset.h"
#include "variants/load.h"

namespace bc::test {
namespace {

const std::filesystem::path kRules[] = {std::filesystem::path(BC_SOURCE_DIR) / "rules"};
const std::filesystem::path kVariants[] = {kRules[0] / "variants"};

const Roster& roster() {
  static const auto read = read_roster(kRules);
  return read.roster;
}

Thinking thinking(std::string_view key, int iterations) {
  const auto& opponent = *find_opponent(roster(), key);
  Thinking t{opponent.skill, opponent.temper, opponent.models};
  t.skill.iterations = iterations;
  return t;
}

class FirstTurn : public ::testing::Test {
 protected:
  Loaded loaded = load_variant("tower-22", kVariants);
  const Ruleset& rules = *loaded.ruleset;
  InformationState known = first_sight(rules, initial_state(rules, 4), SeatId(0));
  Legal legal{rules, known};
};

TEST_F(FirstTurn, TheSameSeedGivesTheSameFindings) {
  const auto once = search(thinking("expert", 600), known, legal, {.seed = 5});
  const auto again = search(thinking("expert", 600), known, legal, {.seed = 5});
  ASSERT_EQ(once.arms.size(), again.arms.size());
  for (std::size_t i = 0; i < once.arms.size(); ++i) {
    EXPECT_EQ(once.arms[i].sheet, again.arms[i].sheet);
    EXPECT_EQ(once.arms[i].sum, again.arms[i].sum);
  }
  EXPECT_EQ(once.iterations, 600u);
  EXPECT_EQ(once.nodes, again.nodes);
}

TEST_F(FirstTurn, TheBudgetCountsInThousandthsOfTheLevel) {
  EXPECT_EQ(search(thinking("expert", 600), known, legal, {.iterations = 500}).iterations, 300u);
  EXPECT_EQ(search(thinking("expert", 600), known, legal, {.iterations = 1}).iterations, 1u);
}

TEST_F(FirstTurn, AskedToStopItAnswersAtOnce) {
  std::stop_source stop;
  stop.request_stop();
  const auto findings = search(thinking("grandmaster", 10'000'000), known, legal, {.stop = stop.get_token()});
  EXPECT_EQ(findings.iterations, 1u);
  EXPECT_FALSE(findings.arms.empty());
}

TEST_F(FirstTurn, ATimeLimitEndsIt) {
  const auto start = std::chrono::steady_clock::now();
  const auto findings =
      search(thinking("grandmaster", 10'000'000), known, legal, {.time_limit = std::chrono::milliseconds(50)});
  EXPECT_LT(findings.iterations, 10'000'000u);
  EXPECT_GT(findings.iterations, 0u);
  EXPECT_GE(std::chrono::steady_clock::now() - start, std::chrono::milliseconds(50));
}

TEST_F(FirstTurn, RehearsingIsRepeatableAndCounted) {
  auto careful = thinking("grandmaster", 400);
  careful.skill.rehearses = 320;
  const auto once = search(careful, known, legal, {.seed = 5});
  const auto again = search(careful, known, legal, {.seed = 5});
  EXPECT_GT(once.rehearsed, 160u);
  EXPECT_LE(once.rehearsed, 320u);
  EXPECT_EQ(once.rehearsed, again.rehearsed);
  ASSERT_EQ(once.arms.size(), again.arms.size());
  for (std::size_t i = 0; i < once.arms.size(); ++i) {
    EXPECT_EQ(once.arms[i].sheet, again.arms[i].sheet);
    EXPECT_EQ(once.arms[i].sum, again.arms[i].sum);
  }
}

TEST_F(FirstTurn, HalvingLeavesMostGamesToTheBest) {
  auto careful = thinking("grandmaster", 400);
  careful.skill.rehearses = 640;
  careful.skill.finalists = 8;
  const auto findings = search(careful, known, legal, {.seed = 5});
  std::uint32_t most = 0;
  for (std::size_t i = 0; i < 8; ++i) most = std::max(most, findings.arms[i].visits);
  EXPECT_EQ(findings.arms[0].visits, most);
  EXPECT_GE(findings.arms[0].visits, 4 * findings.arms[7].visits);
}

TEST_F(FirstTurn, AShortLimitLeavesTimeToRehearse) {
  auto careful = thinking("grandmaster", 10'000'000);
  careful.skill.rehearses = 1'000'000;
  const auto findings = search(careful, known, legal, {.time_limit = std::chrono::milliseconds(100)});
  EXPECT_GT(findings.rehearsed, 0u);
  EXPECT_LT(findings.rehearsed, 1'000'000u);
}

TEST_F(FirstTurn, OffersThreatsStrikesAndHoldsAreAllWeighed) {
  const auto findings = search(thinking("expert", 3000), known, legal, {.seed = 5});
  std::set<OperationKind> operations;
  std::set<StatementKind> statements;
  std::set<LetterKind> letters;
  for (const auto& arm : findings.arms) {
    operations.insert(arm.sheet.operation.kind);
    statements.insert(arm.sheet.statement.kind);
    letters.insert(arm.sheet.letter.kind);
  }
  EXPECT_TRUE(operations.contains(OperationKind::hold));
  EXPECT_TRUE(operations.contains(OperationKind::proxy_strike) || operations.contains(OperationKind::covert_act));
  EXPECT_TRUE(statements.contains(StatementKind::threat));
  EXPECT_TRUE(letters.contains(LetterKind::offer));
  EXPECT_TRUE(letters.contains(LetterKind::none) || letters.contains(LetterKind::message));
}

TEST_F(FirstTurn, NeverTheSameGameTwice) {
  std::set<std::string> openings;
  for (std::uint64_t seed = 0; seed < 12; ++seed)
    openings.insert(to_text(rules, known.seat, make_agent(*find_opponent(roster(), "player"))->decide(known, legal, {.seed = seed})));
  EXPECT_GT(openings.size(), 4u);
}

double lead(std::string_view a, std::string_view b, std::uint64_t seeds, std::uint32_t iterations) {
  const auto loaded = load_variant("tower-22", kVariants);
  const auto match = play_match(*loaded.ruleset, {*find_opponent(roster(), a), *find_opponent(roster(), b)},
                                {.seeds = seeds, .seed = 21, .budget = {.iterations = iterations}});
  EXPECT_EQ(match.refused, 0u);
  return match.opponents[0].score.mean() - match.opponents[1].score.mean();
}

TEST(SearchStrength, ThinkingIsBetterThanHabit) { EXPECT_GT(lead("advanced", "cautious", 40, 1000), 25); }
TEST(SearchStrength, ThoughtBeatsBlindTrust) { EXPECT_GT(lead("advanced", "always-believes", 40, 1000), 25); }

TEST(SearchStrength, AnEnviousMindLeavesItsRivalLess) {
  const auto loaded = load_variant("tower-22", kVariants);
  auto envious = *find_opponent(roster(), "advanced");
  const auto fair = play_match(*loaded.ruleset, {envious, *find_opponent(roster(), "cautious")}, {.seeds = 40, .seed = 21});
  envious.temper.envies = 60;
  const auto unfair = play_match(*loaded.ruleset, {envious, *find_opponent(roster(), "cautious")}, {.seeds = 40, .seed = 21});
  EXPECT_LT(unfair.opponents[1].score.mean(), fair.opponents[1].score.mean() - 50);
}

TEST(Character, ShowsInWhatIsDone) {
  const auto loaded = load_variant("tower-22", kVariants);
  const auto match = play_match(*loaded.ruleset, {*find_opponent(roster(), "hawk@player"), *find_opponent(roster(), "dove@player")},
                                {.seeds = 40, .seed = 3});
  const auto share = [&](std::size_t who, OperationKind kind) {
    const auto& usage = match.opponents[who].usage;
    return static_cast<double>(usage.operations[static_cast<std::size_t>(kind)]) / static_cast<double>(usage.sheets);
  };
  EXPECT_GT(share(1, OperationKind::hold), 2 * share(0, OperationKind::hold));
  EXPECT_GT(share(0, OperationKind::proxy_strike) + share(0, OperationKind::direct_strike),
            2 * (share(1, OperationKind::proxy_strike) + share(1, OperationKind::direct_strike)));
}

}  // namespace
}  // namespace bc::test
