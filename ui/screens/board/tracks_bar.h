// SPDX-License-Identifier: GPL-3.0-or-later
// The foot of the board: the ladder with its odds, and the seat's tracks.
#pragma once

#include <QWidget>

#include "ui/game_model.h"
#include "ui/widgets/tracks.h"

class QLabel;
class QVBoxLayout;

namespace bc::ui {

class TracksBar : public QWidget {
  Q_OBJECT
 public:
  explicit TracksBar(GameModel&, QWidget* parent = nullptr);
  void refresh();

 private:
  GameModel& model_;
  QLabel* title_;
  QLabel* now_;
  LadderTrack* ladder_;
  QLabel* odds_;
  QVBoxLayout* tracks_;
  std::vector<LedgerTrack*> accounts_;
  BoxTrack *stake_, *standing_, *stability_, *pressure_;
};

}  // namespace bc::ui
