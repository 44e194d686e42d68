// SPDX-License-Identifier: GPL-3.0-or-later
// Militias: how well they are held, and how strong and how sore others' are.
#include <algorithm>
#include <bit>

#include "agents/belief/evidence.h"

namespace bc {
namespace {

/// The chance that militia `p` struck on its own in the turn, as far as who struck is known.
double acted_alone(const Belief& b, const Lived& t, std::size_t p) {
  double quiet = 1;
  for (std::size_t r = 0; r < t.after.pub.reports.size() && t.after.pub.reports[r].is_set(); ++r)
    quiet *= 1 - b.authors[r][kMaxSeats] * b.hands[r][p];
  return 1 - quiet;
}

/// A militia that struck on its own is likely to be held badly, one that kept quiet to be held well.
void weigh_conduct(Belief& b, const Lived& t, std::size_t p) {
  double mean = 0;
  for (int c = 0; c < 5; ++c) mean += b.control[p][static_cast<std::size_t>(c)] * alone_odds(b, t, p, c);
  if (mean <= 1e-6 || mean >= 1 - 1e-6) return;
  const double acted = acted_alone(b, t, p);
  reweigh(b.control[p], 5, [&](int c) {
    const double alone = alone_odds(b, t, p, c);
    return alone * acted / mean + (1 - alone) * (1 - acted) / (1 - mean);
  });
}

/// A militia that carried out the own order obeys, and one that did not does not.
void weigh_obedience(Belief& b, const Lived& t, std::size_t p) {
  const auto& op = t.ordered.operation;
  if (op.kind != OperationKind::proxy_strike || op.proxy.index() != p) return;
  const bool disobeyed = t.after.own.disobeyed[p];
  reweigh(b.control[p], 5, [&](int c) {
    const double obeys = static_cast<double>(t.rules.n.strike.obeys[static_cast<std::size_t>(c)]) / kCertain;
    return (disobeyed ? 1 - obeys : obeys) + 1e-6;
  });
}

/// Control slips by a step where grievance is full. (Rulebook 5.13)
void let_slip(Belief& b, const Ruleset& rules, std::size_t p, double grievance) {
  const double full = std::clamp(grievance - rules.n.proxy.grievance_limit + 1, 0.0, 1.0);
  const double slips = full * static_cast<double>(rules.n.proxy.control_slips) / kCertain;
  if (slips <= 0) return;
  auto& control = b.control[p];
  for (std::size_t c = 1; c < control.size(); ++c) {
    control[c - 1] += control[c] * slips;
    control[c] *= 1 - slips;
  }
}

/// What its patron's habits make of another's militia in a turn: armed, held back, used.
void drift(Belief& b, const Lived& t, std::size_t p) {
  const auto& n = t.rules.n.proxy;
  const auto patron = t.rules.proxies[p].patron;
  const int owned = std::max(1, std::popcount(static_cast<unsigned>(t.rules.index.proxies_of[patron.index()])));
  double arms = 0, restrains = 0;
  for (int m = 0; m < b.models; ++m) {
    const double weight = b.seats[patron.index()].temper[static_cast<std::size_t>(m)] / owned;
    const auto& temper = b.tempers[static_cast<std::size_t>(m)];
    const double both = std::max(1, temper.arms + temper.restrains);
    const double cares = std::min(1.0, both / 200);
    arms += weight * cares * temper.arms / both, restrains += weight * cares * temper.restrains / both;
  }
  double used = 0;
  for (std::size_t r = 0; r < t.after.pub.reports.size() && t.after.pub.reports[r].is_set(); ++r) {
    const auto& report = t.after.pub.reports[r];
    if (report.look != StrikeLook::militia || !(t.rules.index.proxy_targets[p] >> report.target.value & 1)) continue;
    const double by_patron = b.authors[r][patron.index()] / (report.hand.is_set() ? 1 : owned);
    if (report.hand.is_set() && report.hand.index() != p) continue;
    used += by_patron * static_cast<double>(report.intensity == Intensity::high ? t.rules.n.strike.uses_arms_high : t.rules.n.strike.uses_arms_low) / kCertain;
  }
  b.strength[p] = std::clamp(b.strength[p] + arms - used, 0.0, static_cast<double>(n.strength_limit));
  b.grievance[p] = std::clamp(b.grievance[p] + restrains * n.restraint_grieves - arms * n.arming_soothes, 0.0, static_cast<double>(n.grievance_limit));
}

}  // namespace

void weigh_militias(Belief& b, const Lived& t) {
  for (std::size_t p = 0; p < t.rules.proxies.size(); ++p) {
    const bool ours = t.rules.proxies[p].patron == t.me();
    if (ours) weigh_obedience(b, t, p);
    weigh_conduct(b, t, p);
    if (!ours) drift(b, t, p);
    let_slip(b, t.rules, p, ours ? t.after.own.grievance[p] : b.grievance[p]);
  }
}

}  // namespace bc
