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
  Thinking t{opponent.skill, opponent.temper, opponent.models, opponent.nature};
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
  const auto findings = search(careful, known, legal, {.time_limit = std::chrono::milliseconds(1000)});
  EXPECT_GT(findings.rehearsed, 0u);
  EXPECT_LT(findings.rehearsed, 1'000'000u);
}

TEST_F(FirstTurn, TheTreeKeepsWithinItsMemory) {
  auto keen = thinking("grandmaster", 4000);
  keen.skill.rehearses = 0;
  Tree small(100'000), large = empty_tree(keen.skill);
  const auto cut = search(keen, known, legal, {.seed = 5}, small), whole = search(keen, known, legal, {.seed = 5}, large);
  EXPECT_EQ(cut.iterations, 4000u);
  EXPECT_GT(whole.bytes, 200'000u) << "it would not have outgrown its memory";
  // At its edge the tree adds no node; the root alone may still find sheets, and no more than the level weighs.
  EXPECT_LT(cut.bytes, 100'000 + 2 * static_cast<std::size_t>(keen.skill.width) * sizeof(Arm));
  EXPECT_LT(cut.nodes, whole.nodes);
}

TEST_F(FirstTurn, ProgressIsToldAndEndsWhole) {
  std::atomic<std::uint32_t> done{0};
  auto careful = thinking("grandmaster", 2000);
  careful.skill.rehearses = 300;
  search(careful, known, legal, {.seed = 5, .progress = &done});
  EXPECT_GT(done.load(), 700u);
  EXPECT_LE(done.load(), 1000u);
}

TEST_F(FirstTurn, WhatWasImaginedAndComesTrueIsNotForgotten) {
  // Small rules, on which a turn often comes out as it was imagined.
  const auto micro = load_variant("micro", kVariants);
  const auto& board = *micro.ruleset;
  auto keen = thinking("expert", 3000);
  keen.skill.rehearses = 0;
  int met = 0;
  for (std::uint64_t seed = 1; seed <= 10; ++seed) {
    auto state = initial_state(board, seed);
    auto seen = first_sight(board, state, SeatId(0));
    Tree tree = empty_tree(keen.skill), again = empty_tree(keen.skill);
    JointOrders orders{};
    const auto first = search(keen, seen, Legal(board, seen), {.seed = seed}, tree);
    EXPECT_EQ(first.kept, 0u);
    search(keen, seen, Legal(board, seen), {.seed = seed}, again);
    orders[0] = first.arms[0].sheet;
    orders[1].operation.kind = OperationKind::hold;
    adjudicate(board, state, orders);
    if (state.pub.phase == Phase::ended) continue;
    recall(board, seen, orders[0], state);
    const auto next = search(keen, seen, Legal(board, seen), {.seed = seed}, tree);
    met += next.kept > 0;
    // The same questions in the same order have the same answers.
    const auto twice = search(keen, seen, Legal(board, seen), {.seed = seed}, again);
    ASSERT_EQ(next.arms.size(), twice.arms.size());
    for (std::size_t i = 0; i < next.arms.size(); ++i) ASSERT_EQ(next.arms[i].sum, twice.arms[i].sum);
  }
  EXPECT_GT(met, 2);
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

/// What a character did in 50 games against the cautious one, as shares of its sheets; of promises, the share that it kept.
struct Conduct {
  double strikes, holds, threats, offers, answers, kept, denials, sanctions;
};
Conduct conduct(std::string_view key) {
  const auto loaded = load_variant("tower-22", kVariants);
  const auto match = play_match(*loaded.ruleset, {*find_opponent(roster(), key), *find_opponent(roster(), "cautious")}, {.seeds = 25, .seed = 6});
  const auto& u = match.opponents[0].usage;
  const auto share = [](std::uint64_t part, std::uint64_t whole) { return static_cast<double>(part) / static_cast<double>(std::max<std::uint64_t>(1, whole)); };
  const auto of = [&](const auto& counts, auto kind) { return share(counts[static_cast<std::size_t>(kind)], u.sheets); };
  return {.strikes = share(u.strikes, u.sheets),
          .holds = of(u.operations, OperationKind::hold),
          .threats = of(u.statements, StatementKind::threat),
          .offers = of(u.letters, LetterKind::offer) + of(u.letters, LetterKind::counter),
          .answers = share(u.answers, u.strikes),
          .kept = share(u.clauses_delivered, u.clauses_due),
          .denials = of(u.statements, StatementKind::denial),
          .sanctions = of(u.operations, OperationKind::sanction)};
}

std::ostream& operator<<(std::ostream& out, const Conduct& c) {
  return out << "strikes " << c.strikes << " holds " << c.holds << " threats " << c.threats << " offers " << c.offers << " answers " << c.answers
             << " kept " << c.kept << " denials " << c.denials << " sanctions " << c.sanctions;
}

class SixCharacters : public ::testing::TestWithParam<const char*> {
 protected:
  Conduct of(const std::string& character) const { return conduct(character + GetParam()); }
};

TEST_P(SixCharacters, DifferAsTheirSentencesSay) {
  const auto hawk = of("hawk"), dove = of("dove"), reciprocator = of("reciprocator"), deceiver = of("deceiver"), opportunist = of("opportunist"),
             cautious = of("cautious");
  const auto all = ::testing::Message() << "\nhawk " << hawk << "\ndove " << dove << "\nreciprocator " << reciprocator << "\ndeceiver " << deceiver
                                        << "\nopportunist " << opportunist << "\ncautious " << cautious;
  EXPECT_GT(hawk.strikes, 1.2 * cautious.strikes) << all;
  EXPECT_GT(hawk.threats, 1.3 * dove.threats) << all;
  EXPECT_LT(dove.strikes, 0.7 * cautious.strikes) << all;
  EXPECT_GT(dove.holds, 1.1 * cautious.holds) << all;
  EXPECT_GT(dove.offers, 1.2 * hawk.offers) << all;
  EXPECT_GT(reciprocator.answers, deceiver.answers + 0.05) << all;
  EXPECT_GT(reciprocator.kept, deceiver.kept + 0.1) << all;
  EXPECT_GT(deceiver.denials, 1.5 * cautious.denials) << all;
  EXPECT_LT(opportunist.holds, 0.8 * cautious.holds) << all;
  EXPECT_GT(opportunist.threats, 1.1 * cautious.threats) << all;
}
INSTANTIATE_TEST_SUITE_P(Levels, SixCharacters, ::testing::Values("", "@player"));

}  // namespace
}  // namespace bc::test
