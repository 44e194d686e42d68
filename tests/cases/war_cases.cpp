// SPDX-License-Identifier: GPL-3.0-or-later
// Rulebook 10, 11 and 12: war, the score, the end.
#include "core/odds.h"
#include "table.h"

namespace bc::cases {

TEST_F(Table, R10_1_ADirectStrikeHighUpIsWar) {
  quote("10.1", "or above is war");
  state.pub.ladder = 32;
  sheet(A).operation = {.kind = OperationKind::direct_strike, .target = kBaseB};
  play();
  EXPECT_EQ(state.pub.war, WarCause::deliberate);
  EXPECT_EQ(state.pub.phase, Phase::ended);
}

TEST_F(Table, R10_1_NotAQuarterBelow) {
  quote("10.1", "while the ladder stands at");
  state.pub.ladder = 31;
  sheet(A).operation = {.kind = OperationKind::direct_strike, .target = kBaseB};
  play();
  EXPECT_EQ(state.pub.war, WarCause::none);
}

TEST_F(Table, R10_1_ATelegraphedStrikeIsNot) {
  quote("10.1", "A direct strike");
  state.pub.ladder = 32;
  open_channel();
  set_owed_by(B, 4);
  sheet(A).operation = {.kind = OperationKind::telegraphed_strike, .target = kBaseB};
  play();
  EXPECT_EQ(state.pub.war, WarCause::none);
}

TEST_F(Table, R10_2_AnAccidentLiftsTheLadder) {
  quote("10.2", "lifts the ladder by");
  rules.n.war.accident = kCertain;
  state.pub.ladder = 24;
  play();
  EXPECT_EQ(state.pub.ladder, 32);
  EXPECT_TRUE(state.pub.accident_last);
}

TEST_F(Table, R10_2_NotBelowRungSix) {
  quote("10.2", "At {{war.accident_from}} or above");
  rules.n.war.accident = kCertain;
  state.pub.ladder = 23;
  play();
  EXPECT_EQ(state.pub.ladder, 23);
}

TEST_F(Table, R10_2_ALetterHalvesTheOdds) {
  quote("10.2", "If either of two rivals wrote this turn");
  rules.n.war.accident = 10000;
  rules.n.war.hotline_accident = 0;
  state.pub.ladder = 24;
  sheet(A).letter = {.kind = LetterKind::message, .to = B, .via = kCarrier};
  play();
  EXPECT_EQ(state.pub.ladder, 24);
}

TEST_F(Table, R10_3_ControlMayBeLost) {
  quote("10.3", "control may be lost, by rung");
  rules.n.war.loss_of_control[5] = kCertain;
  state.pub.ladder = 20;
  play();
  EXPECT_EQ(state.pub.war, WarCause::loss_of_control);
}

TEST_F(Table, R10_3_BothWritingHalvesTheOdds) {
  quote("10.3", "If both of two rivals wrote this turn");
  rules.n.war.loss_of_control[5] = kCertain;
  rules.n.war.hotline_loss = 0;
  state.pub.ladder = 20;
  sheet(A).letter = {.kind = LetterKind::message, .to = B, .via = kCarrier};
  sheet(B).letter = {.kind = LetterKind::message, .to = A, .via = kCarrier};
  play();
  EXPECT_EQ(state.pub.war, WarCause::none);
}

TEST_F(Table, R10_3_OneLetterDoesNot) {
  quote("10.3", "If both");
  rules.n.war.loss_of_control[5] = kCertain;
  rules.n.war.hotline_loss = 0;
  state.pub.ladder = 20;
  sheet(A).letter = {.kind = LetterKind::message, .to = B, .via = kCarrier};
  play();
  EXPECT_EQ(state.pub.war, WarCause::loss_of_control);
}

TEST_F(Table, R10_4_AtTenThereIsWar) {
  quote("10.4", "At 10 there is war");
  rules.n.war.loss_of_control[10] = 0;
  state.pub.ladder = 40;
  play();
  EXPECT_EQ(state.pub.war, WarCause::top_of_ladder);
}

TEST_F(Table, R10_5_ShownOddsAreThoseOfTheRules) {
  quote("10.5", "are exact for the case named");
  rules.n.war.loss_of_control = {0, 0, 0, 0, 0, 100, 300, 600, 1200, 2500, 10000};
  rules.n.war.accident = 600;
  state.pub.ladder = 26;
  OrderSheet draft;
  draft.operation = {.kind = OperationKind::direct_strike, .target = kBaseB};
  const auto shown = war_odds(view(A), draft, Supposition::hold);
  sheet(A) = draft;
  sheet(B).operation = {.kind = OperationKind::hold};
  double war = 0;
  enumerate_outcomes(rules, state, orders, [&](const State& next, double p) {
    war += next.pub.war != WarCause::none ? p : 0;
    return true;
  });
  EXPECT_NEAR(shown.total / 10000.0, war, 0.0001);
}

TEST_F(Table, R10_5_ADraftThatIsWarSaysSo) {
  quote("10.5", "its draft");
  state.pub.ladder = 33;
  OrderSheet draft;
  draft.operation = {.kind = OperationKind::direct_strike, .target = kBaseB};
  EXPECT_TRUE(war_odds(view(A), draft, Supposition::hold).deliberate);
  EXPECT_EQ(war_odds(view(A), draft, Supposition::hold).total, kCertain);
}

TEST_F(Table, R11_1_TheFourParts) {
  quote("11.1", "its agenda");
  const auto s = score(rules, state, A);
  EXPECT_EQ(s.agenda, 200);
  EXPECT_EQ(s.standing, 200);
  EXPECT_EQ(s.stability, scaled(400, rules.n.score.stability_share));
  EXPECT_EQ(s.commitments, 100);
  EXPECT_EQ(s.total, s.agenda + s.standing + s.stability + s.commitments);
}

TEST_F(Table, R11_2_AnAgendaIsCutToItsLimits) {
  quote("11.2", "at the end it is cut to its limits");
  own(A).agenda_points = 900;
  EXPECT_EQ(score(rules, state, A).agenda, 400);
  own(A).agenda_points = -900;
  EXPECT_EQ(score(rules, state, A).agenda, 0);
}

TEST_F(Table, R11_3_ATermCountsItsMeasure) {
  quote("11.3", "A term counts a measure");
  play();
  EXPECT_EQ(own(A).agenda_points, 50);
}

TEST_F(Table, R11_3_OnlyWhereItsConditionHolds) {
  quote("11.3", "in turns in which its condition holds");
  own(A).agenda = 1;
  play();
  EXPECT_EQ(own(A).agenda_points, 0);
  state.pub.ladder = 26;
  play();
  EXPECT_EQ(own(A).agenda_points, 25);
}

TEST_F(Table, R11_4_ADeliveredClauseBringsItsPoints) {
  quote("11.4", "brings the points that the agenda gives for it");
  make_deal({.verb = ClauseVerb::no_threat, .party = A}, {.verb = ClauseVerb::no_deploy, .party = B});
  play();
  EXPECT_EQ(own(A).agenda_points, 50 + 25);
}

TEST_F(Table, R11_4_WhatCannotBeSeenIsCountedAtTheEnd) {
  quote("11.4", "counted only at the end of the game");
  make_deal({.verb = ClauseVerb::no_threat, .party = A}, {.verb = ClauseVerb::restrain, .party = B, .proxy = kFriendsB});
  sheet(B).reactions.deliver[0] = clause_bit(0, 2);
  play();
  EXPECT_EQ(own(A).agenda_points, 50);
  EXPECT_EQ(state.hidden.agenda_secret[0], 50);
  EXPECT_EQ(score(rules, state, A).agenda, 300);
}

TEST_F(Table, R11_5_EachBreachCosts) {
  quote("11.5", "Each breach that was found");
  own(A).breaches = 2;
  EXPECT_EQ(score(rules, state, A).commitments, 30);
  own(A).breaches = 5;
  EXPECT_EQ(score(rules, state, A).commitments, 0);
}

TEST_F(Table, R11_6_WarScoresNothing) {
  quote("11.6", "War scores");
  state.pub.war = WarCause::deliberate;
  EXPECT_EQ(score(rules, state, A).total, 0);
}

TEST_F(Table, R11_6_AHawkTakesSomethingFromWarAndLessFromPeace) {
  quote("11.6", "of its score for peace");
  const auto peace = score(rules, state, A).total;
  own(A).hawk = 1;
  EXPECT_EQ(score(rules, state, A).total, scaled(peace, 60));
  state.pub.war = WarCause::deliberate;
  EXPECT_EQ(score(rules, state, A).total, 250);
}

TEST_F(Table, R11_7_EverySeatCanSucceed) {
  quote("11.7", "Every seat can succeed");
  for (const auto seat : {A, B}) own(seat).standing = 800, own(seat).agenda_points = 100;
  EXPECT_TRUE(score(rules, state, A).success);
  EXPECT_TRUE(score(rules, state, B).success);
}

TEST_F(Table, R12_1_NothingIsOrderedAfterTheEnd) {
  quote("12.1", "Nothing is ordered after that");
  state.pub.phase = Phase::ended;
  const auto refused = check(view(A), OrderSheet{});
  ASSERT_TRUE(refused);
  EXPECT_EQ(refused->reason, Reason::game_over);
}

TEST_F(Table, R12_2_EachCardComesOnceAtMost) {
  quote("12.2", "were not yet drawn");
  rules.cards.push_back({.key = "one", .title = "One", .heat = 2});
  rules.cards.push_back({.key = "two", .title = "Two", .heat = 0});
  finish(rules);
  play();
  const auto first = state.pub.card;
  play();
  EXPECT_NE(state.pub.card, first);
  play();
  EXPECT_FALSE(state.pub.card.is_set());
  EXPECT_EQ(state.pub.ladder, 18);
}

TEST_F(Table, R12_2_ACardMustFit) {
  quote("12.2", "from those that fit");
  rules.cards.push_back({.key = "late", .title = "Late", .first_turn = 3});
  finish(rules);
  play();
  EXPECT_FALSE(state.pub.card.is_set());
  play();
  EXPECT_TRUE(state.pub.card.is_set());
}

TEST_F(Table, R12_2_ItsEffectsLastForTheTurn) {
  quote("12.2", "last for that turn");
  rules.cards.push_back({.key = "fog", .title = "Fog", .fog = kCertain});
  finish(rules);
  play();
  ASSERT_TRUE(state.pub.card.is_set());
  sheet(A).operation = {.kind = OperationKind::covert_act, .target = kBaseB};
  play();
  EXPECT_EQ(state.pub.reports[0].finding, Finding::unknown);
  sheet(A).operation = {.kind = OperationKind::covert_act, .target = kBaseB};
  play();
  EXPECT_EQ(state.pub.reports[0].finding, Finding::seat);
}

}  // namespace bc::cases
