// SPDX-License-Identifier: GPL-3.0-or-later
// The whole truth of one turn in words: what each side ordered and wrote, who gave the order for each strike, what brought about what.
#pragma once

#include <QWidget>

#include "session/session.h"

class QVBoxLayout;

namespace bc::ui {

class TurnTruth : public QWidget {
  Q_OBJECT
 public:
  TurnTruth(const Ruleset&, const Debrief&, int turn_index, QWidget* parent = nullptr);

 signals:
  void replay_wanted();

 private:
  void add_sheet(SeatId);
  void add_strikes();
  void add_story();
  const Ruleset& rules_;
  const Debrief& debrief_;
  const Debrief::Turn& turn_;
  int index_;
  QVBoxLayout* layout_;
};

}  // namespace bc::ui
