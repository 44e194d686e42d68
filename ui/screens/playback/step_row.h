// SPDX-License-Identifier: GPL-3.0-or-later
// A step of a turn in the list beside the map: its number in a circle, and what happened in it, in full for the one in front.
#pragma once

#include <QVBoxLayout>

#include "ui/models/telling.h"

namespace bc::ui {

class StepRow : public QWidget {
  Q_OBJECT
 public:
  /// The number is filled when it was told, solid now, dashed to come.
  enum class State { told, now, to_come };
  StepRow(int number, State, QWidget* parent = nullptr);
  QVBoxLayout* words() const { return words_; }

 protected:
  void paintEvent(QPaintEvent*) override;

 private:
  int number_;
  State state_;
  QVBoxLayout* words_;
};

/// The row of one of these steps while the step `at` is in front. `with_cards`: who may have ordered a strike and which lot was drawn stand in
/// the row too, for a window that has no place of their own for them.
StepRow* step_row(const Telling&, const std::vector<StepTold>&, int step, int at, bool with_cards);

}  // namespace bc::ui
