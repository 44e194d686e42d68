// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold in every state of every game, whatever anybody ordered.
#pragma once

#include <string_view>

#include "core/ruleset.h"
#include "core/score.h"
#include "core/state.h"

namespace bc {

/// A sentence on the first thing that is wrong with `state`; empty when all is well.
std::string_view broken_invariant(const Ruleset&, const State&);

/// What of a state the next one is held against.
struct Marks {
  std::uint8_t turn = 0;
  std::array<Hash128, kMaxSeats> history{};
  std::array<std::uint8_t, kMaxAssets> damage{};
};
Marks marks_of(const State&);

/// The same for the turn that led from `before` to `after`.
std::string_view broken_invariant(const Ruleset&, const Marks& before, const State& after);

/// The same for a score.
std::string_view broken_invariant(const Ruleset&, const State& end, const Score&);

}  // namespace bc
