// SPDX-License-Identifier: GPL-3.0-or-later
// The letter of a sheet and the terms that it bears.
#include <algorithm>
#include <bit>

#include "core/bits.h"
#include "core/legal.h"

namespace bc {

namespace {

using Refusal = std::optional<Reason>;

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
  const auto all = (1u << rules.theatres.size()) - 1;
  if (!std::has_single_bit(clause.theatres) && clause.theatres != 0 && (!uses_more_theatres(clause.verb) || clause.theatres == all))
    return Reason::bad_terms;  // all of them are "anywhere"
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
  if (!rules.channels || !has(rules.letters, letter.kind)) return Reason::not_in_variant;
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

}  // namespace bc
