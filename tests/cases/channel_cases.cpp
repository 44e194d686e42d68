// SPDX-License-Identifier: GPL-3.0-or-later
// Rulebook 8 and 9: letters, offers, deals, the press.
#include "table.h"

namespace bc::cases {

namespace {
constexpr SeatId a{0}, b{1};
Letter to_b(LetterKind kind) { return {.kind = kind, .to = b, .via = IntermediaryId(0)}; }
Letter to_a(LetterKind kind) { return {.kind = kind, .to = a, .via = IntermediaryId(0)}; }
}  // namespace

TEST_F(Table, R8_1_TheFirstLetterOpensTheChannel) {
  quote("8.1", "The first letter opens the channel");
  EXPECT_FALSE(channel().is_open());
  sheet(A).letter = to_b(LetterKind::message);
  play();
  EXPECT_TRUE(channel().is_open());
}

TEST_F(Table, R8_1_NotToOneself) {
  quote("8.1", "to one other seat");
  EXPECT_EQ(refusal(A, to_a(LetterKind::message)), Reason::not_to_oneself);
}

TEST_F(Table, R8_2_AChannelKeepsItsIntermediary) {
  quote("8.2", "keeps its intermediary");
  open_channel();
  EXPECT_EQ(refusal(A, Letter{.kind = LetterKind::message, .to = B, .via = kCable}), Reason::wrong_intermediary);
}

TEST_F(Table, R8_2_SomeCarryMessagesOnly) {
  quote("8.2", "messages only, no offers");
  auto offer = to_b(LetterKind::offer);
  offer.via = kCable;
  offer.terms.pairing = 0;
  offer.terms.clauses = rules.pairings[0].clauses;
  EXPECT_EQ(refusal(A, offer), Reason::messages_only);
  offer.via = kCarrier;
  EXPECT_FALSE(refusal(A, offer));
}

TEST_F(Table, R8_2_TheFirstInTheOrderOfTheVariantChooses) {
  quote("8.2", "the first in the order of the variant chooses");
  sheet(A).letter = {.kind = LetterKind::message, .to = B, .via = kCable};
  sheet(B).letter = to_a(LetterKind::message);
  play();
  EXPECT_EQ(channel().via, kCable);
}

TEST_F(Table, R8_3_AWarningSavesLives) {
  quote("8.3", "the odds of deaths are");
  rules.n.strike.deaths_some[0].fill(5000);
  rules.n.strike.warned_deaths = 0;
  auto warning = to_b(LetterKind::warning);
  warning.theatre = kLand;
  sheet(A).letter = warning;
  sheet(A).operation = {.kind = OperationKind::proxy_strike, .proxy = kFriendsA, .target = kBaseB};
  play();
  EXPECT_EQ(state.pub.reports[0].deaths, Deaths::none);
}

TEST_F(Table, R8_4_AnOfferGivesAndAsks) {
  quote("8.4", "gives one or two clauses and asks for one or two");
  Terms terms;
  terms.clauses[0] = {.verb = ClauseVerb::no_threat, .party = A};
  EXPECT_EQ(check_terms(view(A), B, terms), Reason::bad_terms);
  terms.clauses[2] = {.verb = ClauseVerb::no_threat, .party = B};
  EXPECT_FALSE(check_terms(view(A), B, terms));
}

TEST_F(Table, R8_4_AClauseMustMakeSense) {
  quote("8.4", "Each clause must make sense");
  Terms terms;
  terms.clauses[0] = {.verb = ClauseVerb::relieve, .party = A};
  terms.clauses[2] = {.verb = ClauseVerb::relieve, .party = B};
  EXPECT_EQ(check_terms(view(A), B, terms), Reason::nothing_there) << "Beta has no sanctions to lift";
  terms.clauses[2] = {.verb = ClauseVerb::restrain, .party = B, .proxy = kFriendsA};
  EXPECT_EQ(check_terms(view(A), B, terms), Reason::bad_terms) << "not Beta's militia";
}

TEST_F(Table, R8_4_FreeTermsOnlyWhereTheVariantHasThem) {
  quote("8.4", "ready-made pairs, or free terms");
  Terms terms;
  terms.clauses[0] = {.verb = ClauseVerb::no_threat, .party = A};
  terms.clauses[2] = {.verb = ClauseVerb::no_threat, .party = B};
  rules.free_terms = false;
  EXPECT_EQ(check_terms(view(A), B, terms), Reason::form_not_allowed);
}

TEST_F(Table, R8_5_NoOffersAtTheEnd) {
  quote("8.5", "No offer is made in the last");
  auto offer = to_b(LetterKind::offer);
  offer.terms.pairing = 0;
  offer.terms.clauses = rules.pairings[0].clauses;
  state.pub.turn = 5;
  EXPECT_FALSE(refusal(A, offer));
  state.pub.turn = 6;
  EXPECT_EQ(refusal(A, offer), Reason::too_late_for_offers);
}

TEST_F(Table, R8_5_NotWhileAnOwnOfferLiesOpen) {
  quote("8.5", "while an own offer lies open");
  auto offer = to_b(LetterKind::offer);
  offer.terms.pairing = 0;
  offer.terms.clauses = rules.pairings[0].clauses;
  sheet(A).letter = offer;
  play();
  EXPECT_EQ(refusal(A, offer), Reason::offer_open);
}

TEST_F(Table, R8_5_NotWithTwoDealsInForce) {
  quote("8.5", "two deals of the pair are in force");
  open_channel();
  for (auto& deal : channel().deals) deal.made_turn = 1;
  auto offer = to_b(LetterKind::offer);
  offer.terms.pairing = 0;
  offer.terms.clauses = rules.pairings[0].clauses;
  EXPECT_EQ(refusal(A, offer), Reason::too_many_deals);
}

TEST_F(Table, R8_6_AnOfferIsAccepted) {
  quote("8.6", "*accepted*, *rejected*, *countered* or *let lapse*");
  sheet(A).letter = to_b(LetterKind::offer);
  sheet(A).letter.terms.pairing = 0;
  sheet(A).letter.terms.clauses = rules.pairings[0].clauses;
  play();
  EXPECT_TRUE(channel().offer[0].is_set());
  sheet(B).letter = to_a(LetterKind::accept);
  play();
  EXPECT_TRUE(channel().deals[0].is_set());
  EXPECT_FALSE(channel().offer[0].is_set());
}

TEST_F(Table, R8_6_ARejectedOfferFalls) {
  quote("8.6", "*rejected*");
  open_channel();
  channel().offer[0] = {.terms = {}, .turn = 1, .last_turn = 3};
  sheet(B).letter = to_a(LetterKind::reject);
  play();
  EXPECT_FALSE(channel().offer[0].is_set());
  EXPECT_FALSE(channel().deals[0].is_set());
}

TEST_F(Table, R8_6_AnOfferLiesOpenForSomeTurns) {
  quote("8.6", "Turns that it lies open after the one in which it was written");
  sheet(A).letter = to_b(LetterKind::offer);
  sheet(A).letter.terms.pairing = 0;
  sheet(A).letter.terms.clauses = rules.pairings[0].clauses;
  play();
  play();
  EXPECT_TRUE(channel().offer[0].is_set());
  play();
  EXPECT_FALSE(channel().offer[0].is_set());
}

TEST_F(Table, R8_6_NothingToAnswerWithoutAnOffer) {
  quote("8.6", "An open offer");
  open_channel();
  for (const auto kind : {LetterKind::accept, LetterKind::reject, LetterKind::let_lapse}) EXPECT_EQ(refusal(B, to_a(kind)), Reason::no_offer_open);
}

TEST_F(Table, R8_7_AClarificationSpares) {
  quote("8.7", "it gets");
  report_strike(kBaseA, B);
  sheet(A).reactions.hits[0] = HitReaction::look_away;
  sheet(B).letter = to_a(LetterKind::clarification);
  sheet(B).letter.index = 0;
  play();
  EXPECT_EQ(own(A).standing, 500 - 50 + 25);
}

TEST_F(Table, R8_8_PublishingIsDearAndOnceAGame) {
  quote("8.8", "once a game");
  open_channel();
  channel().last[1] = {.kind = LetterKind::message, .turn = 1};
  sheet(A).letter = to_b(LetterKind::publish);
  play();
  EXPECT_EQ(own(A).standing, 400);
  EXPECT_EQ(own(B).standing, 450);
  EXPECT_EQ(channel().integrity, 8 - 6);
  EXPECT_EQ(refusal(A, to_b(LetterKind::publish)), Reason::once_a_game);
}

TEST_F(Table, R8_9_ADealBeginsAfterItsDelay) {
  quote("8.9", "begin or fall due after their delay");
  make_deal({.verb = ClauseVerb::relieve, .party = A, .delay = 2}, {.verb = ClauseVerb::no_threat, .party = B});
  EXPECT_FALSE(falls_due(state.pub, channel().deals[0], 0));
  state.pub.turn = 3;
  EXPECT_TRUE(falls_due(state.pub, channel().deals[0], 0));
}

TEST_F(Table, R8_10_ReliefIsSeenByAll) {
  quote("8.10", "Relief, withdrawal and release are seen by all");
  make_deal({.verb = ClauseVerb::relieve, .party = A}, {.verb = ClauseVerb::no_threat, .party = B});
  sheet(A).reactions.deliver[0] = clause_bit(0, 0);
  play();
  EXPECT_EQ(state.pub.sanctions[0][1], 0);
}

TEST_F(Table, R8_10_WithdrawalMovesForces) {
  quote("8.10", "at no cost of an operation");
  make_deal({.verb = ClauseVerb::withdraw, .party = A, .theatres = 1}, {.verb = ClauseVerb::no_threat, .party = B});
  sheet(A).reactions.deliver[0] = clause_bit(0, 0);
  sheet(A).operation = {.kind = OperationKind::hold};
  play();
  EXPECT_EQ(state.pub.forces[0][0], 0);
}

TEST_F(Table, R8_10_RestraintIsHidden) {
  quote("8.10", "restraint and a cap on arms are not");
  make_deal({.verb = ClauseVerb::no_threat, .party = A}, {.verb = ClauseVerb::restrain, .party = B, .proxy = kFriendsB, .turns = 1});
  rules.n.channel.detect_own = 0;
  auto kept = state;
  JointOrders delivering{};
  delivering[1].reactions.deliver[0] = clause_bit(0, 2);
  adjudicate(rules, kept, delivering);
  adjudicate(rules, state, orders);
  EXPECT_EQ(observe(rules, kept, A), observe(rules, state, A)) << "Alpha cannot tell whether Beta kept its word";
  EXPECT_NE(kept.hidden.restrained[0], state.hidden.restrained[0]);
}

TEST_F(Table, R8_10_ACapOnArmsIsTrue) {
  quote("8.10", "cap arms");
  make_deal({.verb = ClauseVerb::no_threat, .party = A}, {.verb = ClauseVerb::cap_arms, .party = B, .proxy = kFriendsB});
  sheet(B).reactions.deliver[0] = clause_bit(0, 2);
  play();
  EXPECT_EQ(own(B).strength[1], 1);
}

TEST_F(Table, R8_11_NotDeliveredInPlainSightIsABreach) {
  quote("8.11", "counts as a breach at once");
  make_deal({.verb = ClauseVerb::relieve, .party = A}, {.verb = ClauseVerb::no_threat, .party = B});
  play();
  EXPECT_EQ(own(A).breaches, 1);
  EXPECT_EQ(channel().integrity, 8 - 3);
}

TEST_F(Table, R8_12_DeployingIsSeenAtOnce) {
  quote("8.12", "are seen at once");
  make_deal({.verb = ClauseVerb::no_deploy, .party = A}, {.verb = ClauseVerb::no_threat, .party = B});
  sheet(A).operation = {.kind = OperationKind::deploy, .theatre = kSea};
  play();
  EXPECT_EQ(own(A).breaches, 1);
}

TEST_F(Table, R8_12_ArmingIsFoundOutByChance) {
  quote("8.12", "by own sources");
  make_deal({.verb = ClauseVerb::no_arming, .party = A, .turns = 2}, {.verb = ClauseVerb::no_threat, .party = B, .turns = 2});
  rules.n.channel.detect_own = 0;
  sheet(A).support = {.kind = SupportKind::arm, .proxy = kFriendsA};
  play();
  EXPECT_EQ(own(A).breaches, 0);
  rules.n.channel.detect_own = kCertain;
  play();
  EXPECT_EQ(own(A).breaches, 1);
}

TEST_F(Table, R8_13_AStrikeAtTheDoorMakesItLookBroken) {
  quote("8.13", "rightly or not, makes the clause look broken");
  make_deal({.verb = ClauseVerb::no_strike, .party = A, .turns = 2}, {.verb = ClauseVerb::no_threat, .party = B, .turns = 2});
  sheet(A).operation = {.kind = OperationKind::proxy_strike, .proxy = kFriendsA, .target = kBaseB};
  play();
  EXPECT_EQ(channel().deals[0].status[0], ClauseStatus::suspected);
  EXPECT_EQ(own(A).breaches, 1);
}

TEST_F(Table, R8_13_AMilitiaAloneLooksLikeCheatingButDoesNotCount) {
  quote("8.13", "only a true breach counts against the party");
  make_deal({.verb = ClauseVerb::no_strike, .party = A, .turns = 2}, {.verb = ClauseVerb::no_threat, .party = B, .turns = 2});
  rules.n.channel.false_alarm = kCertain;
  rules.n.proxy.acts_alone = kCertain;
  rules.n.proxy.by_control.fill(100);
  own(A).grievance[0] = 8;
  own(B).strength[1] = 0;
  play();
  EXPECT_EQ(channel().deals[0].status[0], ClauseStatus::suspected);
  EXPECT_EQ(own(A).breaches, 0);
  EXPECT_EQ(channel().integrity, 8 - 3);
}

TEST_F(Table, R8_14_AnInspectionFindsABreach) {
  quote("8.14", "tells the inspector what it found");
  make_deal({.verb = ClauseVerb::no_arming, .party = A, .turns = 2}, {.verb = ClauseVerb::no_threat, .party = B, .turns = 2});
  rules.n.channel.detect_own = 0;
  rules.n.channel.detect_inspection = kCertain;
  sheet(A).support = {.kind = SupportKind::arm, .proxy = kFriendsA};
  sheet(B).support = {.kind = SupportKind::inspect, .pair = 0, .index = 0};
  play();
  EXPECT_EQ(own(B).intel[1].kind, IntelKind::inspection);
  EXPECT_EQ(own(B).intel[1].finding, 2);
}

TEST_F(Table, R8_14_OnlyTheOtherPartysHiddenClause) {
  quote("8.14", "An inspection");
  make_deal({.verb = ClauseVerb::no_arming, .party = A, .turns = 2}, {.verb = ClauseVerb::no_threat, .party = B, .turns = 2});
  EXPECT_EQ(refusal(A, Support{.kind = SupportKind::inspect, .pair = 0, .index = 0}), Reason::not_our_clause);
  EXPECT_EQ(refusal(A, Support{.kind = SupportKind::inspect, .pair = 0, .index = 2}), Reason::not_our_clause) << "a threat is seen anyway";
}

TEST_F(Table, R8_15_AConditionalClauseFallsAway) {
  quote("8.15", "falls away when a clause of the other side is found broken");
  make_deal({.verb = ClauseVerb::no_strike, .party = A, .turns = 3},
            {.verb = ClauseVerb::no_threat, .party = B, .turns = 3, .condition = Condition::if_other_keeps});
  sheet(A).operation = {.kind = OperationKind::proxy_strike, .proxy = kFriendsA, .target = kBaseB};
  play();
  EXPECT_EQ(channel().deals[0].status[2], ClauseStatus::void_);
}

TEST_F(Table, R8_16_ADealKeptByBothPays) {
  quote("8.16", "brings each");
  make_deal({.verb = ClauseVerb::no_threat, .party = A}, {.verb = ClauseVerb::no_threat, .party = B});
  play();
  EXPECT_EQ(own(A).standing, 560);
  EXPECT_EQ(own(B).standing, 560);
  EXPECT_FALSE(channel().deals[0].is_set());
}

TEST_F(Table, R8_17_PrisonersOnceAGame) {
  quote("8.17", "once a game");
  state.pub.prisoners_free = 1;
  Terms terms;
  terms.clauses[0] = {.verb = ClauseVerb::release, .party = A};
  terms.clauses[2] = {.verb = ClauseVerb::release, .party = B};
  EXPECT_EQ(check_terms(view(A), B, terms), Reason::once_a_game);
}

TEST_F(Table, R8_18_LettersLeak) {
  quote("8.18", "A leak costs both");
  rules.intermediaries[0].leak = kCertain;
  open_channel();
  channel().offer[1] = {.terms = {}, .turn = 1, .last_turn = 3};
  sheet(A).letter = to_b(LetterKind::message);
  play();
  EXPECT_EQ(own(A).standing, 450);
  EXPECT_EQ(own(B).standing, 450);
  EXPECT_EQ(channel().integrity, 8 - 3);
  EXPECT_FALSE(channel().offer[1].is_set());
  EXPECT_TRUE(state.pub.talks_leaked);
}

TEST_F(Table, R8_18_TheIntermediarySparesTheSideItLeansTo) {
  quote("8.18", "a side to which the intermediary leans only");
  rules.intermediaries[0].leak = kCertain;
  rules.intermediaries[0].leans_to = B;
  rules.n.home.leak_costs_friend = 40;
  open_channel();
  sheet(A).letter = to_b(LetterKind::message);
  play();
  EXPECT_EQ(own(A).standing, 450);
  EXPECT_EQ(own(B).standing, 480);
}

TEST_F(Table, R8_18_NotInATurnWithoutLetters) {
  quote("8.18", "for each seat that wrote");
  rules.intermediaries[0].leak = kCertain;
  open_channel();
  play();
  EXPECT_FALSE(state.pub.talks_leaked);
}

TEST_F(Table, R8_19_BothWritingRaisesIntegrity) {
  quote("8.19", "raises integrity by");
  open_channel();
  sheet(A).letter = to_b(LetterKind::message);
  sheet(B).letter = to_a(LetterKind::message);
  play();
  EXPECT_EQ(channel().integrity, 9);
}

TEST_F(Table, R9_1_ASuddenLullIsEvidence) {
  quote("9.1", "a sudden lull");
  rules.n.press.towards_start_percent = 0;
  state.pub.turn = 2;
  report_strike(kBaseA, B);
  const auto before = state.pub.press[0];
  play();
  EXPECT_EQ(state.pub.press[0], before + rules.n.press.lull);
}

TEST_F(Table, R9_1_SecretLettersAreNot) {
  quote("9.1", "public evidence alone");
  auto with = state, without = state;
  JointOrders writing{};
  writing[0].letter = to_b(LetterKind::message);
  adjudicate(rules, with, writing);
  adjudicate(rules, without, orders);
  EXPECT_EQ(with.pub.press[0], without.pub.press[0]);
}

TEST_F(Table, R9_2_ItDriftsBack) {
  quote("9.2", "drifts back");
  state.pub.press[0] = static_cast<std::int16_t>(rules.n.press.start + 100);
  play();
  EXPECT_LT(state.pub.press[0], rules.n.press.start + 100);
}

TEST_F(Table, R9_3_EnvoysAreSeenOrImagined) {
  quote("9.3", "in a turn in which nobody did");
  rules.n.press.envoys_imagined = kCertain;
  play();
  EXPECT_TRUE(state.pub.envoys_seen[0]);
}

}  // namespace bc::cases
