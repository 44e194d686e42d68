// SPDX-License-Identifier: GPL-3.0-or-later
// The last word on the best few sheets: each is played to the end of the game in the same imagined worlds, against the same answers
// and under the same dice, and the worse half is dropped until one is left.
//
// Sheets that differ by little are told apart by what they change and not by the luck of their worlds (common random numbers);
// halving spends the games on those that are still in doubt: Karnin, Koren & Somekh, "Almost Optimal Exploration in Multi-Armed
// Bandits" (2013). The games are played on by rule of thumb, as in Tesauro & Galperin, "On-line Policy Improvement using
// Monte-Carlo Search" (1996).
#pragma once

#include <functional>
#include <span>
#include <vector>

#include "agents/belief/world.h"
#include "agents/search/node.h"
#include "agents/search/search.h"
#include "agents/search/value.h"

namespace bc {

/// Those who play the imagined games.
struct Cast {
  const Ruleset& rules;
  const Outlook& outlook;
  const Ruleset& safe_rules;  // without slips
  SeatId me;
  const Temper& own;
  const Temper& of(SeatId seat, const World& world) const { return seat == me ? own : world.temper[seat.index()]; }
};

/// Plays about `games` games with the first `finalists` of `arms`, and puts those in the order in which they came out. What they
/// are credited with is then from these games alone. Ends early where `goes_on` says no. Returns how many games were played.
std::uint32_t rehearse(const Cast&, const Skill&, const Belief&, Tree&, std::vector<Arm>& arms, std::uint32_t games, Rng&,
                       const std::function<bool()>& goes_on);

/// One game with each of `arms`, in that world: others answer by habit. What each came to for the own seat is left in `values`.
void rehearse_once(const Cast&, const World&, std::span<Arm> arms, std::uint64_t game, std::span<double> values);

}  // namespace bc
