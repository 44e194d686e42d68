// SPDX-License-Identifier: GPL-3.0-or-later
// How games go on from a position: many continuations between opponents, and what they come to.
#pragma once

#include <atomic>
#include <functional>
#include <stop_token>
#include <vector>

#include "agents/roster.h"
#include "core/state.h"
#include "lab/tally.h"

namespace bc {

/// Where a continuation begins, and what each seat knows there.
struct Standpoint {
  State state{};
  std::vector<InformationState> known;
};

struct ProspectOptions {
  std::uint64_t games = 200;
  std::uint64_t seed = 1;
  int jobs = 1;
  Budget budget{};
  std::stop_token stop{};
  std::atomic<std::uint64_t>* done = nullptr;
};

struct Prospect {
  std::uint64_t games = 0, wars = 0;
  std::vector<Sum> scores;               // by seat, in hundredths
  std::vector<std::uint64_t> successes;  // by seat
  static constexpr auto parts(auto& p) { return std::tie(p.games, p.wars, p.scores, p.successes); }
};

/// Plays on from `start(number, dice)` with `player` in every seat. The dice of each continuation are its own: what chance did in the
/// real game says nothing about what it will do here.
Prospect look_ahead(const Ruleset&, const std::function<Standpoint(std::uint64_t number, Rng&)>& start, const Opponent& player,
                    const ProspectOptions&);

}  // namespace bc
