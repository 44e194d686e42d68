// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/legal.h"

#include <algorithm>
#include <bit>

namespace bc {

namespace {

using Refusal = std::optional<Reason>;

template <class Kind>
bool exists(std::uint16_t kinds, Kind kind) {
  return kinds >> static_cast<int>(kind) & 1;
}

template <class Tag>
bool within(Id<Tag> id, std::size_t size) {
  return id.index() < size;
}

/// A strike as such: whose target, how far allies let us go. (Rulebook 5.2, 5.5, 7.6)
Refusal check_strike(const SeatView& view, AssetId target) {
  const auto& rules = view.rules();
  if (!within(target, rules.assets.size())) return Reason::field_missing;
  const auto victim = rules.assets[target.index()].owner;
  if (!rules.are_rivals(view.seat(), victim)) return Reason::own_target;
  if (view.pub().damage[target.index()] >= 2) return Reason::already_destroyed;
  const auto pressure = view.pub().seats[view.seat().index()].pressure;
  if (pressure >= 3) return Reason::allies_refuse;
  if (pressure == 2 && !is_answer(rules, view.pub(), view.seat(), victim)) return Reason::allies_refuse;
  return {};
}

Refusal check_proxy_strike(const SeatView& view, const Operation& op) {
  const auto& rules = view.rules();
  if (!within(op.proxy, rules.proxies.size())) return Reason::field_missing;
  const auto& proxy = rules.proxies[op.proxy.index()];
  if (proxy.patron != view.seat()) return Reason::not_ours;
  if (const auto refusal = check_strike(view, op.target)) return refusal;
  if (!(proxy.theatres >> rules.assets[op.target.index()].theatre.value & 1)) return Reason::out_of_reach;
  if (view.own().strength[op.proxy.index()] < 1 + static_cast<int>(op.intensity)) return Reason::too_weak;
  return {};
}

Refusal check_forces(const SeatView& view, const Operation& op, int change) {
  if (!within(op.theatre, view.rules().theatres.size())) return Reason::field_missing;
  const auto level = view.pub().forces[view.seat().index()][op.theatre.index()];
  if (change > 0 && level >= 3) return Reason::at_limit;
  if (change < 0 && level <= 0) return Reason::nothing_there;
  return {};
}

Refusal check_sanction(const SeatView& view, const Operation& op, int change) {
  if (!within(op.against, view.rules().seats.size())) return Reason::field_missing;
  if (!view.rules().are_rivals(view.seat(), op.against)) return Reason::not_a_rival;
  const auto level = view.pub().sanctions[view.seat().index()][op.against.index()];
  if (change > 0 && level >= 3) return Reason::at_limit;
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

Letter trimmed(const Letter& l) {
  Letter kept{.kind = l.kind};
  if (l.kind == LetterKind::none) return kept;
  kept.to = l.to, kept.via = l.via;
  if (l.kind == LetterKind::warning) kept.theatre = l.theatre;
  if (l.kind == LetterKind::clarification) kept.index = l.index;
  if (bears_terms(l.kind)) kept.terms = l.terms;
  return kept;
}

Refusal check_clause(const SeatView& view, const Clause& clause, SeatId party, SeatId other) {
  const auto& rules = view.rules();
  const auto& n = rules.n.channel;
  if (clause.party != party || clause.delay < 1 || clause.turns < 1) return Reason::bad_terms;
  if (clause.delay > n.clause_delay_limit || clause.turns > n.clause_turns_limit) return Reason::bad_terms;
  if (view.pub().turn + clause.delay > rules.turns) return Reason::bad_terms;
  if (clause.turns != 1 && !uses_turns(clause.verb)) return Reason::bad_terms;
  if ((clause.theatres & (clause.theatres - 1)) != 0) return Reason::bad_terms;  // one theatre, or anywhere
  if (clause.theatres != 0 && (!uses_theatres(clause.verb) || clause.theatres >> rules.theatres.size() != 0))
    return Reason::bad_terms;
  if (clause.proxy.is_set() &&
      (!uses_proxy(clause.verb) || !within(clause.proxy, rules.proxies.size()) ||
       rules.proxies[clause.proxy.index()].patron != party))
    return Reason::bad_terms;
  switch (clause.verb) {
    case ClauseVerb::restrain:
    case ClauseVerb::cap_arms:
      if (!clause.proxy.is_set()) return Reason::bad_terms;
      break;
    case ClauseVerb::withdraw: {
      if (clause.theatres == 0) return Reason::bad_terms;
      if (view.pub().forces[party.index()][std::countr_zero(clause.theatres)] <= 0) return Reason::nothing_there;
      break;
    }
    case ClauseVerb::relieve:
      if (view.pub().sanctions[party.index()][other.index()] <= 0) return Reason::nothing_there;
      break;
    case ClauseVerb::release:
      if (view.pub().prisoners_free) return Reason::once_a_game;
      break;
    case ClauseVerb::none: return Reason::bad_terms;
    default: break;
  }
  return {};
}

Refusal check_offer_time(const SeatView& view, const Shared& channel, const Letter& letter) {
  const auto& rules = view.rules();
  if (!rules.intermediaries[letter.via.index()].offers) return Reason::messages_only;
  if (view.pub().turn + rules.n.channel.no_offers_last > rules.turns) return Reason::too_late_for_offers;
  if (channel.offer[view.seat() < letter.to ? 0 : 1].is_set()) return Reason::offer_open;
  if (std::ranges::all_of(channel.deals, &Deal::is_set)) return Reason::too_many_deals;
  return check_terms(view, letter.to, letter.terms);
}

Refusal check_answer(const SeatView& view, const Shared& channel, const Letter& letter) {
  const auto& offer = channel.offer[view.seat() < letter.to ? 1 : 0];
  if (!offer.is_set()) return Reason::no_offer_open;
  if (letter.kind != LetterKind::accept) return {};
  if (std::ranges::all_of(channel.deals, &Deal::is_set)) return Reason::too_many_deals;
  for (int i = kClausesASide; i < kClausesADeal; ++i)
    if (offer.terms.clauses[i].is_set() && veto(view, offer.terms.clauses[i].verb)) return Reason::faction_veto;
  return {};
}

}  // namespace

Quarters owes(const Public& pub, SeatId debtor, SeatId creditor) {
  const auto account = pub.account[pair_index(debtor, creditor)];
  return debtor < creditor ? account : static_cast<Quarters>(-account);
}

bool is_answer(const Ruleset& rules, const Public& pub, SeatId striker, SeatId victim) {
  const auto& threat = pub.seats[striker.index()].threat;
  if (threat.status == ThreatStatus::fired && threat.against == victim) return true;
  return owes(pub, victim, striker) >= rules.n.strike.answer_needs;
}

Span binds(const Deal& deal, int clause) {
  const auto& c = deal.terms.clauses[clause];
  const int first = deal.made_turn + c.delay;
  return {first, is_delivery(c.verb) || is_shown_deed(c.verb) ? first : first + c.turns - 1};
}

bool falls_due(const Public& pub, const Deal& deal, int clause) {
  return deal.is_set() && deal.status[clause] == ClauseStatus::pending && is_delivery(deal.terms.clauses[clause].verb) &&
         pub.turn == binds(deal, clause).first;
}

Vetoes vetoes(const SeatView& view) {
  Vetoes all;
  const auto& index = view.rules().index;
  if (index.vetoed_ever[view.seat().index()] == 0 && index.vetoed_clauses_ever[view.seat().index()] == 0) return all;
  const auto& factions = view.rules().seats[view.seat().index()].factions;
  for (std::size_t f = 0; f < factions.size(); ++f) {
    if (view.own().mood[f] > view.rules().n.home.mood_veto) continue;
    all.operations |= factions[f].vetoes;
    all.clauses |= factions[f].vetoes_clauses;
  }
  return all;
}

namespace {
/// The first angry faction whose bits, as `forbids` gives them, have `kind`.
std::optional<std::uint8_t> first_veto(const SeatView& view, int kind, std::uint16_t Faction::*forbids) {
  const auto& factions = view.rules().seats[view.seat().index()].factions;
  for (std::size_t f = 0; f < factions.size(); ++f)
    if (factions[f].*forbids >> kind & 1 && view.own().mood[f] <= view.rules().n.home.mood_veto) return static_cast<std::uint8_t>(f);
  return {};
}
}  // namespace

std::optional<std::uint8_t> veto(const SeatView& view, OperationKind kind) {
  if (!(view.rules().index.vetoed_ever[view.seat().index()] >> static_cast<int>(kind) & 1)) return {};
  return first_veto(view, static_cast<int>(kind), &Faction::vetoes);
}

std::optional<std::uint8_t> veto(const SeatView& view, ClauseVerb verb) {
  if (!(view.rules().index.vetoed_clauses_ever[view.seat().index()] >> static_cast<int>(verb) & 1)) return {};
  return first_veto(view, static_cast<int>(verb), &Faction::vetoes_clauses);
}

std::optional<Reason> check(const SeatView& view, const Operation& op) {
  if (op.kind == OperationKind::none) return op == Operation{} ? Refusal{} : Reason::field_unused;
  if (!exists(view.rules().operations, op.kind)) return Reason::not_in_variant;
  if (op != trimmed(op)) return Reason::field_unused;
  if (veto(view, op.kind)) return Reason::faction_veto;
  switch (op.kind) {
    case OperationKind::none:
    case OperationKind::hold: return {};
    case OperationKind::proxy_strike: return check_proxy_strike(view, op);
    case OperationKind::covert_act:
    case OperationKind::direct_strike: return check_strike(view, op.target);
    case OperationKind::telegraphed_strike: {
      if (const auto refusal = check_strike(view, op.target)) return refusal;
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
  if (!exists(rules.supports, support.kind)) return Reason::not_in_variant;
  if (support != trimmed(support)) return Reason::field_unused;
  switch (support.kind) {
    case SupportKind::none: return {};
    case SupportKind::fortify:
      if (!within(support.asset, rules.assets.size())) return Reason::field_missing;
      if (rules.assets[support.asset.index()].owner != view.seat()) return Reason::not_ours;
      if (view.own().fortified[support.asset.index()] >= 2) return Reason::at_limit;
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
  if (!exists(rules.statements, statement.kind)) return Reason::not_in_variant;
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

std::optional<Reason> check_terms(const SeatView& view, SeatId to, const Terms& terms) {
  const auto& rules = view.rules();
  const auto& clauses = terms.clauses;
  if (terms.pairing != Id<void>::kNone) {
    if (!rules.ready_made) return Reason::form_not_allowed;
    if (terms.pairing >= rules.pairings.size()) return Reason::field_missing;
    const auto& pairing = rules.pairings[terms.pairing];
    if (pairing.from != view.seat() || pairing.to != to || pairing.clauses != clauses) return Reason::bad_terms;
    if (terms.verifier != Verifier::own_sources || terms.publicity != Publicity::secret || terms.cover != CoverStory::no_talks)
      return Reason::bad_terms;
  } else if (!rules.free_terms) {
    return Reason::form_not_allowed;
  }
  if (!clauses[0].is_set() || !clauses[kClausesASide].is_set()) return Reason::bad_terms;
  for (int i = 0; i < kClausesADeal; ++i) {
    const bool ours = i < kClausesASide;
    if (!clauses[i].is_set()) {
      if (clauses[i] != Clause{}) return Reason::bad_terms;
      continue;
    }
    if (i % kClausesASide == 1 && clauses[i].verb <= clauses[i - 1].verb) return Reason::bad_terms;  // one order, no doubles
    if (const auto refusal = check_clause(view, clauses[i], ours ? view.seat() : to, ours ? to : view.seat())) return refusal;
    if (ours && veto(view, clauses[i].verb)) return Reason::faction_veto;
  }
  return {};
}

std::optional<Reason> check(const SeatView& view, const Letter& letter) {
  const auto& rules = view.rules();
  if (letter.kind == LetterKind::none) return letter == Letter{} ? Refusal{} : Reason::field_unused;
  if (!rules.channels || !exists(rules.letters, letter.kind)) return Reason::not_in_variant;
  if (letter != trimmed(letter)) return Reason::field_unused;
  if (!within(letter.to, rules.seats.size()) || !within(letter.via, rules.intermediaries.size())) return Reason::field_missing;
  if (letter.to == view.seat()) return Reason::not_to_oneself;
  const auto& channel = view.channel(letter.to);
  if (!(rules.intermediaries[letter.via.index()].pairs >> pair_index(view.seat(), letter.to) & 1))
    return Reason::wrong_intermediary;
  if (channel.is_open() && channel.via != letter.via) return Reason::wrong_intermediary;
  switch (letter.kind) {
    case LetterKind::none:
    case LetterKind::message: return {};
    case LetterKind::warning: return within(letter.theatre, rules.theatres.size()) ? Refusal{} : Reason::field_missing;
    case LetterKind::clarification: {
      if (letter.index >= kMaxReports) return Reason::field_missing;
      const auto& report = view.pub().reports[letter.index];
      if (!report.is_set() || rules.assets[report.target.index()].owner != letter.to || report.claimed) return Reason::no_such_hit;
      return {};
    }
    case LetterKind::offer: return check_offer_time(view, channel, letter);
    case LetterKind::counter:
      if (const auto refusal = check_answer(view, channel, letter)) return refusal;
      return check_offer_time(view, channel, letter);
    case LetterKind::accept:
    case LetterKind::reject:
    case LetterKind::let_lapse: return check_answer(view, channel, letter);
    case LetterKind::publish:
      if (view.pub().seats[view.seat().index()].published) return Reason::once_a_game;
      if (channel.last[view.seat() < letter.to ? 1 : 0].kind == LetterKind::none) return Reason::nothing_there;
      return {};
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
