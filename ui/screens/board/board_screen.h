// SPDX-License-Identifier: GPL-3.0-or-later
// The board: the map, the order sheet and the tracks of the seat at the screen.
#pragma once

#include <QPointer>
#include <QWidget>

#include "ui/game_model.h"
#include "ui/screens/board/deeds.h"

namespace bc::ui {

class ChoicePopup;
class MapView;
class TheatresCard;
class OrderPanel;
class TracksBar;

class BoardScreen : public QWidget {
  Q_OBJECT
 public:
  explicit BoardScreen(GameModel&, QWidget* parent = nullptr);
  OrderPanel* orders() const { return orders_; }
  MapView* map() const { return map_; }

 protected:
  void resizeEvent(QResizeEvent*) override;
  void hideEvent(QHideEvent*) override;
  void changeEvent(QEvent*) override;

 private:
  void refresh();
  void fit();
  /// Lists what can be done at the place that was picked, beside it.
  void offer(const QString& heading, std::vector<Deed>);
  void picked_theatre(const QString& id);
  void picked_counter(const QString& id);
  void picked_in_list(const QString& id);
  GameModel& model_;
  MapView* map_;
  TheatresCard* theatres_;
  OrderPanel* orders_;
  TracksBar* tracks_;
  QPointer<ChoicePopup> offered_;
};

}  // namespace bc::ui
