// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ruleset.h"

#include <algorithm>

namespace bc {

void finish(Ruleset& rules) {
  auto& index = rules.index = BoardIndex{};
  for (std::size_t a = 0; a < rules.assets.size(); ++a) {
    const auto owner = rules.assets[a].owner;
    index.assets_of[owner.index()] |= 1u << a;
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
  for (std::size_t c = 0; c < rules.cards.size(); ++c)
    for (int turn = rules.cards[c].first_turn; turn <= std::min<int>(rules.cards[c].last_turn, kMaxTurns); ++turn)
      if (rules.cards[c].weight > 0) index.cards_in_turn[turn] |= std::uint64_t{1} << c;
  for (int s = 0; s < rules.seat_count(); ++s)
    for (const auto& faction : rules.seats[s].factions) {
      index.vetoed_ever[s] |= faction.vetoes;
      index.vetoed_clauses_ever[s] |= faction.vetoes_clauses;
    }
}

}  // namespace bc
