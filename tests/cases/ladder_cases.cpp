// SPDX-License-Identifier: GPL-3.0-or-later
// Rulebook 1, 3 and 4: the start, the turn, the ladder.
#include "core/record.h"
#include "table.h"

namespace bc::cases {

TEST_F(Table, R1_2_GameLastsItsTurns) {
  quote("1.2", "unless war ends it");
  for (int turn = 1; turn <= 8; ++turn) {
    ASSERT_EQ(state.pub.phase, Phase::playing) << turn;
    play();
  }
  EXPECT_EQ(state.pub.phase, Phase::ended);
  EXPECT_EQ(state.pub.war, WarCause::none);
}

TEST_F(Table, R1_4_SameStartAndSheetsGiveTheSameGame) {
  quote("1.4", "always give the same game");
  auto one = initial_state(rules, 7), two = initial_state(rules, 7);
  for (int turn = 0; turn < 8; ++turn) adjudicate(rules, one, orders), adjudicate(rules, two, orders);
  EXPECT_EQ(state_hash(one), state_hash(two));
}

TEST_F(Table, R1_5_EachMarkedAgendaIsDealtEquallyOften) {
  quote("1.5", "all equally likely");
  int first = 0;
  for (std::uint64_t seed = 0; seed < 2000; ++seed) first += initial_state(rules, seed).own[0].agenda == 0;
  EXPECT_NEAR(first, 1000, 100);
}

TEST_F(Table, R1_6_TypeIsDealtWithTheOddsOfTheSeat) {
  quote("1.6", "committed hawk");
  EXPECT_FALSE(own(A).hawk);
  rules.seats[0].hawk = kCertain;
  EXPECT_TRUE(initial_state(rules, 1).own[0].hawk);
}

TEST_F(Table, R1_7_TrueControlIsTheReputeOrOneBeside) {
  quote("1.7", "or one more or one less");
  int as_reputed = 0;
  for (std::uint64_t seed = 0; seed < 2000; ++seed) {
    const auto dealt = initial_state(rules, seed);
    EXPECT_LE(std::abs(dealt.hidden.control[0] - 2), 1);
    EXPECT_EQ(dealt.own[0].control_seen[0], 2);
    as_reputed += dealt.hidden.control[0] == 2;
  }
  EXPECT_NEAR(as_reputed, 1000, 100);
}

TEST_F(Table, R3_2_StepsComeInTheirOrder) {
  quote("3.2", "reactions, letters, statements, support and operations");
  report_strike(kBaseA, B);
  sheet(A).reactions.hits[0] = HitReaction::acknowledge;
  sheet(A).statement = {.kind = StatementKind::warning, .against = B};
  sheet(A).letter = {.kind = LetterKind::message, .to = B, .via = kCarrier};
  sheet(B).operation = {.kind = OperationKind::hold};
  play();
  for (std::size_t i = 1; i < log.size(); ++i) EXPECT_LE(log[i - 1].step, log[i].step) << i;
}

TEST_F(Table, R3_3_EveryLineMayStayEmpty) {
  quote("3.3", "Each may stay empty");
  EXPECT_FALSE(check(view(A), OrderSheet{}));
}

TEST_F(Table, R3_4_KindsThatTheVariantDoesNotListAreRefused) {
  quote("3.4", "Only the kinds of order that the variant lists");
  rules.operations = 0;
  EXPECT_EQ(refusal(A, Operation{.kind = OperationKind::hold}), Reason::not_in_variant);
}

TEST_F(Table, R3_5_ALineNamesWhatItsKindNeedsAndNothingElse) {
  quote("3.5", "and nothing else");
  EXPECT_EQ(refusal(A, Operation{.kind = OperationKind::hold, .target = kBaseB}), Reason::field_unused);
  EXPECT_EQ(refusal(A, Operation{.kind = OperationKind::covert_act}), Reason::field_missing);
}

TEST_F(Table, R3_6_LegalityDoesNotDependOnWhatTheSeatCannotKnow) {
  quote("3.6", "depends only on what the seat itself knows");
  const Operation strike{.kind = OperationKind::proxy_strike, .proxy = kFriendsA, .target = kBaseB};
  const auto before = refusal(A, strike);
  state.hidden.control[0] = 0;
  own(B).standing = 10;
  own(B).strength[1] = 0;
  EXPECT_EQ(refusal(A, strike), before);
}

TEST_F(Table, R4_1_OpensWhereTheVariantSays) {
  quote("4.1", "counts in quarter-steps from 0 to 10");
  EXPECT_EQ(state.pub.ladder, rules.n.ladder.start);
}

TEST_F(Table, R4_1_NeverBelowZero) {
  quote("4.1", "from 0 to 10");
  state.pub.ladder = 1;
  sheet(A).operation = {.kind = OperationKind::hold};
  play();
  EXPECT_EQ(state.pub.ladder, 0);
}

TEST_F(Table, R4_2_AHoldLowersTheLadder) {
  quote("4.2", "Whoever holds lowers it by");
  sheet(A).operation = {.kind = OperationKind::hold};
  play();
  EXPECT_EQ(state.pub.ladder, 16 - 2);
}

TEST_F(Table, R4_2_AHoldCoolsLessWhileAnAccountIsAFullHitFromEven) {
  quote("4.2", "or more from even");
  set_owed_by(B, 4);
  sheet(A).operation = {.kind = OperationKind::hold};
  play();
  EXPECT_EQ(state.pub.ladder, 16 - 1);
}

TEST_F(Table, R4_2_ThreeQuartersFromEvenIsStillBalanced) {
  quote("4.2", "or more from even");
  set_owed_by(B, 3);
  sheet(A).operation = {.kind = OperationKind::hold};
  play();
  EXPECT_EQ(state.pub.ladder, 16 - 2);
}

TEST_F(Table, R4_3_BothHoldingCoolsMore) {
  quote("4.3", "each hold lowers it by");
  sheet(A).operation = sheet(B).operation = {.kind = OperationKind::hold};
  play();
  EXPECT_EQ(state.pub.ladder, 16 - 3 - 3);
}

TEST_F(Table, R4_3_AConciliatoryWordStrengthensAHold) {
  quote("4.3", "with a conciliatory word in the same turn");
  sheet(A).operation = {.kind = OperationKind::hold};
  sheet(A).statement = {.kind = StatementKind::conciliation, .against = B};
  play();
  EXPECT_EQ(state.pub.ladder, 16 - 3);
}

TEST_F(Table, R4_4_MilitiasAloneNeverLiftItAboveTheirCeiling) {
  quote("4.4", "never lift the ladder above");
  state.pub.ladder = 29;
  sheet(A).operation = {.kind = OperationKind::proxy_strike, .proxy = kFriendsA, .target = kBaseB, .intensity = Intensity::high};
  sheet(B).operation = {.kind = OperationKind::proxy_strike, .proxy = kFriendsB, .target = kBaseA, .intensity = Intensity::high};
  play();
  EXPECT_EQ(state.pub.ladder, 30);
}

TEST_F(Table, R4_4_AboveTheCeilingTheyDoNotLowerIt) {
  quote("4.4", "never lift the ladder above");
  state.pub.ladder = 33;
  sheet(A).operation = {.kind = OperationKind::proxy_strike, .proxy = kFriendsA, .target = kBaseB};
  play();
  EXPECT_EQ(state.pub.ladder, 33);
}

TEST_F(Table, R4_4_ADirectStrikeGoesPastIt) {
  quote("4.4", "Strikes by militias alone");
  state.pub.ladder = 29;
  sheet(A).operation = {.kind = OperationKind::direct_strike, .target = kBaseB};
  play();
  EXPECT_GT(state.pub.ladder, 30);
}

TEST_F(Table, R4_5_TheSecondHoldCoolsHalfAndCostsStanding) {
  quote("4.5", "The second hold in a row");
  sheet(A).operation = {.kind = OperationKind::hold};
  play();
  const auto standing = own(A).standing;
  sheet(A).operation = {.kind = OperationKind::hold};
  play();
  EXPECT_EQ(state.pub.ladder, 16 - 2 - 1);
  EXPECT_EQ(own(A).standing, standing - 50);
}

TEST_F(Table, R4_5_AfterATurnWithoutHoldingItIsTheFirstAgain) {
  quote("4.5", "in a row");
  pub(A).holds = 1;
  play();
  sheet(A).operation = {.kind = OperationKind::hold};
  play();
  EXPECT_EQ(state.pub.ladder, 16 - 2);
}

TEST_F(Table, R4_6_ToAcknowledgeLiftsTheLadder) {
  quote("4.6", "To *acknowledge* lifts the ladder by");
  report_strike(kBaseA, SeatId::none());
  sheet(A).reactions.hits[0] = HitReaction::acknowledge;
  play();
  EXPECT_EQ(state.pub.ladder, 16 + 1);
}

TEST_F(Table, R4_6_ToLookAwayCoolsAndCostsStanding) {
  quote("4.6", "To *look away* lowers it by");
  report_strike(kBaseA, B);
  sheet(A).reactions.hits[0] = HitReaction::look_away;
  play();
  EXPECT_EQ(state.pub.ladder, 16 - 1);
  EXPECT_EQ(own(A).standing, 500 - 50);
  EXPECT_EQ(pub(B).pressure, 0);
}

TEST_F(Table, R4_6_NoReactionDoesNeither) {
  quote("4.6", "No reaction does neither");
  report_strike(kBaseA, B);
  play();
  EXPECT_EQ(state.pub.ladder, 16);
  EXPECT_EQ(own(A).standing, 500);
}

TEST_F(Table, R4_6_OnlyOwnAssetsHits) {
  quote("4.6", "each hit that its assets took last turn");
  report_strike(kBaseB, A);
  Reactions reactions;
  reactions.hits[0] = HitReaction::acknowledge;
  EXPECT_EQ(refusal(A, reactions), Reason::no_such_hit);
  EXPECT_FALSE(refusal(B, reactions));
}

TEST_F(Table, R4_7_ACardAloneNeverMakesWar) {
  quote("4.7", "stops a quarter short of 10");
  rules.cards.push_back({.key = "c", .title = "C", .heat = 20});
  finish(rules);
  state.pub.ladder = 38;
  play();
  EXPECT_EQ(state.pub.ladder, 39);
  EXPECT_EQ(state.pub.phase, Phase::playing);
}

TEST_F(Table, R4_8_TheLadderFallsByItself) {
  quote("4.8", "the ladder falls by");
  rules.n.ladder.relaxation = 1;
  play();
  EXPECT_EQ(state.pub.ladder, 15);
}

TEST_F(Table, R4_9_ADeliveryForAllToSeeCools) {
  quote("4.9", "delivered for all to see");
  make_deal({.verb = ClauseVerb::relieve, .party = A}, {.verb = ClauseVerb::no_threat, .party = B});
  sheet(A).reactions.deliver[0] = clause_bit(0, 0);
  play();
  EXPECT_EQ(state.pub.ladder, 16 - 1);
}

}  // namespace bc::cases
