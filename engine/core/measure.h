// SPDX-License-Identifier: GPL-3.0-or-later
// The closed expression language, evaluated: measures of a state as one seat knows it. (Rulebook 11.3)
#pragma once

#include "core/condition.h"
#include "core/ruleset.h"
#include "core/state.h"

namespace bc {

/// The value of a measure for `seat`, after a turn's strikes have been reported. Reads Public and Private(seat) alone.
int measured(const Ruleset&, const Public&, const Private& own, SeatId seat, Measure, std::uint16_t theatres = 0);
bool all_hold(const Ruleset&, const Public&, const Private& own, SeatId seat, const When&);
/// Most terms stand without a condition.
inline bool holds(const Ruleset& rules, const Public& pub, const Private& own, SeatId seat, const When& when) {
  return when.count == 0 || all_hold(rules, pub, own, seat, when);
}

}  // namespace bc
