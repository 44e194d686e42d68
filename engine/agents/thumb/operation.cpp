// SPDX-License-Identifier: GPL-3.0-or-later
// The operation: what each that is legal would bring at once, and what it would cost in heat and at home.
#include <algorithm>

#include "agents/thumb/appraise.h"
#include "agents/thumb/lines.h"

namespace bc {
namespace {

// Whoever is in the mood to strike wants to: what that is worth beside what the strike brings.
constexpr int kUrge = 30;
// An empty line is worth less than nothing: somebody is always watching.
constexpr int kIdle = -25;
constexpr int kFullHit = 4;  // quarters of an account

/// What this player is ready to consider this turn, thrown once a turn.
struct Readiness {
  bool first, hard, direct, telegraphed, covert, sanctions, forces, holds;
  std::array<bool, kMaxSeats> answers{};
};

Readiness make_ready(Mind& mind) {
  const auto& t = mind.temper;
  Readiness r{.first = mind.willing(t.strikes_first),
              .hard = mind.willing(t.strikes_hard),
              .direct = mind.willing(t.strikes_directly),
              .telegraphed = mind.willing(t.telegraphs),
              .covert = mind.willing(t.works_covertly),
              .sanctions = mind.willing(t.sanctions),
              .forces = mind.willing(t.moves_forces),
              .holds = mind.willing(t.holds)};
  const auto& threat = mind.pub.seats[mind.me.index()].threat;
  for_rivals(mind, [&](SeatId rival) {
    const bool promised = threat.status == ThreatStatus::fired && threat.against == rival;
    r.answers[rival.index()] = mind.willing(promised ? std::max(t.keeps_threats, t.answers_hits) : t.answers_hits);
  });
  return r;
}

/// Expected quarters of heat of a strike.
int expected_heat(const Mind& mind, const Operation& op, StrikeLook look, bool answer) {
  const auto l = static_cast<std::size_t>(look), i = static_cast<std::size_t>(op.intensity);
  int heat = mind.n.strike.heat[l][i];
  if (mind.rules.assets[op.target.index()].own_soil) heat = scaled(heat, mind.n.strike.own_soil_heat);
  heat = scaled(heat, answer ? mind.n.ladder.answer_heat : (100 + mind.n.ladder.ahead_unanswered_heat) / 2);
  const int deadly = mind.n.strike.deaths_some[l][i] * mind.n.strike.deadly_heat_some +
                     mind.n.strike.deaths_many[l][i] * mind.n.strike.deadly_heat_many;
  heat += (deadly + kCertain / 2) / kCertain;
  if (look == StrikeLook::militia) heat = std::max(0, std::min<int>(heat, mind.n.ladder.proxy_ceiling - mind.pub.ladder));
  return heat;
}

/// What hitting `target` does for the agenda: this turn's report, and damage for the turns that are left.
int agenda_of_hit(const Mind& mind, AssetId target, StrikeLook look) {
  Public after = mind.pub;
  after.reports = {};
  const int quiet = agenda_income(mind, after);
  after.reports[0] = Report{.target = target, .look = look};
  const int hit = agenda_income(mind, after);
  after.damage[target.index()] = static_cast<std::uint8_t>(std::min(2, after.damage[target.index()] + 1));
  const int damaged = agenda_income(mind, after);
  return hit - quiet + (damaged - hit) * mind.turns_left * mind.n.strike.damage[static_cast<std::size_t>(look)] / kCertain;
}

bool carries_out_threat(const Mind& mind, SeatId victim, StrikeLook look) {
  const auto& threat = mind.pub.seats[mind.me.index()].threat;
  if (threat.status != ThreatStatus::fired || threat.against != victim) return false;
  const bool direct = look == StrikeLook::direct || look == StrikeLook::telegraphed;
  return threat.response == Response::any_strike || (threat.response == Response::direct_strike && direct);
}

int hollow_cost(const Mind& mind) {
  const auto stake = mind.pub.seats[mind.me.index()].stake;
  return standing_worth(mind, scaled(stake, mind.n.home.hollow_costs)) + mind.n.score.breach_costs;
}

/// What a strike ahead of the account brings upon its author: complaints, answers, a threat defied.
int price_of_striking_first(const Mind& mind, SeatId victim, StrikeLook look) {
  const auto found = mind.n.attribution.right[static_cast<std::size_t>(look)];
  const auto& n = mind.n.pressure;
  int price = standing_worth(mind, n.two_costs) * (look == StrikeLook::direct ? n.direct_ahead : n.ahead);
  if (mind.pub.seats[mind.me.index()].pressure >= 1) price += standing_worth(mind, n.one_strike_costs + n.two_costs);
  const auto& threat = mind.pub.seats[victim.index()].threat;
  if (threat.status == ThreatStatus::standing && threat.against == mind.me)
    price += standing_worth(mind, mind.n.home.threat_carried_out_costs_rival + n.two_costs);
  return price * found / kCertain;
}

int strike_worth(Mind& mind, const Readiness& ready, const Operation& op) {
  const auto victim = mind.owner(op.target);
  const auto look = look_of(op.kind);
  const bool answer = is_answer(mind.rules, mind.pub, mind.me, victim);
  const bool keeps_word = carries_out_threat(mind, victim, look);
  constexpr int kNever = -10000;
  if (mind.over_nerve && !keeps_word) return kNever;
  if (answer ? !ready.answers[victim.index()] : !ready.first) return kNever;
  // Its own forces near the top of the ladder mean war at once; half a rung of care below that.
  if (look == StrikeLook::direct && mind.pub.ladder + 2 >= mind.n.war.deliberate_from && !mind.own.hawk) return kNever;
  int worth = agenda_of_hit(mind, op.target, look) + heat_worth(mind, expected_heat(mind, op, look, answer));
  if (answer) {
    if (look == StrikeLook::telegraphed) worth += standing_worth(mind, mind.n.strike.telegraphed_standing);
    worth += standing_worth(mind, mind.n.strike.answer_standing) + mood_worth(mind, Deed::answered) -
             mood_worth(mind, Deed::unanswered_hit) + kUrge;
  } else {
    worth += standing_worth(mind, mind.n.strike.ahead_standing) + mood_worth(mind, Deed::struck_ahead) -
             price_of_striking_first(mind, victim, look) + kUrge;
  }
  if (keeps_word) worth += hollow_cost(mind) + standing_worth(mind, mind.n.home.threat_carried_out_costs_rival) / 2;
  return worth;
}

int hold_worth(const Mind& mind) {
  const auto& us = mind.pub.seats[mind.me.index()];
  bool balanced = true;
  for_rivals(mind, [&](SeatId rival) { balanced = balanced && std::abs(owes(mind.pub, rival, mind.me)) < kFullHit; });
  int cools = balanced ? mind.n.ladder.hold_cools : mind.n.ladder.hold_cools_unbalanced;
  if (us.holds > 0) cools = scaled(cools, mind.n.ladder.hold_again);
  Public after = mind.pub;
  after.reports = {};
  const int before = agenda_income(mind, after);
  after.seats[mind.me.index()].held = 1;
  int worth = heat_worth(mind, -cools) + mood_worth(mind, Deed::held) + agenda_income(mind, after) - before;
  if (us.holds > 0) worth -= standing_worth(mind, mind.n.home.hold_again_costs);
  if (us.pressure >= 1)
    worth += standing_worth(mind, us.pressure >= 2 ? mind.n.pressure.two_costs * 2 : mind.n.pressure.one_strike_costs);
  return worth;
}

int forces_worth(const Mind& mind, const Operation& op, int change) {
  Public after = mind.pub;
  auto& level = after.forces[mind.me.index()][op.theatre.index()];
  const int before = agenda_income(mind, after);
  level = static_cast<std::int8_t>(level + change);
  int worth = (agenda_income(mind, after) - before) * mind.turns_left;
  worth -= standing_worth(mind, change > 0 ? mind.n.home.deploy_costs : mind.n.home.withdraw_costs);
  if (change < 0) worth += mood_worth(mind, Deed::conceded);
  // Forces shelter what stands beside them.
  for_reports(mind, [&](int, const Report& report) {
    const auto& asset = mind.rules.assets[report.target.index()];
    if (asset.owner == mind.me && asset.theatre == op.theatre)
      worth += change * standing_worth(mind, mind.n.strike.hit_standing_deadly) * (100 - mind.n.strike.forces_deaths) / 100;
  });
  return worth;
}

int sanction_worth(const Mind& mind, const Operation& op, int change) {
  Public after = mind.pub;
  auto& level = after.sanctions[mind.me.index()][op.against.index()];
  const int before = agenda_income(mind, after);
  level = static_cast<std::int8_t>(level + change);
  const int income = (agenda_income(mind, after) - before) * mind.turns_left;
  const auto& threat = mind.pub.seats[mind.me.index()].threat;
  const bool promised =
      threat.status == ThreatStatus::fired && threat.against == op.against && threat.response == Response::sanction;
  if (change > 0)
    return income + standing_worth(mind, mind.n.home.sanction_brings) + mood_worth(mind, Deed::sanctioned_rival) +
           (promised ? hollow_cost(mind) : 0);
  return income - standing_worth(mind, mind.n.home.relief_costs) + mood_worth(mind, Deed::conceded);
}

/// Calls `visit` for each legal operation.
template <class Visit>
void for_operations(const Mind& mind, Visit visit) {
  const auto put = [&](const Operation& op) {
    if (!check(mind.view, op)) visit(op);
  };
  put({.kind = OperationKind::hold});
  for (std::size_t a = 0; a < mind.rules.assets.size(); ++a) {
    const AssetId target(a);
    if (!mind.is_rival(mind.owner(target).value)) continue;
    put({.kind = OperationKind::covert_act, .target = target});
    put({.kind = OperationKind::telegraphed_strike, .target = target});
    for (const auto intensity : {Intensity::low, Intensity::high}) {
      put({.kind = OperationKind::direct_strike, .target = target, .intensity = intensity});
      for (std::size_t p = 0; p < mind.rules.proxies.size(); ++p)
        if (mind.rules.proxies[p].patron == mind.me)
          put({.kind = OperationKind::proxy_strike, .proxy = ProxyId(p), .target = target, .intensity = intensity});
    }
  }
  for (std::size_t t = 0; t < mind.rules.theatres.size(); ++t) {
    put({.kind = OperationKind::deploy, .theatre = TheatreId(t)});
    put({.kind = OperationKind::withdraw, .theatre = TheatreId(t)});
  }
  for_rivals(mind, [&](SeatId rival) {
    put({.kind = OperationKind::sanction, .against = rival});
    put({.kind = OperationKind::relief, .against = rival});
  });
}

bool is_ready(const Readiness& ready, const Operation& op) {
  switch (op.kind) {
    case OperationKind::none: return true;
    case OperationKind::hold: return ready.holds;
    case OperationKind::proxy_strike: return ready.hard || op.intensity == Intensity::low;
    case OperationKind::covert_act: return ready.covert;
    case OperationKind::direct_strike: return ready.direct && (ready.hard || op.intensity == Intensity::low);
    case OperationKind::telegraphed_strike: return ready.telegraphed;
    case OperationKind::deploy:
    case OperationKind::withdraw: return ready.forces;
    case OperationKind::sanction:
    case OperationKind::relief: return ready.sanctions;
  }
  return false;
}

int worth_of(Mind& mind, const Readiness& ready, const Operation& op) {
  switch (op.kind) {
    case OperationKind::none: return -standing_worth(mind, mind.n.home.idle_costs);
    case OperationKind::hold: return hold_worth(mind);
    case OperationKind::proxy_strike:
    case OperationKind::covert_act:
    case OperationKind::direct_strike:
    case OperationKind::telegraphed_strike: return strike_worth(mind, ready, op);
    case OperationKind::deploy: return forces_worth(mind, op, +1);
    case OperationKind::withdraw: return forces_worth(mind, op, -1);
    case OperationKind::sanction: return sanction_worth(mind, op, +1);
    case OperationKind::relief: return sanction_worth(mind, op, -1);
  }
  return 0;
}

}  // namespace

Operation choose_operation(Mind& mind, const std::vector<Duty>& owed) {
  if (find_duty(owed, ClauseVerb::hold)) {
    const Operation hold{.kind = OperationKind::hold};
    return check(mind.view, hold) ? Operation{} : hold;
  }
  const auto ready = make_ready(mind);
  Best<Operation> best(kIdle);
  for_operations(mind, [&](const Operation& op) {
    if (is_ready(ready, op) && !forbids(mind, owed, op)) best.consider(op, worth_of(mind, ready, op) + mind.waver());
  });
  return best.thing;
}

}  // namespace bc
