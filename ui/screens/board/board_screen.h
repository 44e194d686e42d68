// SPDX-License-Identifier: GPL-3.0-or-later
// The board: the map, the order sheet and the tracks of the seat at the screen.
#pragma once

#include <QWidget>

#include "ui/game_model.h"

namespace bc::ui {

class MapView;
class OrderPanel;
class TracksBar;

class BoardScreen : public QWidget {
  Q_OBJECT
 public:
  explicit BoardScreen(GameModel&, QWidget* parent = nullptr);
  OrderPanel* orders() const { return orders_; }
  MapView* map() const { return map_; }

 private:
  void refresh();
  GameModel& model_;
  MapView* map_;
  OrderPanel* orders_;
  TracksBar* tracks_;
  QString shown_map_;
};

}  // namespace bc::ui
