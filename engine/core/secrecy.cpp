// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrecy.h"

#include <algorithm>

#include "core/legal.h"

namespace bc {

int angry_factions(const Ruleset& rules, const Private& own, SeatId seat) {
  int angry = 0;
  for (std::size_t f = 0; f < rules.seats[seat.index()].factions.size(); ++f) angry += own.mood[f] <= rules.n.home.mood_veto;
  return angry;
}

Odds leak_odds(const Ruleset& rules, IntermediaryId via, int writers, int angry) {
  const auto& n = rules.n.channel;
  return static_cast<Odds>(std::min<int>(rules.intermediaries[via.index()].leak + n.leak_exchange * writers + n.leak_spoiler * angry, kCertain));
}

LeakOdds leak_odds(const SeatView& view, IntermediaryId via) {
  const auto& rules = view.rules();
  const int angry = angry_factions(rules, view.own(), view.seat());
  const auto alone = leak_odds(rules, via, 1, angry);
  return {alone, alone, leak_odds(rules, via, 2, angry)};
}

Cents leak_cost(const Ruleset& rules, SeatId seat, IntermediaryId via, const Shared& channel) {
  const auto& home = rules.n.home;
  const bool leans = rules.intermediaries[via.index()].leans_to == seat;
  const int costs = leans ? scaled(home.leak_costs, home.leak_costs_friend) : home.leak_costs;
  return scaled(costs, rules.n.channel.cover_leak_costs[static_cast<std::size_t>(cover_story(channel))]);
}

Cents leak_cost(const SeatView& view, SeatId to, IntermediaryId via) { return leak_cost(view.rules(), view.seat(), via, view.channel(to)); }

Odds detection_odds(const Ruleset& rules, IntermediaryId via, Verifier verifier) {
  const auto& n = rules.n.channel;
  switch (verifier) {
    case Verifier::own_sources: return n.detect_own;
    case Verifier::intermediary: return via.is_set() && rules.intermediaries[via.index()].verifies ? n.detect_intermediary : n.detect_own;
    case Verifier::nobody: return n.detect_nobody;
  }
  return 0;
}

Odds breach_shows(const SeatView& view, IntermediaryId via, const Terms& terms, int clause) {
  if (!is_hidden(terms.clauses[static_cast<std::size_t>(clause)].verb)) return kCertain;
  return detection_odds(view.rules(), via, terms.verifier);
}

}  // namespace bc
