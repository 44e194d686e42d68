// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/counter_painter.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

#include "ui/map/counter_layout.h"
#include "ui/map/label_text.h"
#include "ui/map/marks.h"
#include "ui/theme/type.h"

namespace bc::ui {
namespace {

constexpr double room = 9;  // around the tile, for its shadow and mark
constexpr double sheet_margin = 8;  // around the tiles of a fan

QString key_of(const MapCounter& counter, const MapSide* side, double size, double ratio) {
  return QStringLiteral("%1|%2|%3|%4|%5|%6|%7|%8")
      .arg(counter.icon, side != nullptr ? side->colour.name() : QString())
      .arg(side != nullptr ? static_cast<int>(side->shape) : -1)
      .arg(counter.count)
      .arg(counter.watched)
      .arg(counter.uncertain)
      .arg(size)
      .arg(ratio);
}

void paint_shadow(QPainter& painter, const QRectF& tile, const MapStyle& style) {
  painter.setPen(Qt::NoPen);
  for (int i = 4; i >= 1; --i) {
    QColor colour = style.shadow;
    colour.setAlphaF(colour.alphaF() * 0.3F);
    painter.setBrush(colour);
    painter.drawRoundedRect(tile.adjusted(-i * 0.55, -i * 0.3, i * 0.55, i * 0.8 + 0.6), 5 + i * 0.5, 5 + i * 0.5);
  }
}

void paint_tile(QPainter& painter, const MapCounter& counter, const MapSide* side, const QRectF& tile, const MapStyle& style,
                double ratio) {
  const double foot = std::max(4.0, tile.height() * 0.14);
  const QColor colour = side != nullptr ? shown(style, side->colour) : style.neutral;
  QPainterPath shape;
  shape.addRoundedRect(tile, 4.5, 4.5);
  painter.fillPath(shape, style.card);
  painter.save();
  painter.setClipRect(QRectF(tile.left(), tile.bottom() - foot, tile.width(), foot));
  painter.fillPath(shape, colour);
  painter.restore();
  QPen edge(counter.uncertain ? colour : style.card_edge, 1);
  if (counter.uncertain) edge.setDashPattern({3, 2});
  painter.setPen(edge);
  painter.setBrush(Qt::NoBrush);
  painter.drawRoundedRect(tile.adjusted(0.5, 0.5, -0.5, -0.5), 4.5, 4.5);
  const double icon = std::round(tile.width() * 0.66);
  const QPointF corner(tile.center().x() - icon / 2, tile.top() + (tile.height() - foot - icon) / 2);
  painter.setOpacity(counter.uncertain ? 0.72 : 1);
  painter.drawPixmap(QPointF(std::round(corner.x() * ratio) / ratio, std::round(corner.y() * ratio) / ratio),
                     icon_picture(counter.icon, icon, ratio, style.ink));
  painter.setOpacity(1);
}

}  // namespace

const QPixmap& CounterPainter::picture(const MapCounter& counter, const MapSide* side, const MapStyle& style, double ratio) {
  const double size = counter_size(style);
  QPixmap& picture = pictures_[key_of(counter, side, size, ratio)];
  if (!picture.isNull()) return picture;
  const double whole = size + 2 * room;
  picture = QPixmap((QSizeF(whole, whole) * ratio).toSize());
  picture.setDevicePixelRatio(ratio);
  picture.fill(Qt::transparent);
  QPainter painter(&picture);
  painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
  const QRectF tile(room, room, size, size);
  paint_shadow(painter, tile, style);
  paint_tile(painter, counter, side, tile, style, ratio);
  if (side != nullptr) {
    const double mark = std::round(size * 0.27);
    paint_mark(painter, side->shape, QRectF(tile.right() - mark * 0.62, tile.top() - mark * 0.38, mark, mark),
               shown(style, side->colour), style.card, 1.4);
  }
  if (counter.watched) {
    const double badge = std::round(size * 0.42);
    const QRectF at(tile.left() - badge * 0.4, tile.top() - badge * 0.32, badge, badge);
    painter.setPen(QPen(style.card_edge, 1));
    painter.setBrush(style.card);
    painter.drawEllipse(at);
    const double icon = std::round(badge * 0.74);
    painter.drawPixmap(at.center() - QPointF(icon, icon) / 2, icon_picture(QStringLiteral("watch"), icon, ratio, style.ink));
  }
  if (counter.count > 1) paint_pile_count(painter, tile.center(), size, counter.count, style);
  return picture;
}

void paint_stem(QPainter& painter, QPointF pin, QPointF middle, double size, const MapStyle& style) {
  const QPointF away = middle - pin;
  if (std::max(std::abs(away.x()), std::abs(away.y())) < size * 0.62) return;
  painter.setPen(QPen(style.halo, 3));
  painter.drawLine(pin, middle);
  painter.setPen(QPen(style.muted, 1));
  painter.drawLine(pin, middle);
  painter.setBrush(style.muted);
  painter.drawEllipse(pin, 1.6, 1.6);
}

void paint_fire_rings(QPainter& painter, QPointF middle, double size, const MapStyle& style) {
  painter.setBrush(Qt::NoBrush);
  const double widths[] = {2.2, 1.4, 0.9};
  for (int ring = 0; ring < 3; ++ring) {
    QColor colour = style.danger;
    colour.setAlphaF(0.85F - 0.25F * static_cast<float>(ring));
    painter.setPen(QPen(colour, widths[ring]));
    const double radius = size * (0.74 + 0.19 * ring);
    painter.drawEllipse(middle, radius, radius);
  }
}

void paint_sheet(QPainter& painter, const QRectF& tiles, double open, const MapStyle& style) {
  const QRectF sheet = tiles.adjusted(-sheet_margin, -sheet_margin, sheet_margin, sheet_margin);
  painter.save();
  painter.setOpacity(open);
  paint_shadow(painter, sheet, style);
  painter.setPen(QPen(style.card_edge, 1));
  painter.setBrush(style.card);
  painter.drawRoundedRect(sheet.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
  painter.restore();
}

void paint_pile_count(QPainter& painter, QPointF middle, double size, int count, const MapStyle& style) {
  const QFont font = sans_font(style, type::micro, QFont::DemiBold);
  const QString text = QLocale().toString(count);
  const QFontMetricsF metrics(font);
  // By the figure itself: a line of some scripts is half as tall again, and the disc would hide the counter.
  const QRectF figure = metrics.tightBoundingRect(text);
  const double height = std::max(figure.height(), metrics.capHeight()) * 1.6;
  const double width = std::max(height, metrics.horizontalAdvance(text) + 8);
  const QRectF pill(middle.x() + size / 2 - width * 0.6, middle.y() + size / 2 - height * 0.62, width, height);
  painter.setPen(QPen(style.card, 1.4));
  painter.setBrush(style.ink);
  painter.drawRoundedRect(pill, height / 2, height / 2);
  painter.setFont(font);
  painter.setPen(style.card);
  painter.drawText(pill.center() - figure.center(), text);
}

}  // namespace bc::ui
