// SPDX-License-Identifier: GPL-3.0-or-later
// What a player's deals ask of it this turn, and whether it means to keep them.
#pragma once

#include <vector>

#include "agents/thumb/mind.h"

namespace bc {

/// A clause of its own that binds this turn and that the player means to keep.
struct Duty {
  const Clause* clause;
  SeatId to;
};

/// The duties of this turn. What is kept is decided once a deal, by the player's seed, and again when the other side is
/// suspected.
std::vector<Duty> duties(const Mind&);

/// Whether it means to keep that clause, its own, of that deal: some keep what can be seen and break what cannot.
bool is_faithful(const Mind&, const Deal&, int clause, SeatId other);

bool forbids(const Mind&, const std::vector<Duty>&, const Operation&);
bool forbids(const std::vector<Duty>&, const Support&);
bool forbids(const std::vector<Duty>&, const Statement&);

/// The duty of that verb, or null.
const Duty* find_duty(const std::vector<Duty>&, ClauseVerb);

}  // namespace bc
