// SPDX-License-Identifier: GPL-3.0-or-later
// Militias: how well they are held, how strong and how sore others' are, and who gave the orders for what they did.
#include <algorithm>
#include <bit>

#include "agents/belief/evidence.h"

namespace bc {
namespace {

/// The chance that a militia of that control acts on its own, without a card and without restraint. (Rulebook 5.12)
double alone(const Ruleset& rules, int control, double grievance, double strength) {
  if (strength < 0.5) return 0;
  const auto& n = rules.n.proxy;
  const double mood = n.grievance_none + (100 - n.grievance_none) * grievance / std::max<int>(1, n.grievance_limit);
  return static_cast<double>(n.acts_alone) / kCertain * n.by_control[static_cast<std::size_t>(control)] / 100 * mood / 100;
}

void weigh_own(Belief& b, const Lived& t, std::size_t p) {
  const auto& op = t.ordered.operation;
  const bool ordered = op.kind == OperationKind::proxy_strike && op.proxy.index() == p;
  const double grievance = t.before.own.grievance[p], strength = t.before.own.strength[p];
  if (ordered) {
    const bool disobeyed = t.after.own.disobeyed[p];
    reweigh(b.control[p], 5, [&](int c) {
      const double obeys = static_cast<double>(t.rules.n.strike.obeys[static_cast<std::size_t>(c)]) / kCertain;
      return disobeyed ? 1 - obeys + 1e-6 : obeys + 1e-6;
    });
    return;
  }
  bool blamed = false, unclear = false;
  for (std::size_t r = 0; r < t.after.pub.reports.size() && t.after.pub.reports[r].is_set(); ++r) {
    const auto& report = t.after.pub.reports[r];
    if (t.after.own.ours[r] || report.look != StrikeLook::militia) continue;
    if (!(t.rules.index.proxy_targets[p] >> report.target.value & 1)) continue;
    if (report.hand.is_set() && report.hand.index() == p) blamed = true;
    if (!report.hand.is_set()) unclear = true;
  }
  if (blamed)
    reweigh(b.control[p], 5, [&](int c) { return alone(t.rules, c, grievance, strength) + 1e-6; });
  else if (!unclear)
    reweigh(b.control[p], 5, [&](int c) { return 1 - alone(t.rules, c, grievance, strength); });
}

void weigh_others(Belief& b, const Lived& t, std::size_t p) {
  const auto& n = t.rules.n;
  bool struck = false;
  for (const auto& report : t.after.pub.reports) {
    if (!report.is_set()) break;
    if (!report.hand.is_set() || report.hand.index() != p) continue;
    struck = true;
    if (report.finding == Finding::proxy_alone)
      reweigh(b.control[p], 5, [&](int c) { return alone(t.rules, c, b.grievance[p], 1) + 1e-6; });
  }
  if (struck) b.strength[p] = std::max(1.0, b.strength[p]) - static_cast<double>(n.strike.uses_arms_low) / kCertain;
  // Patrons arm and hold back by turns: strength creeps up, grievance towards where it began.
  const auto owned = std::max(1, std::popcount(static_cast<unsigned>(t.rules.index.proxies_of[t.rules.proxies[p].patron.index()])));
  b.strength[p] = std::min<double>(n.proxy.strength_limit, b.strength[p] + 0.25 / owned);
  b.grievance[p] += (t.rules.proxies[p].grievance - b.grievance[p]) * 0.2;
}

}  // namespace

void weigh_militias(Belief& b, const Lived& t) {
  for (std::size_t p = 0; p < t.rules.proxies.size(); ++p)
    t.rules.proxies[p].patron == t.me() ? weigh_own(b, t, p) : weigh_others(b, t, p);
}

namespace {

/// The chance that some militia of `patron` would have struck this target unasked, roughly.
double unasked(const Belief& b, SeatId patron, AssetId target) {
  double sum = 0;
  for (std::size_t p = 0; p < b.rules->proxies.size(); ++p) {
    if (b.rules->proxies[p].patron != patron || !(b.rules->index.proxy_targets[p] >> target.value & 1)) continue;
    const bool ours = patron == b.now.seat;
    for (int c = 0; c < 5; ++c)
      sum += b.control[p][static_cast<std::size_t>(c)] * alone(*b.rules, c, ours ? b.now.own.grievance[p] : b.grievance[p], 1);
  }
  return std::clamp(sum, 0.01, 0.9);
}

Authors weigh_author(const Belief& b, const Report& report, std::size_t r) {
  Authors w{};
  const auto& rules = *b.rules;
  if (b.now.own.ours[r]) {
    w[b.now.seat.index()] = 1;
    return w;
  }
  const bool certain = report.claimed || report.look == StrikeLook::direct || report.look == StrikeLook::telegraphed;
  if (certain && report.blamed.is_set()) {
    w[report.blamed.index()] = 1;
    return w;
  }
  constexpr double kOrdered = 0.2;  // a seat orders a strike in about one turn of five
  const auto victim = rules.assets[report.target.index()].owner;
  const auto look = static_cast<std::size_t>(report.look);
  const double right = rules.n.attribution.right[look] / 1.0 / kCertain, wrong = rules.n.attribution.wrong[look] / 1.0 / kCertain;
  const bool militia = report.look == StrikeLook::militia;
  for (int s = 0; s < rules.seat_count(); ++s) {
    const SeatId seat(s);
    if (!rules.are_rivals(seat, victim)) continue;
    const auto i = static_cast<std::size_t>(s);
    double fits = 1 - right - wrong;  // the finding, had this seat given the order
    if (report.finding == Finding::seat) fits = report.blamed == seat ? right : wrong;
    if (report.finding == Finding::proxy_alone) fits = wrong;
    if (seat != b.now.seat) w[i] = kOrdered * std::max(0.0, fits);
    if (!militia) continue;
    double alone_fits = 1 - right - wrong;
    if (report.finding == Finding::seat) alone_fits = report.blamed == seat ? wrong : 0;
    if (report.finding == Finding::proxy_alone) alone_fits = right;
    w[kMaxSeats] += unasked(b, seat, report.target) * std::max(0.0, alone_fits);
  }
  return w;
}

}  // namespace

void weigh_authors(Belief& b) {
  const auto& reports = b.now.pub.reports;
  for (std::size_t r = 0; r < reports.size() && reports[r].is_set(); ++r) b.authors[r] = weigh_author(b, reports[r], r);
  // Last turn's probe spoke of the turn before: its strikes are no longer on the table.
}

}  // namespace bc
