// SPDX-License-Identifier: GPL-3.0-or-later
// Rulebook 6: statements and support.
#include "table.h"

namespace bc::cases {

namespace {
constexpr SeatId a{0}, b{1};
Statement threat(Trigger trigger = Trigger::any_strike, TheatreId where = {}, Response response = Response::any_strike) {
  return {.kind = StatementKind::threat, .against = b, .trigger = trigger, .theatre = where, .response = response};
}
}  // namespace

TEST_F(Table, R6_1_WordsNeverMoveTheLadder) {
  quote("6.1", "Words never move the ladder");
  for (const auto kind : {StatementKind::threat, StatementKind::warning, StatementKind::condemnation, StatementKind::conciliation}) {
    sheet(A).statement = {.kind = kind, .against = B};
    pub(A).threat = {};
    play();
    EXPECT_EQ(state.pub.ladder, 16) << int(kind);
  }
}

TEST_F(Table, R6_1_TheyNameARival) {
  quote("6.1", "name a rival");
  EXPECT_EQ(check(view(A), Statement{.kind = StatementKind::warning, .against = A}, {}), Reason::not_a_rival);
}

TEST_F(Table, R6_2_AThreatRaisesTheStake) {
  quote("6.2", "raises the stake by");
  sheet(A).statement = threat();
  play();
  EXPECT_EQ(pub(A).stake, 100);
  EXPECT_EQ(pub(A).threat.status, ThreatStatus::standing);
}

TEST_F(Table, R6_2_OneThreatAtATime) {
  quote("6.2", "one at a time");
  pub(A).threat = {.status = ThreatStatus::standing, .against = B, .last_turn = 4};
  EXPECT_EQ(check(view(A), threat(), {}), Reason::at_limit);
}

TEST_F(Table, R6_3_AThreatFiresOnAStrikeLaidAtItsDoor) {
  quote("6.3", "laid at the door of the one it names");
  sheet(A).statement = threat();
  sheet(B).operation = {.kind = OperationKind::proxy_strike, .proxy = kFriendsB, .target = kBaseA};
  play();
  EXPECT_EQ(pub(A).threat.status, ThreatStatus::fired);
  EXPECT_EQ(pub(B).pressure, 1);
}

TEST_F(Table, R6_3_NotOnAStrikeThatNobodyIsBlamedFor) {
  quote("6.3", "laid at the door of the one it names");
  rules.n.attribution.right.fill(0);
  sheet(A).statement = threat();
  sheet(B).operation = {.kind = OperationKind::proxy_strike, .proxy = kFriendsB, .target = kBaseA};
  play();
  EXPECT_EQ(pub(A).threat.status, ThreatStatus::standing);
}

TEST_F(Table, R6_3_TheTriggerMustFit) {
  quote("6.3", "fits the trigger");
  sheet(A).statement = threat(Trigger::deadly_strike);
  sheet(B).operation = {.kind = OperationKind::proxy_strike, .proxy = kFriendsB, .target = kBaseA};
  play();
  EXPECT_EQ(pub(A).threat.status, ThreatStatus::standing);
}

TEST_F(Table, R6_3_TheTheatreMustFit) {
  quote("6.2", "a theatre or anywhere");
  sheet(A).statement = threat(Trigger::any_strike, kSea);
  sheet(B).operation = {.kind = OperationKind::proxy_strike, .proxy = kFriendsB, .target = kBaseA};
  play();
  EXPECT_EQ(pub(A).threat.status, ThreatStatus::standing);
}

TEST_F(Table, R6_4_CarriedOutForAllToSee) {
  quote("6.4", "costs the rival");
  pub(A).threat = {.status = ThreatStatus::fired, .against = B, .last_turn = 2};
  sheet(A).operation = {.kind = OperationKind::direct_strike, .target = kBaseB};
  rules.n.strike.hit_standing = 0;
  play();
  EXPECT_EQ(pub(A).record.threats_carried_out, 1);
  EXPECT_EQ(own(B).standing, 500 - 50);
  EXPECT_EQ(pub(A).threat.status, ThreatStatus::none);
}

TEST_F(Table, R6_4_AStrikeThatNobodyFoundDoesNotCarryItOut) {
  quote("6.4", "found or claimed");
  rules.n.attribution.right.fill(0);
  pub(A).threat = {.status = ThreatStatus::fired, .against = B, .last_turn = 2};
  sheet(A).operation = {.kind = OperationKind::proxy_strike, .proxy = kFriendsA, .target = kBaseB};
  play();
  EXPECT_EQ(pub(A).threat.status, ThreatStatus::fired);
  pub(A).threat.last_turn = 3;
  sheet(A).operation = {.kind = OperationKind::proxy_strike, .proxy = kFriendsA, .target = kBaseB};
  sheet(A).statement = {.kind = StatementKind::claim};
  play();
  EXPECT_EQ(pub(A).record.threats_carried_out, 1) << "claimed, it counts";
}

TEST_F(Table, R6_4_TheNamedResponse) {
  quote("6.4", "by the named response");
  pub(A).threat = {.status = ThreatStatus::fired, .against = B, .response = Response::sanction, .last_turn = 2};
  sheet(A).operation = {.kind = OperationKind::sanction, .against = B};
  play();
  EXPECT_EQ(pub(A).record.threats_carried_out, 1);
}

TEST_F(Table, R6_5_ADenialNeedsSomethingToDeny) {
  quote("6.5", "needs something to deny");
  EXPECT_EQ(check(view(A), Statement{.kind = StatementKind::denial}, {}), Reason::nothing_to_deny);
  pub(A).struck = 1;
  EXPECT_FALSE(check(view(A), Statement{.kind = StatementKind::denial}, {}));
}

TEST_F(Table, R6_5_ADenialClouds) {
  quote("6.5", "lowers the odds that this turn's own strike is rightly found");
  rules.n.attribution.right.fill(1000);
  rules.n.attribution.denial_clouds = 1000;
  sheet(A).operation = {.kind = OperationKind::covert_act, .target = kBaseB};
  sheet(A).statement = {.kind = StatementKind::denial};
  play();
  EXPECT_EQ(state.pub.reports[0].finding, Finding::unknown);
}

TEST_F(Table, R6_6_AClaimNeedsADeniableStrike) {
  quote("6.6", "needs a militia strike or a covert act");
  EXPECT_EQ(check(view(A), Statement{.kind = StatementKind::claim}, {}), Reason::nothing_to_claim);
  EXPECT_EQ(check(view(A), Statement{.kind = StatementKind::claim}, {.kind = OperationKind::direct_strike, .target = kBaseB}), Reason::nothing_to_claim);
}

TEST_F(Table, R6_6_AClaimMakesTheFindingCertain) {
  quote("6.6", "The finding is then certain");
  rules.n.attribution.right.fill(0);
  sheet(A).operation = {.kind = OperationKind::covert_act, .target = kBaseB};
  sheet(A).statement = {.kind = StatementKind::claim};
  play();
  EXPECT_EQ(state.pub.reports[0].blamed, A);
  EXPECT_EQ(own(A).standing, 500 + 25);
}

TEST_F(Table, R6_6_AClaimedAnswerIsCheeredMore) {
  quote("6.6", "standing for an answer");
  set_owed_by(B, 4);
  sheet(A).operation = {.kind = OperationKind::covert_act, .target = kBaseB};
  sheet(A).statement = {.kind = StatementKind::claim};
  play();
  EXPECT_EQ(own(A).standing, 500 + 50 + 50);
}

TEST_F(Table, R6_7_AHollowThreatCostsTheStake) {
  quote("6.7", "counts as a breach");
  pub(A).stake = 200;
  pub(A).threat = {.status = ThreatStatus::fired, .against = B, .last_turn = 1};
  play();
  EXPECT_EQ(own(A).standing, 500 - 200);
  EXPECT_EQ(own(A).breaches, 1);
  EXPECT_EQ(pub(A).record.threats_hollow, 1);
}

TEST_F(Table, R6_7_ThereIsTimeToCarryItOut) {
  quote("6.7", "not carried out in time");
  pub(A).threat = {.status = ThreatStatus::fired, .against = B, .last_turn = 2};
  play();
  EXPECT_EQ(pub(A).threat.status, ThreatStatus::fired);
}

TEST_F(Table, R6_8_AnUndefiedThreatPays) {
  quote("6.8", "nobody defied before it ran out");
  sheet(A).statement = threat();
  play();
  EXPECT_EQ(own(A).standing, 500);
  play();
  EXPECT_EQ(own(A).standing, 550);
  EXPECT_EQ(pub(A).threat.status, ThreatStatus::none);
}

TEST_F(Table, R6_9_AVagueWarning) {
  quote("6.9", "raises the stake by");
  sheet(A).statement = {.kind = StatementKind::warning, .against = B};
  play();
  EXPECT_EQ(pub(A).stake, 50);
  EXPECT_EQ(own(A).standing, 500);
}

TEST_F(Table, R6_10_ACondemnationNeedsAStrikeAtTheDoor) {
  quote("6.10", "otherwise it does nothing");
  sheet(A).statement = {.kind = StatementKind::condemnation, .against = B};
  play();
  EXPECT_EQ(own(B).standing, 500);
  pub(B).struck = 1;
  sheet(A).statement = {.kind = StatementKind::condemnation, .against = B};
  play();
  EXPECT_EQ(own(B).standing, 475);
  EXPECT_EQ(own(A).standing, 525);
}

TEST_F(Table, R6_11_AConciliatoryWord) {
  quote("6.11", "lowers the stake by");
  pub(A).stake = 100;
  sheet(A).statement = {.kind = StatementKind::conciliation, .against = B};
  play();
  EXPECT_EQ(pub(A).stake, 50);
  EXPECT_EQ(own(A).standing, 485);
}

TEST_F(Table, R6_12_SupportComesBeforeOperations) {
  quote("6.12", "Support is given before operations");
  rules.n.strike.deaths_some[0].fill(5000);
  rules.n.strike.fortified_deaths = 0;
  sheet(B).support = {.kind = SupportKind::fortify, .asset = kBaseB};
  sheet(A).operation = {.kind = OperationKind::proxy_strike, .proxy = kFriendsA, .target = kBaseB};
  play();
  EXPECT_EQ(state.pub.reports[0].deaths, Deaths::none);
  EXPECT_EQ(own(B).fortified[kBaseB.index()], 1);
}

TEST_F(Table, R6_13_ArmAndRestrain) {
  quote("6.13", "raises a militia's strength by one");
  sheet(A).support = {.kind = SupportKind::arm, .proxy = kFriendsA};
  sheet(B).support = {.kind = SupportKind::restrain, .proxy = kFriendsB};
  play();
  EXPECT_EQ(own(A).strength[0], 3);
  EXPECT_EQ(own(A).grievance[0], 2);
  EXPECT_EQ(own(B).grievance[1], 6);
}

TEST_F(Table, R6_13_OnlyOnesOwnMilitia) {
  quote("5.1", "only its own militias");
  EXPECT_EQ(refusal(A, Support{.kind = SupportKind::arm, .proxy = kFriendsB}), Reason::not_ours);
}

TEST_F(Table, R6_14_AProbeTellsWhoOrdered) {
  quote("6.14", "to this seat alone");
  rules.n.attribution.probe_right = kCertain;
  rules.n.attribution.probe_wrong = 0;
  report_strike(kBaseA, SeatId::none());
  state.hidden.ordered_by[0] = B;
  state.hidden.hand[0] = kFriendsB;
  sheet(A).support = {.kind = SupportKind::probe_attribution, .index = 0};
  play();
  EXPECT_EQ(own(A).intel[0].finding, 1 + B.value);
  EXPECT_EQ(own(B).intel[0].kind, IntelKind::none);
}

TEST_F(Table, R6_14_AWrongProbeTakesAnOrderForTheMilitiasOwnAct) {
  quote("6.14", "wrongly with");
  rules.n.attribution.probe_right = 0;
  rules.n.attribution.probe_wrong = kCertain;
  report_strike(kBaseA, SeatId::none());
  state.hidden.ordered_by[0] = B;
  state.hidden.hand[0] = kFriendsB;
  sheet(A).support = {.kind = SupportKind::probe_attribution, .index = 0};
  play();
  EXPECT_EQ(own(A).intel[0].finding, 0);
}

TEST_F(Table, R6_14_SomeStrikesNeedNoProbe) {
  quote("6.14", "needs no probe");
  report_strike(kBaseA, B, true, StrikeLook::direct);
  EXPECT_EQ(refusal(A, Support{.kind = SupportKind::probe_attribution, .index = 0}), Reason::nothing_to_probe);
}

TEST_F(Table, R6_15_AProbeOfAnAgenda) {
  quote("6.15", "names one of a seat's marked agendas");
  rules.n.attribution.probe_agenda_right = kCertain;
  own(A).agenda = 1;
  sheet(B).support = {.kind = SupportKind::probe_agenda, .against = A};
  play();
  EXPECT_EQ(own(B).intel[0].finding, 1);
}

TEST_F(Table, R6_16_OnlyAChannelBetweenOthers) {
  quote("6.16", "two other seats");
  EXPECT_EQ(refusal(A, Support{.kind = SupportKind::probe_channel, .pair = 0}), Reason::nothing_to_probe);
}

}  // namespace bc::cases
