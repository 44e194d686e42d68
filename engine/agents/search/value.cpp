// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/search/value.h"

#include <algorithm>

#include "core/legal.h"
#include "core/measure.h"
#include "core/odds.h"
#include "core/score.h"

namespace bc {
namespace {

// What lasts, such as forces in place, brings tomorrow what it brings today; what was done once, such as a strike, does so half
// the time.
constexpr double kLasts = 0.95, kRecurs = 0.5;

double cents(int value) { return value / 100.0; }

bool lasts(Measure measure) {
  switch (measure) {
    case Measure::hits_on_us:
    case Measure::deaths_on_us:
    case Measure::hits_laid_on_us:
    case Measure::hits_on_rivals:
    case Measure::quiet:
    case Measure::quiet_for_us:
    case Measure::we_held:
    case Measure::rivals_held: return false;
    case Measure::turn:
    case Measure::ladder:
    case Measure::stability:
    case Measure::standing:
    case Measure::stake:
    case Measure::account:
    case Measure::pressure:
    case Measure::rival_pressure:
    case Measure::damage_of_us:
    case Measure::damage_of_rivals:
    case Measure::sanctions_on_us:
    case Measure::sanctions_by_us:
    case Measure::our_forces:
    case Measure::rival_forces:
    case Measure::our_strength:
    case Measure::talks_known:
    case Measure::always: return true;
  }
  return true;
}

/// What today's board would bring the agenda in each turn to come.
double income(const Ruleset& rules, const State& state, SeatId seat) {
  const auto& own = state.own[seat.index()];
  double now = 0;
  for (const auto& term : rules.seats[seat.index()].agendas[own.agenda].terms)
    if (holds(rules, state.pub, own, seat, term.when))
      now += (lasts(term.measure) ? kLasts : kRecurs) * term.points * measured(rules, state.pub, own, seat, term.measure, term.theatres);
  return now;
}

/// What pending clauses promise this seat, and the bonus of deals that end well.
struct Promises {
  double agenda = 0, standing = 0;
};
Promises promised(const Ruleset& rules, const State& state, SeatId seat, const Trust& trust) {
  Promises sum;
  const auto& wanted = rules.seats[seat.index()].agendas[state.own[seat.index()].agenda].clause;
  for (int s = 0; s < rules.seat_count(); ++s) {
    if (SeatId(s) == seat) continue;
    const double keeps = trust[static_cast<std::size_t>(s)];
    for (const auto& deal : state.channel(seat, SeatId(s)).deals) {
      if (!deal.is_set()) continue;
      bool whole = true;
      for (int c = 0; c < kClausesADeal; ++c) {
        const auto i = static_cast<std::size_t>(c);
        const auto& clause = deal.terms.clauses[i];
        if (!clause.is_set()) continue;
        if (deal.status[i] != ClauseStatus::pending && deal.status[i] != ClauseStatus::kept) whole = false;
        if (clause.party != seat && deal.status[i] == ClauseStatus::pending && binds(deal, c).last <= rules.turns)
          sum.agenda += keeps * wanted[static_cast<std::size_t>(clause.verb)];
        if (binds(deal, c).last > rules.turns) whole = false;
      }
      if (whole) sum.standing += keeps * rules.n.home.deal_kept_brings;
    }
  }
  return sum;
}

double peace(const Ruleset& rules, const State& state, SeatId seat, int left, const Trust& trust) {
  const auto& n = rules.n;
  const auto& own = state.own[seat.index()];
  const auto& spec = rules.seats[seat.index()].agendas[own.agenda];
  const int played = state.pub.turn - 1;
  const double now = income(rules, state, seat);
  const double so_far = played > 0 ? static_cast<double>(own.agenda_points) / (played + 2) : 0;
  const auto deals = promised(rules, state, seat, trust);
  double agenda = spec.opening + own.agenda_points + state.hidden.agenda_secret[seat.index()] + deals.agenda;
  agenda = std::clamp<double>(agenda + left * (0.6 * now + 0.3 * std::min(so_far, 10.0)), 0, n.score.agenda_limit);
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

Outlook::Outlook(const Ruleset& rules) : rules_(&rules) {
  const auto& n = rules.n;
  double heat = 0, weights = 0;
  for (const auto& card : rules.cards) heat += card.heat * card.weight, weights += card.weight;
  if (weights > 0) heat /= weights;
  // Frightened seats hold, and bold ones strike: where losing control is near, the ladder falls by what holding all round takes off,
  // less what crises bring; from where crises begin it is as likely to rise. Half of that has to be reckoned with in between.
  const int seats = std::min(2, rules.seat_count());
  const double falls = seats * n.ladder.hold_cools + n.ladder.hold_both_extra / 2.0 + n.ladder.relaxation - heat;
  const double apart = std::max(4, n.war.accident_from - n.ladder.start);
  returns_ = std::clamp(falls / 2 / apart, 0.02, 0.4);
  const int strike = n.strike.heat[0][0] * (100 + n.ladder.answer_heat) / 200;
  throws_ = {-n.ladder.hold_cools * seats, 0, strike, 2 * strike};
  for (int q = 0; q <= std::min<int>(40, n.ladder.top); ++q)
    for (int left = 1; left <= rules.turns && left <= kMaxTurns; ++left) {
      double ladder = q, survives = 1;
      for (int t = 0; t < left; ++t) {
        survives *= 1 - hazard(ladder);
        if (t == 0 && ladder > n.ladder.start) ladder -= n.ladder.relaxation;
        ladder += (n.ladder.start - ladder) * returns_;
      }
      war_[static_cast<std::size_t>(left)][static_cast<std::size_t>(q)] = static_cast<float>(1 - survives);
    }
}

/// The odds of war in a turn that begins at `ladder`, wherever it throws it.
double Outlook::hazard(double ladder) const {
  const auto& n = rules_->n;
  const int low = static_cast<int>(ladder);
  const auto at = [&](int quarters) { return loss_of_control(*rules_, static_cast<Quarters>(std::clamp<int>(quarters, 0, n.ladder.top))) / static_cast<double>(kCertain); };
  double odds = 0;
  for (const int thrown : throws_) odds += at(low + thrown) / static_cast<double>(throws_.size());
  if (ladder + 1 >= n.war.accident_from) odds += static_cast<double>(n.war.accident) / kCertain * at(low + n.war.accident_heats);
  // Where letters can be written at all, both sides have written in a third of the turns.
  return rules_->channels ? odds * (200 + n.war.hotline_loss) / 300 : odds;
}

double Outlook::war_ahead(const State& state) const {
  if (state.pub.phase == Phase::ended) return state.pub.war != WarCause::none ? 1 : 0;
  const auto left = static_cast<std::size_t>(std::clamp(rules_->turns - state.pub.turn + 1, 0, kMaxTurns));
  return war_[left][static_cast<std::size_t>(std::clamp<int>(state.pub.ladder, 0, 40))];
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

Values estimate(const Outlook& outlook, const State& state, const Trust& trust) {
  const auto& rules = outlook.rules();
  Values values{};
  if (state.pub.phase == Phase::ended) {
    for (int s = 0; s < rules.seat_count(); ++s) values[static_cast<std::size_t>(s)] = cents(score(rules, state, SeatId(s)).total);
    return values;
  }
  const int left = rules.turns - state.pub.turn + 1;
  const double war = outlook.war_ahead(state);
  for (int s = 0; s < rules.seat_count(); ++s) {
    const bool hawk = state.own[static_cast<std::size_t>(s)].hawk;
    const auto& n = rules.n.score;
    const double calm = peace(rules, state, SeatId(s), left, trust);
    values[static_cast<std::size_t>(s)] =
        hawk ? war * cents(n.war_hawk) + (1 - war) * calm * n.hawk_peace / 100 : war * cents(n.war) + (1 - war) * calm;
  }
  return values;
}

}  // namespace bc
