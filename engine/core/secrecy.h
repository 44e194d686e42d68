// SPDX-License-Identifier: GPL-3.0-or-later
// How well letters and promises keep their secret, as far as one seat can know: for the notes before a choice. (Rulebook 8.12, 8.18)
#pragma once

#include "core/observe.h"

namespace bc {

/// Of the factions of one seat, those that are angry enough to talk. (Rulebook 8.18)
int angry_factions(const Ruleset&, const Private&, SeatId);
/// That talks through `via` come out in a turn in which so many of the two write, with so many angry factions on both sides together.
Odds leak_odds(const Ruleset&, IntermediaryId via, int writers, int angry);

/// That the talks come out this turn through `via`, by who writes; nobody: never. How angry the other side's factions are is not known:
/// they are taken to be calm.
struct LeakOdds {
  Odds they_alone = 0, we_alone = 0, both = 0;
};
LeakOdds leak_odds(const SeatView&, IntermediaryId via);

/// What it costs a seat at home if talks through `via` come out, with the cover story of the deals in force. (Rulebook 8.20)
Cents leak_cost(const Ruleset&, SeatId, IntermediaryId via, const Shared& channel);
/// The same for this seat if its letters to `to` through `via` come out.
Cents leak_cost(const SeatView&, SeatId to, IntermediaryId via);

/// That whoever looks finds a true breach of a hidden clause in a turn. (Rulebook 8.12)
Odds detection_odds(const Ruleset&, IntermediaryId via, Verifier);

/// That a true breach of this clause shows in a turn to the other side; certain for what is done in the open.
Odds breach_shows(const SeatView&, IntermediaryId via, const Terms&, int clause);

}  // namespace bc
