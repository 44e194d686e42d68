// SPDX-License-Identifier: GPL-3.0-or-later
// A turn told again, step by step, as its reader may know it: on the map and in words, with causes.
#pragma once

#include <QTimer>
#include <QWidget>
#include <optional>

#include "ui/models/telling.h"

class QBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;
class QScrollArea;

namespace bc::ui {

class LotsChart;
class MapView;
class StepTrack;

class PlaybackScreen : public QWidget {
  Q_OBJECT
 public:
  /// `onward` is what the button says that leads on.
  explicit PlaybackScreen(const QString& onward, QWidget* parent = nullptr);
  /// Shows a turn from its first step.
  void tell(Telling);
  /// Forgets it again.
  void clear();
  int steps() const { return static_cast<int>(steps_.size()); }
  int at() const { return at_; }

 signals:
  void finished();

 protected:
  void keyPressEvent(QKeyEvent*) override;
  void resizeEvent(QResizeEvent*) override;

 private:
  void go(int step);
  void refresh();
  /// The step in front, in the words that stand beside it.
  QString told_now() const;
  void fill_list();
  QWidget* step_row(int step);
  void toggle();
  std::optional<Telling> told_;
  std::vector<StepTold> steps_;
  int at_ = 0;
  MapView* map_;
  StepTrack* track_;
  QLabel *title_, *where_, *ladder_;
  QVBoxLayout* list_;
  QScrollArea* scroll_;
  QWidget *lots_card_, *side_;
  QBoxLayout* controls_;
  QBoxLayout* lots_head_;
  LotsChart* lots_;
  QLabel *lots_title_, *lots_odds_, *lots_text_;
  QPushButton *first_, *back_, *play_, *next_, *last_, *on_;
  QTimer timer_;
};

}  // namespace bc::ui
