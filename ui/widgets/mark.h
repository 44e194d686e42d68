// SPDX-License-Identifier: GPL-3.0-or-later
// Marks of the seats as widgets, numbers in circles, and the tag that says whose knowledge something is.
#pragma once

#include <QWidget>
#include <vector>

#include "ui/map/marks.h"
#include "ui/theme/colour.h"

namespace bc::ui {

/// Who a seat is to the eye and to the ear.
struct SeatMark {
  MarkShape shape = MarkShape::ring;
  QColor colour;  // as the variant names it
  QString name;
};

/// A seat's mark: shape and colour, with a name for those who cannot see it. Without a name it is decoration beside a word.
class Mark : public QWidget {
  Q_OBJECT
 public:
  Mark(MarkShape, const QColor&, const QString& name, QWidget* parent = nullptr, int size = 12);
  explicit Mark(const SeatMark& seat, QWidget* parent = nullptr, int size = 12) : Mark(seat.shape, seat.colour, seat.name, parent, size) {}
  void set(MarkShape, const QColor&, const QString& name);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent*) override;
  void changeEvent(QEvent*) override;

 private:
  MarkShape shape_;
  QColor colour_;
  int size_;
};

MarkShape shape_of(const QString& name);

/// How far along a step is: behind us, here, or still to come (dashed).
enum class Progress { done, now, ahead };

/// A number in a circle. done: outlined; now: filled; ahead: dashed. A tick stands for the number where `ticked`.
void paint_badge(QPainter&, const QRectF&, const QString& text, Progress, const QColor& fill, bool ticked = false);

class Badge : public QWidget {
  Q_OBJECT
 public:
  explicit Badge(const QString& text, Progress state = Progress::now, ThemeColour fill = &Palette::blue_mark, QWidget* parent = nullptr);
  void set(const QString& text, Progress state);
  void set_ticked(bool);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent*) override;
  void changeEvent(QEvent*) override;

 private:
  QString text_;
  Progress state_;
  ThemeColour fill_;
  bool ticked_ = false;
};

/// Whose knowledge it is: "everybody", "your side only", "you and Tehran", with the marks of those who know.
class PublicityTag : public QWidget {
  Q_OBJECT
 public:
  explicit PublicityTag(const QString& text, const std::vector<SeatMark>& who = {}, QWidget* parent = nullptr);
  void set(const QString& text, const std::vector<SeatMark>& who);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent*) override;
  void changeEvent(QEvent*) override;

 private:
  QString text_;
  std::vector<SeatMark> who_;
};

}  // namespace bc::ui
