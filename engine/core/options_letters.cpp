// SPDX-License-Identifier: GPL-3.0-or-later
// The letter of a sheet: what could be written to whom, through whom, and on what terms.
#include <algorithm>

#include "core/bits.h"
#include "core/options.h"

namespace bc::options {

std::uint32_t clarifiable(const SeatView& view, SeatId to) {
  std::uint32_t bits = 0;
  const auto theirs = view.rules().index.assets_of[to.index()];
  for (int r = 0; r < kMaxReports && view.pub().reports[r].is_set(); ++r) {
    const auto& report = view.pub().reports[r];
    if (has(theirs, report.target.value) && !report.claimed) bits |= 1u << r;
  }
  return bits;
}

std::uint32_t carriers(const SeatView& view, LetterKind kind, SeatId to) {
  const auto& index = view.rules().index;
  std::uint32_t bits = index.carriers[view.seat().index()][to.index()];
  const auto& channel = view.channel(to);
  if (channel.is_open()) bits &= 1u << channel.via.value;
  return bears_terms(kind) ? bits & index.offer_carriers : bits;
}

std::uint32_t pairings(const SeatView& view, std::uint16_t vetoed, SeatId to) {
  const auto& rules = view.rules();
  if (!rules.ready_made) return 0;
  const auto& pub = view.pub();
  const auto us = view.seat().index(), them = to.index();
  auto fits = rules.index.pairings_between[us][them] & rules.index.pairings_in_turn[pub.turn];
  const std::uint32_t without[] = {~at_least(pub.forces[us], 1), ~at_least(pub.forces[them], 1)};
  const bool unsanctioned[] = {pub.sanctions[us][them] <= 0, pub.sanctions[them][us] <= 0};
  for (const int p : SmallSet(fits)) {
    const auto& needs = rules.index.pairing_needs[p];
    const bool lacks = (needs.forces[0] & without[0]) | (needs.forces[1] & without[1]) | (needs.given & vetoed) |
                       (needs.sanctions[0] & unsanctioned[0]) | (needs.sanctions[1] & unsanctioned[1]) |
                       (needs.prisoners & (pub.prisoners_free != 0));
    fits &= ~(static_cast<std::uint32_t>(lacks) << p);
  }
  return fits;
}

std::uint32_t clause_verbs(const SeatView& view, std::uint16_t vetoed, SeatId party, SeatId other) {
  std::uint32_t bits = (1u << kClauseVerbs) - 2;
  const auto keep = [&](bool possible, ClauseVerb verb) { bits &= ~(static_cast<std::uint32_t>(!possible) << static_cast<int>(verb)); };
  const bool militias = view.rules().index.proxies_of[party.index()] != 0;
  keep(militias, ClauseVerb::restrain);
  keep(militias, ClauseVerb::cap_arms);
  keep(at_least(view.pub().forces[party.index()], 1) != 0, ClauseVerb::withdraw);
  keep(view.pub().sanctions[party.index()][other.index()] > 0, ClauseVerb::relieve);
  keep(!view.pub().prisoners_free, ClauseVerb::release);
  return party == view.seat() ? bits & ~std::uint32_t{vetoed} : bits;
}

bool free_terms(const SeatView& view, std::uint16_t vetoed, SeatId to) {
  return view.rules().free_terms && clause_verbs(view, vetoed, view.seat(), to) != 0 && clause_verbs(view, vetoed, to, view.seat()) != 0;
}

namespace {

bool has_room(const Shared& channel) { return !std::ranges::all_of(channel.deals, &Deal::is_set); }

bool may_offer(const SeatView& view, std::uint16_t vetoed, SeatId to) {
  const auto& rules = view.rules();
  if (view.pub().turn + rules.n.channel.no_offers_last > rules.turns) return false;
  const auto& channel = view.channel(to);
  if (channel.offer[view.seat() < to ? 0 : 1].is_set()) return false;
  return has_room(channel) && (free_terms(view, vetoed, to) || pairings(view, vetoed, to) != 0);
}

bool may_accept(const Shared& channel, const OpenOffer& offer, std::uint16_t vetoed) {
  bool allowed = has_room(channel);
  for (int c = kClausesASide; c < kClausesADeal; ++c) allowed &= !has(vetoed, offer.terms.clauses[c].verb);
  return allowed;
}

std::uint16_t letter_kinds(const SeatView& view, std::uint16_t vetoed, SeatId to) {
  const auto& rules = view.rules();
  if (!rules.channels || to == view.seat() || carriers(view, LetterKind::message, to) == 0) return 0;
  const auto& channel = view.channel(to);
  const int theirs = view.seat() < to ? 1 : 0;
  std::uint32_t kinds = 0;
  const auto add = [&](LetterKind kind, bool fits) { kinds |= static_cast<std::uint32_t>(fits) << static_cast<int>(kind); };
  add(LetterKind::message, true);
  add(LetterKind::warning, true);
  add(LetterKind::clarification, clarifiable(view, to) != 0);
  const bool offers = carriers(view, LetterKind::offer, to) != 0 && may_offer(view, vetoed, to);
  add(LetterKind::offer, offers);
  if (const auto& offer = channel.offer[theirs]; offer.is_set()) {
    add(LetterKind::counter, offers);
    add(LetterKind::reject, true);
    add(LetterKind::let_lapse, true);
    add(LetterKind::accept, may_accept(channel, offer, vetoed));
  }
  add(LetterKind::publish, !view.pub().seats[view.seat().index()].published && channel.last[theirs].kind != LetterKind::none);
  return static_cast<std::uint16_t>(kinds & rules.letters);
}

}  // namespace

LetterKinds letter_kinds(const SeatView& view, std::uint16_t vetoed) {
  LetterKinds kinds{};
  for (int s = 0; s < view.rules().seat_count(); ++s) kinds[s] = letter_kinds(view, vetoed, SeatId(s));
  return kinds;
}

}  // namespace bc::options
