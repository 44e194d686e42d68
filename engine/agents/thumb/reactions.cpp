// SPDX-License-Identifier: GPL-3.0-or-later
// Answers to hits and to clauses that fall due.
#include "agents/thumb/appraise.h"
#include "agents/thumb/lines.h"

namespace bc {
namespace {

/// Whether the other side wrote that this hit was not its own.
bool was_explained(const Mind& mind, int report) {
  for (int s = 0; s < mind.rules.seat_count(); ++s) {
    const SeatId other(s);
    if (other == mind.me) continue;
    const auto& letter = mind.view.channel(other).last[other < mind.me ? 0 : 1];
    if (letter.kind == LetterKind::clarification && letter.turn + 1 == mind.pub.turn && letter.report == report) return true;
  }
  return false;
}

HitReaction answer_hit(Mind& mind, int index, const Report& report) {
  // A complaint that builds pressure on the striker is worth its heat; a hit that nobody is blamed for is not worth any.
  const bool complains = report.finding == Finding::seat && report.ahead;
  int acknowledge = heat_worth(mind, mind.n.ladder.acknowledge_heats) + mind.waver();
  if (complains) acknowledge += standing_worth(mind, mind.n.pressure.two_costs);
  int look_away =
      heat_worth(mind, -mind.n.ladder.look_away_cools) - standing_worth(mind, mind.n.home.look_away_costs) + mind.waver();
  if (was_explained(mind, index)) look_away += standing_worth(mind, mind.n.home.clarification_spares);
  acknowledge += mind.temper.acknowledges - 50;
  // Passing over a hit in silence is for those to whom both are too dear.
  constexpr int kTooDear = -20;
  if (acknowledge < kTooDear && look_away < kTooDear) return HitReaction::none;
  return acknowledge >= look_away ? HitReaction::acknowledge : HitReaction::look_away;
}

}  // namespace

Reactions react(Mind& mind, const std::vector<Duty>&) {
  Reactions reactions;
  for_reports(mind, [&](int r, const Report& report) {
    if (mind.owner(report.target) == mind.me) reactions.hits[static_cast<std::size_t>(r)] = answer_hit(mind, r, report);
  });
  for (int s = 0; s < mind.rules.seat_count(); ++s) {
    const SeatId other(s);
    if (other == mind.me) continue;
    const auto& deals = mind.view.channel(other).deals;
    for (int d = 0; d < kMaxDeals; ++d) {
      const auto& deal = deals[static_cast<std::size_t>(d)];
      if (!deal.is_set()) continue;
      for (int c = 0; c < kClausesADeal; ++c)
        if (deal.terms.clauses[static_cast<std::size_t>(c)].party == mind.me && falls_due(mind.pub, deal, c) &&
            is_faithful(mind, deal, c, other))
          reactions.deliver[pair_index(mind.me, other)] |= clause_bit(d, c);
    }
  }
  return reactions;
}

}  // namespace bc
