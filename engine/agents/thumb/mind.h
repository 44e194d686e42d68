// SPDX-License-Identifier: GPL-3.0-or-later
// What a rule-of-thumb player has before it while it fills in one sheet: what it knows, its temper, its dice.
#pragma once

#include "agents/agent.h"
#include "agents/temper.h"

namespace bc {

struct Mind {
  const InformationState& known;
  const SeatView& view;
  const Temper& temper;
  Rng dice;
  std::uint64_t seed;

  const Ruleset& rules = view.rules();
  const Numbers& n = rules.n;
  const Public& pub = view.pub();
  const Private& own = view.own();
  SeatId me = view.seat();
  int turns_left = rules.turns - pub.turn + 1;  // this one too
  bool over_nerve = pub.ladder * 10 >= temper.nerve * 4;

  /// A throw of the dice against a field of the temper.
  bool willing(int percent) { return static_cast<int>(dice.below(100)) < percent; }
  /// A little to either side, so that near-equal ideas take turns.
  int waver() {
    const auto width = static_cast<std::uint32_t>(2 * temper.wavers + 1);
    return static_cast<int>(dice.below(width)) - temper.wavers;
  }
  bool is_rival(int seat) const { return rules.are_rivals(me, SeatId(seat)); }
  SeatId owner(AssetId asset) const { return rules.assets[asset.index()].owner; }
};

/// Calls `visit(SeatId)` for each rival.
template <class Visit>
void for_rivals(const Mind& mind, Visit visit) {
  for (int s = 0; s < mind.rules.seat_count(); ++s)
    if (mind.is_rival(s)) visit(SeatId(s));
}

/// Calls `visit(index, report)` for each strike of last turn.
template <class Visit>
void for_reports(const Mind& mind, Visit visit) {
  for (int r = 0; r < kMaxReports && mind.pub.reports[static_cast<std::size_t>(r)].is_set(); ++r)
    visit(r, mind.pub.reports[static_cast<std::size_t>(r)]);
}

/// The best of the things put to it, by value; the first of equals.
template <class Thing>
struct Best {
  Thing thing{};
  int value;
  explicit Best(int at_least) : value(at_least) {}
  void consider(const Thing& other, int worth) {
    if (worth > value) thing = other, value = worth;
  }
};

}  // namespace bc
