// SPDX-License-Identifier: GPL-3.0-or-later
// The end: who scored what and why, and everything that had been hidden, on one time axis and turn by turn in words.
#pragma once

#include <QWidget>

#include "session/session.h"

class QLabel;
class QHBoxLayout;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace bc::ui {

class DebriefChart;
class FlowLayout;

class DebriefScreen : public QWidget {
  Q_OBJECT
 public:
  explicit DebriefScreen(QWidget* parent = nullptr);
  /// Both must outlive what is shown.
  void show_game(const Ruleset&, const Debrief&);
  /// How it ended, in a line.
  QString title() const;

 signals:
  void leave_wanted();
  void replay_wanted(int turn_index);

 protected:
  void resizeEvent(QResizeEvent*) override;

 private:
  void show_scores();
  void show_turn(int index);
  QWidget* fresh_page();
  const Ruleset* rules_ = nullptr;
  const Debrief* debrief_ = nullptr;
  QLabel* title_;
  FlowLayout* totals_;
  QBoxLayout* halves_;
  QWidget* panel_;

  DebriefChart* chart_;
  QScrollArea* side_;
  QPushButton *scores_, *back_, *next_;
};

}  // namespace bc::ui
