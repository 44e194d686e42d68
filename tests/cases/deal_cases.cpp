// SPDX-License-Identifier: GPL-3.0-or-later
// Rulebook 8.6, 8.12 and 8.20 to 8.22: each verb of a clause, who looks, what is said of it, and how an offer is answered.
#include "table.h"

namespace bc::cases {

class Deals : public Table {
 protected:
  /// A promises `verb` for this turn; B something that it keeps anyway.
  void promise(ClauseVerb verb, int turns = 2) {
    make_deal({.verb = verb, .party = A, .turns = static_cast<std::uint8_t>(turns)}, {.verb = ClauseVerb::no_threat, .party = B, .turns = 2});
  }
  /// How often, in hundred, B finds the arming that A promised to leave.
  int found_arming(Verifier verifier) {
    promise(ClauseVerb::no_arming);
    channel().deals[0].terms.verifier = verifier;
    const auto start = state;
    int found = 0;
    for (int seed = 0; seed < 400; ++seed) {
      state = start;
      state.hidden.rng.state = static_cast<std::uint64_t>(seed) * 7919;
      sheet(A).support = {.kind = SupportKind::arm, .proxy = kFriendsA};
      play();
      found += channel().deals[0].status[0] == ClauseStatus::suspected;
    }
    state = start;
    return found / 4;
  }
  static Letter from_a(LetterKind kind) { return {.kind = kind, .to = B, .via = kCarrier}; }
  static Letter from_b(LetterKind kind) { return {.kind = kind, .to = A, .via = kCarrier}; }
  void lay_offer() {
    open_channel();
    auto& offer = channel().offer[0];
    offer = {.terms = {}, .turn = 1, .last_turn = 4};
    offer.terms.clauses = rules.pairings[0].clauses;
    offer.terms.pairing = 0;
  }
};

TEST_F(Deals, R8_4_AClauseMayNameSeveralTheatres) {
  quote("8.4", "may name one or several theatres");
  rules.theatres.push_back(rules.theatres[0]);  // a third one: two of two would be anywhere
  rules.free_terms = true;
  Terms terms;
  terms.clauses[0] = {.verb = ClauseVerb::no_deploy, .party = A, .theatres = 0b011};
  terms.clauses[2] = {.verb = ClauseVerb::no_threat, .party = B};
  EXPECT_FALSE(check_terms(view(A), B, terms));
  terms.clauses[0].theatres = 0b111;
  EXPECT_EQ(check_terms(view(A), B, terms), Reason::bad_terms) << "all of them are said with none";
  terms.clauses[0] = {.verb = ClauseVerb::withdraw, .party = A, .theatres = 0b011};
  EXPECT_EQ(check_terms(view(A), B, terms), Reason::bad_terms) << "forces leave one place at a time";
}

TEST_F(Deals, R8_4_EachOfItsTheatresBinds) {
  quote("8.4", "none means anywhere");
  for (const auto& [theatres, bound] : {std::pair{0b01, false}, std::pair{0b11, true}, std::pair{0b10, true}, std::pair{0, true}}) {
    promise(ClauseVerb::no_deploy);
    own(A).breaches = 0;
    channel().deals[0].terms.clauses[0].theatres = static_cast<std::uint16_t>(theatres);
    sheet(A).operation = {.kind = OperationKind::deploy, .theatre = kSea};
    play();
    EXPECT_EQ(own(A).breaches, bound ? 1 : 0) << theatres;
    state.pub.forces[0][1] = 0;
  }
}

TEST_F(Deals, R8_6_AnOfferLetLapseIsGone) {
  quote("8.6", "*let lapse*");
  lay_offer();
  sheet(B).letter = from_b(LetterKind::let_lapse);
  play();
  EXPECT_FALSE(channel().offer[0].is_set());
  EXPECT_FALSE(channel().deals[0].is_set());
}

TEST_F(Deals, R8_6_ACounterTakesTheOffersPlace) {
  quote("8.6", "*countered*");
  lay_offer();
  auto counter = from_b(LetterKind::counter);
  for (std::size_t p = 0; p < rules.pairings.size(); ++p)
    if (rules.pairings[p].from == B) counter.terms.pairing = static_cast<std::uint8_t>(p), counter.terms.clauses = rules.pairings[p].clauses;
  ASSERT_NE(counter.terms.pairing, Id<void>::kNone);
  sheet(B).letter = counter;
  play();
  EXPECT_FALSE(channel().offer[0].is_set());
  ASSERT_TRUE(channel().offer[1].is_set());
  EXPECT_EQ(channel().offer[1].terms, counter.terms);
}

TEST_F(Deals, R8_12_AMilitiaStrikeBreaksNoProxyStrike) {
  quote("8.12", "A clause not to do something is broken by doing it");
  promise(ClauseVerb::no_proxy_strike);
  sheet(A).operation = {.kind = OperationKind::proxy_strike, .proxy = kFriendsA, .target = kBaseB};
  play();
  EXPECT_EQ(own(A).breaches, 1);
}

TEST_F(Deals, R8_12_ADirectStrikeDoesNotBreakNoProxyStrike) {
  quote("8.12", "broken by doing it");
  promise(ClauseVerb::no_proxy_strike);
  state.pub.ladder = 8;
  sheet(A).operation = {.kind = OperationKind::direct_strike, .target = kBaseB};
  play();
  EXPECT_EQ(own(A).breaches, 0);
}

TEST_F(Deals, R8_12_ADirectStrikeIsSeenAtOnce) {
  quote("8.12", "direct strikes are seen at once");
  promise(ClauseVerb::no_direct_strike);
  state.pub.ladder = 8;
  rules.n.channel.detect_own = 0;
  sheet(A).operation = {.kind = OperationKind::direct_strike, .target = kBaseB};
  play();
  EXPECT_EQ(own(A).breaches, 1);
}

TEST_F(Deals, R8_12_ACovertActIsFoundOutByChance) {
  quote("8.12", "Militia strikes, covert acts and arming are found out");
  promise(ClauseVerb::no_covert_act);
  rules.n.attribution.right.fill(0);
  rules.n.channel.detect_own = 0;
  sheet(A).operation = {.kind = OperationKind::covert_act, .target = kBaseB};
  play();
  EXPECT_EQ(own(A).breaches, 0) << "nobody found out";
  EXPECT_NE(state.hidden.broken[0] & clause_bit(0, 0), 0) << "broken it is";
  rules.n.channel.detect_own = kCertain;
  play();
  EXPECT_EQ(own(A).breaches, 1);
}

TEST_F(Deals, R8_12_ASanctionIsSeenAtOnce) {
  quote("8.12", "Deploying, sanctions, threats and direct strikes are seen at once");
  promise(ClauseVerb::no_sanction);
  sheet(A).operation = {.kind = OperationKind::sanction, .against = B};
  play();
  EXPECT_EQ(own(A).breaches, 1);
}

TEST_F(Deals, R8_12_AnIntermediaryThatVerifiesSeesMore) {
  quote("8.12", "through an intermediary that verifies");
  EXPECT_NEAR(found_arming(Verifier::intermediary), rules.n.channel.detect_intermediary / 100, 8);
  EXPECT_NEAR(found_arming(Verifier::own_sources), rules.n.channel.detect_own / 100, 8);
}

TEST_F(Deals, R8_12_IfNobodyLooks) {
  quote("8.12", "if nobody looks");
  EXPECT_NEAR(found_arming(Verifier::nobody), rules.n.channel.detect_nobody / 100, 8);
}

TEST_F(Deals, R8_20_APretextMakesALeakCheaper) {
  quote("8.20", "a leak costs");
  promise(ClauseVerb::no_threat);
  rules.intermediaries[0].leak = kCertain;
  const auto start = state;
  sheet(A).letter = from_a(LetterKind::message);
  play();
  const int denied = own(A).standing;
  state = start;
  channel().deals[0].terms.cover = CoverStory::humanitarian;
  sheet(A).letter = from_a(LetterKind::message);
  play();
  EXPECT_EQ(own(A).standing - denied, rules.n.home.leak_costs - scaled(rules.n.home.leak_costs, rules.n.channel.cover_leak_costs[1]));
  EXPECT_GT(own(A).standing, denied);
}

TEST_F(Deals, R8_20_APretextMakesEnvoysSeen) {
  quote("8.20", "envoys are seen with");
  promise(ClauseVerb::no_threat);
  rules.n.press.envoys_seen = kCertain / 2;
  rules.n.press.cover_envoys = {0, 200, 100};
  sheet(A).letter = from_a(LetterKind::message);
  const auto start = state;
  play();
  EXPECT_FALSE(state.pub.envoys_seen[0]);
  state = start;
  channel().deals[0].terms.cover = CoverStory::humanitarian;
  sheet(A).letter = from_a(LetterKind::message);
  play();
  EXPECT_TRUE(state.pub.envoys_seen[0]);
}

TEST_F(Deals, R8_20_TheNewestDealCounts) {
  quote("8.20", "that of the newest deal in force counts");
  promise(ClauseVerb::no_threat);
  channel().deals[0].terms.cover = CoverStory::technical;
  EXPECT_EQ(cover_story(channel()), CoverStory::technical);
  channel().deals[1] = channel().deals[0];
  channel().deals[1].made_turn = 2;
  channel().deals[1].terms.cover = CoverStory::humanitarian;
  EXPECT_EQ(cover_story(channel()), CoverStory::humanitarian);
  channel() = {};
  EXPECT_EQ(cover_story(channel()), CoverStory::no_talks);
}

TEST_F(Deals, R8_21_AnAnnouncedDealIsKnownToAll) {
  quote("8.21", "An announced one is known to everybody");
  for (const auto publicity : {Publicity::secret, Publicity::announced}) {
    lay_offer();
    channel().offer[0].terms.pairing = Id<void>::kNone;
    channel().offer[0].terms.publicity = publicity;
    channel().deals = {};
    sheet(B).letter = from_b(LetterKind::accept);
    play();
    bool known = false;
    for (const auto& event : public_story(log)) known = known || event.kind == EventKind::deal_made;
    EXPECT_EQ(known, publicity == Publicity::announced);
  }
}

TEST_F(Deals, R8_21_ABreachOfItGoesOnTheRecord) {
  quote("8.21", "it goes on the record of whoever truly broke it");
  promise(ClauseVerb::no_sanction);
  channel().deals[0].terms.publicity = Publicity::announced;
  sheet(A).operation = {.kind = OperationKind::sanction, .against = B};
  play();
  EXPECT_EQ(pub(A).record.breaches_found, 1);
}

TEST_F(Deals, R8_22_AHoldPromisedIsKeptByHolding) {
  quote("8.22", "kept by the sheet of the turn in which it falls due");
  promise(ClauseVerb::hold, 1);
  sheet(A).operation = {.kind = OperationKind::hold};
  play();
  EXPECT_EQ(own(A).breaches, 0);
}

TEST_F(Deals, R8_22_AHoldPromisedAndNotMadeIsABreach) {
  quote("8.22", "otherwise it counts as a breach");
  promise(ClauseVerb::hold, 1);
  play();
  EXPECT_EQ(own(A).breaches, 1);
}

TEST_F(Deals, R8_22_AKindWordLikewise) {
  quote("8.22", "to speak softly");
  promise(ClauseVerb::speak_softly, 1);
  const auto start = state;
  sheet(A).statement = {.kind = StatementKind::conciliation, .against = B};
  play();
  EXPECT_EQ(own(A).breaches, 0);
  state = start;
  play();
  EXPECT_EQ(own(A).breaches, 1);
}

TEST_F(Deals, R9_4_ALullTakesItsTurns) {
  quote("9.4", "the turns without a strike since the last turn with one");
  rules.n.press.towards_start_percent = 0;
  rules.n.press.lull_needs_turns = 2;
  state.pub.turn = 3;
  report_strike(kBaseA, B);
  const auto start = state.pub.press[0];
  play();
  EXPECT_EQ(state.pub.press[0], start) << "one quiet turn is not enough";
  play();
  EXPECT_EQ(state.pub.press[0], start + rules.n.press.lull);
  play();
  EXPECT_EQ(state.pub.press[0], start + rules.n.press.lull) << "a lull is sudden once";
}

TEST_F(Deals, R9_4_AQuietStartIsNoLull) {
  quote("9.4", "since the last turn with one");
  rules.n.press.towards_start_percent = 0;
  const auto start = state.pub.press[0];
  play();
  play();
  EXPECT_EQ(state.pub.press[0], start);
}

}  // namespace bc::cases
