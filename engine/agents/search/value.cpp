// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/search/value.h"

#include <algorithm>

#include "core/legal.h"
#include "core/measure.h"
#include "core/odds.h"
#include "core/score.h"

namespace bc {
namespace {

constexpr double kKeeps = 0.75;      // how often a pending promise comes true
constexpr double kCalming = 0.12;    // how far the ladder drifts back to where crises begin, a turn
constexpr double kTrend = 0.8;       // of today's income is tomorrow's

double cents(int value) { return value / 100.0; }

/// Odds of losing control between two rungs: crisis cards smear the ladder.
double hazard(const Ruleset& rules, double ladder) {
  const int low = static_cast<int>(ladder);
  double sum = 0;
  for (int q = -3; q <= 6; q += 3) sum += loss_of_control(rules, static_cast<Quarters>(std::clamp<int>(low + q, 0, rules.n.ladder.top)));
  double odds = sum / 4 / kCertain;
  if (ladder + 1 >= rules.n.war.accident_from) {
    const auto after = static_cast<Quarters>(std::min<int>(low + rules.n.war.accident_heats, rules.n.ladder.top));
    odds += static_cast<double>(rules.n.war.accident) / kCertain * loss_of_control(rules, after) / kCertain;
  }
  return odds * (200 + rules.n.war.hotline_loss) / 300;  // somebody mostly writes
}

double income(const Ruleset& rules, const State& state, SeatId seat) {
  const auto& own = state.own[seat.index()];
  int now = 0;
  for (const auto& term : rules.seats[seat.index()].agendas[own.agenda].terms)
    if (holds(rules, state.pub, own, seat, term.when))
      now += term.points * measured(rules, state.pub, own, seat, term.measure, term.theatres);
  return now;
}

/// What pending clauses promise this seat, and the bonus of deals that end well.
struct Promises {
  double agenda = 0, standing = 0;
};
Promises promised(const Ruleset& rules, const State& state, SeatId seat) {
  Promises sum;
  const auto& wanted = rules.seats[seat.index()].agendas[state.own[seat.index()].agenda].clause;
  for (int s = 0; s < rules.seat_count(); ++s) {
    if (SeatId(s) == seat) continue;
    for (const auto& deal : state.channel(seat, SeatId(s)).deals) {
      if (!deal.is_set()) continue;
      bool whole = true;
      for (int c = 0; c < kClausesADeal; ++c) {
        const auto i = static_cast<std::size_t>(c);
        const auto& clause = deal.terms.clauses[i];
        if (!clause.is_set()) continue;
        if (deal.status[i] != ClauseStatus::pending && deal.status[i] != ClauseStatus::kept) whole = false;
        if (clause.party != seat && deal.status[i] == ClauseStatus::pending && binds(deal, c).last <= rules.turns)
          sum.agenda += kKeeps * wanted[static_cast<std::size_t>(clause.verb)];
        if (binds(deal, c).last > rules.turns) whole = false;
      }
      if (whole) sum.standing += kKeeps * rules.n.home.deal_kept_brings;
    }
  }
  return sum;
}

double peace(const Ruleset& rules, const State& state, SeatId seat, int left) {
  const auto& n = rules.n;
  const auto& own = state.own[seat.index()];
  const auto& spec = rules.seats[seat.index()].agendas[own.agenda];
  const int played = state.pub.turn - 1;
  const double now = income(rules, state, seat);
  const double so_far = played > 0 ? static_cast<double>(own.agenda_points) / (played + 2) : 0;
  const auto deals = promised(rules, state, seat);
  double agenda = spec.opening + own.agenda_points + state.hidden.agenda_secret[seat.index()] + deals.agenda;
  agenda = std::clamp<double>(agenda + kTrend * left * (0.6 * now + 0.4 * std::min(so_far, 10.0)), 0, n.score.agenda_limit);
  double standing = own.standing + deals.standing;
  for (int o = 0; o < rules.seat_count(); ++o)
    standing -= state.pub.sanctions[static_cast<std::size_t>(o)][seat.index()] * n.home.sanctioned_costs * left;
  const auto& us = state.pub.seats[seat.index()];
  if (us.pressure >= 3) standing -= std::min(left, 2) * n.pressure.three_costs;
  if (us.pressure == 2) standing -= std::min(left, 2) * n.pressure.two_costs;
  if (us.pressure == 1) standing -= std::min(left, 1) * n.pressure.one_strike_costs / 2.0;
  const auto& factions = rules.seats[seat.index()].factions;
  for (std::size_t f = 0; f < factions.size(); ++f)
    if (own.mood[f] <= n.home.mood_veto + 1) standing -= std::min(left, 2) * n.home.mood_costs;
  double broken = own.breaches;
  if (us.threat.status == ThreatStatus::fired) {
    standing -= 0.4 * us.stake * n.home.hollow_costs / 100;
    broken += 0.4;
  } else if (us.threat.status == ThreatStatus::standing) {
    standing += 0.6 * n.home.threat_undefied_brings;
  }
  standing = std::clamp<double>(standing, 0, n.home.standing_limit);
  const double stability = state.pub.stability;
  const double commitments = std::max(0.0, n.score.commitments_start - broken * n.score.breach_costs);
  return (agenda + standing * n.score.standing_share / 100 + stability * n.score.stability_share / 100 + commitments) / 100;
}

}  // namespace

double war_ahead(const Ruleset& rules, const State& state) {
  if (state.pub.phase == Phase::ended) return state.pub.war != WarCause::none ? 1 : 0;
  const int left = rules.turns - state.pub.turn + 1;
  double ladder = state.pub.ladder, survives = 1;
  const double home = rules.n.ladder.start;
  for (int t = 0; t < left; ++t) {
    survives *= 1 - hazard(rules, ladder);
    if (t == 0 && ladder > home) ladder -= rules.n.ladder.relaxation;
    ladder += (home - ladder) * kCalming;
  }
  return 1 - survives;
}

Values war_values(const Ruleset& rules, const State& state) {
  Values values{};
  for (std::size_t s = 0; s < rules.seats.size(); ++s)
    values[s] = cents(state.own[s].hawk ? rules.n.score.war_hawk : rules.n.score.war);
  return values;
}

Ruleset without_slips(const Ruleset& rules) {
  Ruleset safe = rules;
  for (auto& odds : safe.n.war.loss_of_control)
    if (odds < kCertain) odds = 0;
  return safe;
}

double slip_odds(const Ruleset& rules, const State& after, int before) {
  const auto& pub = after.pub;
  if (pub.war != WarCause::none) return 0;
  // The ladder as it stood at the check: before it relaxed, and before the next card was drawn.
  int ladder = pub.ladder;
  if (pub.turn > before && pub.card.is_set()) ladder -= rules.cards[pub.card.index()].heat;
  ladder = std::clamp<int>(ladder + rules.n.ladder.relaxation, 0, rules.n.ladder.top);
  double odds = static_cast<double>(loss_of_control(rules, static_cast<Quarters>(ladder))) / kCertain;
  for (int pair = 0; pair < rules.seat_count() * (rules.seat_count() - 1) / 2; ++pair) {
    const auto [low, high] = pair_seats(static_cast<std::size_t>(pair));
    if (!rules.are_rivals(low, high) || after.shared[static_cast<std::size_t>(pair)].wrote != 3) continue;
    return odds * rules.n.war.hotline_loss / 100;
  }
  return odds;
}

Values estimate(const Ruleset& rules, const State& state) {
  Values values{};
  if (state.pub.phase == Phase::ended) {
    for (int s = 0; s < rules.seat_count(); ++s) values[static_cast<std::size_t>(s)] = cents(score(rules, state, SeatId(s)).total);
    return values;
  }
  const int left = rules.turns - state.pub.turn + 1;
  const double war = war_ahead(rules, state);
  for (int s = 0; s < rules.seat_count(); ++s) {
    const bool hawk = state.own[static_cast<std::size_t>(s)].hawk;
    const auto& n = rules.n.score;
    const double calm = peace(rules, state, SeatId(s), left);
    values[static_cast<std::size_t>(s)] =
        hawk ? war * cents(n.war_hawk) + (1 - war) * calm * n.hawk_peace / 100 : war * cents(n.war) + (1 - war) * calm;
  }
  return values;
}

}  // namespace bc
