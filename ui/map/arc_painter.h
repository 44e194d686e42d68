// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the arcs of strikes and channels: a curve from place to place, with an arrow and a label.
#pragma once

#include <QPainter>
#include <QPainterPath>

#include "ui/map/map_scene.h"
#include "ui/map/map_style.h"

namespace bc::ui {

struct ArcShape {
  QPainterPath line;
  QPolygonF arrow;
  QPointF middle;
  double turn = 0;  // of the line at its middle, in degrees
};

// From middle to middle, but for the clearances at both ends; empty if nothing is left between them.
ArcShape arc_shape(QPointF from, QPointF to, double clear_from, double clear_to, bool arrow);

void paint_arc(QPainter& painter, const MapArc& arc, const ArcShape& shape, QColor colour, const MapStyle& style);

}  // namespace bc::ui
