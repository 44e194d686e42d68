// SPDX-License-Identifier: GPL-3.0-or-later
// Offers that could be made now, each laid out as a treaty and ready to be written with one press: those that serve the real aim first.
#pragma once

#include <QWidget>
#include <vector>

#include "ui/game_model.h"

class QVBoxLayout;

namespace bc::ui {

/// Ready-made offers that the rules take now, the worthiest for the reader first, with one carrier each.
std::vector<Letter> offers_to_make(const SeatView&);

class Suggestions : public QWidget {
  Q_OBJECT
 public:
  explicit Suggestions(GameModel&, QWidget* parent = nullptr);
  void refresh();

 signals:
  /// One of them is on the sheet now.
  void written();

 private:
  void add(const Letter&);
  GameModel& model_;
  QVBoxLayout* body_;
};

}  // namespace bc::ui
