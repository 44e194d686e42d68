// SPDX-License-Identifier: GPL-3.0-or-later
// Rulebook 5: operations.
#include "table.h"

namespace bc::cases {

namespace {
constexpr Operation by_militia(ProxyId hand, AssetId target, Intensity intensity = Intensity::low) {
  return {.kind = OperationKind::proxy_strike, .proxy = hand, .target = target, .intensity = intensity};
}
}  // namespace

TEST_F(Table, R5_1_OnlyOwnMilitias) {
  quote("5.1", "only its own militias");
  EXPECT_EQ(refusal(A, by_militia(kFriendsB, kBaseB)), Reason::not_ours);
  EXPECT_FALSE(refusal(A, by_militia(kFriendsA, kBaseB)));
}

TEST_F(Table, R5_2_OnlyRivalsAssets) {
  quote("5.2", "Only a rival's assets");
  EXPECT_EQ(refusal(A, Operation{.kind = OperationKind::covert_act, .target = kBaseA}), Reason::own_target);
}

TEST_F(Table, R5_3_OnlyWhereTheMilitiaHasAHome) {
  quote("5.3", "where it has a home");
  EXPECT_EQ(refusal(A, by_militia(kFriendsA, kHomeB)), Reason::out_of_reach);
}

TEST_F(Table, R5_4_HighIntensityNeedsAStrengthOfTwo) {
  quote("5.4", "of 2 at high intensity");
  own(A).strength[0] = 1;
  EXPECT_EQ(refusal(A, by_militia(kFriendsA, kBaseB, Intensity::high)), Reason::too_weak);
  EXPECT_FALSE(refusal(A, by_militia(kFriendsA, kBaseB)));
}

TEST_F(Table, R5_4_WithoutStrengthNothing) {
  quote("5.4", "a strength of 1");
  own(A).strength[0] = 0;
  EXPECT_EQ(refusal(A, by_militia(kFriendsA, kBaseB)), Reason::too_weak);
}

TEST_F(Table, R5_5_OutOfUseIsNotStruckAgain) {
  quote("5.5", "cannot be struck again");
  state.pub.damage[kBaseB.index()] = 2;
  EXPECT_EQ(refusal(A, Operation{.kind = OperationKind::direct_strike, .target = kBaseB}), Reason::already_destroyed);
  state.pub.damage[kBaseB.index()] = 1;
  EXPECT_FALSE(refusal(A, Operation{.kind = OperationKind::direct_strike, .target = kBaseB}));
}

TEST_F(Table, R5_6_HalfAHitOwedMakesAnAnswer) {
  quote("5.6", "owes the striker at least");
  set_owed_by(B, 2);
  EXPECT_TRUE(is_answer(rules, state.pub, A, B));
  set_owed_by(B, 1);
  EXPECT_FALSE(is_answer(rules, state.pub, A, B));
}

TEST_F(Table, R5_6_AFiredThreatMakesAnAnswer) {
  quote("5.6", "a threat of the striker against the victim that has fired");
  pub(A).threat = {.status = ThreatStatus::fired, .against = B, .last_turn = 3};
  EXPECT_TRUE(is_answer(rules, state.pub, A, B));
}

TEST_F(Table, R5_6_TheAccountCountsAsItStood) {
  quote("5.6", "as it stood when the sheets were written");
  sheet(A).operation = by_militia(kFriendsA, kBaseB);
  sheet(B).operation = by_militia(kFriendsB, kBaseA);
  play();
  EXPECT_TRUE(state.pub.reports[0].ahead);
  EXPECT_TRUE(state.pub.reports[1].ahead) << "the first strike of the turn is no excuse for the second";
}

TEST_F(Table, R5_7_StrikesMayKill) {
  quote("5.7", "may kill some or many");
  rules.n.strike.deaths_many[0].fill(5000);
  rules.n.strike.deaths_some[0].fill(5000);
  for (auto& asset : rules.assets) asset.exposure = 100;
  state.pub.forces = {};
  sheet(A).operation = by_militia(kFriendsA, kBaseB);
  play();
  EXPECT_NE(state.pub.reports[0].deaths, Deaths::none);
}

TEST_F(Table, R5_7_WorksProtect) {
  quote("5.7", "Works at the target");
  rules.n.strike.deaths_some[0].fill(5000);
  rules.n.strike.fortified_deaths = 0;
  own(B).fortified[kBaseB.index()] = 1;
  sheet(A).operation = by_militia(kFriendsA, kBaseB);
  play();
  EXPECT_EQ(state.pub.reports[0].deaths, Deaths::none);
}

TEST_F(Table, R5_7_TheVictimsForcesProtect) {
  quote("5.7", "the victim's forces in the theatre");
  rules.n.strike.deaths_some[0].fill(5000);
  rules.n.strike.forces_deaths = 0;
  sheet(A).operation = by_militia(kFriendsA, kBaseB);
  play();
  EXPECT_EQ(state.pub.reports[0].deaths, Deaths::none);
}

TEST_F(Table, R5_7_ATelegraphedStrikeKillsLess) {
  quote("5.7", "a telegraphed strike has");
  rules.n.strike.deaths_some[3].fill(5000);
  rules.n.strike.telegraphed_deaths = 0;
  open_channel();
  set_owed_by(B, 4);
  sheet(A).operation = {.kind = OperationKind::telegraphed_strike, .target = kBaseB};
  play();
  EXPECT_EQ(state.pub.reports[0].deaths, Deaths::none);
}

TEST_F(Table, R5_8_AMilitiaThatDoesNotObeyDoesNothing) {
  quote("5.8", "does nothing, and its patron learns that");
  rules.n.strike.obeys[2] = 0;
  sheet(A).operation = by_militia(kFriendsA, kBaseB);
  play();
  EXPECT_FALSE(state.pub.reports[0].is_set());
  EXPECT_TRUE(own(A).disobeyed[0]);
}

TEST_F(Table, R5_8_OddsFollowTheTrueControl) {
  quote("5.8", "follow its true control");
  rules.n.strike.obeys = {0, 0, 0, kCertain, kCertain};
  state.hidden.control[0] = 3;
  own(A).control_seen[0] = 2;
  sheet(A).operation = by_militia(kFriendsA, kBaseB);
  play();
  EXPECT_TRUE(state.pub.reports[0].is_set());
}

TEST_F(Table, R5_9_TelegraphedOnlyAsAnAnswer) {
  quote("5.9", "only as an answer by the account");
  open_channel();
  EXPECT_EQ(refusal(A, Operation{.kind = OperationKind::telegraphed_strike, .target = kBaseB}), Reason::no_answer_due);
  set_owed_by(B, 2);
  EXPECT_FALSE(refusal(A, Operation{.kind = OperationKind::telegraphed_strike, .target = kBaseB}));
}

TEST_F(Table, R5_9_TelegraphedNeedsAChannel) {
  quote("5.9", "with which a channel is open");
  set_owed_by(B, 4);
  EXPECT_EQ(refusal(A, Operation{.kind = OperationKind::telegraphed_strike, .target = kBaseB}), Reason::no_open_channel);
}

TEST_F(Table, R5_9_TelegraphedBringsTheAccountToBalanceAtMost) {
  quote("5.9", "to balance at most");
  open_channel();
  set_owed_by(B, 2);
  sheet(A).operation = {.kind = OperationKind::telegraphed_strike, .target = kBaseB};
  play();
  EXPECT_EQ(owed_by(A), 0);
}

TEST_F(Table, R5_20_ATurnWithoutAnOperationCosts) {
  quote("5.20", "A turn without an operation costs");
  rules.n.home.idle_costs = 30;
  sheet(B).operation.kind = OperationKind::hold;
  play();
  EXPECT_EQ(own(A).standing, 500 - 30);
  EXPECT_EQ(own(B).standing, 500);
}

TEST_F(Table, R5_10_ADirectStrikeLeavesNoDoubt) {
  quote("5.10", "do not");
  rules.n.attribution.right.fill(0);
  sheet(A).operation = {.kind = OperationKind::direct_strike, .target = kBaseB};
  play();
  EXPECT_EQ(state.pub.reports[0].finding, Finding::seat);
  EXPECT_EQ(state.pub.reports[0].blamed, A);
}

TEST_F(Table, R5_10_ACovertActLeavesADoubt) {
  quote("5.10", "leave a doubt about who did it");
  rules.n.attribution.right.fill(0);
  sheet(A).operation = {.kind = OperationKind::covert_act, .target = kBaseB};
  play();
  EXPECT_EQ(state.pub.reports[0].finding, Finding::unknown);
}

TEST_F(Table, R5_11_ForcesHaveALimit) {
  quote("5.11", "have limits");
  state.pub.forces[0][0] = 3;
  EXPECT_EQ(refusal(A, Operation{.kind = OperationKind::deploy, .theatre = kLand}), Reason::at_limit);
}

TEST_F(Table, R5_11_NothingIsTakenWhereThereIsNone) {
  quote("5.11", "nor taken where there is none");
  EXPECT_EQ(refusal(A, Operation{.kind = OperationKind::withdraw, .theatre = kSea}), Reason::nothing_there);
  EXPECT_EQ(refusal(B, Operation{.kind = OperationKind::relief, .against = A}), Reason::nothing_there);
}

TEST_F(Table, R5_11_SanctionsHaveALimit) {
  quote("5.11", "Nothing is ordered beyond a limit");
  state.pub.sanctions[0][1] = 3;
  EXPECT_EQ(refusal(A, Operation{.kind = OperationKind::sanction, .against = B}), Reason::at_limit);
}

TEST_F(Table, R5_11_WorksStrengthAndGrievanceHaveLimits) {
  quote("5.11", "a militia's strength and grievance and works on an asset");
  own(A).fortified[0] = 2;
  own(A).strength[0] = 3;
  own(A).grievance[0] = 8;
  EXPECT_EQ(refusal(A, Support{.kind = SupportKind::fortify, .asset = kBaseA}), Reason::at_limit);
  EXPECT_EQ(refusal(A, Support{.kind = SupportKind::arm, .proxy = kFriendsA}), Reason::at_limit);
  EXPECT_EQ(refusal(A, Support{.kind = SupportKind::restrain, .proxy = kFriendsA}), Reason::at_limit);
}

TEST_F(Table, R5_12_AMilitiaMayStrikeOnItsOwnAccount) {
  quote("5.12", "may strike on its own account");
  rules.n.proxy.acts_alone = kCertain;
  rules.n.proxy.by_control.fill(100);
  own(A).grievance[0] = own(B).grievance[1] = 8;
  play();
  EXPECT_EQ(count(EventKind::proxy_acted_alone), 2);
  EXPECT_FALSE(state.hidden.ordered_by[0].is_set());
}

TEST_F(Table, R5_12_WithoutStrengthItDoesNot) {
  quote("5.12", "with strength left");
  rules.n.proxy.acts_alone = kCertain;
  own(A).strength[0] = own(B).strength[1] = 0;
  play();
  EXPECT_FALSE(told(EventKind::proxy_acted_alone));
}

TEST_F(Table, R5_12_OneThatStruckByOrderDoesNot) {
  quote("5.12", "One that has struck by order this turn does not");
  rules.n.proxy.acts_alone = kCertain;
  rules.n.proxy.by_control.fill(100);
  own(A).grievance[0] = 8;
  own(B).strength[1] = 0;
  sheet(A).operation = by_militia(kFriendsA, kBaseB);
  play();
  EXPECT_EQ(count(EventKind::strike_landed), 1);
}

TEST_F(Table, R5_13_RestraintHoldsAMilitiaBack) {
  quote("5.13", "In a turn of restraint");
  rules.n.proxy.acts_alone = kCertain;
  rules.n.proxy.by_control.fill(100);
  rules.n.proxy.restrained = 0;
  own(B).strength[1] = 0;
  sheet(A).support = {.kind = SupportKind::restrain, .proxy = kFriendsA};
  play();
  EXPECT_FALSE(told(EventKind::proxy_acted_alone));
}

TEST_F(Table, R5_14_AStrikeMayUseUpArms) {
  quote("5.14", "may use up one strength");
  rules.n.strike.uses_arms_low = kCertain;
  sheet(A).operation = by_militia(kFriendsA, kBaseB);
  play();
  EXPECT_EQ(own(A).strength[0], 1);
}

TEST_F(Table, R5_15_AStrikeMayDamage) {
  quote("5.15", "damage its target by one step");
  rules.n.strike.damage.fill(kCertain);
  sheet(A).operation = by_militia(kFriendsA, kBaseB);
  play();
  EXPECT_EQ(state.pub.damage[kBaseB.index()], 1);
}

TEST_F(Table, R5_16_DeployAndWithdraw) {
  quote("5.16", "raises the own forces in a theatre by one");
  sheet(A).operation = {.kind = OperationKind::deploy, .theatre = kSea};
  sheet(B).operation = {.kind = OperationKind::withdraw, .theatre = kLand};
  play();
  EXPECT_EQ(state.pub.forces[0][1], 1);
  EXPECT_EQ(state.pub.forces[1][0], 0);
  EXPECT_EQ(own(A).standing, 500 - 25);
  EXPECT_EQ(own(B).standing, 500 - 25);
}

TEST_F(Table, R5_17_SanctionsAndRelief) {
  quote("5.17", "raises the level against a rival by one");
  sheet(A).operation = {.kind = OperationKind::sanction, .against = B};
  play();
  EXPECT_EQ(state.pub.sanctions[0][1], 2);
  EXPECT_EQ(own(A).standing, 500 + 25);
  sheet(A).operation = {.kind = OperationKind::relief, .against = B};
  play();
  EXPECT_EQ(state.pub.sanctions[0][1], 1);
  EXPECT_EQ(own(A).standing, 525 - 50);
}

TEST_F(Table, R5_17_EachLevelCostsItsTarget) {
  quote("5.17", "Each level costs its target");
  rules.n.home.sanctioned_costs = 10;
  state.pub.sanctions[0][1] = 3;
  play();
  EXPECT_EQ(own(B).standing, 500 - 30);
}

TEST_F(Table, R5_18_OwnSoilHeatsMore) {
  quote("5.18", "at the victim's own soil heats");
  rules.n.ladder.ahead_unanswered_heat = 100;
  sheet(A).operation = {.kind = OperationKind::direct_strike, .target = kHomeB};
  play();
  EXPECT_EQ(state.pub.ladder, 16 + scaled(7, 150));
}

TEST_F(Table, R5_19_FullGrievanceMayCostControl) {
  quote("5.19", "may lose a step of true control");
  rules.n.proxy.control_slips = kCertain;
  own(A).grievance[0] = 8;
  play();
  EXPECT_EQ(state.hidden.control[0], 1);
  EXPECT_EQ(state.hidden.control[1], 2) << "a calm one does not";
}

}  // namespace bc::cases
