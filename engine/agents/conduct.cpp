// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/conduct.h"

namespace bc {
namespace {

bool covers(const Clause& clause, TheatreId theatre) { return clause.theatres == 0 || (clause.theatres >> theatre.value & 1); }

}  // namespace

bool does_what_it_forbids(const Ruleset& rules, const OrderSheet& sheet, const Clause& clause, SeatId other) {
  const auto& op = sheet.operation;
  switch (clause.verb) {
    case ClauseVerb::no_deploy: return op.kind == OperationKind::deploy && covers(clause, op.theatre);
    case ClauseVerb::no_sanction: return op.kind == OperationKind::sanction && op.against == other;
    case ClauseVerb::no_threat: return sheet.statement.kind == StatementKind::threat && sheet.statement.against == other;
    case ClauseVerb::no_arming:
      return sheet.support.kind == SupportKind::arm && (!clause.proxy.is_set() || clause.proxy == sheet.support.proxy);
    default: break;
  }
  if (!is_strike(op.kind)) return false;
  const auto& asset = rules.assets[op.target.index()];
  if (asset.owner != other) return false;
  if (clause.verb == ClauseVerb::restrain) return op.kind == OperationKind::proxy_strike && op.proxy == clause.proxy;
  if (!covers(clause, asset.theatre)) return false;
  switch (clause.verb) {
    case ClauseVerb::no_strike: return true;
    case ClauseVerb::no_proxy_strike: return op.kind == OperationKind::proxy_strike;
    case ClauseVerb::no_covert_act: return op.kind == OperationKind::covert_act;
    case ClauseVerb::no_direct_strike:
      return op.kind == OperationKind::direct_strike || op.kind == OperationKind::telegraphed_strike;
    default: return false;
  }
}

bool binds_now(const Public& pub, const Deal& deal, int c) {
  const auto& clause = deal.terms.clauses[static_cast<std::size_t>(c)];
  const auto span = binds(deal, c);
  const int last = clause.verb == ClauseVerb::restrain ? span.first + clause.turns - 1 : span.last;
  return span.first <= pub.turn && pub.turn <= last;
}

bool goes_against(const Ruleset& rules, const Public& pub, const OrderSheet& sheet, const Deal& deal, int d, int c, SeatId other) {
  const auto& clause = deal.terms.clauses[static_cast<std::size_t>(c)];
  if (falls_due(pub, deal, c) && !(sheet.reactions.deliver[pair_index(clause.party, other)] & clause_bit(d, c))) return true;
  if (clause.verb == ClauseVerb::hold) return sheet.operation.kind != OperationKind::hold;
  if (clause.verb == ClauseVerb::speak_softly) return sheet.statement.kind != StatementKind::conciliation;
  return does_what_it_forbids(rules, sheet, clause, other);
}

}  // namespace bc
