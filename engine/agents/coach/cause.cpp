// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/coach/cause.h"

#include <algorithm>

#include "agents/belief/belief.h"
#include "agents/conduct.h"
#include "core/legal.h"
#include "core/measure.h"

namespace bc {
namespace {

constexpr int kFullHit = 4;

struct Bench {
  const SeatView& view;
  const OrderSheet& sheet;
  std::vector<Cause>& causes;
  const Ruleset& rules = view.rules();
  const Public& pub = view.pub();
  SeatId me = view.seat();

  void speak(CauseKind kind, int amount = 0, SeatId other = {}, bool against = false, ClauseVerb verb = ClauseVerb::none) {
    causes.push_back({kind, against, other, verb, static_cast<std::int16_t>(std::clamp(amount, -30000, 30000))});
  }
  template <class Visit>
  void for_rivals(Visit visit) {
    for (int s = 0; s < rules.seat_count(); ++s)
      if (rules.are_rivals(me, SeatId(s))) visit(SeatId(s));
  }
};

void on_hold(Bench& b) {
  const auto& us = b.pub.seats[b.me.index()];
  b.for_rivals([&](SeatId rival) {
    const int off = owes(b.pub, rival, b.me);
    if (std::abs(off) < kFullHit)
      b.speak(CauseKind::account_even, 0, rival);
    else
      b.speak(CauseKind::account_uneven, off, rival, true);
  });
  if (us.pressure > 0) b.speak(CauseKind::pressure_eases, us.pressure);
  if (us.holds > 0) b.speak(CauseKind::holding_again, b.rules.n.home.hold_again_costs, {}, true);
}

void on_strike(Bench& b, const Operation& op) {
  const auto victim = b.rules.assets[op.target.index()].owner;
  const auto& us = b.pub.seats[b.me.index()];
  const auto& theirs = b.pub.seats[victim.index()].threat;
  const bool promised = us.threat.status == ThreatStatus::fired && us.threat.against == victim;
  if (promised) b.speak(CauseKind::carries_out_threat, 0, victim);
  if (const int owed = owes(b.pub, victim, b.me); owed >= b.rules.n.strike.answer_needs) b.speak(CauseKind::answers_the_account, owed, victim);
  if (!is_answer(b.rules, b.pub, b.me, victim)) {
    b.speak(CauseKind::ahead_of_account, 0, victim, true);
    if (us.pressure > 0) b.speak(CauseKind::pressure_costs, us.pressure, {}, true);
  }
  if (theirs.status == ThreatStatus::standing && theirs.against == b.me) b.speak(CauseKind::defies_threat, 0, victim, true);
}

/// What this turn's own move does for the agenda, all else being still.
void on_agenda(Bench& b) {
  const auto& op = b.sheet.operation;
  Public before = b.pub;
  before.reports = {};
  Public after = before;
  const auto me = b.me.index();
  if (is_strike(op.kind)) after.reports[0] = {.target = op.target, .intensity = op.intensity};
  if (op.kind == OperationKind::hold) after.seats[me].held = 1;
  if (op.kind == OperationKind::deploy) ++after.forces[me][op.theatre.index()];
  if (op.kind == OperationKind::withdraw) --after.forces[me][op.theatre.index()];
  if (op.kind == OperationKind::sanction) ++after.sanctions[me][op.against.index()];
  if (op.kind == OperationKind::relief) --after.sanctions[me][op.against.index()];
  const auto income = [&](const Public& pub) {
    int points = 0;
    for (const auto& term : b.rules.seats[me].agendas[b.view.own().agenda].terms)
      if (holds(b.rules, pub, b.view.own(), b.me, term.when))
        points += term.points * measured(b.rules, pub, b.view.own(), b.me, term.measure, term.theatres);
    return points;
  };
  if (const int gain = income(after) - income(before); gain != 0) b.speak(CauseKind::serves_agenda, gain, {}, gain < 0);
}

void on_threats(Bench& b) {
  const auto& us = b.pub.seats[b.me.index()];
  if (us.threat.status != ThreatStatus::fired || us.threat.last_turn > b.pub.turn) return;
  const auto& op = b.sheet.operation;
  const bool struck = is_strike(op.kind) && b.rules.assets[op.target.index()].owner == us.threat.against;
  const bool sanctioned = op.kind == OperationKind::sanction && op.against == us.threat.against;
  if (us.threat.response == Response::sanction ? !sanctioned : !struck)
    b.speak(CauseKind::leaves_threat_hollow, scaled(us.stake, b.rules.n.home.hollow_costs), us.threat.against, true);
}

void on_deals(Bench& b) {
  for (int s = 0; s < b.rules.seat_count(); ++s) {
    const SeatId other(s);
    if (other == b.me) continue;
    const auto& deals = b.view.channel(other).deals;
    for (int d = 0; d < kMaxDeals; ++d) {
      const auto& deal = deals[static_cast<std::size_t>(d)];
      for (int c = 0; deal.is_set() && c < kClausesADeal; ++c) {
        const auto& clause = deal.terms.clauses[static_cast<std::size_t>(c)];
        const auto status = deal.status[static_cast<std::size_t>(c)];
        if (!clause.is_set()) continue;
        if (clause.party == other) {
          if (status == ClauseStatus::suspected || status == ClauseStatus::undelivered)
            b.speak(CauseKind::they_broke_theirs, 0, other, false, clause.verb);
        } else if (status != ClauseStatus::void_ && binds_now(b.pub, deal, c)) {
          if (goes_against(b.rules, b.pub, b.sheet, deal, d, c, other))
            b.speak(CauseKind::deal_broken, 0, other, true, clause.verb);
          else
            b.speak(CauseKind::deal_to_honour, 0, other, false, clause.verb);
        }
      }
    }
  }
}

int worth_of(const Bench& b, const Terms& terms) {
  int worth = 0;
  const auto& wanted = b.rules.seats[b.me.index()].agendas[b.view.own().agenda].clause;
  for (const auto& clause : terms.clauses)
    if (clause.is_set() && clause.party != b.me) worth += wanted[static_cast<std::size_t>(clause.verb)];
  return worth;
}

void on_words(Bench& b) {
  const auto& n = b.rules.n;
  const auto& statement = b.sheet.statement;
  if (statement.kind == StatementKind::threat) b.speak(CauseKind::threat_pays, n.home.threat_undefied_brings, statement.against);
  if (statement.kind == StatementKind::condemnation && b.pub.seats[statement.against.index()].struck)
    b.speak(CauseKind::condemnation_pays, n.home.condemnation_brings, statement.against);
  const auto& letter = b.sheet.letter;
  if (letter.kind == LetterKind::accept)
    b.speak(CauseKind::offer_worth, worth_of(b, b.view.channel(letter.to).offer[b.me < letter.to ? 1 : 0].terms), letter.to);
  if (bears_terms(letter.kind)) {
    b.speak(CauseKind::offer_worth, worth_of(b, letter.terms), letter.to);
    const int left = b.rules.turns - n.channel.no_offers_last - b.pub.turn + 1;
    if (left <= 2) b.speak(CauseKind::offer_before_late, left);
  }
  if (letter.kind != LetterKind::none && letter.kind != LetterKind::publish && b.rules.are_rivals(b.me, letter.to) &&
      b.pub.ladder + kFullHit >= n.war.accident_from)
    b.speak(CauseKind::hotline, 0, letter.to);
  for (std::size_t r = 0; r < b.pub.reports.size() && b.pub.reports[r].is_set(); ++r) {
    const auto& report = b.pub.reports[r];
    if (b.sheet.reactions.hits[r] == HitReaction::acknowledge && report.finding == Finding::seat && report.ahead)
      b.speak(CauseKind::complaint_counts, 0, report.blamed);
    if (b.sheet.reactions.hits[r] == HitReaction::look_away) b.speak(CauseKind::silence_cools, n.ladder.look_away_cools);
  }
}

/// The order in which causes are told: what binds and what burns before what pays.
int weight(const Cause& cause) {
  switch (cause.kind) {
    case CauseKind::odds_high: return 0;
    case CauseKind::deal_broken:
    case CauseKind::leaves_threat_hollow:
    case CauseKind::carries_out_threat: return 1;
    case CauseKind::defies_threat:
    case CauseKind::deal_to_honour:
    case CauseKind::they_broke_theirs: return 2;
    case CauseKind::answers_the_account:
    case CauseKind::account_even:
    case CauseKind::ahead_of_account:
    case CauseKind::offer_worth: return 3;
    case CauseKind::pressure_costs:
    case CauseKind::pressure_eases:
    case CauseKind::account_uneven:
    case CauseKind::holding_again:
    case CauseKind::serves_agenda: return 4;
    case CauseKind::ladder_near_brink:
    case CauseKind::hotline:
    case CauseKind::complaint_counts:
    case CauseKind::offer_before_late:
    case CauseKind::probably_hawk: return 5;
    case CauseKind::threat_pays:
    case CauseKind::condemnation_pays:
    case CauseKind::silence_cools: return 6;
  }
  return 7;
}

}  // namespace

std::vector<Cause> causes_of(const SeatView& view, const Belief& belief, const OrderSheet& sheet) {
  std::vector<Cause> causes;
  Bench b{view, sheet, causes};
  if (sheet.operation.kind == OperationKind::hold) on_hold(b);
  if (is_strike(sheet.operation.kind)) on_strike(b, sheet.operation);
  on_agenda(b);
  on_threats(b);
  on_deals(b);
  on_words(b);
  const int room = b.rules.n.war.accident_from - b.pub.ladder;
  if (room <= kFullHit) b.speak(CauseKind::ladder_near_brink, room, {}, is_strike(sheet.operation.kind));
  b.for_rivals([&](SeatId rival) {
    const double hawk = chance_of_hawk(belief.seats[rival.index()]);
    if (hawk >= 0.35) b.speak(CauseKind::probably_hawk, static_cast<int>(hawk * 100), rival, true);
  });
  std::ranges::stable_sort(causes, {}, weight);
  causes.erase(std::unique(causes.begin(), causes.end()), causes.end());
  return causes;
}

}  // namespace bc
