// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/furniture.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

#include "ui/map/label_text.h"
#include "ui/map/marks.h"
#include "ui/theme/measure.h"
#include "ui/theme/type.h"

namespace bc::ui {
namespace {

constexpr double padding = 12;
constexpr double mark_size = 9;
constexpr double mark_gap = 7;
constexpr double item_gap = 22;

QFont legend_font(const MapStyle& style) { return sans_font(style, type::note); }

QString bar_text(const ScaleBar& bar) {
  return QCoreApplication::translate("bc::ui::MapView", "%1 km").arg(QLocale().toString(static_cast<int>(bar.km)));
}

struct Item {
  const MapSide* side = nullptr;  // none for the bar
  double width = 0;
  double x = 0;  // from the reading side
  int row = 0;
};

std::vector<Item> items_of(const MapScene& scene, const ScaleBar& bar, const MapStyle& style, double widest) {
  const QFont font = legend_font(style);
  std::vector<Item> items;
  for (const MapSide& side : scene.sides) {
    if (side.in_legend) items.push_back({&side, mark_size + mark_gap + text_width(font, side.name), 0, 0});
  }
  items.push_back({nullptr, std::max(bar.pixels, 40.0) + mark_gap + text_width(font, bar_text(bar)), 0, 0});
  double x = 0;
  int row = 0;
  for (Item& item : items) {
    if (x > 0 && x + item.width > widest - 2 * padding) {
      x = 0;
      ++row;
    }
    item.x = x;
    item.row = row;
    x += item.width + item_gap;
  }
  return items;
}

double row_height(const MapStyle& style) { return line_height(legend_font(style)) + 4; }

}  // namespace

ScaleBar scale_bar(const Atlas& atlas, const Camera& camera) {
  const double latitude = atlas.projection.inverse(camera.centre).y();
  const double pixels_per_km = camera.scale * atlas.projection.scale_at(latitude);
  ScaleBar bar{1, pixels_per_km};
  for (double ten = 1; ten <= 1e4; ten *= 10) {
    for (const double digit : {1.0, 2.0, 5.0}) {
      if (digit * ten * pixels_per_km <= 130) bar = {digit * ten, digit * ten * pixels_per_km};
    }
  }
  return bar;
}

QSizeF legend_size(const MapScene& scene, const ScaleBar& bar, const MapStyle& style, double widest) {
  double width = 0;
  int rows = 1;
  for (const Item& item : items_of(scene, bar, style, widest)) {
    width = std::max(width, item.x + item.width);
    rows = std::max(rows, item.row + 1);
  }
  return {std::ceil(width + 2 * padding), std::ceil(rows * row_height(style) + padding)};
}

void paint_legend(QPainter& painter, const MapScene& scene, const ScaleBar& bar, const QRectF& rect, const MapStyle& style,
                  Qt::LayoutDirection direction) {
  painter.setPen(QPen(style.card_edge, 1));
  painter.setBrush(style.card);
  painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
  painter.setFont(legend_font(style));
  const bool mirrored = direction == Qt::RightToLeft;
  for (const Item& item : items_of(scene, bar, style, rect.width() + 1)) {
    const double height = row_height(style);
    const double left = mirrored ? rect.right() - padding - item.x - item.width : rect.left() + padding + item.x;
    const QRectF cell(left, rect.top() + padding / 2 + item.row * height, item.width, height);
    painter.setPen(style.muted);
    // The words keep to the far side of the mark or bar, whichever way one reads.
    painter.drawText(cell, Qt::AlignVCenter | Qt::AlignAbsolute | (mirrored ? Qt::AlignLeft : Qt::AlignRight),
                     item.side != nullptr ? item.side->name : bar_text(bar));
    if (item.side != nullptr) {
      const double x = mirrored ? cell.right() - mark_size : cell.left();
      paint_mark(painter, item.side->shape, QRectF(x, cell.center().y() - mark_size / 2, mark_size, mark_size),
                 shown(style, item.side->colour));
    } else {
      const double from = mirrored ? cell.right() - bar.pixels : cell.left();
      const double y = std::round(cell.center().y()) + 0.5;
      painter.setPen(QPen(style.muted, 1.2));
      painter.drawPolyline(QPolygonF({{from, y - 4}, {from, y}, {from + bar.pixels, y}, {from + bar.pixels, y - 4}}));
    }
  }
}

}  // namespace bc::ui
