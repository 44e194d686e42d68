// SPDX-License-Identifier: GPL-3.0-or-later
// What an agent would do at every set of a whole game: its strategy, found by asking it with many seeds.
#pragma once

#include <atomic>
#include <cstdint>
#include <optional>

#include "agents/roster.h"
#include "lab/solve/strategy.h"

namespace bc {

struct AskOptions {
  int samples = 64;  // at each set; at least 2
  int jobs = 1;
  Budget budget{};   // its seed is that of all answers; asked to stop, the asking ends
  std::atomic<std::uint64_t>* done = nullptr;  // sets asked
};

/// Shares of two halves of the answers, so that one half can judge what the other suggests.
struct Asked {
  std::array<Strategy, 2> half;
  /// Of all answers.
  Strategy whole() const;
};

/// Shares over seeds at each set. Each time a fresh agent is asked, so none remembers another position. Nothing where it was stopped:
/// shares of a part of the sets are no strategy. The same for any number of jobs.
std::optional<Asked> strategy_of(const Ruleset&, const WholeGame&, int seat, const Opponent&, const AskOptions&);

/// How far a sampled strategy is from an equilibrium, in points. What is best against a sample profits from the sample's accidents,
/// so `high`, the distance of the sampled strategy itself, errs upwards; `low` judges the best answer to each half by the other
/// half and errs downwards. The true distance lies between them on average, and both come to it with more samples.
struct SampledDistance {
  double low = 0, high = 0;
  std::array<double, 2> values{};  // what each seat scores against the other; these err to no side
};
SampledDistance distance_of(const WholeGame&, const std::array<Asked, 2>&);

}  // namespace bc
