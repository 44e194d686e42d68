// SPDX-License-Identifier: GPL-3.0-or-later
// Paints counters: paper tiles with an icon, a foot in the owner's colour, the owner's mark, and badges for what goes on there.
#pragma once

#include <QHash>
#include <QPixmap>

#include "ui/map/map_scene.h"
#include "ui/map/map_style.h"

class QPainter;

namespace bc::ui {

class CounterPainter {
 public:
  // The tile with its shadow; its middle is the middle of the picture.
  const QPixmap& picture(const MapCounter& counter, const MapSide* side, const MapStyle& style, double ratio);
  void clear() { pictures_.clear(); }

 private:
  QHash<QString, QPixmap> pictures_;
};

// The line from a tile that had to make room to where it belongs.
void paint_stem(QPainter& painter, QPointF pin, QPointF middle, double size, const MapStyle& style);
// The rings around a burning place, under its tile.
void paint_fire_rings(QPainter& painter, QPointF middle, double size, const MapStyle& style);
// The sheet under the tiles of a fan, as far as it is open: what lies below is not taken for a part of it.
void paint_sheet(QPainter& painter, const QRectF& tiles, double open, const MapStyle& style);
// How many lie in a pile, on a pill at a tile's lower right.
void paint_pile_count(QPainter& painter, QPointF middle, double size, int count, const MapStyle& style);

}  // namespace bc::ui
