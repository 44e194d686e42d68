// SPDX-License-Identifier: GPL-3.0-or-later
// Rulebook 7: findings, home and allies.
#include "table.h"

namespace bc::cases {

namespace {
constexpr Operation kMilitia{.kind = OperationKind::proxy_strike, .proxy = ProxyId(0), .target = AssetId(2)};
}

TEST_F(Table, R7_1_EachDeniableStrikeGetsAFinding) {
  quote("7.1", "Each deniable strike gets a public finding");
  sheet(A).operation = kMilitia;
  play();
  EXPECT_EQ(state.pub.reports[0].finding, Finding::seat);
  EXPECT_EQ(state.pub.reports[0].blamed, A);
  EXPECT_EQ(state.pub.reports[0].hand, kFriendsA);
}

TEST_F(Table, R7_1_DeniabilityIsTakenFromTheOdds) {
  quote("7.1", "less its deniability");
  rules.n.attribution.right.fill(1000);
  rules.proxies[0].deniability = 1000;
  sheet(A).operation = kMilitia;
  play();
  EXPECT_EQ(state.pub.reports[0].finding, Finding::unknown);
}

TEST_F(Table, R7_2_AWrongFindingTakesAnOrderForTheMilitiasOwnAct) {
  quote("7.2", "an order for the militia's own act");
  rules.n.attribution.right.fill(0);
  rules.n.attribution.wrong.fill(kCertain);
  sheet(A).operation = kMilitia;
  play();
  EXPECT_EQ(state.pub.reports[0].finding, Finding::proxy_alone);
  EXPECT_EQ(state.pub.reports[0].hand, kFriendsA);
}

TEST_F(Table, R7_2_AWrongFindingTakesAMilitiasOwnActForItsPatronsOrder) {
  quote("7.2", "a militia's own act is taken for its patron's order");
  rules.n.attribution.right.fill(0);
  rules.n.attribution.wrong.fill(kCertain);
  rules.n.proxy.acts_alone = kCertain;
  rules.n.proxy.by_control.fill(100);
  own(A).grievance[0] = 8;
  own(B).strength[1] = 0;
  play();
  EXPECT_EQ(state.pub.reports[0].finding, Finding::seat);
  EXPECT_EQ(state.pub.reports[0].blamed, A);
}

TEST_F(Table, R7_3_TheAccountFollowsTheFinding) {
  quote("7.3", "follow the finding, not the truth");
  rules.n.attribution.right.fill(0);
  sheet(A).operation = kMilitia;
  play();
  EXPECT_EQ(owed_by(A), 0) << "nobody is blamed, so nothing is charged";
}

TEST_F(Table, R7_4_AFoundStrikeIsCharged) {
  quote("7.4", "is charged to its account");
  sheet(A).operation = kMilitia;
  play();
  EXPECT_EQ(owed_by(A), 2);
}

TEST_F(Table, R7_4_TheAccountHasALimit) {
  quote("7.4", "up to");
  set_owed_by(A, 12);
  sheet(A).operation = {.kind = OperationKind::direct_strike, .target = kBaseB};
  play();
  EXPECT_EQ(owed_by(A), 12);
}

TEST_F(Table, R7_4_AnAnswerHeatsLess) {
  quote("7.4", "An answer heats");
  set_owed_by(B, 4);
  sheet(A).operation = {.kind = OperationKind::direct_strike, .target = kBaseB};
  play();
  EXPECT_EQ(state.pub.ladder, 16 + scaled(7, 60));
}

TEST_F(Table, R7_4_AheadUnansweredHeatsHalf) {
  quote("7.4", "if the victim does not strike in the same turn");
  sheet(A).operation = {.kind = OperationKind::direct_strike, .target = kBaseB};
  play();
  EXPECT_EQ(state.pub.ladder, 16 + scaled(7, 50));
}

TEST_F(Table, R7_4_AheadAndAnsweredHeatsFully) {
  quote("7.4", "and fully if it does");
  sheet(A).operation = {.kind = OperationKind::direct_strike, .target = kBaseB};
  sheet(B).operation = {.kind = OperationKind::direct_strike, .target = kBaseA};
  play();
  EXPECT_EQ(state.pub.ladder, 16 + 7 + 7);
}

TEST_F(Table, R7_4_DeathsHeatMore) {
  quote("7.4", "Deaths heat more");
  rules.n.strike.deaths_some[2].fill(5000);
  rules.n.strike.deaths_many[2].fill(5000);
  state.pub.forces = {};
  sheet(A).operation = {.kind = OperationKind::direct_strike, .target = kBaseB};
  play();
  const int deadly = state.pub.reports[0].deaths == Deaths::some ? 2 : 4;
  EXPECT_EQ(state.pub.ladder, 16 + scaled(7, 50) + deadly);
}

TEST_F(Table, R7_5_AcknowledgedAheadRaisesPressure) {
  quote("7.5", "that the victim acknowledges raises");
  report_strike(kBaseA, B);
  sheet(A).reactions.hits[0] = HitReaction::acknowledge;
  play();
  EXPECT_EQ(pub(B).pressure, 1);
}

TEST_F(Table, R7_5_ADirectOneByTwo) {
  quote("7.5", "a direct one by");
  report_strike(kBaseA, B, true, StrikeLook::direct);
  sheet(A).reactions.hits[0] = HitReaction::acknowledge;
  play();
  EXPECT_EQ(pub(B).pressure, 2);
}

TEST_F(Table, R7_5_NoComplaintNoPressure) {
  quote("7.5", "No complaint, no pressure");
  report_strike(kBaseA, B);
  play();
  EXPECT_EQ(pub(B).pressure, 0);
}

TEST_F(Table, R7_5_AnAnswerRaisesNone) {
  quote("7.5", "ahead of the account");
  report_strike(kBaseA, B, false);
  sheet(A).reactions.hits[0] = HitReaction::acknowledge;
  play();
  EXPECT_EQ(pub(B).pressure, 0);
}

TEST_F(Table, R7_6_AtTwoOnlyAnswers) {
  quote("7.6", "can strike only in answer");
  pub(A).pressure = 2;
  EXPECT_EQ(refusal(A, kMilitia), Reason::allies_refuse);
  set_owed_by(B, 2);
  EXPECT_FALSE(refusal(A, kMilitia));
}

TEST_F(Table, R7_6_AtThreeNoStrikes) {
  quote("7.6", "at 3 it cannot strike");
  pub(A).pressure = 3;
  set_owed_by(B, 8);
  EXPECT_EQ(refusal(A, kMilitia), Reason::allies_refuse);
}

TEST_F(Table, R7_9_ATelegraphedAnswerBringsMore) {
  quote("7.9", "more if it was telegraphed");
  open_channel();
  set_owed_by(B, 4);
  sheet(A).operation = {.kind = OperationKind::telegraphed_strike, .target = kBaseB};
  play();
  EXPECT_EQ(own(A).standing, 500 + rules.n.strike.answer_standing + rules.n.strike.telegraphed_standing);
}

TEST_F(Table, R7_7_AtOneAStrikeAheadCosts) {
  quote("7.7", "costs it");
  pub(A).pressure = 1;
  rules.n.strike.ahead_standing = 0;
  sheet(A).operation = kMilitia;
  play();
  EXPECT_EQ(own(A).standing, 500 - 50);
}

TEST_F(Table, R7_7_TheVictimLosesLess) {
  quote("7.7", "the victim loses only");
  pub(A).pressure = 1;
  sheet(A).operation = kMilitia;
  play();
  EXPECT_EQ(own(B).standing, 500 - scaled(50, 33));
}

TEST_F(Table, R7_7_AtTwoTheAlliesCoolTheLadder) {
  quote("7.7", "its allies lower the ladder by");
  pub(A).pressure = 2;
  play();
  EXPECT_EQ(state.pub.ladder, 16 - 5);
  EXPECT_EQ(own(A).standing, 500 - 50);
}

TEST_F(Table, R7_7_AtThreeMore) {
  quote("7.7", "at 3,");
  pub(A).pressure = 3;
  play();
  EXPECT_EQ(state.pub.ladder, 16 - 10);
  EXPECT_EQ(own(A).standing, 500 - 100);
}

TEST_F(Table, R7_8_HoldingEasesPressure) {
  quote("7.8", "in which the seat holds, orders no strike, and has none laid at its door");
  pub(A).pressure = 1;
  sheet(A).operation = {.kind = OperationKind::hold};
  play();
  EXPECT_EQ(pub(A).pressure, 0);
}

TEST_F(Table, R7_8_NotWithoutHolding) {
  quote("7.8", "in which the seat holds");
  pub(A).pressure = 1;
  play();
  EXPECT_EQ(pub(A).pressure, 1);
}

TEST_F(Table, R7_9_AHitCostsItsVictim) {
  quote("7.9", "A hit costs its victim");
  sheet(A).operation = kMilitia;
  play();
  EXPECT_EQ(own(B).standing, 500 - 50);
  EXPECT_EQ(own(A).standing, 500);
}

TEST_F(Table, R7_9_AnAnswerIsCheered) {
  quote("7.9", "An answer brings the striker");
  set_owed_by(B, 4);
  sheet(A).operation = kMilitia;
  play();
  EXPECT_EQ(own(A).standing, 500 + 50);
}

TEST_F(Table, R7_10_DeedsMoveMoods) {
  quote("7.10", "Each deed moves the moods");
  sheet(A).operation = {.kind = OperationKind::hold};
  play();
  EXPECT_EQ(own(A).mood[0], -1);
}

TEST_F(Table, R7_10_MoodsDriftBack) {
  quote("7.10", "each drifts back");
  own(A).mood[0] = -3;
  play();
  EXPECT_EQ(own(A).mood[0], -2);
}

TEST_F(Table, R7_10_AnAngryFactionCostsStanding) {
  quote("7.10", "it costs");
  own(A).mood[0] = -7;
  play();
  EXPECT_EQ(own(A).standing, 500 - 15);
}

TEST_F(Table, R7_10_AnAngryFactionForbids) {
  quote("7.10", "forbids what it forbids");
  const Operation relief{.kind = OperationKind::relief, .against = B};
  EXPECT_FALSE(refusal(A, relief));
  own(A).mood[0] = -4;
  EXPECT_EQ(refusal(A, relief), Reason::faction_veto);
}

TEST_F(Table, R7_11_AGovernmentFallsOnce) {
  quote("7.11", "A caretaker plays on");
  own(A).standing = 0;
  pub(A).stake = 300;
  play();
  EXPECT_EQ(own(A).standing, 300);
  EXPECT_EQ(pub(A).stake, 0);
  EXPECT_TRUE(pub(A).caretaker);
  own(A).standing = 0;
  play();
  EXPECT_EQ(own(A).standing, 0);
}

TEST_F(Table, R7_12_StrikesCostStability) {
  quote("7.12", "Each strike costs the region");
  sheet(A).operation = kMilitia;
  play();
  EXPECT_EQ(state.pub.stability, 400 - 15);
}

TEST_F(Table, R7_12_AQuietTurnBringsStability) {
  quote("7.12", "a turn without a strike brings");
  play();
  EXPECT_EQ(state.pub.stability, 425);
}

TEST_F(Table, R7_13_TracksHaveLimits) {
  quote("7.13", "The stake lies between 0 and");
  pub(A).stake = 600;
  sheet(A).statement = {.kind = StatementKind::warning, .against = B};
  play();
  EXPECT_EQ(pub(A).stake, 600);
}

}  // namespace bc::cases
