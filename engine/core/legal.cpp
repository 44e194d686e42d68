// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of a sheet but the letter, and the sheet as a whole.
#include "core/bits.h"
#include "core/legal.h"

namespace bc {

namespace {

using Refusal = std::optional<Reason>;

/// A strike as such: whose target, how far allies let us go. (Rulebook 5.2, 5.5, 7.6)
Refusal check_strike(const SeatView& view, AssetId target, OperationKind kind) {
  const auto& rules = view.rules();
  if (!within(target, rules.assets.size())) return Reason::field_missing;
  const auto victim = rules.assets[target.index()].owner;
  if (!rules.are_rivals(view.seat(), victim)) return Reason::own_target;
  if (view.pub().damage[target.index()] >= 2) return Reason::already_destroyed;
  const auto pressure = view.pub().seats[view.seat().index()].pressure;
  if (pressure >= kPressureLimit) return Reason::allies_refuse;
  if (pressure == 2 && !is_answer(rules, view.pub(), view.seat(), victim, kind)) return Reason::allies_refuse;
  return {};
}

Refusal check_proxy_strike(const SeatView& view, const Operation& op) {
  const auto& rules = view.rules();
  if (!within(op.proxy, rules.proxies.size())) return Reason::field_missing;
  const auto& proxy = rules.proxies[op.proxy.index()];
  if (proxy.patron != view.seat()) return Reason::not_ours;
  if (const auto refusal = check_strike(view, op.target, op.kind)) return refusal;
  if (!(proxy.theatres >> rules.assets[op.target.index()].theatre.value & 1)) return Reason::out_of_reach;
  if (view.own().strength[op.proxy.index()] < 1 + static_cast<int>(op.intensity)) return Reason::too_weak;
  return {};
}

Refusal check_forces(const SeatView& view, const Operation& op, int change) {
  if (!within(op.theatre, view.rules().theatres.size())) return Reason::field_missing;
  const auto level = view.pub().forces[view.seat().index()][op.theatre.index()];
  if (change > 0 && level >= view.rules().n.home.forces_limit) return Reason::at_limit;
  if (change < 0 && level <= 0) return Reason::nothing_there;
  return {};
}

Refusal check_sanction(const SeatView& view, const Operation& op, int change) {
  if (!within(op.against, view.rules().seats.size())) return Reason::field_missing;
  if (!view.rules().are_rivals(view.seat(), op.against)) return Reason::not_a_rival;
  const auto level = view.pub().sanctions[view.seat().index()][op.against.index()];
  if (change > 0 && level >= view.rules().n.home.sanctions_limit) return Reason::at_limit;
  if (change < 0 && level <= 0) return Reason::nothing_there;
  return {};
}

/// The operation with only the fields that its kind uses.
Operation trimmed(const Operation& op) {
  Operation kept{.kind = op.kind};
  switch (op.kind) {
    case OperationKind::none:
    case OperationKind::hold: break;
    case OperationKind::proxy_strike:
      kept.proxy = op.proxy, kept.target = op.target, kept.intensity = op.intensity;
      break;
    case OperationKind::direct_strike: kept.target = op.target, kept.intensity = op.intensity; break;
    case OperationKind::covert_act:
    case OperationKind::telegraphed_strike: kept.target = op.target; break;
    case OperationKind::deploy:
    case OperationKind::withdraw: kept.theatre = op.theatre; break;
    case OperationKind::sanction:
    case OperationKind::relief: kept.against = op.against; break;
  }
  return kept;
}

Support trimmed(const Support& s) {
  Support kept{.kind = s.kind};
  switch (s.kind) {
    case SupportKind::none: break;
    case SupportKind::fortify: kept.asset = s.asset; break;
    case SupportKind::arm:
    case SupportKind::restrain: kept.proxy = s.proxy; break;
    case SupportKind::probe_attribution: kept.index = s.index; break;
    case SupportKind::probe_agenda: kept.against = s.against; break;
    case SupportKind::probe_channel: kept.pair = s.pair; break;
    case SupportKind::inspect: kept.pair = s.pair, kept.index = s.index; break;
  }
  return kept;
}

Statement trimmed(const Statement& s) {
  Statement kept{.kind = s.kind};
  switch (s.kind) {
    case StatementKind::silence:
    case StatementKind::denial:
    case StatementKind::claim: break;
    case StatementKind::threat: return s;
    case StatementKind::warning:
    case StatementKind::condemnation:
    case StatementKind::conciliation: kept.against = s.against; break;
  }
  return kept;
}

}  // namespace

std::optional<Reason> check(const SeatView& view, const Operation& op) {
  if (op.kind == OperationKind::none) return op == Operation{} ? Refusal{} : Reason::field_unused;
  if (!has(view.rules().operations, op.kind)) return Reason::not_in_variant;
  if (op != trimmed(op)) return Reason::field_unused;
  if (veto(view, op.kind)) return Reason::faction_veto;
  switch (op.kind) {
    case OperationKind::none:
    case OperationKind::hold: return {};
    case OperationKind::proxy_strike: return check_proxy_strike(view, op);
    case OperationKind::covert_act:
    case OperationKind::direct_strike: return check_strike(view, op.target, op.kind);
    case OperationKind::telegraphed_strike: {
      if (const auto refusal = check_strike(view, op.target, op.kind)) return refusal;
      const auto victim = view.rules().assets[op.target.index()].owner;
      if (owes(view.pub(), victim, view.seat()) < view.rules().n.strike.answer_needs) return Reason::no_answer_due;
      if (!view.channel(victim).is_open()) return Reason::no_open_channel;
      return {};
    }
    case OperationKind::deploy: return check_forces(view, op, +1);
    case OperationKind::withdraw: return check_forces(view, op, -1);
    case OperationKind::sanction: return check_sanction(view, op, +1);
    case OperationKind::relief: return check_sanction(view, op, -1);
  }
  return {};
}

std::optional<Reason> check(const SeatView& view, const Support& support) {
  const auto& rules = view.rules();
  if (support.kind == SupportKind::none) return support == Support{} ? Refusal{} : Reason::field_unused;
  if (!has(rules.supports, support.kind)) return Reason::not_in_variant;
  if (support != trimmed(support)) return Reason::field_unused;
  switch (support.kind) {
    case SupportKind::none: return {};
    case SupportKind::fortify:
      if (!within(support.asset, rules.assets.size())) return Reason::field_missing;
      if (rules.assets[support.asset.index()].owner != view.seat()) return Reason::not_ours;
      if (view.own().fortified[support.asset.index()] >= rules.n.home.works_limit) return Reason::at_limit;
      return {};
    case SupportKind::arm:
    case SupportKind::restrain:
      if (!within(support.proxy, rules.proxies.size())) return Reason::field_missing;
      if (rules.proxies[support.proxy.index()].patron != view.seat()) return Reason::not_ours;
      if (support.kind == SupportKind::arm && view.own().strength[support.proxy.index()] >= rules.n.proxy.strength_limit)
        return Reason::at_limit;
      if (support.kind == SupportKind::restrain && view.own().grievance[support.proxy.index()] >= rules.n.proxy.grievance_limit)
        return Reason::at_limit;
      return {};
    case SupportKind::probe_attribution: {
      if (support.index >= kMaxReports) return Reason::field_missing;
      const auto& report = view.pub().reports[support.index];
      if (!report.is_set() || report.claimed || view.own().ours[support.index] || report.look == StrikeLook::direct ||
          report.look == StrikeLook::telegraphed)
        return Reason::nothing_to_probe;
      return {};
    }
    case SupportKind::probe_agenda:
      if (!within(support.against, rules.seats.size())) return Reason::field_missing;
      if (support.against == view.seat() || rules.seats[support.against.index()].agendas.size() < 2)
        return Reason::nothing_to_probe;
      return {};
    case SupportKind::probe_channel: {
      if (support.pair >= rules.seats.size() * (rules.seats.size() - 1) / 2) return Reason::field_missing;
      const auto [low, high] = pair_seats(support.pair);
      return low == view.seat() || high == view.seat() ? Refusal{Reason::nothing_to_probe} : Refusal{};
    }
    case SupportKind::inspect: {
      if (support.pair >= rules.seats.size() * (rules.seats.size() - 1) / 2 || support.index >= kMaxDeals * kClausesADeal)
        return Reason::field_missing;
      const auto [low, high] = pair_seats(support.pair);
      if (low != view.seat() && high != view.seat()) return Reason::not_our_clause;
      const auto& deal = view.channel(low == view.seat() ? high : low).deals[support.index / kClausesADeal];
      const auto& clause = deal.terms.clauses[support.index % kClausesADeal];
      if (!deal.is_set() || !clause.is_set() || clause.party == view.seat() || !is_hidden(clause.verb))
        return Reason::not_our_clause;
      return {};
    }
  }
  return {};
}

std::optional<Reason> check(const SeatView& view, const Statement& statement, const Operation& op) {
  const auto& rules = view.rules();
  if (statement.kind == StatementKind::silence) return statement == Statement{} ? Refusal{} : Reason::field_unused;
  if (!has(rules.statements, statement.kind)) return Reason::not_in_variant;
  if (statement != trimmed(statement)) return Reason::field_unused;
  const bool deniable = op.kind == OperationKind::proxy_strike || op.kind == OperationKind::covert_act;
  switch (statement.kind) {
    case StatementKind::silence: return {};
    case StatementKind::denial:
      return deniable || view.pub().seats[view.seat().index()].struck ? Refusal{} : Reason::nothing_to_deny;
    case StatementKind::claim: return deniable ? Refusal{} : Reason::nothing_to_claim;
    case StatementKind::threat:
      if (statement.theatre.is_set() && !within(statement.theatre, rules.theatres.size())) return Reason::field_missing;
      if (view.pub().seats[view.seat().index()].threat.status != ThreatStatus::none) return Reason::at_limit;
      [[fallthrough]];
    case StatementKind::warning:
    case StatementKind::condemnation:
    case StatementKind::conciliation:
      if (!within(statement.against, rules.seats.size())) return Reason::field_missing;
      return rules.are_rivals(view.seat(), statement.against) ? Refusal{} : Reason::not_a_rival;
  }
  return {};
}

std::optional<Reason> check(const SeatView& view, const Reactions& reactions) {
  const auto& rules = view.rules();
  for (int r = 0; r < kMaxReports; ++r) {
    if (reactions.hits[r] == HitReaction::none) continue;
    const auto& report = view.pub().reports[r];
    if (!report.is_set() || rules.assets[report.target.index()].owner != view.seat()) return Reason::no_such_hit;
  }
  for (std::size_t pair = 0; pair < kMaxPairs; ++pair) {
    if (reactions.deliver[pair] == 0) continue;
    const auto [low, high] = pair_seats(pair);
    if ((low != view.seat() && high != view.seat()) || high.index() >= rules.seats.size()) return Reason::not_due;
    const auto& channel = view.channel(low == view.seat() ? high : low);
    for (int bit = 0; bit < kMaxDeals * kClausesADeal; ++bit) {
      if (!(reactions.deliver[pair] >> bit & 1)) continue;
      const auto& deal = channel.deals[bit / kClausesADeal];
      if (deal.terms.clauses[bit % kClausesADeal].party != view.seat() || !falls_due(view.pub(), deal, bit % kClausesADeal))
        return Reason::not_due;
    }
  }
  return {};
}

std::optional<Rejection> check(const SeatView& view, const OrderSheet& sheet) {
  if (view.pub().phase == Phase::ended) return Rejection{Line::operation, Reason::game_over, {}};
  const auto refused = [&](Line line, Reason reason) {
    Rejection rejection{line, reason, {}};
    if (reason == Reason::faction_veto && line == Line::operation) {
      rejection.by = view.seat();
      rejection.faction = veto(view, sheet.operation.kind).value_or(Id<void>::kNone);
    }
    return rejection;
  };
  if (const auto reason = check(view, sheet.operation)) return refused(Line::operation, *reason);
  if (const auto reason = check(view, sheet.support)) return refused(Line::support, *reason);
  if (const auto reason = check(view, sheet.statement, sheet.operation)) return refused(Line::statement, *reason);
  if (const auto reason = check(view, sheet.letter)) return refused(Line::letter, *reason);
  if (const auto reason = check(view, sheet.reactions)) return refused(Line::reactions, *reason);
  return {};
}

}  // namespace bc
