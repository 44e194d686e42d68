// SPDX-License-Identifier: GPL-3.0-or-later
// Rulebook 1, 2, 3 and 12: who knows what, and when everything is shown. Each case changes what a seat may not know, or what it may.
#include "core/observe.h"
#include "table.h"

namespace bc::cases {

TEST_F(Table, R1_1_ASeatForEachGovernment) {
  quote("1.1", "two to six seats");
  EXPECT_EQ(rules.seats.size(), 2u);
  EXPECT_EQ(kMaxSeats, 6);
}

TEST_F(Table, R1_3_AnotherNumberAnotherGame) {
  quote("1.3", "Every number in these rules belongs to the variant");
  auto other = state;
  JointOrders holds{};
  holds[0].operation.kind = OperationKind::hold;
  adjudicate(rules, state, holds);
  rules.n.ladder.hold_cools = static_cast<Quarters>(rules.n.ladder.hold_cools + 1);
  adjudicate(rules, other, holds);
  EXPECT_EQ(other.pub.ladder, state.pub.ladder - 1);
}

TEST_F(Table, R1_7_TheOddsOfBeingOffStandInTheVariant) {
  quote("1.7", "one less with as much, otherwise as reputed");
  rules.n.proxy.control_off = 0;
  for (std::uint64_t seed = 1; seed < 20; ++seed) EXPECT_EQ(initial_state(rules, seed).hidden.control[0], rules.proxies[0].control);
  rules.n.proxy.control_off = kCertain / 2;
  for (std::uint64_t seed = 1; seed < 20; ++seed) EXPECT_NE(initial_state(rules, seed).hidden.control[0], rules.proxies[0].control);
}

TEST_F(Table, R2_1_EverybodySeesTheBoard) {
  quote("2.1", "*Everybody* knows the ladder, stakes, accounts");
  for (const auto seat : {A, B}) EXPECT_EQ(observe(rules, state, seat).pub, state.pub);
}

TEST_F(Table, R2_2_HomeIsAffairsOfItsOwn) {
  quote("2.2", "*A seat alone* knows its standing");
  const auto before = observe(rules, state, A);
  own(B).standing += 100, own(B).mood[0] += 1, own(B).hawk ^= 1, own(B).strength[1] += 1, own(B).fortified[2] = 1;
  EXPECT_EQ(observe(rules, state, A), before);
  own(A).standing += 100;
  EXPECT_NE(observe(rules, state, A), before);
}

TEST_F(Table, R2_3_LettersAreForTheTwo) {
  quote("2.3", "*The two parties of a channel*");
  const auto a = observe(rules, state, A), b = observe(rules, state, B);
  open_channel();
  EXPECT_NE(observe(rules, state, A), a);
  EXPECT_NE(observe(rules, state, B), b);
}

TEST_F(Table, R2_4_NobodyKnowsTheHand) {
  quote("2.4", "*Nobody* knows true control");
  report_strike(kBaseA, SeatId::none());
  const auto a = observe(rules, state, A), b = observe(rules, state, B);
  state.hidden.control[0] = 4;
  state.hidden.ordered_by[0] = B;
  state.hidden.rng.state ^= 77;
  EXPECT_EQ(observe(rules, state, A), a);
  EXPECT_EQ(observe(rules, state, B), b);
}

TEST_F(Table, R3_1_NothingOfASheetShowsBeforeAllAreSealed) {
  quote("3.1", "Sheets are written in secret and sealed");
  const auto before = observe(rules, state, B);
  sheet(A).operation = {.kind = OperationKind::deploy, .theatre = kSea};
  EXPECT_EQ(observe(rules, state, B), before) << "an order that is written changes nothing until it is read out";
  play();
  EXPECT_NE(observe(rules, state, B), before);
}

TEST_F(Table, R6_17_AnInspectionLooksIntoOneHiddenClause) {
  quote("6.17", "one hidden clause of the other party");
  make_deal({.verb = ClauseVerb::no_arming, .party = A, .turns = 2}, {.verb = ClauseVerb::no_arming, .party = B, .turns = 2});
  EXPECT_FALSE(refusal(B, Support{.kind = SupportKind::inspect, .pair = 0, .index = 0}));
  EXPECT_EQ(refusal(B, Support{.kind = SupportKind::inspect, .pair = 0, .index = 2}), Reason::not_our_clause);
}

TEST_F(Table, R12_3_TheTruthIsInTheStory) {
  quote("12.3", "everything that was hidden is shown");
  rules.n.proxy.acts_alone = kCertain;
  rules.n.proxy.by_control.fill(100);
  own(A).grievance[0] = 8;
  own(B).strength[1] = 0;
  play();
  ASSERT_TRUE(told(EventKind::proxy_acted_alone)) << "the debrief has the whole log";
  for (const auto seat : {A, B})
    for (const auto& event : story_for(seat, log)) EXPECT_NE(event.kind, EventKind::proxy_acted_alone) << "while it is played nobody is told";
}

}  // namespace bc::cases
