// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of a sheet but the letter: reactions, operation, support, statement.
#include "core/bits.h"
#include "core/options.h"

namespace bc::options {

std::uint32_t rivals(const SeatView& view) { return view.rules().seats[view.seat().index()].rivals; }

std::uint32_t hits(const SeatView& view) {
  std::uint32_t bits = 0;
  const auto ours = view.rules().index.assets_of[view.seat().index()];
  for (int r = 0; r < kMaxReports && view.pub().reports[r].is_set(); ++r)
    if (has(ours, view.pub().reports[r].target.value)) bits |= 1u << r;
  return bits;
}

std::uint64_t due(const SeatView& view) {
  std::uint64_t bits = 0;
  for (int s = 0; s < view.rules().seat_count(); ++s) {
    if (SeatId(s) == view.seat()) continue;
    for (int d = 0; d < kMaxDeals; ++d) {
      const auto& deal = view.channel(SeatId(s)).deals[d];
      if (!deal.is_set()) continue;
      for (int c = 0; c < kClausesADeal; ++c)
        if (deal.terms.clauses[c].party == view.seat() && falls_due(view.pub(), deal, c))
          bits |= std::uint64_t{clause_bit(d, c)} << (8 * s);
    }
  }
  return bits;
}

Targets strike_targets(const SeatView& view) {
  const auto& index = view.rules().index;
  const auto& pub = view.pub();
  const auto pressure = pub.seats[view.seat().index()].pressure;
  if (pressure >= kPressureLimit) return {};
  const auto all = index.rival_assets[view.seat().index()] & ~at_least(pub.damage, 2);
  Targets targets{all, all};
  if (pressure == 2)
    for (const int s : SmallSet(rivals(view))) {
      const auto theirs = index.assets_of[static_cast<std::size_t>(s)];
      if (!is_answer(view.rules(), pub, view.seat(), SeatId(s), OperationKind::proxy_strike)) targets.deniable &= ~theirs;
      if (!is_answer(view.rules(), pub, view.seat(), SeatId(s), OperationKind::direct_strike)) targets.open &= ~theirs;
    }
  return targets;
}

std::uint32_t telegraph_targets(const SeatView& view, std::uint32_t targets) {
  const auto& rules = view.rules();
  for (int s = 0; s < rules.seat_count(); ++s) {
    const SeatId victim(s);
    if (victim == view.seat() || (targets & rules.index.assets_of[s]) == 0) continue;
    if (owes(view.pub(), victim, view.seat()) < rules.n.strike.answer_needs || !view.channel(victim).is_open())
      targets &= ~rules.index.assets_of[s];
  }
  return targets;
}

std::uint32_t able_proxies(const SeatView& view, std::uint32_t targets) {
  const auto& index = view.rules().index;
  auto able = index.proxies_of[view.seat().index()] & at_least(view.own().strength, 1);
  for (const int p : SmallSet(able))
    if ((index.proxy_targets[p] & targets) == 0) able &= ~(1u << p);
  return able;
}

std::uint32_t theatres(const SeatView& view, OperationKind kind) {
  const auto& forces = view.pub().forces[view.seat().index()];
  if (kind == OperationKind::withdraw) return at_least(forces, 1);
  return ~at_least(forces, view.rules().n.home.forces_limit) & ((1u << view.rules().theatres.size()) - 1);
}

std::uint32_t sanctionable(const SeatView& view, OperationKind kind) {
  const auto& sanctions = view.pub().sanctions[view.seat().index()];
  return rivals(view) & (kind == OperationKind::relief ? at_least(sanctions, 1) : ~at_least(sanctions, view.rules().n.home.sanctions_limit));
}

std::uint32_t operation_kinds(const SeatView& view, std::uint16_t vetoed, const Targets& targets) {
  const std::uint32_t allowed = view.rules().operations & ~vetoed;
  std::uint32_t kinds = 1u << static_cast<int>(OperationKind::none);
  const auto offer = [&](OperationKind kind, bool possible) { kinds |= static_cast<std::uint32_t>(possible) << static_cast<int>(kind); };
  offer(OperationKind::hold, true);
  offer(OperationKind::proxy_strike, able_proxies(view, targets.deniable) != 0);
  offer(OperationKind::covert_act, targets.deniable != 0);
  offer(OperationKind::direct_strike, targets.open != 0);
  offer(OperationKind::telegraphed_strike, telegraph_targets(view, targets.open) != 0);
  for (const auto kind : {OperationKind::deploy, OperationKind::withdraw}) offer(kind, theatres(view, kind) != 0);
  for (const auto kind : {OperationKind::sanction, OperationKind::relief}) offer(kind, sanctionable(view, kind) != 0);
  return kinds & (allowed | 1u);
}

namespace {

std::uint32_t unexplained_reports(const SeatView& view) {
  std::uint32_t bits = 0;
  for (int r = 0; r < kMaxReports && view.pub().reports[r].is_set(); ++r) {
    const auto& report = view.pub().reports[r];
    if (!report.claimed && !view.own().ours[r] && report.look != StrikeLook::direct && report.look != StrikeLook::telegraphed)
      bits |= 1u << r;
  }
  return bits;
}

std::uint32_t inspectable(const SeatView& view, const Shared& channel) {
  std::uint32_t bits = 0;
  for (int d = 0; d < kMaxDeals; ++d) {
    const auto& deal = channel.deals[d];
    if (!deal.is_set()) continue;
    for (int c = 0; c < kClausesADeal; ++c) {
      const auto& clause = deal.terms.clauses[c];
      if (clause.is_set() && clause.party != view.seat() && is_hidden(clause.verb)) bits |= clause_bit(d, c);
    }
  }
  return bits;
}

std::uint32_t inspectable_pairs(const SeatView& view) {
  std::uint32_t bits = 0;
  for (int s = 0; s < view.rules().seat_count(); ++s)
    if (SeatId(s) != view.seat() && inspectable(view, view.channel(SeatId(s))) != 0) bits |= 1u << pair_index(view.seat(), SeatId(s));
  return bits;
}

}  // namespace

Supported supported(const SeatView& view) {
  const auto& rules = view.rules();
  const auto& index = rules.index;
  const auto& own = view.own();
  const auto seat = view.seat().index();
  Supported all{};
  const auto offer = [&](SupportKind kind, std::uint32_t to) { all[static_cast<std::size_t>(kind)] = has(rules.supports, kind) ? to : 0; };
  offer(SupportKind::fortify, index.assets_of[seat] & ~at_least(own.fortified, rules.n.home.works_limit));
  offer(SupportKind::arm, index.proxies_of[seat] & ~at_least(own.strength, rules.n.proxy.strength_limit));
  offer(SupportKind::restrain, index.proxies_of[seat] & ~at_least(own.grievance, rules.n.proxy.grievance_limit));
  offer(SupportKind::probe_attribution, unexplained_reports(view));
  offer(SupportKind::probe_agenda, index.guarded_agendas & ~(1u << seat));
  offer(SupportKind::probe_channel, index.pairs_apart[seat]);
  offer(SupportKind::inspect, inspectable_pairs(view));
  return all;
}

std::uint32_t inspectable(const SeatView& view, std::uint8_t pair) {
  const auto [low, high] = pair_seats(pair);
  return inspectable(view, view.channel(low == view.seat() ? high : low));
}

std::uint32_t statement_kinds(const SeatView& view, const Operation& op) {
  const auto& us = view.pub().seats[view.seat().index()];
  const bool deniable = op.kind == OperationKind::proxy_strike || op.kind == OperationKind::covert_act;
  const bool any_rival = rivals(view) != 0;
  std::uint32_t kinds = 0;
  const auto offer = [&](StatementKind kind, bool possible) { kinds |= static_cast<std::uint32_t>(possible) << static_cast<int>(kind); };
  offer(StatementKind::threat, any_rival && us.threat.status == ThreatStatus::none);
  offer(StatementKind::warning, any_rival);
  offer(StatementKind::denial, deniable || us.struck);
  offer(StatementKind::claim, deniable);
  offer(StatementKind::condemnation, any_rival);
  offer(StatementKind::conciliation, any_rival);
  return (kinds & view.rules().statements) | 1u << static_cast<int>(StatementKind::silence);
}

}  // namespace bc::options
