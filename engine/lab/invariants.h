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

/// The same for one turn from `before` to `after`.
std::string_view broken_invariant(const Ruleset&, const State& before, const State& after);

/// The same for a score.
std::string_view broken_invariant(const Ruleset&, const State& end, const Score&);

}  // namespace bc
