// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/base_painter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

#include "ui/map/soft_mask.h"

namespace bc::ui {
namespace {

// Deviations of the two glows along a coast in pixels of the window, and how strong they are.
struct Glow {
  double deviation;
  double opacity;
};
constexpr Glow far_shallows{9.0, 0.62};
constexpr Glow near_shallows{2.6, 0.55};
constexpr Glow land_rim{5.0, 0.55};

QPen line_pen(QColor colour, double width, const Sheet& sheet) {
  QPen pen(colour, width * sheet.ratio);
  pen.setJoinStyle(Qt::RoundJoin);
  pen.setCapStyle(Qt::RoundCap);
  return pen;
}

void paint_graticule(QPainter& painter, const Atlas& atlas, const MapStyle& style, const Sheet& sheet) {
  painter.setPen(line_pen(style.graticule, 0.8, sheet));
  const double every = atlas.graticule;
  // A frame is far smaller than half a globe: its corners and the middles of its sides hold the extremes.
  double west = 180;
  double east = -180;
  double south = 90;
  double north = -90;
  for (const double x : {0.0, 0.5, 1.0}) {
    for (const double y : {0.0, 0.5, 1.0}) {
      const QRectF& frame = atlas.frame;
      const QPointF at = atlas.projection.inverse(frame.topLeft() + QPointF(frame.width() * x, frame.height() * y));
      west = std::min(west, at.x());
      east = std::max(east, at.x());
      south = std::min(south, at.y());
      north = std::max(north, at.y());
    }
  }
  const auto draw = [&](QPointF from, QPointF to) {
    QPolygonF line;
    constexpr int steps = 60;
    for (int i = 0; i <= steps; ++i) line.append(atlas.projection.forward(from + (to - from) * i / steps));
    if (touches(sheet, line.boundingRect(), 2)) painter.drawPolyline(on_sheet(sheet, line));
  };
  for (double lon = std::floor(west / every) * every; lon <= east; lon += every) draw({lon, south - 2}, {lon, north + 2});
  for (double lat = std::floor(south / every) * every; lat <= north; lat += every) draw({west - 2, lat}, {east + 2, lat});
}

QImage blank(QSize size) {
  QImage picture(size, QImage::Format_ARGB32_Premultiplied);
  picture.fill(Qt::transparent);
  return picture;
}

}  // namespace

void paint_lines(QPainter& painter, const Atlas& atlas, const MapStyle& style, const Sheet& sheet) {
  // Provinces say little from far away and crowd small countries: they come in with the scale.
  const double logical_scale = sheet.scale / sheet.ratio;
  const double presence = std::clamp((logical_scale - 0.12) / 0.16, 0.0, 1.0);
  QColor province = style.province;
  province.setAlphaF(static_cast<float>(province.alphaF() * presence));

  painter.setBrush(Qt::NoBrush);
  for (const LineKind kind : {LineKind::province, LineKind::disputed, LineKind::border, LineKind::coast}) {
    QPen pen = kind == LineKind::province ? line_pen(province, 0.9, sheet)
               : kind == LineKind::coast  ? line_pen(style.coast, 0.9, sheet)
                                          : line_pen(style.border, 0.9, sheet);
    if (kind == LineKind::disputed) {
      pen.setCapStyle(Qt::FlatCap);
      pen.setDashPattern({4, 3});
    }
    if (kind == LineKind::province && presence <= 0) continue;
    painter.setPen(pen);
    const Outside outside = kind == LineKind::disputed ? Outside::keep : Outside::leave_out;
    for (const AtlasLine& line : atlas.lines) {
      if (line.kind == kind && touches(sheet, line.bounds, 4)) painter.drawPolyline(on_sheet(sheet, line.points, outside));
    }
  }
}

QImage paint_base(const Atlas& atlas, const MapStyle& style, const Sheet& sheet) {
  QImage picture(sheet.size, QImage::Format_RGB32);
  picture.fill(style.sea);
  {
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    paint_graticule(painter, atlas, style, sheet);
  }

  // Glows look past the edge of the sheet, so that neighbouring sheets meet without a seam; an even margin keeps their half-size
  // masks aligned.
  const int margin = 2 * static_cast<int>(std::ceil(far_shallows.deviation * sheet.ratio * 1.6));
  const Sheet wide = sheet.grown(margin);
  QImage land = blank(wide.size);
  {
    QPainter painter(&land);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(fill_path(wide, atlas.land), Qt::black);
  }
  const SoftMask on_land = mask_of(land);
  const SoftMask at_sea = inverted(on_land);
  const SoftMask half_land = halved(on_land);
  const QPoint corner(-margin, -margin);
  const auto shallows = [&](Glow glow) {
    const SoftMask soft = blurred(half_land, glow.deviation * sheet.ratio / 2);
    paint_through(picture, soft, at_sea, corner, style.sea_shallow, glow.opacity * 2);
  };
  shallows(far_shallows);
  shallows(near_shallows);
  paint_through(picture, on_land, corner, style.land, 1);
  paint_through(picture, blurred(inverted(half_land), land_rim.deviation * sheet.ratio / 2), on_land, corner, style.land_edge,
                land_rim.opacity * 2);

  QPainter painter(&picture);
  painter.setRenderHint(QPainter::Antialiasing);
  paint_lines(painter, atlas, style, sheet);
  return picture;
}

}  // namespace bc::ui
