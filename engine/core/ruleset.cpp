// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ruleset.h"

#include <algorithm>

#include "core/legal.h"

namespace bc {

namespace {

PairingNeeds needs_of(const Pairing& pairing) {
  PairingNeeds needs;
  for (int c = 0; c < kClausesADeal; ++c) {
    const auto& clause = pairing.clauses[c];
    const int side = c / kClausesASide;
    if (side == 0) needs.given |= static_cast<std::uint16_t>(1u << static_cast<int>(clause.verb));
    if (clause.verb == ClauseVerb::withdraw) needs.forces[side] |= clause.theatres;
    if (clause.verb == ClauseVerb::relieve) needs.sanctions[side] = true;
    if (clause.verb == ClauseVerb::release) needs.prisoners = true;
  }
  return needs;
}

/// Which ready-made offers can be made when, in the best of all positions: forces and sanctions everywhere, nobody angry.
void index_pairings(Ruleset& rules) {
  auto& index = rules.index;
  State best;
  for (auto& forces : best.pub.forces) forces.fill(1);
  for (auto& sanctions : best.pub.sanctions) sanctions.fill(1);
  for (auto& own : best.own) own.mood.fill(127);
  for (std::size_t p = 0; p < rules.pairings.size(); ++p) {
    const auto& pairing = rules.pairings[p];
    index.pairing_needs[p] = needs_of(pairing);
    for (int turn = 1; turn <= rules.turns; ++turn) {
      best.pub.turn = static_cast<std::uint8_t>(turn);
      const Terms terms{.clauses = pairing.clauses, .pairing = static_cast<std::uint8_t>(p)};
      if (!check_terms(SeatView(rules, best, pairing.from), pairing.to, terms)) index.pairings_in_turn[turn] |= 1u << p;
    }
  }
}

}  // namespace

void finish(Ruleset& rules) {
  auto& index = rules.index = BoardIndex{};
  for (std::size_t a = 0; a < rules.assets.size(); ++a) {
    const auto owner = rules.assets[a].owner;
    index.assets_of[owner.index()] |= 1u << a;
    index.assets_in[rules.assets[a].theatre.index()] |= 1u << a;
    for (int s = 0; s < rules.seat_count(); ++s)
      if (rules.are_rivals(SeatId(s), owner)) index.rival_assets[s] |= 1u << a;
  }
  for (std::size_t p = 0; p < rules.proxies.size(); ++p) {
    const auto& proxy = rules.proxies[p];
    index.proxies_of[proxy.patron.index()] |= static_cast<std::uint16_t>(1u << p);
    for (std::size_t a = 0; a < rules.assets.size(); ++a)
      if (index.rival_assets[proxy.patron.index()] >> a & 1 && proxy.theatres >> rules.assets[a].theatre.value & 1)
        index.proxy_targets[p] |= 1u << a;
  }
  for (int a = 0; a < rules.seat_count(); ++a)
    for (int b = 0; b < rules.seat_count(); ++b) {
      if (a == b) continue;
      for (std::size_t i = 0; i < rules.intermediaries.size(); ++i)
        if (rules.intermediaries[i].pairs >> pair_index(SeatId(a), SeatId(b)) & 1)
          index.carriers[a][b] |= static_cast<std::uint8_t>(1u << i);
      for (std::size_t p = 0; p < rules.pairings.size(); ++p)
        if (rules.pairings[p].from == SeatId(a) && rules.pairings[p].to == SeatId(b)) index.pairings_between[a][b] |= 1u << p;
    }
  for (std::size_t c = 0; c < rules.cards.size(); ++c) {
    index.card_weights[c] = rules.cards[c].weight;
    if (rules.cards[c].when.count != 0) index.cards_with_condition |= std::uint64_t{1} << c;
    for (int turn = rules.cards[c].first_turn; turn <= std::min<int>(rules.cards[c].last_turn, kMaxTurns); ++turn)
      if (rules.cards[c].weight > 0) index.cards_in_turn[turn] |= std::uint64_t{1} << c;
  }
  for (int s = 0; s < rules.seat_count(); ++s)
    for (const auto& faction : rules.seats[s].factions) {
      index.vetoed_ever[s] |= faction.vetoes;
      index.vetoed_clauses_ever[s] |= faction.vetoes_clauses;
    }
  for (int s = 0; s < rules.seat_count(); ++s) {
    for (std::size_t f = 0; f < rules.seats[s].factions.size(); ++f) {
      index.rests[s][f] = rules.seats[s].factions[f].rest;
      for (int deed = 0; deed < kDeeds; ++deed) index.moods[s][deed][f] = rules.seats[s].factions[f].mood[deed];
    }
    if (rules.seats[s].agendas.size() >= 2) index.guarded_agendas |= static_cast<std::uint8_t>(1u << s);
    for (int pair = 0; pair < rules.seat_count() * (rules.seat_count() - 1) / 2; ++pair) {
      const auto [low, high] = pair_seats(pair);
      if (low != SeatId(s) && high != SeatId(s)) index.pairs_apart[s] |= static_cast<std::uint16_t>(1u << pair);
    }
  }
  for (std::size_t i = 0; i < rules.intermediaries.size(); ++i)
    if (rules.intermediaries[i].offers) index.offer_carriers |= static_cast<std::uint8_t>(1u << i);
  index_pairings(rules);
}

}  // namespace bc
