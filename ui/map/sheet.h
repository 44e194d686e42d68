// SPDX-License-Identifier: GPL-3.0-or-later
// A sheet is a rectangle of device pixels cut from the map at one scale; lines and shapes are brought onto it here.
#pragma once

#include <QPainterPath>
#include <QPolygonF>
#include <QRectF>
#include <QSize>

#include <span>

namespace bc::ui {

struct Sheet {
  QPointF origin;    // kilometres on the paper at the upper left corner
  double scale = 1;  // device pixels for a kilometre
  double ratio = 1;  // device pixels for a pixel of the window: what pens and glows grow with
  QSize size;        // device pixels

  QPointF to_device(QPointF km) const { return (km - origin) * scale; }
  QRectF km() const { return {origin, QSizeF(size) / scale}; }
  // The same sheet with `margin` device pixels more on each side.
  Sheet grown(int margin) const;
};

// A line or ring in device pixels, without the points that nobody could see: those closer than a third of a pixel, and all but
// the needed ones outside the sheet. A dashed line must keep those, or its dashes would not meet on the next sheet.
enum class Outside { leave_out, keep };
QPolygonF on_sheet(const Sheet& sheet, const QPolygonF& km, Outside points_outside = Outside::leave_out);
QPainterPath fill_path(const Sheet& sheet, std::span<const QPolygonF> rings);
bool touches(const Sheet& sheet, const QRectF& km_bounds, double margin_px);

}  // namespace bc::ui
