// SPDX-License-Identifier: GPL-3.0-or-later
// One promise of a deal: who, what, its turns as a row of dots, and how it stands in a word and a sign.
#pragma once

#include <QWidget>

#include "ui/game_model.h"

namespace bc::ui {

/// The turns of the game as dots: those in which the promise binds are rings, filled once they are over; the one now has a mark.
class TurnDots : public QWidget {
  Q_OBJECT
 public:
  TurnDots(int turns, int now, int first, int last, ClauseStatus, QWidget* parent = nullptr);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent*) override;

 private:
  int turns_, now_, first_, last_;
  ClauseStatus status_;
};

class ClauseRow : public QWidget {
  Q_OBJECT
 public:
  ClauseRow(const GameModel&, const Deal&, int clause, QWidget* parent = nullptr);
};

}  // namespace bc::ui
