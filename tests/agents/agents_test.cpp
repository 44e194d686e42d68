// SPDX-License-Identifier: GPL-3.0-or-later
// What every opponent owes: legal sheets on every board, the same answer to the same question, and no knowledge that is not its
// own.
#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>

#include "agents/path.h"
#include "core/notation.h"
#include "lab/match.h"
#include "lab/recall.h"
#include "lab/roster_file.h"
#include "lab/seeds.h"
#include "lab/table.h"
#include "support/harness.h"
#include "support/random_ruleset.h"
#include "variants/load.h"

namespace bc::test {
namespace {

const std::filesystem::path kRules[] = {std::filesystem::path(BC_SOURCE_DIR) / "rules"};
const std::filesystem::path kVariants[] = {kRules[0] / "variants"};

const Roster& roster() {
  static const auto read = [] {
    auto all = read_roster(kRules);
    EXPECT_TRUE(all.problems.empty()) << all.problems[0];
    return all.roster;
  }();
  return read;
}

std::vector<std::string> keys() {
  std::vector<std::string> all;
  for (const auto& opponent : roster()) all.push_back(opponent.key);
  return all;
}

/// Over how many deals of each board an opponent is asked: those that think take longer, and characters at a level are many.
std::uint64_t deals_for(const Opponent& opponent) {
  if (opponent.nature) return 1;
  return opponent.mind == "search" ? 4 : 32;
}
constexpr int kPositionsADeal = 250;  // at least, over all boards

/// A dozen imagined games a sheet: as honest as many, and much quicker.
Budget brief(const Opponent& opponent, std::uint64_t seed) {
  constexpr std::uint32_t kGames = 12;
  return {.seed = seed, .iterations = std::max(1u, 1000 * kGames / static_cast<std::uint32_t>(std::max(1, opponent.skill.iterations)))};
}

std::vector<Ruleset> boards() {
  std::vector<Ruleset> all;
  for (const auto& info : variants_list(kVariants))
    if (auto loaded = load_variant(info.key, kVariants)) all.push_back(*loaded.ruleset);
  for (std::uint64_t seed = 1; seed <= 16; ++seed) all.push_back(random_ruleset(seed));
  return all;
}

/// What each seat knew at each turn of one game, and what it would have been told had all else been different.
template <class Visit>
void for_positions(const Ruleset& rules, const Opponent& opponent, std::uint64_t seed, Visit visit) {
  Players players;
  for (std::size_t s = 0; s < rules.seats.size(); ++s) players.push_back(make_agent(opponent));
  auto state = initial_state(rules, seed);
  std::vector<InformationState> known;
  for (int s = 0; s < rules.seat_count(); ++s) known.push_back(first_sight(rules, state, SeatId(s)));
  while (state.pub.phase == Phase::playing) {
    JointOrders orders{};
    for (std::size_t s = 0; s < known.size(); ++s) {
      const Legal legal(rules, known[s]);
      orders[s] = players[s]->decide(known[s], legal, brief(opponent, seat_seed(seed, static_cast<int>(s))));
      visit(state, known[s], orders[s]);
      if (::testing::Test::HasFatalFailure()) return;
    }
    adjudicate(rules, state, orders);
    for (std::size_t s = 0; s < known.size(); ++s) recall(rules, known[s], orders[s], state);
  }
}

class AnyOpponent : public ::testing::TestWithParam<std::string> {
 protected:
  const Opponent& opponent = *find_opponent(roster(), GetParam());
};

TEST_P(AnyOpponent, WritesOnlyLegalSheetsOnAnyBoard) {
  for (const auto& rules : boards())
    for (std::uint64_t seed = 1; seed <= std::min<std::uint64_t>(5, deals_for(opponent)); ++seed)
      for_positions(rules, opponent, seed, [&](const State&, const InformationState& known, const OrderSheet& sheet) {
        const SeatView view(rules, known.now);
        const auto refused = check(view, sheet);
        ASSERT_FALSE(refused) << rules.key << ", seed " << seed << ": " << to_text(rules, known.seat, sheet);
        ASSERT_TRUE(path_to(view, sheet)) << rules.key << ", seed " << seed << ": " << to_text(rules, known.seat, sheet);
      });
}

TEST_P(AnyOpponent, GivesTheSameAnswerToTheSameQuestion) {
  const auto rules = plain_ruleset({}, 3);
  for_positions(rules, opponent, 8, [&](const State&, const InformationState& known, const OrderSheet& sheet) {
    const Legal legal(rules, known);
    ASSERT_EQ(make_agent(opponent)->decide(known, legal, brief(opponent, seat_seed(8, known.seat.value))), sheet);
  });
}

TEST_P(AnyOpponent, PlaysTheSameWhateverItMayNotKnow) {
  Rng dice{99};
  int positions = 0;
  const auto seeds = deals_for(opponent);
  for (const auto& rules : boards())
    for (std::uint64_t seed = 1; seed <= seeds; ++seed)
      for_positions(rules, opponent, seed, [&](const State& state, const InformationState& known, const OrderSheet& sheet) {
        const auto twin = twin_of(rules, state, known.seat, dice);
        InformationState told = known;
        told.now = observe(rules, twin, known.seat);
        told.hash = twin.history[known.seat.index()];
        const Legal legal(rules, told);
        ASSERT_EQ(make_agent(opponent)->decide(told, legal, brief(opponent, seat_seed(seed, known.seat.value))), sheet) << rules.key;
        ++positions;
      });
  EXPECT_GE(positions, static_cast<int>(seeds) * kPositionsADeal);
  RecordProperty("positions", positions);
}

TEST(Twins, AreMoreThanAHundredThousandOverTheRoster) {
  std::uint64_t all = 0;
  for (const auto& opponent : roster()) all += deals_for(opponent) * kPositionsADeal;  // each of which is counted above
  EXPECT_GE(all, 100'000u);
}

TEST(Twins, OfOneThatRemembersItsThoughtsAreAskedTheSameQuestions) {
  auto opponent = *find_opponent(roster(), "expert");
  opponent.skill.reuses = 1;
  opponent.skill.rehearses = 0;
  const auto loaded = load_variant("micro", kVariants);
  const auto& rules = *loaded.ruleset;
  Rng dice{12};
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    std::vector<std::unique_ptr<Agent>> twins;
    for (int s = 0; s < rules.seat_count(); ++s) twins.push_back(make_agent(opponent));
    const auto budget = Budget{.seed = seed, .iterations = 50};
    auto state = initial_state(rules, seed);
    Players players;
    std::vector<InformationState> known;
    for (int s = 0; s < rules.seat_count(); ++s) {
      players.push_back(make_agent(opponent));
      known.push_back(first_sight(rules, state, SeatId(s)));
    }
    while (state.pub.phase == Phase::playing) {
      JointOrders orders{};
      for (std::size_t s = 0; s < known.size(); ++s) {
        orders[s] = players[s]->decide(known[s], Legal(rules, known[s]), budget);
        auto told = known[s];
        const auto twin = twin_of(rules, state, known[s].seat, dice);
        told.now = observe(rules, twin, known[s].seat);
        ASSERT_EQ(twins[s]->decide(told, Legal(rules, told), budget), orders[s]);
      }
      adjudicate(rules, state, orders);
      for (std::size_t s = 0; s < known.size(); ++s) recall(rules, known[s], orders[s], state);
    }
  }
}

TEST_P(AnyOpponent, HasNothingToSayWhenTheGameIsOver) {
  const auto rules = tiny_ruleset();
  auto state = initial_state(rules, 1);
  while (state.pub.phase == Phase::playing) adjudicate(rules, state, JointOrders{});
  const auto known = first_sight(rules, state, SeatId(0));
  EXPECT_EQ(make_agent(opponent)->decide(known, Legal(rules, known), {}), OrderSheet{});
}

std::string name_of_test(const ::testing::TestParamInfo<std::string>& info) {
  auto name = info.param;
  std::ranges::replace_if(
      name, [](unsigned char c) { return !std::isalnum(c); }, '_');
  return name;
}

INSTANTIATE_TEST_SUITE_P(Roster, AnyOpponent, ::testing::ValuesIn(keys()), name_of_test);

/// What the cautious player does, over many games of the flagship.
class Cautious : public ::testing::Test {
 protected:
  static const Match& match() {
    static const auto played = [] {
      const auto loaded = load_variant("tower-22", kVariants);
      EXPECT_TRUE(loaded);
      return play_match(*loaded.ruleset, {*find_opponent(roster(), "cautious")}, {.seeds = 300, .seed = 11});
    }();
    return played;
  }
  static double share(std::uint64_t part, std::uint64_t whole) { return static_cast<double>(part) / static_cast<double>(whole); }
};

TEST_F(Cautious, TalksThreatensStrikesAndHolds) {
  const auto& usage = match().opponents[0].usage;
  const auto often = [&](std::uint64_t n) { return n * 200 > usage.sheets; };
  EXPECT_TRUE(often(usage.operations[static_cast<int>(OperationKind::hold)]));
  EXPECT_TRUE(often(usage.operations[static_cast<int>(OperationKind::proxy_strike)]));
  EXPECT_TRUE(often(usage.statements[static_cast<int>(StatementKind::threat)]));
  EXPECT_TRUE(often(usage.statements[static_cast<int>(StatementKind::conciliation)]));
  EXPECT_TRUE(often(usage.letters[static_cast<int>(LetterKind::offer)]));
  EXPECT_TRUE(often(usage.letters[static_cast<int>(LetterKind::accept)]));
  EXPECT_TRUE(often(usage.letters[static_cast<int>(LetterKind::clarification)]));
  EXPECT_TRUE(often(usage.supports[static_cast<int>(SupportKind::restrain)]));
  EXPECT_TRUE(often(usage.supports[static_cast<int>(SupportKind::probe_attribution)]));
  EXPECT_GT(usage.reactions[static_cast<int>(HitReaction::acknowledge)], 0u);
  EXPECT_GT(usage.reactions[static_cast<int>(HitReaction::look_away)], 0u);
}

TEST_F(Cautious, MostlyKeepsItsWordAndSometimesBreaksIt) {
  const auto& usage = match().opponents[0].usage;
  ASSERT_GT(usage.clauses_due, 100u);
  EXPECT_GT(share(usage.clauses_delivered, usage.clauses_due), 0.75);
  EXPECT_LT(usage.clauses_delivered, usage.clauses_due);
  EXPECT_GT(usage.threats_carried_out, usage.threats_hollow);
}

TEST_F(Cautious, SeldomStumblesIntoWar) {
  const auto& wars = match().course.wars;
  EXPECT_LT(share(wars[1] + wars[2] + wars[3], match().games), 0.2);
  EXPECT_EQ(wars[static_cast<int>(WarCause::deliberate)], 0u);
}

TEST_F(Cautious, NeverPlaysTheSameGameTwice) {
  const auto loaded = load_variant("tower-22", kVariants);
  ASSERT_TRUE(loaded);
  std::set<std::string> openings;
  for (std::uint64_t seed = 0; seed < 40; ++seed) {
    const auto known = first_sight(*loaded.ruleset, initial_state(*loaded.ruleset, 5), SeatId(1));
    const auto agent = make_agent(*find_opponent(roster(), "cautious"));
    openings.insert(to_text(*loaded.ruleset, SeatId(1), agent->decide(known, Legal(*loaded.ruleset, known), {.seed = seed})));
  }
  EXPECT_GT(openings.size(), 8u);
}

}  // namespace
}  // namespace bc::test
