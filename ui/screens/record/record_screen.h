// SPDX-License-Identifier: GPL-3.0-or-later
// The record: what each side said and did in public, counted, and the story so far as this seat knows it.
#pragma once

#include <QWidget>

#include "ui/game_model.h"

class QScrollArea;
class QVBoxLayout;

namespace bc::ui {

class RecordScreen : public QWidget {
  Q_OBJECT
 public:
  explicit RecordScreen(GameModel&, QWidget* parent = nullptr);

 signals:
  void playback_wanted(int place);

 protected:
  void keyPressEvent(QKeyEvent*) override;

 private:
  void refresh();
  void add_ladder();
  void add_strikes();
  void add_seat(SeatId);
  void add_turn(int place);
  GameModel& model_;
  int shown_ = -1;
  QScrollArea *public_, *story_;
  QVBoxLayout *seats_, *turns_;
};

}  // namespace bc::ui
