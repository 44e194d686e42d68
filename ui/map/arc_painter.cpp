// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/arc_painter.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

#include "ui/map/label_text.h"
#include "ui/theme/type.h"

namespace bc::ui {
namespace {

constexpr double bulge = 0.17;  // of the distance
constexpr double arrow_length = 9;
constexpr double shortest = 26;  // of a line between two things, to be seen

QPointF on_curve(QPointF a, QPointF control, QPointF b, double t) {
  return a * (1 - t) * (1 - t) + control * 2 * t * (1 - t) + b * t * t;
}

double covered(const QRectF& plate, const std::vector<QRectF>& taken) {
  double area = 0;
  for (const QRectF& other : taken) {
    const QRectF common = plate.intersected(other);
    area += common.isEmpty() ? 0 : common.width() * common.height();
  }
  return area;
}

// Tried from the middle outwards, above the line and below.
QRectF plate_beside(const QPainterPath& line, QSizeF size, const std::vector<QRectF>& taken) {
  QRectF best;
  double least = -1;
  for (const double percent : {0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8}) {
    const double angle = line.angleAtPercent(percent) * 0.01745329;
    QPointF aside(-std::sin(angle), -std::cos(angle));
    if (aside.y() > 0) aside = -aside;
    for (const double way : {1.0, -1.0}) {
      const QPointF away(aside.x() * way * (size.width() / 2 + 5), aside.y() * way * (size.height() / 2 + 5));
      const QRectF plate(line.pointAtPercent(percent) + away - QPointF(size.width(), size.height()) / 2, size);
      const double area = covered(plate, taken);
      if (least < 0 || area < least - 1) {
        least = area;
        best = plate;
      }
    }
  }
  return best;
}

}  // namespace

ArcShape arc_shape(QPointF from, QPointF to, double clear_from, double clear_to, bool arrow) {
  ArcShape shape;
  const QPointF way = to - from;
  const double length = std::hypot(way.x(), way.y());
  if (length < 4) return shape;
  // Bent upwards, whichever way it goes; neighbours are joined by a bow around both, or nothing of it would be seen.
  const double room = clear_from + clear_to + shortest;
  const double bend = length >= room ? bulge : std::max(bulge, (room - length + 2 * std::max(clear_from, clear_to)) / length);
  const QPointF aside = QPointF(way.y(), -way.x()) * (way.x() >= 0 ? bend : -bend);
  const QPointF control = (from + to) / 2 + aside;

  constexpr int steps = 64;
  QPolygonF points;
  for (int i = 0; i <= steps; ++i) {
    const QPointF point = on_curve(from, control, to, static_cast<double>(i) / steps);
    const bool clear = std::hypot(point.x() - from.x(), point.y() - from.y()) >= clear_from &&
                       std::hypot(point.x() - to.x(), point.y() - to.y()) >= clear_to;
    if (clear) points.append(point);
  }
  if (points.size() < 4) return shape;
  if (arrow) {
    const QPointF tip = points.last();
    QPointF back = points[points.size() - 3] - tip;
    back /= std::max(1e-6, std::hypot(back.x(), back.y()));
    const QPointF wing(-back.y() * 0.42, back.x() * 0.42);
    shape.arrow = {tip, tip + (back + wing) * arrow_length, tip + back * arrow_length * 0.72, tip + (back - wing) * arrow_length};
    while (points.size() > 2 && std::hypot(points.last().x() - tip.x(), points.last().y() - tip.y()) < arrow_length * 0.7)
      points.removeLast();
  }
  shape.line.addPolygon(points);
  return shape;
}

void paint_arc(QPainter& painter, const MapArc& arc, const ArcShape& shape, QColor colour, const MapStyle& style) {
  if (shape.line.isEmpty()) return;
  QColor casing = style.halo;
  casing.setAlpha(150);
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(casing, 4.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.drawPath(shape.line);
  QPen pen(colour, 1.9, Qt::SolidLine, arc.style == ArcStyle::dotted ? Qt::RoundCap : Qt::FlatCap, Qt::RoundJoin);
  if (arc.style == ArcStyle::dashed) pen.setDashPattern({4.2, 2.6});
  if (arc.style == ArcStyle::dotted) pen.setDashPattern({0.1, 2.3});
  if (arc.style == ArcStyle::dotted) pen.setWidthF(2.3);
  painter.setPen(pen);
  painter.drawPath(shape.line);
  if (!shape.arrow.isEmpty()) {
    painter.setPen(QPen(casing, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(colour);
    painter.drawPolygon(shape.arrow);
  }
}

void paint_arc_label(QPainter& painter, const MapArc& arc, const ArcShape& shape, QColor colour, const MapStyle& style,
                     const std::vector<QRectF>& taken) {
  if (arc.label.isEmpty() || shape.line.isEmpty()) return;
  const QFont font = sans_font(style, type::tiny, QFont::DemiBold);
  const QFontMetricsF metrics(font);
  const QSizeF size(metrics.horizontalAdvance(arc.label) + 12, metrics.height() + 3);
  const QRectF plate = plate_beside(shape.line, size, taken);
  painter.setPen(QPen(style.card_edge, 1));
  painter.setBrush(style.card);
  painter.drawRoundedRect(plate, size.height() / 2, size.height() / 2);
  painter.setFont(font);
  painter.setPen(style.dark ? colour : colour.darker(115));
  painter.drawText(plate, Qt::AlignCenter, arc.label);
}

}  // namespace bc::ui
