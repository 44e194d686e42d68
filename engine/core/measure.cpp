// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure.h"

#include <algorithm>

#include "core/bits.h"
#include "core/legal.h"

namespace bc {

namespace {

/// Folds `value(rival)` over the rivals of `seat` with `fold`.
template <class Value, class Fold>
int over_rivals(const Ruleset& rules, SeatId seat, int start, Value value, Fold fold) {
  for (const int o : SmallSet(rules.seats[seat.index()].rivals)) start = fold(start, static_cast<int>(value(SeatId(o))));
  return start;
}
constexpr auto kSum = [](int a, int b) { return a + b; };
constexpr auto kMax = [](int a, int b) { return std::max(a, b); };

/// Of `assets`, those in the theatres named; none named: anywhere.
std::uint32_t assets_in(const Ruleset& rules, std::uint32_t assets, std::uint16_t theatres) {
  if (theatres == 0) return assets;
  std::uint32_t there = 0;
  for (const int theatre : SmallSet(theatres)) there |= rules.index.assets_in[theatre];
  return assets & there;
}

/// Counts reports of strikes on `assets`, each as `weight(report)`.
template <class Weight>
int reports(const Public& pub, std::uint32_t assets, Weight weight) {
  int n = 0;
  for (const auto& report : pub.reports) {
    if (!report.is_set()) break;
    if (has(assets, report.target.value)) n += weight(report);
  }
  return n;
}
constexpr auto kOne = [](const Report&) { return 1; };

/// Steps of damage to `assets`: one for each that is damaged, one more for each that is out of use.
int damage(const Public& pub, std::uint32_t assets) {
  return SmallSet(assets & at_least(pub.damage, 1)).size() + SmallSet(assets & at_least(pub.damage, 2)).size();
}

int forces(const Ruleset& rules, const Public& pub, std::uint16_t theatres, SeatId seat) {
  int n = 0;
  for (std::size_t theatre = 0; theatre < rules.theatres.size(); ++theatre)
    if (theatres == 0 || theatres >> theatre & 1) n += pub.forces[seat.index()][theatre];
  return n;
}

}  // namespace

int measured(const Ruleset& rules, const Public& pub, const Private& own, SeatId seat, Measure measure, std::uint16_t theatres) {
  const auto& us = pub.seats[seat.index()];
  const auto ours = [&] { return assets_in(rules, rules.index.assets_of[seat.index()], theatres); };
  const auto theirs = [&] { return assets_in(rules, rules.index.rival_assets[seat.index()], theatres); };
  switch (measure) {
    case Measure::turn: return pub.turn;
    case Measure::ladder: return pub.ladder;
    case Measure::stability: return pub.stability;
    case Measure::standing: return own.standing;
    case Measure::stake: return us.stake;
    case Measure::account: return over_rivals(rules, seat, -1000, [&](SeatId o) { return owes(pub, o, seat); }, kMax);
    case Measure::pressure: return us.pressure;
    case Measure::rival_pressure:
      return over_rivals(rules, seat, 0, [&](SeatId o) { return pub.seats[o.index()].pressure; }, kMax);
    case Measure::hits_on_us: return reports(pub, ours(), kOne);
    case Measure::deaths_on_us:
      return reports(pub, ours(), [](const Report& r) { return static_cast<int>(r.deaths); });
    case Measure::hits_laid_on_us:
      return reports(pub, assets_in(rules, ~0u, theatres),
                     [&](const Report& r) { return r.finding == Finding::seat && r.blamed == seat ? 1 : 0; });
    case Measure::hits_on_rivals: return reports(pub, theirs(), kOne);
    case Measure::damage_of_us: return damage(pub, ours());
    case Measure::damage_of_rivals: return damage(pub, theirs());
    case Measure::quiet: return pub.reports[0].is_set() ? 0 : 1;
    case Measure::quiet_for_us: return reports(pub, ours(), kOne) == 0 ? 1 : 0;
    case Measure::we_held: return us.held;
    case Measure::rivals_held:
      return over_rivals(rules, seat, 1, [&](SeatId o) { return pub.seats[o.index()].held; }, [](int a, int b) { return a & b; });
    case Measure::sanctions_on_us:
      return over_rivals(rules, seat, 0, [&](SeatId o) { return pub.sanctions[o.index()][seat.index()]; }, kSum);
    case Measure::sanctions_by_us:
      return over_rivals(rules, seat, 0, [&](SeatId o) { return pub.sanctions[seat.index()][o.index()]; }, kSum);
    case Measure::our_forces: return forces(rules, pub, theatres, seat);
    case Measure::rival_forces:
      return over_rivals(rules, seat, 0, [&](SeatId o) { return forces(rules, pub, theatres, o); }, kSum);
    case Measure::our_strength: {
      int n = 0;
      for (const int p : SmallSet(rules.index.proxies_of[seat.index()])) n += own.strength[p];
      return n;
    }
    case Measure::talks_known:
      for (int o = 0; o < rules.seat_count(); ++o)
        if (SeatId(o) != seat && pub.leaked_pair[pair_index(seat, SeatId(o))]) return 1;
      return 0;
    case Measure::always: return 1;
  }
  return 0;
}

bool all_hold(const Ruleset& rules, const Public& pub, const Private& own, SeatId seat, const When& when) {
  for (int i = 0; i < when.count; ++i) {
    const auto& c = when.all[i];
    const int value = measured(rules, pub, own, seat, c.measure);
    const bool ok = [&] {
      switch (c.relation) {
        case Relation::less: return value < c.value;
        case Relation::at_most: return value <= c.value;
        case Relation::equal: return value == c.value;
        case Relation::at_least: return value >= c.value;
        case Relation::more: return value > c.value;
        case Relation::different: return value != c.value;
      }
      return false;
    }();
    if (!ok) return false;
  }
  return true;
}

}  // namespace bc
