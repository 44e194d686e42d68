// SPDX-License-Identifier: GPL-3.0-or-later
// The end: who scored what and why, and everything that had been hidden, on one time axis and turn by turn in words; how likely war was at
// each turn, and what another order would have come to.
#pragma once

#include <QWidget>

#include "session/session.h"
#include "ui/hindsight.h"
#include "ui/screens/debrief/turning_points.h"

class QLabel;
class QBoxLayout;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace bc::ui {

class DebriefChart;
class FlowLayout;
class HindsightRun;
class Segments;

class DebriefScreen : public QWidget {
  Q_OBJECT
 public:
  explicit DebriefScreen(QWidget* parent = nullptr);
  /// Both must outlive what is shown. Without hindsight the odds of each turn are not worked out.
  void show_game(const Ruleset&, const Debrief&, std::shared_ptr<const Hindsight> = nullptr);
  /// How it ended, in a line.
  QString title() const;
  const HindsightRun& run() const { return *run_; }
  /// As one seat saw it; none: the truth.
  void show_as(SeatId);

 signals:
  void leave_wanted();
  /// A turn again on the map, as one seat saw it, or, with none, as it truly was.
  void replay_wanted(int turn_index, bc::SeatId as);
  /// The odds of war at each turn are all there.
  void hindsight_told();

 protected:
  bool event(QEvent*) override;
  void resizeEvent(QResizeEvent*) override;

 private:
  void make_left();
  void make_panel();
  void show_totals();
  void show_scores();
  void show_turn(int index);
  void show_page();
  void show_war();
  void show_progress();
  void next_turning_point();
  QWidget* fresh_page();
  const Ruleset* rules_ = nullptr;
  const Debrief* debrief_ = nullptr;
  std::shared_ptr<const Hindsight> hindsight_;
  std::vector<TurningPoint> points_;
  SeatId as_;
  QLabel *title_, *progress_words_, *legend_;
  FlowLayout* totals_;
  Segments* views_;
  QBoxLayout* halves_;
  QWidget *panel_, *progress_;
  HindsightRun* run_;

  DebriefChart* chart_;
  QScrollArea *scroll_, *side_;
  QPushButton *scores_, *back_, *next_, *turning_;
};

}  // namespace bc::ui
