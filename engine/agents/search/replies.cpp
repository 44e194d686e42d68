// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/search/replies.h"

#include "agents/belief/world.h"
#include "agents/search/reflex.h"
#include "core/adjudicate.h"

namespace bc {

namespace {

/// What a seat makes of an offer that lies before it: it takes what suits its aim if it is one that deals at all. Whoever does not may
/// write another offer, as seldom as in imagined games.
LetterKind answer_to(const SeatView& view, const Temper& temper, const Terms& terms, Rng& dice) {
  const auto willing = [&](int percent) { return static_cast<int>(dice.below(100)) < percent; };
  if (glance_at(view, terms) > 0 && willing(temper.accepts)) return LetterKind::accept;
  return willing(temper.offers / 4) ? LetterKind::counter : LetterKind::let_lapse;
}

}  // namespace

Replies replies_to(const Belief& belief, const OrderSheet& sheet, int tries, std::uint64_t seed) {
  const auto& rules = *belief.rules;
  const auto me = belief.now.seat, other = sheet.letter.to;
  Rng dice{seed};
  World world;
  Replies found;
  double accepts = 0, counters = 0;
  for (int i = 0; i < tries; ++i) {
    imagine(belief, dice, world);
    JointOrders orders{};
    for (int s = 0; s < rules.seat_count(); ++s)
      orders[static_cast<std::size_t>(s)] = SeatId(s) == me ? sheet : by_reflex(SeatView(rules, world.state, SeatId(s)), world.temper[static_cast<std::size_t>(s)], dice);
    adjudicate(rules, world.state, orders);
    const auto& offer = world.state.channel(me, other).offer[me < other ? 0 : 1];
    if (world.state.pub.phase != Phase::playing || !offer.is_set()) continue;
    const auto answer = answer_to(SeatView(rules, world.state, other), world.temper[other.index()], offer.terms, dice);
    ++found.worlds;
    accepts += answer == LetterKind::accept;
    counters += answer == LetterKind::counter;
  }
  if (found.worlds == 0) return found;
  found.accepts = accepts / found.worlds, found.counters = counters / found.worlds;
  found.declines = 1 - found.accepts - found.counters;
  return found;
}

}  // namespace bc
