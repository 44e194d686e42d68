// SPDX-License-Identifier: GPL-3.0-or-later
// One promise of a deal: who, what, its turns as a row of dots, and how it stands in a word and a sign; and the head over such rows.
#pragma once

#include <QWidget>

#include "ui/game_model.h"

namespace bc::ui {

/// The numbers of the turns, once, over the dots of all promises.
class TurnHead : public QWidget {
  Q_OBJECT
 public:
  TurnHead(int turns, int now, QWidget* parent = nullptr);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent*) override;

 private:
  int turns_, now_;
};

/// The turns of the game as dots: those in which the promise binds are rings, filled once they are over.
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

/// How a promise stands, in words: "falls due this turn", "inspected and found broken, 90 % sure".
QString standing_text(const SeatView&, const Deal&, std::size_t place, int clause);

class ClauseRow : public QWidget {
  Q_OBJECT
 public:
  /// `place` of the deal among those of its channel; none of them: it is over.
  ClauseRow(const GameModel&, const Deal&, std::size_t place, int clause, QWidget* parent = nullptr);
};

}  // namespace bc::ui
