// SPDX-License-Identifier: GPL-3.0-or-later
// What one seat scored, part by part, and the real aim and type that it had been dealt.
#pragma once

#include "session/session.h"
#include "ui/widgets/basics.h"

namespace bc::ui {

class ScoreCard : public Card {
  Q_OBJECT
 public:
  ScoreCard(const Ruleset&, const Debrief&, SeatId, QWidget* parent = nullptr);
};

}  // namespace bc::ui
