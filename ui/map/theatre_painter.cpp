// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/theatre_painter.h"

#include <QPainter>

#include <cmath>

#include "ui/map/soft_mask.h"

namespace bc::ui {
namespace {

constexpr double glow_deviation = 3.6;  // pixels of the window
constexpr double hatch_distance = 9;

SoftMask fill_mask(const Sheet& sheet, const std::vector<QPolygonF>& rings) {
  QImage picture(sheet.size, QImage::Format_ARGB32_Premultiplied);
  picture.fill(Qt::transparent);
  QPainter painter(&picture);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.fillPath(fill_path(sheet, rings), Qt::black);
  painter.end();
  return mask_of(picture);
}

void cut_out(SoftMask& mask, const SoftMask& hole) {
  for (std::size_t i = 0; i < mask.values.size(); ++i) {
    mask.values[i] = static_cast<std::uint8_t>(mask.values[i] * (255 - hole.values[i]) / 255);
  }
}

// Slanting lines whose phase hangs on the map, not on the sheet, so that they meet on the next one.
SoftMask hatch_mask(const Sheet& sheet, SoftMask shape) {
  const double step = hatch_distance * sheet.ratio;
  const double width = 1.1 * sheet.ratio;
  const QPointF world = sheet.origin * sheet.scale;
  for (int y = 0; y < shape.height; ++y) {
    for (int x = 0; x < shape.width; ++x) {
      std::uint8_t& value =
          shape.values[static_cast<std::size_t>(y) * static_cast<std::size_t>(shape.width) + static_cast<std::size_t>(x)];
      if (value == 0) continue;
      const double along = (world.x() + x + world.y() + y) / std::sqrt(2.0);
      const double away = std::abs(along - step * std::round(along / step));
      const double cover = std::clamp(width / 2 + 0.5 - away, 0.0, 1.0);
      value = static_cast<std::uint8_t>(value * cover);
    }
  }
  return shape;
}

void paint_shade(QImage& base, const MapStyle& style, const MapTheatre& theatre, QColor colour, const SoftMask& mask,
                 const Sheet& sheet, QPoint corner) {
  const double strength = theatre.side.isEmpty() ? 0 : std::clamp(theatre.strength, 0.0, 1.0);
  const double tint = style.tint_least + (style.tint_most - style.tint_least) * strength;
  paint_through(base, mask, corner, colour, tint);
  const SoftMask rim = blurred(inverted(halved(mask)), glow_deviation * sheet.ratio / 2);
  paint_through(base, rim, mask, corner, colour, style.glow * (theatre.side.isEmpty() ? 0.7 : 1.0) * 2);
  if (theatre.hatched) paint_through(base, hatch_mask(sheet, mask), corner, style.hatch, 0.34);
}

// All that is not land: a ring at sea may cut across a coast, and its line stops there.
QPainterPath open_sea(const Atlas& atlas, const Sheet& sheet) {
  QPainterPath path = fill_path(sheet, atlas.land);
  path.addRect(QRectF(QPointF(-1e5, -1e5), QPointF(1e5, 1e5)));
  return path;
}

void paint_borders(QPainter& painter, const Atlas& atlas, const MapStyle& style, const TheatreShape& shape, const Sheet& sheet) {
  painter.setBrush(Qt::NoBrush);
  if (shape.at_sea) painter.setClipPath(open_sea(atlas, sheet));
  QPen pen(style.inner_outline, 1.25 * sheet.ratio);
  pen.setJoinStyle(Qt::RoundJoin);
  pen.setCapStyle(Qt::FlatCap);
  pen.setDashPattern(shape.at_sea ? QList<qreal>{1.6, 3.2} : QList<qreal>{4, 2});
  if (shape.at_sea) pen.setColor(style.water_text);
  painter.setPen(pen);
  for (const QPolygonF& line : shape.inner) {
    if (touches(sheet, line.boundingRect(), 4)) painter.drawPolyline(on_sheet(sheet, line, Outside::keep));
  }
  if (shape.at_sea) painter.setClipping(false);
  QPen border(style.outline, 1.15 * sheet.ratio);
  border.setJoinStyle(Qt::RoundJoin);
  border.setCapStyle(Qt::RoundCap);
  painter.setPen(border);
  for (const QPolygonF& line : shape.borders) {
    if (touches(sheet, line.boundingRect(), 4)) painter.drawPolyline(on_sheet(sheet, line));
  }
}

}  // namespace

void paint_theatres(QImage& base, const Atlas& atlas, const MapStyle& style, const MapScene& scene,
                    const std::vector<TheatreShape>& shapes, const Sheet& sheet) {
  const int margin = 2 * static_cast<int>(std::ceil(glow_deviation * sheet.ratio * 1.6));
  for (std::size_t i = 0; i < shapes.size(); ++i) {
    const TheatreShape& shape = shapes[i];
    const MapTheatre& theatre = scene.theatres[i];
    if (shape.off_map || !touches(sheet, shape.bounds, margin)) continue;
    // Only as much of the sheet as the theatre takes, with room for the glow.
    const QRect around =
        QRectF(sheet.to_device(shape.bounds.topLeft()), sheet.to_device(shape.bounds.bottomRight())).toAlignedRect();
    const QRect part = around.intersected(QRect(QPoint(), sheet.size)).adjusted(-margin, -margin, margin, margin);
    const Sheet cut{sheet.origin + QPointF(part.topLeft()) / sheet.scale, sheet.scale, sheet.ratio, part.size()};
    SoftMask mask = fill_mask(cut, shape.rings);
    if (shape.at_sea) cut_out(mask, fill_mask(cut, atlas.land));
    const MapSide* side = scene.side(theatre.side);
    paint_shade(base, style, theatre, side != nullptr ? wash_of(style, side->colour) : style.neutral, mask, cut, part.topLeft());
  }
  QPainter painter(&base);
  painter.setRenderHint(QPainter::Antialiasing);
  for (const TheatreShape& shape : shapes) {
    if (!shape.off_map && touches(sheet, shape.bounds, 4)) paint_borders(painter, atlas, style, shape, sheet);
  }
}

}  // namespace bc::ui
