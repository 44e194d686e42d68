// SPDX-License-Identifier: GPL-3.0-or-later
// A whole game of a small variant, every way it can go: each position with every joint order and every outcome of chance.
//
// Whole sheets are the choices, as in the joint view of the rules; a seat's choices at positions that it cannot tell apart belong to
// one set. For variants such as `micro`: the size grows with the product of all sheets. Of threats only the plainest form is a choice: at
// any strike, anywhere, answered by any strike.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "core/observe.h"
#include "core/result.h"

namespace bc {

/// What one seat knows when it has to write a sheet, and the sheets that it can write.
struct KnownSet {
  InformationState known;
  std::vector<OrderSheet> sheets;
  std::size_t first = 0;  // of its sheets among those of all sets of the seat
};

struct ChanceOutcome {
  float probability = 0;
  std::uint32_t next = 0;  // a position of the next turn
};

struct Position {
  std::array<std::uint32_t, 2> set{};  // of each seat
  std::size_t first = 0;               // of its joint orders, the first seat's sheet counting slow
};

/// Two seats; turns one after another. The positions of the first turn are the deals: what chance hands out before anybody orders.
struct WholeGame {
  std::array<std::vector<KnownSet>, 2> sets;
  std::array<std::size_t, 2> choices{};         // of all sets of a seat
  std::vector<std::vector<Position>> turns;     // positions by turn, from 0
  std::vector<double> deals;                    // how likely each position of the first turn is
  /// For each joint order: what each seat scores on average in the games that end with this turn, times their probability, in
  /// points; and where the others go on.
  std::vector<std::array<float, 2>> ends;
  std::vector<std::uint32_t> onward;            // index into outcomes; one more than joint orders
  std::vector<ChanceOutcome> outcomes;
  double range = 0;                             // of scores, in points
};

/// Calls `visit(state, probability)` for every deal that chance can hand out, in a fixed order; stops when it returns false.
void enumerate_deals(const Ruleset&, const std::function<bool(const State&, double)>& visit);

/// Fails with a sentence where the variant is too large or not of this kind: more than `limit` joint orders, deals, or sheets at one
/// position, or more than two seats.
Result<WholeGame, std::string> expand(const Ruleset&, std::size_t limit);

}  // namespace bc
