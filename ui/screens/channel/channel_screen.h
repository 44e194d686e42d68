// SPDX-License-Identifier: GPL-3.0-or-later
// The secret channels of a seat: letters with postmarks, the offer that lies open, deals so far.
#pragma once

#include <QWidget>

#include "ui/game_model.h"

class QVBoxLayout;

namespace bc::ui {

class ChannelScreen : public QWidget {
  Q_OBJECT
 public:
  explicit ChannelScreen(GameModel&, QWidget* parent = nullptr);

 signals:
  void orders_wanted();

 private:
  void refresh();
  void add_channel(SeatId other);
  void add_letter(const LetterOnFile&);
  void add_deals(SeatId other);
  GameModel& model_;
  int shown_turn_ = -1;
  QVBoxLayout *channels_, *letters_, *deals_;
};

}  // namespace bc::ui
