// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/playback/step_track.h"

#include <QMouseEvent>
#include <QPainter>
#include <cmath>

#include "ui/map/marks.h"
#include "ui/theme/theme.h"

namespace bc::ui {

StepTrack::StepTrack(QWidget* parent) : Track(parent) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setCursor(Qt::PointingHandCursor);
}

void StepTrack::set_steps(const QStringList& names, int danger) {
  names_ = names;
  danger_ = danger;
  set_at(0);
  updateGeometry();
}

void StepTrack::set_at(int step) {
  at_ = step;
  say(names_.isEmpty() ? QString() : tr("Step %1 of %2: %3").arg(at_ + 1).arg(names_.size()).arg(names_.value(at_)));
}

QSize StepTrack::sizeHint() const { return {px(78) * std::max(4, static_cast<int>(names_.size())), px(44)}; }
QSize StepTrack::minimumSizeHint() const { return {px(22) * std::max(4, static_cast<int>(names_.size())), px(44)}; }

double StepTrack::need_of(int step) const {
  const QFontMetricsF bold(sans(type::fine, QFont::DemiBold));
  return std::max<double>(px(24), bold.horizontalAdvance(names_.value(step)) + px(10));
}

int StepTrack::width_for_names() const {
  double all = 0;
  for (int i = 0; i < static_cast<int>(names_.size()); ++i) all += need_of(i);
  return static_cast<int>(std::ceil(all));
}

// Long names have more room than short ones: so that all can stand where even cells would be too narrow.
double StepTrack::x_of(int step) const {
  const int count = static_cast<int>(names_.size());
  const bool fits = width_for_names() <= width();
  const double spare = fits ? (width() - width_for_names()) / std::max(1.0, static_cast<double>(count)) : 0;
  double x = 0;
  for (int i = 0; i < step; ++i) x += fits ? need_of(i) + spare : static_cast<double>(width()) / count;
  x += (fits ? need_of(step) + spare : width() / std::max(1.0, static_cast<double>(count))) / 2;
  return isRightToLeft() ? width() - x : x;
}

void StepTrack::paintEvent(QPaintEvent*) {
  if (names_.isEmpty()) return;
  const auto& p = theme().p;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const double y = px(14), r = px(5), cell = width() / static_cast<double>(names_.size());
  const int last = static_cast<int>(names_.size()) - 1;
  painter.setPen(QPen(p.hairline, px(2)));
  painter.drawLine(QPointF(x_of(0), y), QPointF(x_of(last), y));
  painter.setPen(QPen(p.ink, px(2)));
  painter.drawLine(QPointF(x_of(0), y), QPointF(x_of(at_), y));
  // Names that would touch each other are left out, but for the one where we are.
  const bool room = width_for_names() <= width();
  for (int i = 0; i <= last; ++i) {
    const QPointF middle(x_of(i), y);
    const bool now = i == at_, done = i < at_;
    if (i == danger_) {
      painter.setPen(Qt::NoPen);
      painter.setBrush(p.side);
      painter.drawEllipse(middle, r + 3, r + 3);
      paint_mark(painter, MarkShape::triangle, QRectF(middle.x() - r - 2, middle.y() - r - 3, 2 * r + 4, 2 * r + 4), p.red);
    } else {
      painter.setPen(QPen(done || now ? p.ink : p.muted, 1.5));
      painter.setBrush(done ? p.ink : p.side);
      painter.drawEllipse(middle, r, r);
    }
    if (now) {
      painter.setBrush(Qt::NoBrush);
      painter.setPen(QPen(p.ink, 2));
      painter.drawEllipse(middle, r + 3.5, r + 3.5);
      if (i != danger_) {
        painter.setBrush(p.ink);
        painter.drawEllipse(middle, r - 2, r - 2);
      }
    }
    if (!room && !now) continue;
    painter.setFont(sans(type::fine, now ? QFont::DemiBold : QFont::Normal));
    painter.setPen(now ? p.ink : p.muted);
    const double wide = room ? need_of(i) : std::max(cell, static_cast<double>(painter.fontMetrics().horizontalAdvance(names_[i]) + 4));
    const double left = std::clamp(middle.x() - wide / 2, 0.0, std::max(0.0, width() - wide));
    painter.drawText(QRectF(left, y + px(11), wide, px(18)), Qt::AlignCenter, names_[i]);
  }
}

void StepTrack::mousePressEvent(QMouseEvent* event) {
  int nearest = 0;
  for (int i = 1; i < static_cast<int>(names_.size()); ++i)
    if (std::abs(x_of(i) - event->position().x()) < std::abs(x_of(nearest) - event->position().x())) nearest = i;
  emit wanted(nearest);
}

}  // namespace bc::ui
