// SPDX-License-Identifier: GPL-3.0-or-later
// How each part of a belief is moved by one turn that the seat has seen.
#pragma once

#include "agents/belief/belief.h"
#include "core/legal.h"

namespace bc {

/// One turn of the past: what was seen when sheets were written, what this seat ordered, and what was seen next.
struct Lived {
  const Ruleset& rules;
  const Observation& before;
  const OrderSheet& ordered;
  const Observation& after;
  SeatId me() const { return before.seat; }
  int turn() const { return before.pub.turn; }
};

/// What rivals' public deeds tell of their types, agendas and tempers.
void weigh_deeds(Belief&, const Lived&, std::span<const Temper> models);
/// What letters, offers and answers tell.
void weigh_letters(Belief&, const Lived&, std::span<const Temper> models);
/// What support found out.
void weigh_intelligence(Belief&, const Observation& seen);
/// Control of militias, and the strength and grievance of those that belong to others.
void weigh_militias(Belief&, const Lived&);
/// Others' standing, moods and agenda points, reckoned along with what everybody saw.
void reckon_home(Belief&, const Lived&);
/// Which of the own promises were truly kept.
void recall_promises(Belief&, const Lived&);
/// Whether channels out of sight are open.
void weigh_talks(Belief&, const Lived&);
/// Who gave the orders for the strikes that lie on the table now.
void weigh_authors(Belief&);

/// Multiplies each weight and makes them sum to 1 again.
template <class Weights, class Likelihood>
void reweigh(Weights& weights, int count, Likelihood likelihood) {
  double sum = 0;
  for (int i = 0; i < count; ++i) sum += weights[static_cast<std::size_t>(i)] *= likelihood(i);
  if (sum <= 0) return;
  for (int i = 0; i < count; ++i) weights[static_cast<std::size_t>(i)] /= sum;
}

}  // namespace bc
