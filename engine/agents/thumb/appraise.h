// SPDX-License-Identifier: GPL-3.0-or-later
// What things are worth to one seat, in hundredths of a point of its own score, by rule of thumb.
#pragma once

#include "agents/thumb/mind.h"

namespace bc {

/// What this seat would lose if war came.
int war_cost(const Mind&);

/// The worth of moving the ladder by `quarters`: the odds of war over the next turns, weighed by fear. Heat is worth less than
/// nothing.
int heat_worth(const Mind&, int quarters);

/// The worth of `cents` of standing.
int standing_worth(const Mind&, int cents);

/// What the factions make of a deed, as standing to come.
int mood_worth(const Mind&, Deed);

/// What the real agenda would bring in a turn that ended like `pub`.
int agenda_income(const Mind&, const Public& pub);

/// What a clause of another seat is worth to this one when it is kept.
int clause_gain(const Mind&, const Clause&);

/// What keeping a clause of its own costs this seat.
int clause_cost(const Mind&, const Clause&);

/// What the terms of an offer are worth to this seat, whoever made it.
int terms_worth(const Mind&, const Terms&);

}  // namespace bc
