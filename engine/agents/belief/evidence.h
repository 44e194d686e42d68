// SPDX-License-Identifier: GPL-3.0-or-later
// How each part of a belief is moved by one turn that the seat has seen.
#pragma once

#include "agents/belief/belief.h"
#include "core/legal.h"

namespace bc {

/// One turn of the past: what was seen when sheets were written, what this seat ordered, and what was seen next. What probes and
/// letters tell of its strikes comes a turn later.
struct Lived {
  const Ruleset& rules;
  const Observation& before;
  const OrderSheet& ordered;
  const Observation& after;
  const Observation* later = nullptr;
  SeatId me() const { return before.seat; }
  int turn() const { return before.pub.turn; }
};

/// Who gave the orders for the strikes of the turn: by the odds of findings, probes, and what the suspects say of it.
void weigh_authors(Belief&, const Lived&);
/// What rivals' public deeds tell of their types, agendas and tempers.
void weigh_deeds(Belief&, const Lived&);
/// What letters, offers and answers tell.
void weigh_letters(Belief&, const Lived&);
/// What threats that fired came to.
void weigh_threats(Belief&, const Lived&);
/// What support found out.
void weigh_intelligence(Belief&, const Observation& seen);
/// Control of militias, and the strength and grievance of those that belong to others.
void weigh_militias(Belief&, const Lived&);
/// Others' standing, moods and agenda points, reckoned along with what everybody saw.
void reckon_home(Belief&, const Lived&);
/// Which of the own promises were truly kept.
void recall_promises(Belief&, const Lived&);
/// What was seen of others' promises, and what it tells of their word.
void weigh_promises(Belief&, const Lived&);
/// The same for the promises of a deal that is over.
void conclude_deal(Guess&, int deal);
/// Promises that are not over speak too: once, when all has been seen.
void conclude_promises(Belief&);
/// Whether channels out of sight are open.
void weigh_talks(Belief&, const Lived&);

/// The odds that a seat of that temper strikes in a turn, at a rival whom it would answer or not. Not whoever is ready to strike finds a target worth it.
inline double strike_rate(const Temper& t, bool answer) { return answer ? t.answers_hits * 0.0045 : t.strikes_first * 0.003; }
/// The share of its strikes that have that look.
double look_share(const Temper&, StrikeLook, bool answer);
/// The odds that a strike of that look is laid at the door of the one who ordered it, before denials and the militia's own cover.
double found_out(const Ruleset&, const Public& before, StrikeLook);
/// The odds that this militia acts on its own in a turn, if its control is `control`. (Rulebook 5.12)
double alone_odds(const Belief&, const Lived&, std::size_t proxy, int control);

/// Multiplies each weight and makes them sum to 1 again.
template <class Weights, class Likelihood>
void reweigh(Weights& weights, int count, Likelihood likelihood) {
  double sum = 0;
  for (int i = 0; i < count; ++i) sum += weights[static_cast<std::size_t>(i)] *= likelihood(i);
  if (sum <= 0) return;
  for (int i = 0; i < count; ++i) weights[static_cast<std::size_t>(i)] /= sum;
}

}  // namespace bc
