// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/sheet.h"

#include <cmath>

namespace bc::ui {
namespace {

constexpr double closest = 0.35;
constexpr double outside_margin = 40;

// On which sides of the sheet a point lies outside, as bits.
int outside(QPointF point, const QSize& size) {
  return (point.x() < -outside_margin ? 1 : 0) | (point.x() > size.width() + outside_margin ? 2 : 0) |
         (point.y() < -outside_margin ? 4 : 0) | (point.y() > size.height() + outside_margin ? 8 : 0);
}

}  // namespace

Sheet Sheet::grown(int margin) const {
  return {origin - QPointF(margin, margin) / scale, scale, ratio, size.grownBy(QMargins(margin, margin, margin, margin))};
}

QPolygonF on_sheet(const Sheet& sheet, const QPolygonF& km, Outside points_outside) {
  QPolygonF result;
  result.reserve(km.size());
  QPointF waiting;  // the last point left out, needed again when the line comes back
  bool is_waiting = false;
  int last_outside = 0;
  for (qsizetype i = 0; i < km.size(); ++i) {
    const QPointF point = sheet.to_device(km[i]);
    const int now_outside = outside(point, sheet.size);
    const bool ends = i == 0 || i + 1 == km.size();
    if (!ends) {
      const QPointF step = point - result.last();
      const bool stays_outside = points_outside == Outside::leave_out && (now_outside & last_outside) != 0;
      if (stays_outside || (std::abs(step.x()) < closest && std::abs(step.y()) < closest)) {
        waiting = point;
        is_waiting = stays_outside;
        last_outside = stays_outside ? now_outside & last_outside : now_outside;
        continue;
      }
    }
    if (is_waiting) result.append(waiting);
    is_waiting = false;
    result.append(point);
    last_outside = now_outside;
  }
  return result;
}

QPainterPath fill_path(const Sheet& sheet, std::span<const QPolygonF> rings) {
  QPainterPath path;
  path.setFillRule(Qt::OddEvenFill);
  for (const QPolygonF& ring : rings) {
    if (touches(sheet, ring.boundingRect(), 2)) path.addPolygon(on_sheet(sheet, ring));
  }
  return path;
}

bool touches(const Sheet& sheet, const QRectF& km_bounds, double margin_px) {
  const double margin = margin_px / sheet.scale;
  return sheet.km().intersects(km_bounds.adjusted(-margin, -margin, margin, margin));
}

}  // namespace bc::ui
