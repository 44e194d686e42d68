// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/recall.h"

namespace bc {

InformationState first_sight(const Ruleset& rules, const State& start, SeatId seat) {
  return {seat, start.history[seat.index()], {}, observe(rules, start, seat)};
}

void recall(const Ruleset& rules, InformationState& known, const OrderSheet& ordered, const State& now) {
  known.past.push_back({known.now, ordered});
  known.now = observe(rules, now, known.seat);
  known.hash = now.history[known.seat.index()];
}

}  // namespace bc
