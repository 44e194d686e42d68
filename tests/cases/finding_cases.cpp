// SPDX-License-Identifier: GPL-3.0-or-later
// Rulebook 5.6, 5.7, 5.19, 6.3, 6.4 and 7.1 to 7.2: what a threat asks for, what findings look like, and what can be made of them.
#include "core/outlook.h"
#include "core/posterior.h"
#include "table.h"

namespace bc::cases {

class Findings : public Table {
 protected:
  void fire(Response response) {
    pub(A).threat = {.status = ThreatStatus::fired, .against = B, .response = response, .last_turn = 3};
  }
  Suspects reckoned(SeatId seat) const { return suspects(rules, observe(rules, state, seat), CardId::none(), 0); }
};

TEST_F(Findings, R5_6_AStrikeThatCarriesOutAThreatIsAnAnswer) {
  quote("5.6", "when it carries out a threat of the striker against the victim that has fired");
  fire(Response::any_strike);
  EXPECT_TRUE(is_answer(rules, state.pub, A, B, OperationKind::proxy_strike));
  EXPECT_FALSE(is_answer(rules, state.pub, B, A, OperationKind::proxy_strike));
}

TEST_F(Findings, R5_6_AnotherDeedThanWasThreatenedIsNot) {
  quote("5.6", "carries out a threat");
  fire(Response::sanction);
  EXPECT_FALSE(is_answer(rules, state.pub, A, B, OperationKind::direct_strike));
  fire(Response::direct_strike);
  EXPECT_TRUE(is_answer(rules, state.pub, A, B, OperationKind::direct_strike));
  EXPECT_FALSE(is_answer(rules, state.pub, A, B, OperationKind::covert_act));
}

TEST_F(Findings, R7_6_AlliesLetThroughOnlyWhatAnswers) {
  quote("7.6", "can strike only in answer");
  pub(A).pressure = 2;
  fire(Response::direct_strike);
  EXPECT_FALSE(refusal(A, Operation{.kind = OperationKind::direct_strike, .target = kBaseB}));
  EXPECT_EQ(refusal(A, Operation{.kind = OperationKind::covert_act, .target = kBaseB}), Reason::allies_refuse);
}

TEST_F(Findings, R6_3_AThreatAgainstDirectStrikesFiresOnOne) {
  quote("6.3", "fits the trigger");
  pub(A).threat = {.status = ThreatStatus::standing, .against = B, .trigger = Trigger::direct_strike, .last_turn = 3};
  state.pub.ladder = 8;
  const auto start = state;
  sheet(B).operation = {.kind = OperationKind::proxy_strike, .proxy = kFriendsB, .target = kBaseA};
  play();
  EXPECT_EQ(pub(A).threat.status, ThreatStatus::standing);
  state = start;
  sheet(B).operation = {.kind = OperationKind::direct_strike, .target = kBaseA};
  play();
  EXPECT_EQ(pub(A).threat.status, ThreatStatus::fired);
}

TEST_F(Findings, R6_4_ADirectStrikeWasThreatenedAndNothingLessWillDo) {
  quote("6.4", "by the named response");
  state.pub.ladder = 8;
  fire(Response::direct_strike);
  const auto start = state;
  sheet(A).operation = {.kind = OperationKind::proxy_strike, .proxy = kFriendsA, .target = kBaseB};
  play();
  EXPECT_EQ(pub(A).record.threats_carried_out, 0);
  state = start;
  sheet(A).operation = {.kind = OperationKind::direct_strike, .target = kBaseB};
  play();
  EXPECT_EQ(pub(A).record.threats_carried_out, 1);
}

TEST_F(Findings, R5_7_TheOddsOfDeathHaveALimit) {
  quote("5.7", "Neither can come to more than");
  rules.n.strike.deaths_some[2].fill(4000);
  rules.assets[kBaseB.index()].exposure = 300;
  EXPECT_EQ(death_odds(rules, state.pub, kBaseB, StrikeLook::direct, Intensity::high, 0, false).some, rules.n.strike.deaths_limit);
}

TEST_F(Findings, R5_19_TheReputeFollows) {
  quote("5.19", "Its repute follows when it would be more than one too high");
  rules.n.proxy.control_slips = kCertain;
  own(A).grievance[0] = 8;
  own(A).control_seen[0] = 3;
  state.hidden.control[0] = 3;
  for (int turn = 0; turn < 3; ++turn) {
    play();
    EXPECT_LE(own(A).control_seen[0] - state.hidden.control[0], 1);
  }
  EXPECT_EQ(state.hidden.control[0], 0);
  EXPECT_EQ(own(A).control_seen[0], 1);
}

TEST_F(Findings, R7_2_AWrongFindingReadsLikeARightOne) {
  quote("7.2", "A wrong finding reads like a right one");
  rules.n.attribution.right.fill(0);
  rules.n.attribution.wrong.fill(kCertain);
  rules.n.proxy.acts_alone = kCertain;
  rules.n.proxy.by_control.fill(100);
  own(B).grievance[1] = 8;
  own(A).strength[0] = 0;
  play();
  const auto& report = state.pub.reports[0];
  EXPECT_EQ(report.finding, Finding::seat);
  EXPECT_EQ(report.blamed, B);
  EXPECT_EQ(report.hand, kFriendsB) << "a right finding names the hand too";
}

TEST_F(Findings, R5_21_TheOrderOfStrikesTellsNothing) {
  quote("5.21", "They are read out by their targets");
  // Beta's militia strikes the base by order, or on its own account; Alpha's is told to strike Beta's base either way.
  const auto start = state;
  sheet(A).operation = {.kind = OperationKind::proxy_strike, .proxy = kFriendsA, .target = kBaseB};
  sheet(B).operation = {.kind = OperationKind::proxy_strike, .proxy = kFriendsB, .target = kBaseA};
  play();
  const auto ordered = state.pub.reports;
  state = start;
  rules.n.proxy.acts_alone = kCertain;
  rules.n.proxy.by_control.fill(100);
  own(B).grievance[1] = 8;
  own(A).grievance[0] = 8;
  play();
  for (int r = 0; r < 2; ++r) EXPECT_EQ(state.pub.reports[r].target, ordered[r].target);
}

TEST_F(Findings, R7_1_AFindingIsWeighedByHowOftenItIsRight) {
  quote("7.1", "It is wrong with");
  rules.n.attribution.right.fill(7000);
  rules.n.attribution.wrong.fill(1000);
  rules.n.attribution.ordered_share = 50;
  rules.proxies[1].deniability = 0;
  report_strike(kBaseA, B);
  state.pub.reports[0].hand = kFriendsB;
  const auto share = reckoned(A);
  EXPECT_NEAR(share[B.index()], 7.0 / 8, 1e-9) << "ordered and rightly found, or alone and wrongly";
  EXPECT_NEAR(share[kNobodysOrder], 1.0 / 8, 1e-9);
}

TEST_F(Findings, R7_1_WithoutAFindingTheFirstGuessStands) {
  quote("7.1", "otherwise unknown");
  rules.n.attribution.right.fill(7000);
  rules.n.attribution.wrong.fill(1000);
  rules.n.attribution.ordered_share = 75;
  report_strike(kBaseA, SeatId::none());
  EXPECT_NEAR(reckoned(A)[B.index()], 0.75, 1e-9);
}

TEST_F(Findings, R7_1_ADenialCloudsWhatIsFound) {
  quote("6.5", "lowers the odds that this turn's own strike is rightly found");
  rules.n.attribution.right.fill(7000);
  rules.n.attribution.wrong.fill(1000);
  report_strike(kBaseA, SeatId::none());
  const auto before = reckoned(A)[B.index()];
  pub(B).said.kind = StatementKind::denial;
  EXPECT_GT(reckoned(A)[B.index()], before) << "a finding that fails to come says less against one who denied";
}

TEST_F(Findings, R2_4_TheSeatThatOrderedItKnows) {
  quote("2.4", "but the one who did");
  report_strike(kBaseA, B);
  EXPECT_EQ(reckoned(B)[B.index()], 1);
}

}  // namespace bc::cases
