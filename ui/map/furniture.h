// SPDX-License-Identifier: GPL-3.0-or-later
// The legend of the sides and the bar that tells distances, on one card in a corner of the map.
#pragma once

#include <QPainter>

#include "ui/map/atlas.h"
#include "ui/map/camera.h"
#include "ui/map/map_scene.h"
#include "ui/map/map_style.h"

namespace bc::ui {

struct ScaleBar {
  double km = 0;
  double pixels = 0;
};
// A round number of kilometres that takes 50 to 130 pixels in the middle of the view.
ScaleBar scale_bar(const Atlas& atlas, const Camera& camera);

QSizeF legend_size(const MapScene& scene, const ScaleBar& bar, const MapStyle& style, double widest);
void paint_legend(QPainter& painter, const MapScene& scene, const ScaleBar& bar, const QRectF& rect, const MapStyle& style,
                  Qt::LayoutDirection direction);

}  // namespace bc::ui
