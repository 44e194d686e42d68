// SPDX-License-Identifier: GPL-3.0-or-later
// The coach: legal plans from what the seat knows alone, with figures that hang together and causes that are facts.
#include <gtest/gtest.h>

#include <algorithm>

#include "agents/belief/belief.h"
#include "agents/coach/coach.h"
#include "core/adjudicate.h"
#include "lab/recall.h"
#include "lab/roster_file.h"
#include "support/harness.h"
#include "support/random_ruleset.h"
#include "variants/load.h"

namespace bc::test {
namespace {

const std::filesystem::path kRules[] = {std::filesystem::path(BC_SOURCE_DIR) / "rules"};
const std::filesystem::path kVariants[] = {kRules[0] / "variants"};

Thinking thinking(int iterations) {
  static const auto read = read_roster(kRules);
  const auto& opponent = *find_opponent(read.roster, "expert");
  Thinking t{opponent.skill, opponent.temper, opponent.models};
  t.skill.iterations = iterations;
  return t;
}

TEST(Coach, GivesAFewLegalPlansThatDiffer) {
  const auto loaded = load_variant("tower-22", kVariants);
  const auto& rules = *loaded.ruleset;
  const auto known = first_sight(rules, initial_state(rules, 3), SeatId(1));
  const Legal legal(rules, known);
  const auto counsel = coach(thinking(2000), known, legal, {.seed = 2}, 3);
  ASSERT_EQ(counsel.plans.size(), 3u);
  EXPECT_EQ(counsel.iterations, 2000u);
  EXPECT_EQ(counsel.games, 400u);
  for (const auto& plan : counsel.plans) EXPECT_EQ(plan.tried, 400u) << "its figures are from games that had no part in the choice";
  EXPECT_GE(counsel.plans[0].score, counsel.plans[1].score);
  EXPECT_GE(counsel.sure, 0.5);
  EXPECT_LE(counsel.sure, 1.0);
  for (const auto& plan : counsel.plans) {
    EXPECT_FALSE(legal.check(plan.sheet));
    EXPECT_GT(plan.score, 0);
    EXPECT_LE(plan.score, 10);
    EXPECT_GT(plan.margin, 0);
    EXPECT_LE(plan.war_now, plan.war + 1e-9);
    EXPECT_FALSE(plan.causes.empty());
  }
  EXPECT_NE(counsel.plans[0].sheet, counsel.plans[1].sheet);
  const auto again = coach(thinking(2000), known, legal, {.seed = 2}, 3);
  EXPECT_EQ(again.plans[0].sheet, counsel.plans[0].sheet);
  EXPECT_EQ(again.plans[0].score, counsel.plans[0].score);
}

TEST(Coach, SaysTheSameWhateverTheSeatMayNotKnow) {
  Rng dice{4};
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    const auto rules = random_ruleset(seed);
    const auto state = random_state(rules, seed);
    for (int s = 0; s < rules.seat_count(); ++s) {
      const auto known = first_sight(rules, state, SeatId(s)), told = first_sight(rules, twin_of(rules, state, SeatId(s), dice), SeatId(s));
      const auto one = coach(thinking(60), known, Legal(rules, known), {.seed = seed, .iterations = 1000});
      const auto two = coach(thinking(60), told, Legal(rules, told), {.seed = seed});
      ASSERT_EQ(one.plans.size(), two.plans.size());
      for (std::size_t i = 0; i < one.plans.size(); ++i) {
        ASSERT_EQ(one.plans[i].sheet, two.plans[i].sheet);
        ASSERT_EQ(one.plans[i].causes, two.plans[i].causes);
      }
    }
  }
}

TEST(Coach, KeepsToItsTime) {
  const auto loaded = load_variant("tower-22", kVariants);
  const auto known = first_sight(*loaded.ruleset, initial_state(*loaded.ruleset, 3), SeatId(1));
  const auto counsel = coach(thinking(100'000'000), known, Legal(*loaded.ruleset, known), {.seed = 2, .time_limit = std::chrono::milliseconds(120)});
  EXPECT_FALSE(counsel.plans.empty());
  EXPECT_LT(counsel.iterations, 100'000'000u);
}

TEST(Coach, HasNothingToSayWhenTheGameIsOver) {
  const auto rules = tiny_ruleset();
  auto state = initial_state(rules, 1);
  while (state.pub.phase == Phase::playing) adjudicate(rules, state, JointOrders{});
  const auto known = first_sight(rules, state, SeatId(0));
  EXPECT_TRUE(coach(thinking(50), known, Legal(rules, known), {}).plans.empty());
}

class Causes : public ::testing::Test {
 protected:
  Ruleset rules = plain_ruleset({}, 3);
  InformationState known = first_sight(rules, initial_state(rules, 2), SeatId(0));
  OrderSheet sheet;

  const Cause* find(CauseKind kind) {
    const Temper models[] = {{}};
    causes_ = causes_of(SeatView(rules, known.now), believe(rules, known, models), sheet);
    const auto found = std::ranges::find(causes_, kind, &Cause::kind);
    return found == causes_.end() ? nullptr : &*found;
  }
  AssetId their_asset() const {
    std::size_t a = 0;
    while (rules.assets[a].owner != SeatId(1)) ++a;
    return AssetId(a);
  }
  Deal& deal() {
    auto& d = known.now.shared[0].deals[0];
    d.made_turn = 1;
    return d;
  }

 private:
  std::vector<Cause> causes_;
};

TEST_F(Causes, AStrikeAtAnEvenAccountReopensIt) {
  sheet.operation = {.kind = OperationKind::covert_act, .target = their_asset()};
  known.now.pub.account[0] = 0;
  ASSERT_TRUE(find(CauseKind::ahead_of_account));
  EXPECT_TRUE(find(CauseKind::ahead_of_account)->against);
  known.now.pub.account[0] = -4;  // the higher seat owes a full hit
  EXPECT_FALSE(find(CauseKind::ahead_of_account));
  ASSERT_TRUE(find(CauseKind::answers_the_account));
  EXPECT_EQ(find(CauseKind::answers_the_account)->amount, 4);
}

TEST_F(Causes, AHoldIsWorthMoreWhenTheAccountIsEven) {
  sheet.operation = {.kind = OperationKind::hold};
  known.now.pub.account[0] = 3;
  EXPECT_TRUE(find(CauseKind::account_even));
  known.now.pub.account[0] = 4;
  EXPECT_FALSE(find(CauseKind::account_even));
  EXPECT_TRUE(find(CauseKind::account_uneven));
  known.now.pub.seats[0].holds = 1;
  EXPECT_TRUE(find(CauseKind::holding_again));
}

TEST_F(Causes, AStandingThreatAgainstUsIsNamed) {
  sheet.operation = {.kind = OperationKind::covert_act, .target = their_asset()};
  EXPECT_FALSE(find(CauseKind::defies_threat));
  known.now.pub.seats[1].threat = {.status = ThreatStatus::standing, .against = SeatId(0), .last_turn = 3};
  EXPECT_TRUE(find(CauseKind::defies_threat));
}

TEST_F(Causes, AThreatOfOursThatHasFiredAsksForItsAnswer) {
  known.now.pub.seats[0].threat = {.status = ThreatStatus::fired, .against = SeatId(1), .last_turn = known.now.pub.turn};
  known.now.pub.seats[0].stake = 150;
  ASSERT_TRUE(find(CauseKind::leaves_threat_hollow));
  EXPECT_GT(find(CauseKind::leaves_threat_hollow)->amount, 0);
  sheet.operation = {.kind = OperationKind::covert_act, .target = their_asset()};
  EXPECT_FALSE(find(CauseKind::leaves_threat_hollow));
  EXPECT_TRUE(find(CauseKind::carries_out_threat));
}

TEST_F(Causes, ADealIsKeptOrBroken) {
  known.now.pub.turn = 2;
  auto& d = deal();
  d.terms.clauses[0] = {.verb = ClauseVerb::no_strike, .party = SeatId(0), .turns = 2};
  d.status[0] = ClauseStatus::pending;
  ASSERT_TRUE(find(CauseKind::deal_to_honour));
  EXPECT_EQ(find(CauseKind::deal_to_honour)->verb, ClauseVerb::no_strike);
  sheet.operation = {.kind = OperationKind::covert_act, .target = their_asset()};
  EXPECT_TRUE(find(CauseKind::deal_broken));
  d.terms.clauses[2] = {.verb = ClauseVerb::no_strike, .party = SeatId(1), .turns = 2};
  d.status[2] = ClauseStatus::suspected;
  EXPECT_TRUE(find(CauseKind::they_broke_theirs));
}

}  // namespace
}  // namespace bc::test
