// SPDX-License-Identifier: GPL-3.0-or-later
// Where everything stands in the window right now: counters, boxes off the map, and the places that lines and cards point to.
#pragma once

#include <QPointF>
#include <QRectF>

#include <optional>
#include <vector>

#include "ui/map/atlas.h"
#include "ui/map/camera.h"
#include "ui/map/counter_layout.h"
#include "ui/map/map_scene.h"
#include "ui/map/map_style.h"
#include "ui/map/theatre_shape.h"

class QPainter;

namespace bc::ui {

struct StagedCounter {
  int counter = 0;  // index into the scene
  int stack = -1;   // index into the stacks; -1 in a box
  QPointF middle;   // pixels of the window
  QPointF pin;      // the place it belongs to, which may be a little away
  int in_pile = 1;  // how many lie here as one pile
  bool on_top = true;
};

struct StagedBox {
  int theatre = 0;  // index into the scene
  QRectF rect;      // pixels of the window
};

struct Stage {
  Camera camera;
  std::vector<StagedCounter> counters;  // in the order of painting
  std::vector<StagedBox> boxes;

  const StagedCounter* counter(int index) const;
  const StagedBox* box(int theatre) const;
};

// Which stack is fanned out, and how far.
struct Fan {
  int stack = -1;
  double open = 0;
};

struct StageInput {
  const Atlas& atlas;
  const MapScene& scene;
  const std::vector<TheatreShape>& shapes;
  const std::vector<CounterStack>& stacks;
  const MapStyle& style;
  Camera camera;
  Fan fan;
  Qt::LayoutDirection direction = Qt::LeftToRight;  // of what is written in boxes
  std::vector<QRectF> taken = {};                   // by what lies over the map, such as the legend
};

Stage set_stage(const StageInput& input);

// Where a line or card that points to `place` ends; nothing if there is no such place.
std::optional<QPointF> find_place(const StageInput& input, const Stage& stage, const MapPlace& place);
// The end of a line at `end`, or where the line from `other` leaves the view if that is beyond it.
QPointF kept_to_edge(QPointF end, QPointF other, QSizeF view);
// How far a line keeps away from the middle of such a place.
double clearance_of(const StageInput& input, const MapPlace& place);

// Paints the box of a theatre off the map, without its counters.
void paint_box(QPainter& painter, const MapScene& scene, const MapTheatre& theatre, const QRectF& rect, const MapStyle& style,
               bool lit);

}  // namespace bc::ui
