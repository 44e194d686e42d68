// SPDX-License-Identifier: GPL-3.0-or-later
// What a learner tells positions apart by: a coarse look at what its seat knows. Two positions that look alike are one to it.
#pragma once

#include "core/hash.h"
#include "core/observe.h"

namespace bc {

struct Memory {
  /// Whether it remembers what others did with their word: breaches that were found, clauses of theirs that were not kept, a channel
  /// that has suffered.
  bool of_words = true;
};

/// The turn, the rung, who owes whom, standing, pressure and sanctions in steps, its own aim and type, who held, what lies
/// open (hits, offers, deals, threats), and what it remembers. Nothing that the seat does not know.
Hash128 glance(const SeatView&, const Memory&);

}  // namespace bc
