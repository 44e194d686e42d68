// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/thumb/duties.h"

#include <algorithm>

namespace bc {
namespace {

bool covers(const Clause& clause, TheatreId theatre) { return clause.theatres == 0 || (clause.theatres >> theatre.value & 1); }

bool binds_now(const Mind& mind, const Deal& deal, int c) {
  const auto& clause = deal.terms.clauses[static_cast<std::size_t>(c)];
  const auto status = deal.status[static_cast<std::size_t>(c)];
  if (!clause.is_set() || clause.party != mind.me) return false;
  if (status != ClauseStatus::pending && status != ClauseStatus::kept) return false;
  const auto span = binds(deal, c);
  const int last = clause.verb == ClauseVerb::restrain ? span.first + clause.turns - 1 : span.last;
  return span.first <= mind.pub.turn && mind.pub.turn <= last;
}

bool forbids(const Mind& mind, const Duty& duty, const Operation& op) {
  const auto& clause = *duty.clause;
  if (clause.verb == ClauseVerb::hold) return op.kind != OperationKind::hold;
  if (clause.verb == ClauseVerb::no_deploy) return op.kind == OperationKind::deploy && covers(clause, op.theatre);
  if (clause.verb == ClauseVerb::no_sanction) return op.kind == OperationKind::sanction && op.against == duty.to;
  if (!is_strike(op.kind) || mind.owner(op.target) != duty.to) return false;
  if (clause.verb == ClauseVerb::restrain) return op.proxy == clause.proxy;
  if (!covers(clause, mind.rules.assets[op.target.index()].theatre)) return false;
  switch (clause.verb) {
    case ClauseVerb::no_strike: return true;
    case ClauseVerb::no_proxy_strike: return op.kind == OperationKind::proxy_strike;
    case ClauseVerb::no_covert_act: return op.kind == OperationKind::covert_act;
    case ClauseVerb::no_direct_strike:
      return op.kind == OperationKind::direct_strike || op.kind == OperationKind::telegraphed_strike;
    default: return false;
  }
}

}  // namespace

bool is_faithful(const Mind& mind, const Deal& deal, int clause, SeatId other) {
  auto mark = hashed(hashed(Hash128{}, mind.seed), deal.made_turn);
  mark = hashed(mark, other);
  const int throw_of_deal = static_cast<int>(mark.low % 100);
  bool suspected = false;
  for (std::size_t c = 0; c < deal.status.size(); ++c)
    if (deal.terms.clauses[c].party == other &&
        (deal.status[c] == ClauseStatus::suspected || deal.status[c] == ClauseStatus::undelivered))
      suspected = true;
  const int kept = keeps(mind.temper, is_hidden(deal.terms.clauses[static_cast<std::size_t>(clause)].verb));
  return throw_of_deal < (suspected ? std::min<int>(mind.temper.forgives, kept) : kept);
}

std::vector<Duty> duties(const Mind& mind) {
  std::vector<Duty> all;
  for (int s = 0; s < mind.rules.seat_count(); ++s) {
    const SeatId other(s);
    if (other == mind.me) continue;
    for (const auto& deal : mind.view.channel(other).deals) {
      if (!deal.is_set()) continue;
      for (int c = 0; c < kClausesADeal; ++c)
        if (binds_now(mind, deal, c) && is_faithful(mind, deal, c, other)) all.push_back({&deal.terms.clauses[static_cast<std::size_t>(c)], other});
    }
  }
  return all;
}

bool forbids(const Mind& mind, const std::vector<Duty>& all, const Operation& op) {
  return std::ranges::any_of(all, [&](const Duty& duty) { return forbids(mind, duty, op); });
}

bool forbids(const std::vector<Duty>& all, const Support& support) {
  return support.kind == SupportKind::arm && std::ranges::any_of(all, [&](const Duty& duty) {
           const auto& clause = *duty.clause;
           const bool named = !clause.proxy.is_set() || clause.proxy == support.proxy;
           return named && (clause.verb == ClauseVerb::no_arming || clause.verb == ClauseVerb::cap_arms);
         });
}

bool forbids(const std::vector<Duty>& all, const Statement& statement) {
  return std::ranges::any_of(all, [&](const Duty& duty) {
    if (duty.clause->verb == ClauseVerb::no_threat)
      return statement.kind == StatementKind::threat && statement.against == duty.to;
    return duty.clause->verb == ClauseVerb::speak_softly && statement.kind != StatementKind::conciliation;
  });
}

const Duty* find_duty(const std::vector<Duty>& all, ClauseVerb verb) {
  const auto found = std::ranges::find_if(all, [&](const Duty& duty) { return duty.clause->verb == verb; });
  return found == all.end() ? nullptr : &*found;
}

}  // namespace bc
