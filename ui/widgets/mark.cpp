// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/mark.h"

#include <QEvent>
#include <QPainter>

#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"

namespace bc::ui {

namespace {
bool restyles(const QEvent* event) { return event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange; }
}  // namespace

Mark::Mark(MarkShape shape, const QColor& colour, const QString& name, QWidget* parent, int size)
    : QWidget(parent), shape_(shape), colour_(colour), size_(size) {
  setAccessibleName(name);
  setFixedSize(sizeHint());
}

void Mark::set(MarkShape shape, const QColor& colour, const QString& name) {
  shape_ = shape;
  colour_ = colour;
  setAccessibleName(name);
  setToolTip(name);
  update();
}

QSize Mark::sizeHint() const { return {px(size_), px(size_)}; }

void Mark::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  paint_mark(painter, shape_, QRectF(rect()).adjusted(1, 1, -1, -1), seat_mark_colour(colour_));
}

void Mark::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::StyleChange) setFixedSize(sizeHint());
}

MarkShape shape_of(const QString& name) {
  if (name == "circle" || name == "disc") return MarkShape::disc;
  if (name == "diamond") return MarkShape::diamond;
  if (name == "triangle") return MarkShape::triangle;
  if (name == "ring") return MarkShape::ring;
  if (name == "hexagon" || name == "pentagon") return MarkShape::pentagon;
  if (name == "cross") return MarkShape::cross;
  return MarkShape::square;
}

void paint_badge(QPainter& painter, const QRectF& rect, const QString& text, Progress state, const QColor& fill, bool ticked) {
  const auto& p = theme().p;
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  const double pen = std::max(1.0, rect.height() / 16);
  const auto circle = rect.adjusted(pen / 2 + 0.5, pen / 2 + 0.5, -pen / 2 - 0.5, -pen / 2 - 0.5);
  QPen edge(state == Progress::now ? fill : p.line, pen);
  if (state == Progress::ahead) edge.setDashPattern({2.6, 2.2});
  painter.setPen(edge);
  painter.setBrush(state == Progress::now || ticked ? QBrush(fill) : state == Progress::done ? QBrush(blend(p.side, p.sand, 0.4)) : QBrush(Qt::NoBrush));
  if (ticked) painter.setPen(QPen(fill, pen));
  painter.drawEllipse(circle);
  const auto ink = state == Progress::now || ticked ? text_on(fill) : p.muted;
  if (ticked) {
    const double in = rect.width() * 0.29;
    draw_tick(painter, rect.adjusted(in, in, -in, -in), ink, rect.height() / 10);
  } else {
    auto font = sans(type::fine, QFont::Bold);
    font.setPixelSize(std::max(7, static_cast<int>(rect.height() * 0.52)));
    draw_text(painter, rect, Qt::AlignCenter, text, font, ink);
  }
  painter.restore();
}

Badge::Badge(const QString& text, Progress state, ThemeColour fill, QWidget* parent) : QWidget(parent), text_(text), state_(state), fill_(fill) {
  setAccessibleName(text);
  setFixedSize(sizeHint());
}
void Badge::set(const QString& text, Progress state) {
  text_ = text;
  state_ = state;
  setAccessibleName(text);
  update();
}
void Badge::set_ticked(bool yes) {
  ticked_ = yes;
  update();
}
QSize Badge::sizeHint() const { return {px(24), px(24)}; }
void Badge::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  paint_badge(painter, rect(), text_, state_, fill_.now(), ticked_);
}
void Badge::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::StyleChange) setFixedSize(sizeHint());
}

PublicityTag::PublicityTag(const QString& text, const std::vector<SeatMark>& who, QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  set(text, who);
}

void PublicityTag::set(const QString& text, const std::vector<SeatMark>& who) {
  text_ = text;
  who_ = who;
  setAccessibleName(text);
  setToolTip(tr("Who knows this: %1").arg(text));
  updateGeometry();
  update();
}

QSize PublicityTag::sizeHint() const {
  const auto font = sans(type::note);
  return {static_cast<int>(text_width(font, text_)) + 2 + static_cast<int>(who_.size()) * px(15), line_height(font)};
}

void PublicityTag::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const double side = px(10);
  double x = 0;
  for (const auto& seat : who_) {
    const QRectF box(x, (height() - side) / 2.0, side, side);
    paint_mark(painter, seat.shape, mirrored(box, width(), isRightToLeft()), seat_mark_colour(seat.colour));
    x += px(15);
  }
  const QRectF words = mirrored(QRectF(x, 0, width() - x, height()), width(), isRightToLeft());
  draw_text(painter, words, Qt::AlignLeading | Qt::AlignVCenter, text_, sans(type::note), theme().p.muted);
}

void PublicityTag::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (restyles(event)) updateGeometry();
}

}  // namespace bc::ui
