// SPDX-License-Identifier: GPL-3.0-or-later
// Step 11: the three ways to war. (Rulebook 10)
#include "core/odds.h"
#include "core/steps/turn.h"

namespace bc {

namespace {

void go_to_war(Turn& t, WarCause way, std::int16_t cause) {
  t.state.pub.war = way;
  t.state.pub.phase = Phase::ended;
  tell(t, {.kind = EventKind::war, .detail = static_cast<std::uint8_t>(way), .cause = cause});
}

/// The event of a direct strike that landed by this seat's order: everybody sees whose it was.
std::int16_t open_strike(const Turn& t, SeatId by) {
  for (int i = 0; i < t.strike_count; ++i)
    if (t.strikes[i].by == by && t.strikes[i].look == StrikeLook::direct) return t.strikes[i].landed;
  return -1;
}

}  // namespace

Odds loss_of_control(const Ruleset& rules, Quarters ladder) {
  return rules.n.war.loss_of_control[static_cast<std::size_t>(std::clamp(ladder / 4, 0, 10))];
}

void check_war(Turn& t) {
  t.step = Step::war_check;
  const auto& n = t.n().war;
  auto& pub = t.state.pub;
  pub.accident_last = 0;
  for (int s = 0; s < t.seats; ++s)
    if (t.orders[s].operation.kind == OperationKind::direct_strike && t.before.ladder >= n.deliberate_from)
      return go_to_war(t, WarCause::deliberate, open_strike(t, SeatId(s)));

  bool either_wrote = false, both_wrote = false;
  for (int pair = 0; pair < t.seats * (t.seats - 1) / 2; ++pair) {
    const auto [low, high] = pair_seats(pair);
    if (!t.rules.are_rivals(low, high)) continue;
    either_wrote |= t.state.shared[pair].wrote != 0;
    both_wrote |= t.state.shared[pair].wrote == 3;
  }
  if (pub.ladder >= n.accident_from) {
    const auto odds = either_wrote ? scaled(n.accident, n.hotline_accident) : static_cast<std::int16_t>(n.accident);
    if (happens(t.chance, static_cast<Odds>(odds))) {
      pub.accident_last = 1;
      const auto accident = tell(t, {.kind = EventKind::accident, .amount = n.accident_heats});
      move_ladder(t, n.accident_heats, accident);
    }
  }
  if (pub.ladder >= t.n().ladder.top) return go_to_war(t, WarCause::top_of_ladder, t.heated);
  int odds = loss_of_control(t.rules, pub.ladder);
  if (both_wrote) odds = odds * n.hotline_loss / 100;
  const auto drawn = tell(t, {.kind = EventKind::war_check, .amount = static_cast<std::int16_t>(odds), .cause = t.heated});
  if (happens(t.chance, static_cast<Odds>(odds))) go_to_war(t, WarCause::loss_of_control, drawn);
}

}  // namespace bc
