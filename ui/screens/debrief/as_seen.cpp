// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/debrief/as_seen.h"

namespace bc::ui {

Telling as_seen(const Ruleset& rules, const Debrief& debrief, int turn_index, SeatId seat) {
  const auto& turn = debrief.turns[static_cast<std::size_t>(turn_index)];
  return {.rules = &rules, .reader = seat, .turn = turn.turn, .before = observe(rules, turn.before, seat), .after = observe(rules, turn.after, seat), .story = story_for(seat, turn.log)};
}

}  // namespace bc::ui
