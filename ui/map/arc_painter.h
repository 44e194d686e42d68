// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the arcs of strikes and channels: a curve from place to place, with an arrow and a label.
#pragma once

#include <QPainter>
#include <QPainterPath>

#include <vector>

#include "ui/map/map_scene.h"
#include "ui/map/map_style.h"

namespace bc::ui {

struct ArcShape {
  QPainterPath line;
  QPolygonF arrow;
};

// From middle to middle, but for the clearances at both ends; empty if nothing is left between them.
ArcShape arc_shape(QPointF from, QPointF to, double clear_from, double clear_to, bool arrow);

void paint_arc(QPainter& painter, const MapArc& arc, const ArcShape& shape, QColor colour, const MapStyle& style);
// On a plate beside the line, as near its middle as `taken` allows.
void paint_arc_label(QPainter& painter, const MapArc& arc, const ArcShape& shape, QColor colour, const MapStyle& style,
                     const std::vector<QRectF>& taken = {});

}  // namespace bc::ui
