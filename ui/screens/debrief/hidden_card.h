// SPDX-License-Identifier: GPL-3.0-or-later
// What nobody could see of a seat's house until the end: how far its militias truly obeyed, and the moods of its factions.
#pragma once

#include "session/session.h"
#include "ui/widgets/basics.h"

namespace bc::ui {

/// "Kata'ib Hezbollah: control 2 of 4 (thought to be 3), strength 2, grievance 5 of 8"
QStringList militias_at_end(const Ruleset&, const Debrief&, SeatId);
/// "The hawks: angry (−6)"
QStringList factions_at_end(const Ruleset&, const Debrief&, SeatId);

class HiddenCard : public Card {
  Q_OBJECT
 public:
  HiddenCard(const Ruleset&, const Debrief&, SeatId, QWidget* parent = nullptr);
};

}  // namespace bc::ui
