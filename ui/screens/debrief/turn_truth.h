// SPDX-License-Identifier: GPL-3.0-or-later
// One turn of a finished game in words: what each side ordered and wrote, who gave the order for each strike, what brought about what;
// the whole truth, or what one seat saw of it.
#pragma once

#include <QWidget>

#include "session/session.h"

class QVBoxLayout;

namespace bc::ui {

class TurnTruth : public QWidget {
  Q_OBJECT
 public:
  /// `as`: what this seat saw; none: the truth.
  TurnTruth(const Ruleset&, const Debrief&, int turn_index, SeatId as, QWidget* parent = nullptr);

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
  SeatId as_;
  QVBoxLayout* layout_;
};

}  // namespace bc::ui
