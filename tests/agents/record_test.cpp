// SPDX-License-Identifier: GPL-3.0-or-later
// Words are worth what their speaker's record makes of them, and a probe is worth what follows from who struck.
#include <gtest/gtest.h>

#include "agents/belief/world.h"
#include "core/adjudicate.h"
#include "lab/recall.h"
#include "lab/roster_file.h"
#include "support/random_ruleset.h"
#include "variants/load.h"

namespace bc::test {
namespace {

const std::filesystem::path kRules[] = {std::filesystem::path(BC_SOURCE_DIR) / "rules"};

const std::vector<Temper>& models() {
  static const auto all = [] {
    const auto read = read_roster(kRules);
    return find_opponent(read.roster, "grandmaster")->models;
  }();
  return all;
}

class Record : public ::testing::Test {
 protected:
  Ruleset rules = plain_ruleset({}, 3);
  InformationState known = first_sight(rules, initial_state(rules, 2), SeatId(0));
  static constexpr std::size_t kRival = 1;

  Belief believed() const { return believe(rules, known, models()); }
  void next_turn(const OrderSheet& ordered = {}) {
    known.past.push_back({known.now, ordered});
    ++known.now.pub.turn;
    known.now.own.intel = {};
    known.now.pub.reports = {};
  }
  /// The share of its threats that the rival carries out in imagined games, on average.
  double threats_kept() const { return drawn(&Temper::keeps_threats); }
  double promises_kept() const { return 100 * expected_share(believed(), SeatId(1)); }
  double drawn(std::int16_t Temper::*field) const {
    const auto belief = believed();
    Rng dice{3};
    World world;
    double sum = 0;
    for (int i = 0; i < 2000; ++i) {
      imagine(belief, dice, world);
      sum += world.temper[kRival].*field;
    }
    return sum / 2000;
  }
  /// A promise of the rival that is due now.
  void promise(ClauseVerb verb) {
    auto& deal = known.now.shared[0].deals[0];
    deal = {.proposer = SeatId(1), .made_turn = 1};
    deal.terms.clauses[0] = {.verb = verb, .party = SeatId(1)};
    deal.status[0] = ClauseStatus::pending;
    known.now.pub.turn = 2;
  }
  void end_of_promise(ClauseStatus status) {
    next_turn();
    known.now.shared[0].deals[0].status[0] = status;
  }
  AssetId own_asset() const {
    std::size_t a = 0;
    while (rules.assets[a].owner != SeatId(0)) ++a;
    return AssetId(a);
  }
};

TEST_F(Record, AThreatCarriedOutMakesTheNextOneCredibleAndAHollowOneDoesNot) {
  auto& rival = known.now.pub.seats[kRival];
  const double before = threats_kept();
  rival.threat = {.status = ThreatStatus::fired, .against = SeatId(0), .last_turn = known.now.pub.turn};
  next_turn();
  known.now.pub.seats[kRival].threat = {};
  auto hollow = known;
  ++known.now.pub.seats[kRival].record.threats_carried_out;
  EXPECT_GT(threats_kept(), before + 1);
  known = hollow;
  ++known.now.pub.seats[kRival].record.threats_hollow;
  EXPECT_LT(threats_kept(), before - 10);
}

TEST_F(Record, ABreachLowersWhatAPromiseIsWorthAndADeliveryRaisesIt) {
  promise(ClauseVerb::withdraw);
  const auto due = known;
  known.now.shared[0].deals[0] = {};
  next_turn();
  const double without = promises_kept();
  known = due;
  end_of_promise(ClauseStatus::undelivered);
  EXPECT_LT(promises_kept(), without - 10);
  known = due;
  end_of_promise(ClauseStatus::kept);
  EXPECT_GT(promises_kept(), without + 1);
}

TEST_F(Record, OneDeliveryIsWeighedAsBayesWould) {
  // Between a seat that delivered and the same seat that did not, each grade of honesty differs by the odds that it would.
  promise(ClauseVerb::withdraw);
  auto due = known;
  end_of_promise(ClauseStatus::kept);
  const auto kept = promises_of(believed(), SeatId(1));
  known = due;
  end_of_promise(ClauseStatus::undelivered);
  const auto broken = promises_of(believed(), SeatId(1));
  const auto ratio = [&](int g) { return kept[static_cast<std::size_t>(g)] / broken[static_cast<std::size_t>(g)]; };
  for (int g = 1; g < kGrades; ++g) {
    const double share = share_of_grade(g), before = share_of_grade(g - 1);
    EXPECT_NEAR(ratio(g) / ratio(g - 1) / (share / (1 - share) * (1 - before) / before), 1, 0.03) << g;
  }
}

TEST_F(Record, AHiddenPromiseFoundBrokenSpeaksAgainstItsPartyByTheOddsOfTheFinding) {
  promise(ClauseVerb::no_arming);
  auto due = known;
  known.now.shared[0].deals[0] = {};
  next_turn();
  const double without = promises_kept();
  known = due;
  end_of_promise(ClauseStatus::suspected);
  EXPECT_LT(promises_kept(), without - 10);  // no militia struck: there is no false alarm to blame
  known = due;
  end_of_promise(ClauseStatus::kept);
  EXPECT_GT(promises_kept(), without);  // it was looked for, and nothing was found
}

TEST_F(Record, AProbeTellsWhoStruckAndWithItHowTheMilitiaIsHeld) {
  std::size_t p = 0;
  while (rules.proxies[p].patron != SeatId(1) || !(rules.index.proxy_targets[p] >> own_asset().value & 1)) ++p;
  next_turn();
  known.now.pub.reports[0] = {.target = own_asset(), .look = StrikeLook::militia};
  const auto unclear = believed();
  const double before = unclear.authors[0][kMaxSeats];
  EXPECT_GT(before, 0.05);
  EXPECT_LT(before, 0.95);
  const auto held = [&](std::uint8_t finding) {
    auto asked = known;
    next_turn({.support = {.kind = SupportKind::probe_attribution, .index = 0}});
    known.now.own.intel[0] = {.kind = IntelKind::attribution, .finding = finding, .confidence = 8000};
    const auto belief = believed();
    known = asked;
    double mean = 0;
    for (std::size_t c = 0; c < 5; ++c) mean += belief.control[p][c] * static_cast<double>(c);
    return mean;
  };
  EXPECT_LT(held(0), held(2) - 0.03);  // nobody's order, or the rival's
}

TEST_F(Record, AnUnexplainedStrikeIsWeighedAsBayesWould) {
  // One militia reaches the target; the finding is "unknown": the odds of that cancel, and what is left is how often each acts.
  for (auto& proxy : rules.proxies) proxy.deniability = 0;
  next_turn();
  known.now.pub.card = CardId::none();
  known.past[0].seen.pub.card = CardId::none();
  known.now.pub.reports[0] = {.target = own_asset(), .look = StrikeLook::militia};
  const auto belief = believed();
  const auto prior = believe_nothing(rules, known.past.empty() ? known : InformationState{known.seat, known.hash, {}, known.past[0].seen}, models());
  double ordered = 0, alone = 0;
  const auto& n = rules.n.proxy;
  for (std::size_t p = 0; p < rules.proxies.size(); ++p) {
    if (!(rules.index.proxy_targets[p] >> own_asset().value & 1)) continue;
    const auto targets = static_cast<double>(std::popcount(rules.index.proxy_targets[p]));
    const auto theirs = static_cast<double>(std::popcount(static_cast<unsigned>(rules.index.proxies_of[rules.proxies[p].patron.index()])));
    const auto reached = static_cast<double>(std::popcount(rules.index.proxy_targets[p] & rules.index.assets_of[0]));
    double obeys = 0;  // an order that is not obeyed leaves no strike
    for (std::size_t c = 0; c < 5; ++c) obeys += prior.control[p][c] * rules.n.strike.obeys[c] / kCertain;
    for (std::size_t m = 0; m < models().size(); ++m) {
      const auto& t = models()[m];
      const double covert = (1 - t.strikes_directly / 400.0) * std::max(0.05, t.works_covertly / 200.0);
      ordered += t.strikes_first * 0.003 * (1 - t.strikes_directly / 400.0 - covert) / static_cast<double>(models().size()) / theirs / reached * obeys;
    }
    for (std::size_t c = 0; c < 5; ++c) {
      const double mood = (n.grievance_none + (100 - n.grievance_none) * prior.grievance[p] / n.grievance_limit) / 100;
      alone += prior.control[p][c] * n.acts_alone / kCertain * n.by_control[c] / 100 * mood / targets;
    }
  }
  // Saying nothing speaks a little for the rival, by what its tempers would have denied.
  double denies = 0;
  for (const auto& t : models()) denies += t.denies / 100.0 / static_cast<double>(models().size());
  ordered *= (1 - denies) / (1 - 0.4 * denies);
  EXPECT_NEAR(belief.authors[0][kMaxSeats], alone / (alone + ordered), 0.01);
}

TEST(UnseenTalks, AChannelOutOfSightMayHoldADealAndMoreOftenAfterALull) {
  // Three seats are needed: two that talk and one that does not see it.
  for (std::uint64_t seed = 1; seed < 200; ++seed) {
    const auto rules = random_ruleset(seed);
    if (rules.seat_count() < 3 || !rules.channels) continue;
    for (int pair = 0; pair < 3; ++pair) {
      const auto [low, high] = pair_seats(static_cast<std::size_t>(pair));
      const SeatId third(3 - low.value - high.value);
      if ((rules.index.pairings_between[low.index()][high.index()] | rules.index.pairings_between[high.index()][low.index()]) == 0) continue;
      auto known = first_sight(rules, initial_state(rules, seed), third);
      known.now.pub.turn = 2;
      known.now.pub.leaked_pair[pair] = 1;  // that they talk is known, not of what
      const auto deals = [&](int press) {
        known.now.pub.press[static_cast<std::size_t>(pair)] = static_cast<std::int16_t>(rules.n.press.start + press);
        const auto belief = believe(rules, known, models());
        Rng dice{5};
        World world;
        int count = 0;
        for (int i = 0; i < 1000; ++i) {
          imagine(belief, dice, world);
          count += world.state.shared[static_cast<std::size_t>(pair)].deals[0].is_set();
        }
        return count;
      };
      if (deals(0) == 0) continue;  // nobody but this seat could carry their letters
      EXPECT_GT(deals(200), deals(0) + 50);
      EXPECT_GT(deals(0), deals(-200) + 20);
      return;
    }
  }
  FAIL() << "no board has a pair that could talk out of sight";
}

}  // namespace
}  // namespace bc::test
