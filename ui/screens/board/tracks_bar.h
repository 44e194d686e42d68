// SPDX-License-Identifier: GPL-3.0-or-later
// The foot of the board: the ladder with its odds, and the seat's tracks.
#pragma once

#include <QWidget>

#include "ui/game_model.h"
#include "ui/widgets/tracks.h"

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace bc::ui {

class TracksBar : public QWidget {
  Q_OBJECT
 public:
  explicit TracksBar(GameModel&, QWidget* parent = nullptr);
  void refresh();
  /// Puts the boxes into another layout that has so much room, where the bar is too narrow for them; none: back beside the ladder.
  void place_boxes(QVBoxLayout* elsewhere, int room = 0);
  /// Where there is little height: the rungs alone, and the name of the one that is reached.
  void set_short(bool);
  /// How wide the bar must be for the boxes beside the ladder.
  int width_for_both() const;

 protected:
  void resizeEvent(QResizeEvent*) override;

 private:
  void set_columns();
  void set_title();
  GameModel& model_;
  QHBoxLayout* row_;
  QBoxLayout* head_;
  QWidget* boxes_;
  bool short_ = false;
  int room_ = 0;  // of the other layout; 0: the boxes are here
  QLabel* title_;
  QLabel* now_;
  LadderTrack* ladder_;
  QLabel* odds_;
  QVBoxLayout* tracks_;
  std::vector<LedgerTrack*> accounts_;
  BoxTrack *stake_, *standing_, *stability_, *pressure_;
};

}  // namespace bc::ui
