// SPDX-License-Identifier: GPL-3.0-or-later
// What two strategies come to over a whole game, worked out and not played: every measure of a match can be taken of it.
#pragma once

#include <stop_token>

#include "lab/match.h"
#include "lab/solve/strategy.h"

namespace bc {

/// A match of about `games` games in which every way the game can go comes up as often as it is likely; ways that are less likely
/// than one in `games` are left out. Its two opponents are the seats.
Match expected_match(const Ruleset&, const WholeGame&, const Strategies&, std::uint64_t games = 20'000'000);

/// An equilibrium of a small variant as CFR+ finds it.
struct Equilibrium {
  Match match;
  double nash_conv = 0;  // how far from one it still is, as a share of the range of scores
};
/// A sentence says why a variant cannot be solved. Stopped, it gives what it has, which is no equilibrium yet.
Result<Equilibrium, std::string> equilibrium_of(const Ruleset&, int steps, std::size_t limit, const std::stop_token& stop = {});

}  // namespace bc
