// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/camera.h"

#include <QMarginsF>

#include <algorithm>
#include <cmath>

namespace bc::ui {
namespace {

constexpr double closest_scale = 1.5;  // the source's lines are too coarse for more

double covering_scale(const QRectF& frame, QSizeF view) {
  return std::max(view.width() / frame.width(), view.height() / frame.height());
}

}  // namespace

std::vector<double> rest_scales(const Atlas& atlas, QSizeF view) {
  const double least = covering_scale(atlas.frame, view);
  std::vector<double> scales;
  const auto add = [&](double scale) {
    if (scale >= least && (scales.empty() || scale > scales.back() * 1.01)) scales.push_back(scale);
  };
  const double step = std::pow(2.0, 0.25);
  if (least > atlas.levels.front().scale) scales.push_back(least);
  for (const AtlasLevel& level : atlas.levels) {
    add(level.scale / step);
    add(level.scale);
  }
  double next = atlas.levels.back().scale;
  while (next * step < closest_scale || scales.empty()) {
    next *= step;
    add(next);
  }
  return scales;
}

double nearest_scale(const std::vector<double>& scales, double wanted) {
  return *std::ranges::min_element(scales, {}, [wanted](double scale) { return std::abs(std::log(scale / wanted)); });
}

double allowed_scale(const Atlas& atlas, QSizeF view, double wanted) {
  return std::max(covering_scale(atlas.frame, view), std::min(wanted, closest_scale));
}

Camera kept_inside(Camera camera, const QRectF& frame) {
  const double half_width = camera.view.width() / camera.scale / 2;
  const double half_height = camera.view.height() / camera.scale / 2;
  const auto keep = [](double value, double least, double most) {
    return least > most ? (least + most) / 2 : std::clamp(value, least, most);
  };
  camera.centre.setX(keep(camera.centre.x(), frame.left() + half_width, frame.right() - half_width));
  camera.centre.setY(keep(camera.centre.y(), frame.top() + half_height, frame.bottom() - half_height));
  return camera;
}

Camera zoomed_around(const Camera& camera, QPointF fixed, double scale) {
  Camera result = camera;
  const QPointF km = camera.to_km(fixed);
  result.scale = scale;
  result.centre += km - result.to_km(fixed);
  return result;
}

Camera showing(const Atlas& atlas, QSizeF view, const QRectF& bounds, const QMarginsF& margins) {
  const double width = std::max(80.0, view.width() - margins.left() - margins.right());
  const double height = std::max(80.0, view.height() - margins.top() - margins.bottom());
  const double wanted = std::min(width / std::max(1.0, bounds.width()), height / std::max(1.0, bounds.height()));
  Camera camera;
  camera.view = view;
  camera.scale = allowed_scale(atlas, view, wanted);
  const QPointF shift((margins.right() - margins.left()) / 2, (margins.bottom() - margins.top()) / 2);
  camera.centre = bounds.center() + shift / camera.scale;
  return kept_inside(camera, atlas.frame);
}

Camera between(const Camera& from, const Camera& to, double progress) {
  Camera result = to;
  if (progress >= 1) return result;
  result.scale = from.scale * std::pow(to.scale / from.scale, progress);
  // The centre moves with the zoom, or a point that is fixed at both ends would wander in between.
  const double ratio = to.scale / from.scale;
  const double along = std::abs(ratio - 1) < 1e-6 ? progress : (1 - from.scale / result.scale) / (1 - 1 / ratio);
  result.centre = from.centre + (to.centre - from.centre) * along;
  return result;
}

}  // namespace bc::ui
