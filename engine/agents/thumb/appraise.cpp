// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/thumb/appraise.h"

#include <algorithm>

#include "core/measure.h"
#include "core/odds.h"

namespace bc {
namespace {

constexpr int kTurnsOfWorry = 3;  // heat of today is worried about for so many turns
constexpr int kThinIce = 250;     // standing below which each loss weighs double

/// The odds of losing control from `ladder` on, smoothed over the rung above: the crisis drifts upwards.
int odds_from(const Mind& mind, int ladder) {
  int sum = 0;
  for (int q = 0; q < 4; ++q)
    sum += loss_of_control(mind.rules, static_cast<Quarters>(std::clamp<int>(ladder + q, 0, mind.n.ladder.top)));
  return sum / 4;
}

int forbids_strikes(ClauseVerb verb) {
  switch (verb) {
    case ClauseVerb::no_strike: return 3;
    case ClauseVerb::no_proxy_strike: return 2;
    case ClauseVerb::no_direct_strike:
    case ClauseVerb::no_covert_act: return 1;
    default: return 0;
  }
}

}  // namespace

int war_cost(const Mind& mind) {
  const auto& s = mind.n.score;
  const auto& agenda = mind.rules.seats[mind.me.index()].agendas[mind.own.agenda];
  const int peace = std::clamp(agenda.opening + mind.own.agenda_points, 0, static_cast<int>(s.agenda_limit)) +
                    scaled(mind.own.standing, s.standing_share) + scaled(mind.pub.stability, s.stability_share) +
                    std::max(0, s.commitments_start - mind.own.breaches * s.breach_costs);
  return mind.own.hawk ? scaled(peace, s.hawk_peace) - s.war_hawk : peace - s.war;
}

int heat_worth(const Mind& mind, int quarters) {
  const int turns = std::min(mind.turns_left, kTurnsOfWorry);
  const int more = odds_from(mind, mind.pub.ladder + quarters) - odds_from(mind, mind.pub.ladder);
  return -more * turns * war_cost(mind) / kCertain * mind.temper.fears_war / 100;
}

int standing_worth(const Mind& mind, int cents) {
  const int share = mind.n.score.standing_share * (cents < 0 && mind.own.standing < kThinIce ? 2 : 1);
  return cents * share / 100;
}

int mood_worth(const Mind& mind, Deed deed) {
  const auto& factions = mind.rules.seats[mind.me.index()].factions;
  int worth = 0;
  for (std::size_t f = 0; f < factions.size(); ++f) {
    const int mood = factions[f].mood[static_cast<std::size_t>(deed)];
    const bool near_veto = mind.own.mood[f] <= mind.n.home.mood_veto + 2;
    worth += mood * standing_worth(mind, mind.n.home.mood_costs) / (near_veto ? 2 : 6);
  }
  return worth;
}

int agenda_income(const Mind& mind, const Public& pub) {
  int income = 0;
  for (const auto& term : mind.rules.seats[mind.me.index()].agendas[mind.own.agenda].terms)
    if (holds(mind.rules, pub, mind.own, mind.me, term.when))
      income += term.points * measured(mind.rules, pub, mind.own, mind.me, term.measure, term.theatres);
  return income;
}

int clause_gain(const Mind& mind, const Clause& clause) {
  if (!clause.is_set()) return 0;
  const auto& agenda = mind.rules.seats[mind.me.index()].agendas[mind.own.agenda];
  int gain = agenda.clause[static_cast<std::size_t>(clause.verb)];
  gain += forbids_strikes(clause.verb) * clause.turns * standing_worth(mind, mind.n.strike.hit_standing) / 6;
  if (is_delivery(clause.verb) && !is_hidden(clause.verb)) gain += heat_worth(mind, -mind.n.ladder.delivery_cools);
  if (clause.verb == ClauseVerb::hold) gain += heat_worth(mind, -mind.n.ladder.hold_cools);
  if (clause.verb == ClauseVerb::relieve) gain += standing_worth(mind, mind.n.home.sanctioned_costs) * mind.turns_left / 2;
  return gain;
}

int clause_cost(const Mind& mind, const Clause& clause) {
  if (!clause.is_set()) return 0;
  int cost = 0;
  Public now = mind.pub;
  if (forbids_strikes(clause.verb) > 0) {
    // What a strike a turn would have brought: the agenda's taste for hits, and the answers that stay unwritten.
    const int before = agenda_income(mind, now);
    for (std::size_t a = 0; a < mind.rules.assets.size(); ++a)
      if (mind.is_rival(mind.rules.assets[a].owner.value)) {
        now.reports[0] = Report{.target = AssetId(a)};
        break;
      }
    const int lost =
        std::max(0, agenda_income(mind, now) - before) + std::max(0, standing_worth(mind, mind.n.strike.answer_standing)) / 3;
    cost += lost * clause.turns * forbids_strikes(clause.verb) / 3;
  }
  if (clause.verb == ClauseVerb::withdraw) {
    const int before = agenda_income(mind, now);
    for (std::size_t t = 0; t < mind.rules.theatres.size(); ++t)
      if (clause.theatres >> t & 1)
        now.forces[mind.me.index()][t] = static_cast<std::int8_t>(std::max(0, now.forces[mind.me.index()][t] - 1));
    cost += (before - agenda_income(mind, now)) * mind.turns_left;
  }
  if (is_delivery(clause.verb)) cost -= mood_worth(mind, Deed::conceded);
  return cost;
}

int terms_worth(const Mind& mind, const Terms& terms) {
  int worth = standing_worth(mind, mind.n.home.deal_kept_brings) * 3 / 4;
  for (const auto& clause : terms.clauses)
    worth += clause.party == mind.me ? -clause_cost(mind, clause) : clause_gain(mind, clause) * 3 / 4;
  return worth;
}

}  // namespace bc
