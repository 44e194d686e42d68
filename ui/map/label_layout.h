// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses the names that are written on the map at a scale, and places them so that none covers another or a counter.
#pragma once

#include <QFont>
#include <QPixmap>
#include <QPointF>
#include <QRectF>

#include <vector>

#include "ui/map/atlas.h"
#include "ui/map/camera.h"
#include "ui/map/counter_layout.h"
#include "ui/map/map_scene.h"
#include "ui/map/map_style.h"
#include "ui/map/theatre_shape.h"

class QPainter;

namespace bc::ui {

struct MapLabel {
  QString text;
  QString theatre;  // the id, where the label is a theatre's name
  QFont font;
  QColor colour;
  QPixmap picture;  // painted when first seen
  QPointF km;       // pinned here
  QPointF shift;    // of its middle from there, in pixels of the window
  QRectF box;       // of the letters, in pixels at this scale with the map's origin at 0, 0
};

// Those in view; the dot of a city belongs to its label and has no text.
// `whole`: none of which a part lies beyond the edge or under what is `taken`; the name of a theatre is brought into view, clear of `counters`.
void paint_labels(QPainter& painter, std::vector<MapLabel>& labels, const Camera& camera, const MapStyle& style, double ratio,
                  bool whole = false, const std::vector<QRectF>& taken = {}, const std::vector<QRectF>& counters = {});

struct LabelInput {
  const Atlas& atlas;
  const MapScene& scene;
  const std::vector<TheatreShape>& shapes;
  const std::vector<CounterStack>& stacks;
  const MapStyle& style;
  QString language;
  double scale = 1;  // pixels of the window for a kilometre
  double ratio = 1;
};

std::vector<MapLabel> layout_labels(const LabelInput& input);

}  // namespace bc::ui
