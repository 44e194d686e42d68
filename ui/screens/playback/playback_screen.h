// SPDX-License-Identifier: GPL-3.0-or-later
// A turn told again, step by step, as this seat may know it: on the map and in words, with causes.
#pragma once

#include <QTimer>
#include <QWidget>

#include "ui/game_model.h"

class QLabel;
class QPushButton;
class QVBoxLayout;
class QScrollArea;

namespace bc::ui {

class MapView;
class LotsChart;

class PlaybackScreen : public QWidget {
  Q_OBJECT
 public:
  explicit PlaybackScreen(GameModel&, QWidget* parent = nullptr);
  /// Shows the past turn at this place of the model's past, from its first step.
  void show_turn(int place);

 signals:
  void finished();

 protected:
  void keyPressEvent(QKeyEvent*) override;

 private:
  struct StepShown {
    Step step;
    std::vector<int> events;  // of the story
  };
  void go(int step);
  void refresh();
  void show_map();
  void toggle();
  QString because(int event) const;
  GameModel& model_;
  int place_ = -1, at_ = 0;
  std::vector<StepShown> steps_;
  MapView* map_;
  QLabel *title_, *where_, *ladder_;
  QVBoxLayout* list_;
  QScrollArea* scroll_;
  QWidget* lots_card_;
  LotsChart* lots_;
  QLabel* lots_text_;
  QPushButton *first_, *back_, *play_, *next_, *last_, *on_;
  QTimer timer_;
};

}  // namespace bc::ui
