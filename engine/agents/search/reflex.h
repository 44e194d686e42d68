// SPDX-License-Identifier: GPL-3.0-or-later
// The cheap policy of imagined games: a sheet by habit in well under a microsecond, in the spirit of a temper.
//
// It asks the same questions as the rule-of-thumb player, but draws where that one weighs: good enough to carry a game on, and
// cheap enough to do it often.
#pragma once

#include "agents/temper.h"
#include "core/chance.h"
#include "core/observe.h"
#include "core/order.h"

namespace bc {

OrderSheet by_reflex(const SeatView&, const Temper&, Rng&);

/// What the terms of an offer would bring `seat`, at a glance, in hundredths of a point.
int glance_at(const SeatView&, const Terms&);

}  // namespace bc
