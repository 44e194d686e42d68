// SPDX-License-Identifier: GPL-3.0-or-later
// One time axis for a whole game: the odds of war by its end, the ladder, and under them lanes of what was said, done in secret, expected
// and blamed. A turn can be chosen by mouse and by the arrow keys, a turning point by its number; what is drawn here is told in words
// beside it.
#pragma once

#include <QWidget>

#include "ui/screens/debrief/debrief_data.h"
#include "ui/screens/debrief/turning_points.h"
#include "ui/widgets/spoken.h"

namespace bc::ui {

/// The first lane: how likely war was, as far as that has been worked out.
struct WarLane {
  bool shown = false;             // somebody can work it out
  std::vector<double> percent;    // before each turn, from the first, and after the last once all are known
  std::vector<double> margins;    // half of a 95 % interval, in percent; none at the end
  std::vector<TurningPoint> points;
  QString note;                   // "400 games from each turn; chance alone moves it by 2 %"
};

class DebriefChart : public QWidget, public Spoken {
  Q_OBJECT
 public:
  explicit DebriefChart(QWidget* parent = nullptr);
  void set(DebriefData);
  void set_war(WarLane);
  /// -1: none.
  int turn() const { return chosen_; }
  void choose(int turn);
  struct LaneHeight {
    double lane, name;
  };
  /// Of each lane but the head: how high it is, and how high its name stands in it.
  std::vector<LaneHeight> lane_heights() const;
  /// Where the column of a turn is.
  QRect column_of(int turn) const;
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
  enum class Lane { head, war, ladder, said, secret, expected, blame };
  struct Strip {
    Lane lane;
    int seat;  // of an expectation
    double top, height;
  };
  struct LaneName {
    QString title, note;
  };
  LaneName name_of(const Strip&) const;
  /// How high the name of a lane stands.
  double name_height(const Strip&) const;
  int turns() const { return static_cast<int>(data_.turns.size()); }
  std::vector<Strip> least_strips() const;
  std::vector<Strip> strips() const;
  double left() const;
  double column() const;
  double least_column() const;
  /// Between two turns, on the screen; 0 is before the first.
  double boundary(int turn) const;
  QRectF cell(int turn, double top, double height) const;
  std::size_t most_letters() const;
  std::size_t most_alone() const;
  double deal_height() const;
  double blame_height() const;
  /// Everything that stands in a cell, whole: what is drawn may be cut.
  QString tip(const Strip&, int turn) const;
  void label(QPainter&, const Strip&) const;
  /// The names of the lanes stay in sight while the turns are scrolled.
  void paint_labels(QPainter&, const std::vector<Strip>&) const;
  void word(QPainter&, const QRectF&, const DebriefData::Word&) const;
  void figure(QPainter&, const QPointF&, int boundary, const QString&, std::vector<QRectF>* taken) const;
  void paint_head(QPainter&, const Strip&) const;
  void paint_war(QPainter&, const Strip&) const;
  void paint_callouts(QPainter&, const QRectF& room, const QPolygonF& line, std::vector<QRectF>& taken) const;
  void paint_ladder(QPainter&, const Strip&) const;
  void paint_fine_ladder(QPainter&, double top, double height) const;
  void paint_said(QPainter&, const Strip&) const;
  void paint_secret(QPainter&, const Strip&) const;
  void paint_deal(QPainter&, const DebriefData::Deal&, double top) const;
  void paint_expected(QPainter&, const Strip&) const;
  void paint_blame(QPainter&, const Strip&) const;
  DebriefData data_;
  WarLane war_;
  int chosen_ = -1;
};

}  // namespace bc::ui
