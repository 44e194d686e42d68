// SPDX-License-Identifier: GPL-3.0-or-later
// One time axis for a whole game: the ladder with the odds of war, and under it lanes of what was said, done in secret, expected and
// blamed. A turn can be chosen by mouse and by the arrow keys; what is drawn here is told in words beside it.
#pragma once

#include <QWidget>

#include "ui/screens/debrief/debrief_data.h"
#include "ui/widgets/spoken.h"

namespace bc::ui {

class DebriefChart : public QWidget, public Spoken {
  Q_OBJECT
 public:
  explicit DebriefChart(QWidget* parent = nullptr);
  void set(DebriefData);
  /// -1: none.
  int turn() const { return chosen_; }
  void choose(int turn);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }
  QAccessible::Role spoken_role() const override { return QAccessible::Chart; }

 signals:
  void chosen(int turn);

 protected:
  void paintEvent(QPaintEvent*) override;
  void mousePressEvent(QMouseEvent*) override;
  void keyPressEvent(QKeyEvent*) override;
  bool event(QEvent*) override;
  void focusInEvent(QFocusEvent*) override { update(); }
  void focusOutEvent(QFocusEvent*) override { update(); }

 private:
  enum class Lane { head, ladder, said, secret, expected, blame };
  struct Strip {
    Lane lane;
    int seat;  // of an expectation
    double top, height;
  };
  std::vector<Strip> least_strips() const;
  std::vector<Strip> strips() const;
  double left() const;
  double column() const;
  QRectF cell(int turn, double top, double height) const;
  /// Everything that stands in a cell, whole: what is drawn may be cut.
  QString tip(const Strip&, int turn) const;
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
