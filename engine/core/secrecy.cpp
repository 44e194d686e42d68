// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrecy.h"

#include <algorithm>

#include "core/legal.h"

namespace bc {

LeakOdds leak_odds(const SeatView& view, IntermediaryId via) {
  const auto& rules = view.rules();
  const auto& n = rules.n;
  int angry = 0;
  for (std::size_t f = 0; f < rules.seats[view.seat().index()].factions.size(); ++f) angry += view.own().mood[f] <= n.home.mood_veto;
  const int base = rules.intermediaries[via.index()].leak + angry * n.channel.leak_spoiler;
  const auto with = [&](int writers) { return static_cast<Odds>(std::min<int>(base + writers * n.channel.leak_exchange, kCertain)); };
  return {with(1), with(1), with(2)};
}

Cents leak_cost(const SeatView& view, SeatId to, IntermediaryId via) {
  const auto& rules = view.rules();
  const auto& home = rules.n.home;
  const bool leans = rules.intermediaries[via.index()].leans_to == view.seat();
  const int costs = leans ? scaled(home.leak_costs, home.leak_costs_friend) : home.leak_costs;
  return scaled(costs, rules.n.channel.cover_leak_costs[static_cast<std::size_t>(cover_story(view.channel(to)))]);
}

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
