// SPDX-License-Identifier: GPL-3.0-or-later
// The ground of a theatre: its rings, the lines around it, where its name stands and whether a point lies in it.
#pragma once

#include <QPolygonF>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

#include "ui/map/atlas.h"
#include "ui/map/map_scene.h"

namespace bc::ui {

struct TheatreShape {
  QString id;
  bool at_sea = false;
  bool off_map = false;
  std::vector<QPolygonF> rings;    // kilometres on the paper, odd and even
  std::vector<QPolygonF> borders;  // lines of countries and coasts around it
  std::vector<QPolygonF> inner;    // lines around it that run inside a country, or across the sea
  QRectF bounds;
  QPointF anchor;

  bool contains(QPointF km) const;
};

std::vector<TheatreShape> theatre_shapes(const Atlas& atlas, const MapScene& scene);

// Whether the shapes of one scene serve the other as well.
bool same_ground(const MapScene& one, const MapScene& other);

// Codes in the scene that the atlas does not know: a mistake in a variant, worth telling its author.
QStringList unknown_regions(const Atlas& atlas, const MapScene& scene);

// The theatre under a point; a smaller one wins over a larger one that it lies in.
const TheatreShape* theatre_at(const std::vector<TheatreShape>& shapes, QPointF km);

}  // namespace bc::ui
