// SPDX-License-Identifier: GPL-3.0-or-later
// One time axis for a whole game: the ladder with the odds of war, and under it lanes of what was said, done in secret, expected and
// blamed. A turn can be chosen by mouse and by the arrow keys; what is drawn here is told in words beside it.
#pragma once

#include <QWidget>

#include "ui/screens/debrief/debrief_data.h"

namespace bc::ui {

class DebriefChart : public QWidget {
  Q_OBJECT
 public:
  explicit DebriefChart(QWidget* parent = nullptr);
  void set(DebriefData);
  /// -1: none.
  int turn() const { return chosen_; }
  void choose(int turn);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 signals:
  void chosen(int turn);

 protected:
  void paintEvent(QPaintEvent*) override;
  void mousePressEvent(QMouseEvent*) override;
  void keyPressEvent(QKeyEvent*) override;
  void focusInEvent(QFocusEvent*) override { update(); }
  void focusOutEvent(QFocusEvent*) override { update(); }

 private:
  enum class Lane { head, ladder, said, secret, expected, blame };
  struct Strip {
    Lane lane;
    int seat;  // of an expectation
    double top, height;
  };
  std::vector<Strip> strips() const;
  double left() const;
  double column() const;
  QRectF cell(int turn, double top, double height) const;
  void label(QPainter&, const Strip&, const QString& title, const QString& note) const;
  void word(QPainter&, const QRectF&, const DebriefData::Word&) const;
  void paint_head(QPainter&, const Strip&) const;
  void paint_ladder(QPainter&, const Strip&) const;
  void paint_said(QPainter&, const Strip&) const;
  void paint_secret(QPainter&, const Strip&) const;
  void paint_expected(QPainter&, const Strip&) const;
  void paint_blame(QPainter&, const Strip&) const;
  DebriefData data_;
  int chosen_ = -1;
};

}  // namespace bc::ui
