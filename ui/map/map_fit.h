// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the view in which all that is played for is seen as large as can be, and nothing of it lies under legend, list or edge.
#pragma once

#include <QRectF>

#include <functional>
#include <vector>

#include "ui/map/camera.h"
#include "ui/map/map_scene.h"
#include "ui/map/map_style.h"
#include "ui/map/theatre_shape.h"

namespace bc::ui {

struct FitInput {
  const Atlas& atlas;
  const MapScene& scene;
  const std::vector<TheatreShape>& shapes;
  const MapStyle& style;
  QSizeF view;  // pixels of the window
  QRectF room;  // of it, without what panels take away at its edges
  std::function<std::vector<QRectF>(const Camera&)> taken;  // what lies over the map when the camera stands so
};

// The closest camera at which every theatre is in view and every counter of a theatre is clear of edges and of what is taken; where
// there is none, the one with the fewest in the way.
Camera fitted(const FitInput& input);

}  // namespace bc::ui
