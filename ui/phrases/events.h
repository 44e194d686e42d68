// SPDX-License-Identifier: GPL-3.0-or-later
// What happened, in sentences: one for each kind of event that a seat can be told of.
#pragma once

#include <QString>

#include "core/event.h"
#include "core/observe.h"
#include "core/ruleset.h"

namespace bc::ui {

/// A sentence, from the point of view of `reader`; none: for those who know everything. Empty for what is better left to a track.
QString event_text(const Ruleset&, const Event&, SeatId reader);
/// Movements of tracks, which are told beside what brought them about.
bool is_effect(EventKind);
/// Such a movement in a few words: "ladder +0.5 to 4.25".
QString effect_text(const Ruleset&, const Event&, SeatId reader);
/// "everybody", "your side only", "you and Tehran".
QString audience_text(const Ruleset&, const Event&, SeatId reader);
QString step_name(Step);
/// One word, for under a dot.
QString short_step_name(Step);
/// The seat's own view of a strike: what was hit, how it looked, who is blamed and how sure that is.
QString report_text(const Ruleset&, const Report&, SeatId reader = SeatId::none());
/// How far a finding on report `report` can be believed, in percent; -1: certain, 0: nothing is found. `then`: the card of that turn.
int report_confidence(const Ruleset&, const Observation& now, CardId then, int report);
/// What a seat said in public; the reader is "you" in it, as speaker and as the one who is meant.
QString statement_text(const Ruleset&, SeatId speaker, const Statement&, SeatId reader = SeatId::none());

}  // namespace bc::ui
