// SPDX-License-Identifier: GPL-3.0-or-later
// Who gave the order for a strike: every seat that may have, and every militia that may have acted alone, weighed by how likely each
// was to strike there and by the odds that the rules give to the finding. (Rulebook 5.12, 6.2, 6.10)
#include <algorithm>
#include <bit>

#include "agents/belief/evidence.h"

namespace bc {
namespace {

// Words are cheap: no denial speaks more than this much for or against.
constexpr double kCheap = 2.5;

double odds_of(int odds) { return static_cast<double>(odds) / kCertain; }

std::uint32_t standing_assets(const Public& pub, std::uint32_t assets) {
  for (auto left = assets; left != 0; left &= left - 1) {
    const auto a = static_cast<std::size_t>(std::countr_zero(left));
    if (pub.damage[a] >= 2) assets &= ~(left & -left);
  }
  return assets;
}

/// One strike as it may have come about: by order of a seat, or by nobody's; through a militia, or by agents.
struct Story {
  SeatId by;
  ProxyId hand;
};

struct Scene {
  const Belief& b;
  const Lived& t;
  const Report& report;
  SeatId victim = t.rules.assets[report.target.index()].owner;
  std::size_t look = static_cast<std::size_t>(report.look);

  bool denies(SeatId seat) const { return t.after.pub.seats[seat.index()].said.kind == StatementKind::denial; }

  /// The odds of exactly this finding, if that is the story. (As core/steps/attribution.cpp finds)
  double finding_odds(const Story& story) const {
    const auto& n = t.rules.n.attribution;
    int fog = t.before.pub.card.is_set() ? t.rules.cards[t.before.pub.card.index()].fog : 0;
    if (story.hand.is_set()) fog += t.rules.proxies[story.hand.index()].deniability;
    if (story.by.is_set() && denies(story.by)) fog += n.denial_clouds;
    const double right = odds_of(std::max(0, n.right[look] - fog)), wrong = odds_of(n.wrong[look]);
    const bool militia = story.hand.is_set();
    int others = militia ? 1 : 0;  // whom a wrong finding can name: the militia alone or, for its own act, its patron
    if (story.by.is_set())
      for (int s = 0; s < t.rules.seat_count(); ++s) others += can_be_named(SeatId(s), story);
    switch (report.finding) {
      case Finding::unknown: return std::max(0.0, 1 - right - wrong) + (others == 0 ? wrong : 0);
      case Finding::proxy_alone:
        if (report.hand != story.hand || !militia) return 0;
        return story.by.is_set() ? wrong / others : right;
      case Finding::seat: break;
    }
    if (report.blamed == story.by) return report.hand == story.hand ? right : 0;
    if (!story.by.is_set()) return t.rules.proxies[story.hand.index()].patron == report.blamed && report.hand == story.hand ? wrong : 0;
    const auto hand = militia ? militia_in_reach(t.rules, report.blamed, report.target) : ProxyId::none();
    return can_be_named(report.blamed, story) && report.hand == hand ? wrong / others : 0;
  }

  /// Whether a wrong finding can lay it at this other seat's door.
  bool can_be_named(SeatId other, const Story& story) const {
    if (other == story.by || !t.rules.are_rivals(other, victim)) return false;
    return !story.hand.is_set() || militia_in_reach(t.rules, other, report.target).is_set();
  }

  /// The odds that `seat` ordered a strike of this look on this very target, through `hand` where it is set.
  double order_odds(SeatId seat, ProxyId hand) const {
    const bool answer = is_answer(t.rules, t.before.pub, seat, victim);
    double rate = 0;
    const auto& guess = b.seats[seat.index()];
    for (int m = 0; m < b.models; ++m) {
      const auto& temper = b.tempers[static_cast<std::size_t>(m)];
      rate += guess.temper[static_cast<std::size_t>(m)] * strike_rate(temper, answer) * look_share(temper, report.look, answer);
    }
    auto targets = standing_assets(t.before.pub, t.rules.index.assets_of[victim.index()]);
    if (hand.is_set()) {
      rate /= std::max(1, std::popcount(static_cast<unsigned>(t.rules.index.proxies_of[seat.index()])));
      targets &= t.rules.index.proxy_targets[hand.index()];
      double obeys = 0;  // an order that is not obeyed leaves no strike behind (5.8)
      for (std::size_t c = 0; c < 5; ++c) obeys += b.control[hand.index()][c] * odds_of(t.rules.n.strike.obeys[c]);
      rate *= obeys;
    }
    return rate / std::max(1, std::popcount(targets));
  }

  double alone_here(std::size_t p) const {
    double sum = 0;
    for (int c = 0; c < 5; ++c) sum += b.control[p][static_cast<std::size_t>(c)] * alone_odds(b, t, p, c);
    return sum / std::max(1, std::popcount(standing_assets(t.before.pub, t.rules.index.proxy_targets[p])));
  }
};

/// A seat that struck denies more often than one that did not, and the more readily its temper denies.
double denial_factor(const Belief& b, const Lived& t, SeatId seat) {
  double denies = 0;
  for (int m = 0; m < b.models; ++m)
    denies += b.seats[seat.index()].temper[static_cast<std::size_t>(m)] * b.tempers[static_cast<std::size_t>(m)].denies / 100.0;
  const double guilty = std::clamp(denies, 0.05, 0.95);
  const double innocent = guilty * (t.before.pub.seats[seat.index()].struck ? 0.8 : 0.4);  // it may answer for an older one
  const bool said = t.after.pub.seats[seat.index()].said.kind == StatementKind::denial;
  return std::clamp(said ? guilty / innocent : (1 - guilty) / (1 - innocent), 1 / kCheap, kCheap);
}

void heed_probe(Authors& w, Hands& hands, const Lived& t, const Intel& found) {
  const double right = odds_of(t.rules.n.attribution.probe_right), wrong = odds_of(t.rules.n.attribution.probe_wrong);
  if (found.finding == 0) {
    for (std::size_t s = 0; s < kMaxSeats; ++s) w[s] *= wrong;
    w[kMaxSeats] *= right;
    return;
  }
  const SeatId named(found.finding - 1);
  for (std::size_t s = 0; s < kMaxSeats; ++s) w[s] *= s == named.index() ? right : 0;
  double alone = 0;  // an order is what a militia's own act is mistaken for, its patron's
  for (std::size_t p = 0; p < t.rules.proxies.size(); ++p) alone += hands[p] *= t.rules.proxies[p].patron == named ? wrong : 0;
  w[kMaxSeats] = alone;
}

/// What was found out and written about report `r` in the turn after.
void heed_later(const Belief& b, Authors& w, Hands& hands, const Lived& t, std::size_t r) {
  for (const auto& intel : t.later->own.intel)
    if (intel.kind == IntelKind::attribution && intel.subject == r && intel.confidence > 0) heed_probe(w, hands, t, intel);
  for (int s = 0; s < t.rules.seat_count(); ++s) {
    const SeatId seat(s);
    if (seat == t.me()) continue;
    const auto& letter = t.later->channel(seat).last[seat < t.me() ? 0 : 1];
    if (letter.kind != LetterKind::clarification || letter.turn != t.after.pub.turn || letter.report != r) continue;
    // "That was not ours" is worth what the word of the writer is worth.
    w[seat.index()] *= std::max(1 / kCheap, 1 - expected_share(b, seat));
  }
}

void weigh_author(Belief& b, const Lived& t, std::size_t r) {
  const auto& report = t.after.pub.reports[r];
  auto& w = b.authors[r] = {};
  auto& hands = b.hands[r] = {};
  if (t.after.own.ours[r]) return void(w[t.me().index()] = 1);
  const bool certain = report.claimed || report.look == StrikeLook::direct || report.look == StrikeLook::telegraphed;
  if (certain && report.blamed.is_set()) return void(w[report.blamed.index()] = 1);
  const Scene scene{b, t, report};
  const bool militia = report.look == StrikeLook::militia;
  for (int s = 0; s < t.rules.seat_count(); ++s) {
    const SeatId seat(s);
    if (seat == t.me() || !t.rules.are_rivals(seat, scene.victim)) continue;
    double& mine = w[static_cast<std::size_t>(s)];
    if (!militia) mine += scene.order_odds(seat, {}) * scene.finding_odds({seat, {}});
    for (std::size_t p = 0; militia && p < t.rules.proxies.size(); ++p)
      if (t.rules.proxies[p].patron == seat && t.rules.index.proxy_targets[p] >> report.target.value & 1)
        mine += scene.order_odds(seat, ProxyId(p)) * scene.finding_odds({seat, ProxyId(p)});
    mine *= denial_factor(b, t, seat);
  }
  for (std::size_t p = 0; militia && p < t.rules.proxies.size(); ++p)
    if (t.rules.index.proxy_targets[p] >> report.target.value & 1)
      w[kMaxSeats] += hands[p] = scene.alone_here(p) * scene.finding_odds({{}, ProxyId(p)});
  if (t.later) heed_later(b, w, hands, t, r);
  double all = 0;
  for (const auto one : w) all += one;
  if (all <= 0) {  // no story fits by these odds: any rival of the victim's
    for (int s = 0; s < t.rules.seat_count(); ++s)
      if (SeatId(s) != t.me() && t.rules.are_rivals(SeatId(s), scene.victim)) w[static_cast<std::size_t>(s)] = 1;
    all = 1;
  }
  for (auto& one : w) one /= all;
  double by_hands = 0;
  for (const auto one : hands) by_hands += one;
  for (auto& one : hands) one = by_hands > 0 ? one / by_hands : 0;
}

}  // namespace

double look_share(const Temper& t, StrikeLook look, bool answer) {
  const double telegraphed = answer ? t.telegraphs / 400.0 : 0;
  const double direct = (1 - telegraphed) * t.strikes_directly / 400.0;
  const double covert = (1 - telegraphed - direct) * std::max(0.05, t.works_covertly / 200.0);
  switch (look) {
    case StrikeLook::telegraphed: return telegraphed;
    case StrikeLook::direct: return direct;
    case StrikeLook::covert: return covert;
    case StrikeLook::militia: return 1 - telegraphed - direct - covert;
  }
  return 0;
}

double found_out(const Ruleset& rules, const Public& before, StrikeLook look) {
  if (look == StrikeLook::direct || look == StrikeLook::telegraphed) return 1;
  const int fog = before.card.is_set() ? rules.cards[before.card.index()].fog : 0;
  return odds_of(std::max(0, rules.n.attribution.right[static_cast<std::size_t>(look)] - fog));
}

double alone_odds(const Belief& b, const Lived& t, std::size_t p, int control) {
  const auto& n = t.rules.n.proxy;
  const bool ours = t.rules.proxies[p].patron == t.me();
  const double strength = ours ? t.after.own.strength[p] : b.strength[p];
  const double grievance = ours ? t.after.own.grievance[p] : b.grievance[p];
  if (strength < 0.5) return 0;
  const double mood = n.grievance_none + (100 - n.grievance_none) * grievance / std::max<int>(1, n.grievance_limit);
  double odds = odds_of(n.acts_alone) * n.by_control[static_cast<std::size_t>(control)] / 100 * mood / 100;
  const bool calmed = ours && t.ordered.support.kind == SupportKind::restrain && t.ordered.support.proxy == ProxyId(p);
  if (calmed || b.deaf[p] > 0) odds *= n.restrained / 100.0;
  if (t.before.pub.card.is_set()) odds *= t.rules.cards[t.before.pub.card.index()].alone / 100.0;
  if (ours && t.ordered.operation.kind == OperationKind::proxy_strike && t.ordered.operation.proxy == ProxyId(p) && !t.after.own.disobeyed[p])
    return 0;  // it has struck by order
  return std::clamp(odds, 0.0, 0.999);
}

void weigh_authors(Belief& b, const Lived& t) {
  b.authors = {};
  b.hands = {};
  for (std::size_t r = 0; r < t.after.pub.reports.size() && t.after.pub.reports[r].is_set(); ++r) weigh_author(b, t, r);
}

}  // namespace bc
