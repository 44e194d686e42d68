// SPDX-License-Identifier: GPL-3.0-or-later
// What a seat is told of how well a secret keeps is what the rules then do. (Rulebook 8.12, 8.18)
#include "core/secrecy.h"
#include "table.h"

namespace bc::cases {

TEST_F(Table, R8_18_TheOddsOfALeakAreThoseThatAWriterIsTold) {
  quote("8.18", "more for each seat that wrote");
  rules.intermediaries[kCarrier.index()].leak = 9000;
  rules.n.channel.leak_exchange = 500;
  const auto told_before = leak_odds(view(A), kCarrier);
  EXPECT_EQ(told_before.we_alone, 9500);
  EXPECT_EQ(told_before.both, kCertain);
  const auto cost = leak_cost(view(A), B, kCarrier);
  const auto standing = own(A).standing;
  sheet(A).letter = {.kind = LetterKind::message, .to = B, .via = kCarrier};
  sheet(B).letter = {.kind = LetterKind::message, .to = A, .via = kCarrier};
  sheet(A).operation = sheet(B).operation = {.kind = OperationKind::hold};
  play();
  EXPECT_TRUE(told(EventKind::talks_leaked)) << "what is certain happens";
  EXPECT_EQ(own(A).standing, standing - cost);
}

TEST_F(Table, R8_20_ACoverStoryMakesALeakCheaperAsAWriterIsTold) {
  quote("8.20", "cover story");
  open_channel();
  const auto bare = leak_cost(view(A), B, kCarrier);
  make_deal({.verb = ClauseVerb::no_sanction, .party = A, .turns = 2}, {.verb = ClauseVerb::no_sanction, .party = B, .turns = 2});
  channel().deals[0].terms.cover = CoverStory::technical;
  EXPECT_LT(leak_cost(view(A), B, kCarrier), bare);
}

TEST_F(Table, R8_18_AnAngryFactionOfOnesOwnRaisesThem) {
  quote("8.18", "more for each angry faction");
  rules.n.channel.leak_spoiler = 400;
  const auto calm = leak_odds(view(A), kCarrier).we_alone;
  own(A).mood[0] = static_cast<std::int8_t>(rules.n.home.mood_veto);
  EXPECT_EQ(leak_odds(view(A), kCarrier).we_alone, calm + 400);
}

TEST_F(Table, R8_12_ABreachShowsWithTheOddsThatAreTold) {
  quote("8.12", "by own sources");
  const Clause unarmed{.verb = ClauseVerb::no_arming, .party = A, .turns = 2}, quiet{.verb = ClauseVerb::no_strike, .party = B, .turns = 2};
  for (const Odds odds : {Odds{0}, kCertain}) {
    state = initial_state(rules, 1);
    rules.n.channel.detect_own = odds;
    state.pub.turn = 2;
    open_channel();
    make_deal(unarmed, quiet);
    EXPECT_EQ(breach_shows(view(B), kCarrier, channel().deals[0].terms, 0), odds);
    own(A).strength[kFriendsA.index()] = 1;
    sheet(A).support = {.kind = SupportKind::arm, .proxy = kFriendsA};
    play();
    EXPECT_EQ(told(EventKind::clause_suspected), odds == kCertain);
  }
  Terms open;
  open.clauses[0] = {.verb = ClauseVerb::withdraw, .party = A};
  EXPECT_EQ(breach_shows(view(B), kCarrier, open, 0), kCertain) << "what is done in the open all see";
}

}  // namespace bc::cases
