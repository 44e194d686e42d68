// SPDX-License-Identifier: GPL-3.0-or-later
// Offers on the table and deals so far: each promise with the turns in which it binds and how it stands.
#pragma once

#include <QWidget>

#include "ui/game_model.h"

class QVBoxLayout;

namespace bc::ui {

class Card;

class DealsPanel : public QWidget {
  Q_OBJECT
 public:
  explicit DealsPanel(const GameModel&, QWidget* parent = nullptr);
  void refresh();

 signals:
  /// An answer to an offer on the table, ready to lie on the sheet.
  void answered(const bc::Letter&);

 private:
  void add_offers(SeatId other);
  void add_answers(SeatId other, Card*);
  void add_deals(SeatId other);
  const GameModel& model_;
  QVBoxLayout* body_;
};

}  // namespace bc::ui
