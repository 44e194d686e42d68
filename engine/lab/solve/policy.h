// SPDX-License-Identifier: GPL-3.0-or-later
// What an agent would do at every set of a whole game: its strategy, found by asking it with many seeds.
#pragma once

#include <cstdint>

#include "agents/roster.h"
#include "lab/solve/strategy.h"

namespace bc {

/// Shares over `samples` seeds at each set. Each time a fresh agent is asked, so none remembers another position.
Strategy strategy_of(const Ruleset&, const WholeGame&, int seat, const Opponent&, int samples, const Budget&);

}  // namespace bc
