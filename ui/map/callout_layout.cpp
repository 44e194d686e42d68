// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/callout_layout.h"

#include <QFontMetricsF>
#include <QLineF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

#include "ui/map/label_text.h"
#include "ui/theme/type.h"

namespace bc::ui {
namespace {

constexpr double card_padding = 11;
constexpr double widest_words = 216;  // of the text, at 100 %

double common_area(const QRectF& a, const QRectF& b) {
  const QRectF common = a.intersected(b);
  return common.isEmpty() ? 0 : common.width() * common.height();
}

double outside_area(const QRectF& card, const QRectF& view) { return card.width() * card.height() - common_area(card, view); }

int crosses(const QLineF& line, const QRectF& rect) {
  const QLineF sides[] = {{rect.topLeft(), rect.topRight()},
                          {rect.topRight(), rect.bottomRight()},
                          {rect.bottomRight(), rect.bottomLeft()},
                          {rect.bottomLeft(), rect.topLeft()}};
  return std::ranges::any_of(sides, [&](const QLineF& side) { return side.intersects(line) == QLineF::BoundedIntersection; }) ? 1
                                                                                                                              : 0;
}

// The card at an angle from its anchor, its nearest edge `distance` away.
QRectF card_at(QPointF anchor, QSizeF size, double angle, double distance) {
  const QPointF way(std::cos(angle), std::sin(angle));
  const QPointF middle = anchor + QPointF(way.x() * (distance + size.width() / 2), way.y() * (distance + size.height() / 2));
  return {middle - QPointF(size.width(), size.height()) / 2, size};
}

/// Where the leader meets the card.
QPointF leader_end(QPointF anchor, const QRectF& card) {
  return {std::clamp(anchor.x(), card.left() + 6, card.right() - 6), std::clamp(anchor.y(), card.top() + 6, card.bottom() - 6)};
}

}  // namespace

CalloutCard callout_card(const MapCallout& callout, const MapScene& scene, const MapStyle& style, double ratio,
                         Qt::LayoutDirection direction) {
  const QFont title_font = sans_font(style, type::small, QFont::DemiBold);
  const QFont text_font = sans_font(style, type::fine);
  const double limit = widest_words * (0.4 + 0.6 * style.text_scale);
  const int flags = Qt::TextWordWrap | Qt::AlignLeading | Qt::AlignTop;
  const QRectF title = QFontMetricsF(title_font).boundingRect(QRectF(0, 0, limit, 10000), flags, callout.title);
  const QRectF text =
      callout.text.isEmpty() ? QRectF() : QFontMetricsF(text_font).boundingRect(QRectF(0, 0, limit, 10000), flags, callout.text);
  const double width = std::ceil(std::max(title.width(), text.width()) + 1);
  const double between = callout.text.isEmpty() ? 0 : 2;

  CalloutCard card;
  const MapSide* side = scene.side(callout.side);
  card.colour = side != nullptr ? shown(style, side->colour) : style.ink;
  card.size = QSizeF(width + 2 * card_padding + 4, std::ceil(title.height() + between + text.height() + 2 * card_padding - 5));
  const QSizeF whole = card.size + QSizeF(2 * callout_shadow, 2 * callout_shadow);
  card.picture = QPixmap((whole * ratio).toSize());
  card.picture.setDevicePixelRatio(ratio);
  card.picture.fill(Qt::transparent);
  QPainter painter(&card.picture);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setLayoutDirection(direction);
  const QRectF rect(QPointF(callout_shadow, callout_shadow), card.size);
  painter.setPen(Qt::NoPen);
  for (int i = 4; i >= 1; --i) {
    QColor shadow = style.shadow;
    shadow.setAlphaF(shadow.alphaF() * 0.2F);
    painter.setBrush(shadow);
    painter.drawRoundedRect(rect.adjusted(-i * 0.5, -i * 0.3, i * 0.5, i * 0.9), 3 + i, 3 + i);
  }
  painter.setPen(QPen(style.card_edge, 1));
  painter.setBrush(style.card);
  painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 3.5, 3.5);
  const bool mirrored = direction == Qt::RightToLeft;
  painter.fillRect(QRectF(mirrored ? rect.right() - 4 : rect.left() + 1, rect.top() + 4, 3, rect.height() - 8), card.colour);
  const QRectF inside(rect.left() + card_padding + (mirrored ? 0 : 4), rect.top() + card_padding - 3, width, rect.height());
  painter.setFont(title_font);
  painter.setPen(style.ink);
  painter.drawText(inside, flags, callout.title);
  painter.setFont(text_font);
  painter.setPen(style.muted);
  painter.drawText(inside.adjusted(0, title.height() + between, 0, 0), flags, callout.text);
  return card;
}

namespace {

/// How bad a place is for a card; `covers` counts what must not be covered, and what lies outside.
struct Worth {
  double cost = 0, covers = 0;
};

Worth weigh(const QRectF& card, QPointF anchor, double distance, const std::vector<QRectF>& never, const CalloutRoom& room) {
  const QRectF roomy = card.adjusted(-6, -6, 6, 6);
  Worth worth;
  worth.covers = 40 * outside_area(roomy, room.view);
  for (const QRectF& other : never) worth.covers += 30 * common_area(roomy, other);
  worth.cost = distance * 9 + worth.covers;
  for (const QRectF& other : room.better_not) worth.cost += 2.2 * common_area(card, other);
  // A leader that runs under a counter or another card is hard to follow.
  const QLineF leader(anchor, leader_end(anchor, card));
  for (const QRectF& other : never) worth.cost += other.contains(anchor) ? 0 : 260 * crosses(leader, other);
  return worth;
}

}  // namespace

std::vector<QPointF> place_callouts(const std::vector<QPointF>& anchors, const std::vector<QSizeF>& sizes,
                                    const CalloutRoom& room) {
  std::vector<QPointF> ways;
  std::vector<QRectF> never = room.never;
  for (std::size_t i = 0; i < anchors.size(); ++i) {
    QRectF best;
    Worth least{std::numeric_limits<double>::max(), 0};
    const auto consider = [&](const QRectF& card, double distance) {
      const Worth worth = weigh(card, anchors[i], distance, never, room);
      if (worth.cost < least.cost) best = card, least = worth;
    };
    for (const double near : {28.0, 52.0, 84.0, 124.0, 176.0, 240.0}) {
      const double distance = near * room.reach;
      constexpr int directions = 24;
      for (int step = 0; step < directions; ++step)
        consider(card_at(anchors[i], sizes[i], 2 * std::numbers::pi * step / directions + 0.06, distance), distance);
    }
    // Nothing free around it: anywhere on the map, then, the nearer the better.
    if (least.covers > 0 && room.view.contains(anchors[i])) {
      constexpr double grid = 18;
      for (double y = room.view.top(); y + sizes[i].height() <= room.view.bottom(); y += grid)
        for (double x = room.view.left(); x + sizes[i].width() <= room.view.right(); x += grid) {
          const QRectF card(QPointF(x, y), sizes[i]);
          consider(card, QLineF(anchors[i], leader_end(anchors[i], card)).length());
        }
    }
    never.push_back(best);
    ways.push_back(QPointF(std::round(best.x()), std::round(best.y())) - anchors[i]);
  }
  return ways;
}

void paint_leader(QPainter& painter, QPointF anchor, double clear, const QRectF& card, QColor colour, const MapStyle& style) {
  if (card.contains(anchor)) return;
  const QPointF end = leader_end(anchor, card);
  QPointF way = end - anchor;
  const double length = std::hypot(way.x(), way.y());
  if (length <= clear) return;
  way /= length;
  QColor casing = style.halo;
  casing.setAlpha(170);
  for (const QPen& pen : {QPen(casing, 3.4), QPen(colour, 1.2)}) {
    painter.setPen(pen);
    painter.drawLine(anchor + way * clear, end);
  }
}

}  // namespace bc::ui
