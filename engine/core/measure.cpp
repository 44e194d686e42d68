// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure.h"

#include <algorithm>

#include "core/legal.h"

namespace bc {

namespace {

/// Folds `value(rival)` over the rivals of `seat` with `fold`.
template <class Value, class Fold>
int over_rivals(const Ruleset& rules, SeatId seat, int start, Value value, Fold fold) {
  for (int o = 0; o < rules.seat_count(); ++o)
    if (rules.are_rivals(seat, SeatId(o))) start = fold(start, static_cast<int>(value(SeatId(o))));
  return start;
}
constexpr auto kSum = [](int a, int b) { return a + b; };
constexpr auto kMax = [](int a, int b) { return std::max(a, b); };

/// Counts reports whose victim `counts`, each as `weight(report)`.
template <class Counts, class Weight>
int reports(const Ruleset& rules, const Public& pub, std::uint16_t theatres, Counts counts, Weight weight) {
  int n = 0;
  for (const auto& report : pub.reports) {
    if (!report.is_set()) break;
    const auto& asset = rules.assets[report.target.index()];
    if (theatres != 0 && !(theatres >> asset.theatre.value & 1)) continue;
    if (counts(asset.owner, report)) n += weight(report);
  }
  return n;
}
constexpr auto kOne = [](const Report&) { return 1; };

int damage(const Ruleset& rules, const Public& pub, std::uint16_t theatres, auto counts) {
  int n = 0;
  for (std::size_t a = 0; a < rules.assets.size(); ++a) {
    if (theatres != 0 && !(theatres >> rules.assets[a].theatre.value & 1)) continue;
    if (counts(rules.assets[a].owner)) n += pub.damage[a];
  }
  return n;
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
  const auto ours = [&](SeatId owner, const Report&) { return owner == seat; };
  const auto theirs = [&](SeatId owner, const Report&) { return rules.are_rivals(seat, owner); };
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
    case Measure::hits_on_us: return reports(rules, pub, theatres, ours, kOne);
    case Measure::deaths_on_us:
      return reports(rules, pub, theatres, ours, [](const Report& r) { return static_cast<int>(r.deaths); });
    case Measure::hits_laid_on_us:
      return reports(rules, pub, theatres, [&](SeatId, const Report& r) { return r.finding == Finding::seat && r.blamed == seat; }, kOne);
    case Measure::hits_on_rivals: return reports(rules, pub, theatres, theirs, kOne);
    case Measure::damage_of_us: return damage(rules, pub, theatres, [&](SeatId owner) { return owner == seat; });
    case Measure::damage_of_rivals: return damage(rules, pub, theatres, [&](SeatId owner) { return rules.are_rivals(seat, owner); });
    case Measure::quiet: return pub.reports[0].is_set() ? 0 : 1;
    case Measure::quiet_for_us: return reports(rules, pub, theatres, ours, kOne) == 0 ? 1 : 0;
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
      for (std::size_t p = 0; p < rules.proxies.size(); ++p)
        if (rules.proxies[p].patron == seat) n += own.strength[p];
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

bool holds(const Ruleset& rules, const Public& pub, const Private& own, SeatId seat, const When& when) {
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
