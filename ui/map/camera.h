// SPDX-License-Identifier: GPL-3.0-or-later
// Where the window looks: a point of the map in its middle, at a scale; and the scales at which it comes to rest.
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <vector>

#include "ui/map/atlas.h"

namespace bc::ui {

struct Camera {
  QPointF centre;    // kilometres on the paper
  double scale = 1;  // pixels of the window for a kilometre
  QSizeF view;       // pixels of the window

  QPointF to_view(QPointF km) const { return (km - centre) * scale + QPointF(view.width(), view.height()) / 2; }
  QPointF to_km(QPointF point) const { return (point - QPointF(view.width(), view.height()) / 2) / scale + centre; }
  QRectF km() const { return {to_km({0, 0}), to_km({view.width(), view.height()})}; }

  bool operator==(const Camera&) const = default;
};

// Steps of the zoom go by the fourth root of 2 and hit every baked level; the smallest fills the view with the frame.
std::vector<double> rest_scales(const Atlas& atlas, QSizeF view);
double nearest_scale(const std::vector<double>& scales, double wanted);
// The scale itself, or the nearest that fills the view with the frame and is not too coarse for the source's lines.
double allowed_scale(const Atlas& atlas, QSizeF view, double wanted);

// The same camera with nothing outside the frame in view.
Camera kept_inside(Camera camera, const QRectF& frame);
// Zoomed so that the point of the map under `fixed` stays there.
Camera zoomed_around(const Camera& camera, QPointF fixed, double scale);
// The scale and centre at which `bounds` fills the view but for `margins` pixels.
Camera showing(const Atlas& atlas, QSizeF view, const QRectF& bounds, const QMarginsF& margins);
// On the way from one to the other; zoom goes evenly for the eye.
Camera between(const Camera& from, const Camera& to, double progress);

}  // namespace bc::ui
