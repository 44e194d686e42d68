// SPDX-License-Identifier: GPL-3.0-or-later
// Whether an opponent plays fair: asked twice in one position, once with everything changed that its seat may not know, it must
// answer with the same sheet.
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

#include "agents/roster.h"
#include "core/ruleset.h"

namespace bc {

struct FairOptions {
  std::uint64_t games = 100;  // the opponent sits in every seat, and each position of each game is asked twice
  std::uint64_t seed = 1;
  std::uint32_t iterations = 1000;  // in thousandths of what the opponent is used to
  int jobs = 1;
  std::stop_token stop{};
  std::atomic<std::uint64_t>* done = nullptr;  // counts games
};

/// Where two answers were not the same.
struct Unfair {
  std::uint64_t game = 0;
  int turn = 0, seat = 0;
  auto operator<=>(const Unfair&) const = default;
};

struct Fairness {
  std::uint64_t games = 0, positions = 0, differing = 0;
  std::optional<Unfair> first;  // the one of the lowest number
};

/// Makes a fresh agent for a seat.
using MakeAgent = std::function<std::unique_ptr<Agent>()>;

/// The same for any number of jobs.
Fairness test_fairness(const Ruleset&, const MakeAgent&, const FairOptions&);

}  // namespace bc
