// SPDX-License-Identifier: GPL-3.0-or-later
// The leading side of the channel screen: who carries letters to whom, how well the secret keeps, and what the press believes.
#pragma once

#include <QWidget>

#include "ui/game_model.h"

class QVBoxLayout;

namespace bc::ui {

class CarriersPanel : public QWidget {
  Q_OBJECT
 public:
  explicit CarriersPanel(const GameModel&, QWidget* parent = nullptr);
  void refresh();

 private:
  void add_carriers(SeatId other, bool open);
  void add_carrier(SeatId other, std::size_t carrier);
  void add_home();
  void add_press(SeatId other);
  const GameModel& model_;
  QVBoxLayout* body_;
};

}  // namespace bc::ui
