// SPDX-License-Identifier: GPL-3.0-or-later
// Where the counters stand at a scale: alone, side by side, or in stacks that fan out when one looks at them.
#pragma once

#include <QPointF>
#include <QRectF>

#include <vector>

#include "ui/map/atlas.h"
#include "ui/map/map_scene.h"
#include "ui/map/map_style.h"
#include "ui/map/theatre_shape.h"

namespace bc::ui {

// Counters that stand together; indices into the scene, the topmost last.
struct CounterStack {
  QPointF km;      // where it is pinned to the map
  QPointF offset;  // pixels of the window from there
  QString theatre;
  std::vector<int> counters;
};

double counter_size(const MapStyle& style);

// Those of theatres off the map are left out: their box lays them out.
std::vector<CounterStack> stack_counters(const Atlas& atlas, const MapScene& scene, const std::vector<TheatreShape>& shapes,
                                         const MapStyle& style, double scale);

// What a pile of so many covers around its own middle: its counters, their marks, and the figure that says how many they are.
QRectF footprint(int count, double size);

// The middle of one counter of a stack, from the stack's own middle: 0 is piled up, 1 fanned out.
QPointF fan_offset(int slot, int count, double size, double fanned);

}  // namespace bc::ui
