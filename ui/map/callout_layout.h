// SPDX-License-Identifier: GPL-3.0-or-later
// Places the cards that tell of something on the map beside it, where they cover neither counters nor names nor each other.
#pragma once

#include <QPixmap>
#include <QPointF>
#include <QRectF>

#include <vector>

#include "ui/map/map_scene.h"
#include "ui/map/map_style.h"

class QPainter;

namespace bc::ui {

struct CalloutCard {
  QPixmap picture;  // with a shadow of `shadow` pixels around
  QSizeF size;      // without it
  QColor colour;
};
constexpr double callout_shadow = 5;

CalloutCard callout_card(const MapCallout& callout, const MapScene& scene, const MapStyle& style, double ratio,
                         Qt::LayoutDirection direction);

struct CalloutRoom {
  QRectF view;                     // cards stay inside
  std::vector<QRectF> never;       // counters, boxes, legends
  std::vector<QRectF> better_not;  // names
  double reach = 1;                // larger cards stand farther off
};

// Where the card's corner goes, as a way from its anchor.
std::vector<QPointF> place_callouts(const std::vector<QPointF>& anchors, const std::vector<QSizeF>& sizes,
                                    const CalloutRoom& room);

// The line from the anchor to the card.
void paint_leader(QPainter& painter, QPointF anchor, double clear, const QRectF& card, QColor colour, const MapStyle& style);

}  // namespace bc::ui
