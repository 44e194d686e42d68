// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_fit.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "ui/map/counter_layout.h"

namespace bc::ui {
namespace {

constexpr double scale_step = 1.03;
constexpr double cuts_of_theatre[] = {0.015, 0.08};  // of its width that may lie beyond the edge, if need be: a border there tells little
constexpr int tries = 6;                 // to either side of the middle

// What has to be in view at a scale, in pixels from the paper's origin.
struct Needed {
  std::vector<QRectF> counters;
  QRectF bounds;  // of counters, and of most of each theatre
};

Needed needed_at(const FitInput& input, double scale, double cut) {
  Needed needed;
  const double half = counter_size(input.style) / 2 + 7;  // with its mark and its pile's shadow
  for (const CounterStack& stack : stack_counters(input.atlas, input.scene, input.shapes, input.style, scale)) {
    if (stack.theatre.isEmpty()) continue;  // kept at the edge by itself
    needed.counters.push_back({stack.km * scale + stack.offset - QPointF(half, half), QSizeF(half, half) * 2});
    needed.bounds = needed.bounds.united(needed.counters.back());
  }
  for (const TheatreShape& shape : input.shapes) {
    if (shape.off_map || shape.bounds.isEmpty()) continue;
    const QRectF bounds(shape.bounds.topLeft() * scale, shape.bounds.size() * scale);
    const double x = bounds.width() * cut, y = bounds.height() * cut;
    needed.bounds = needed.bounds.united(bounds.adjusted(x, y, -x, -y));
  }
  return needed;
}

int in_the_way(const Needed& needed, QPointF shift, const QRectF& room, const std::vector<QRectF>& taken) {
  int found = 0;
  for (const QRectF& counter : needed.counters) {
    const QRectF here = counter.translated(shift);
    found += !room.contains(here) || std::ranges::any_of(taken, [&](const QRectF& other) { return other.intersects(here); });
  }
  return found;
}

}  // namespace

Camera fitted(const FitInput& input) {
  const double floor = allowed_scale(input.atlas, input.view, 0);
  Camera best = kept_inside({input.atlas.frame.center(), floor, input.view}, input.atlas.frame);
  if (input.room.width() < 40 || input.room.height() < 40) return best;
  int least = -1;
  // From the middle outwards.
  std::vector<std::array<int, 2>> places;
  for (int y = -tries; y <= tries; ++y)
    for (int x = -tries; x <= tries; ++x) places.push_back({x, y});
  std::ranges::stable_sort(places, {}, [](const auto& place) { return place[0] * place[0] + place[1] * place[1]; });
  for (const double cut : cuts_of_theatre) {
    const QRectF all = needed_at(input, 1, cut).bounds;
    double scale = allowed_scale(input.atlas, input.view,
                                 1.2 * std::min(input.room.width() / std::max(1.0, all.width()), input.room.height() / std::max(1.0, all.height())));
    for (;; scale = std::max(floor, scale / scale_step)) {
      const Needed needed = needed_at(input, scale, cut);
      const double spare_x = input.room.width() - needed.bounds.width(), spare_y = input.room.height() - needed.bounds.height();
      std::vector<QRectF> taken;  // all but alike wherever the camera stands at this scale
      for (const auto& place : places) {
        if ((spare_x < 0 || spare_y < 0) && scale > floor) break;
        const QPointF aside(std::abs(spare_x) / 2 * place[0] / tries, std::abs(spare_y) / 2 * place[1] / tries);
        const QPointF middle = input.room.center() + aside;  // where the middle of all comes to stand
        const QPointF of_view(input.view.width() / 2, input.view.height() / 2);
        const Camera camera = kept_inside({(needed.bounds.center() + of_view - middle) / scale, scale, input.view}, input.atlas.frame);
        if (taken.empty()) taken = input.taken(camera);
        const int found = in_the_way(needed, of_view - camera.centre * scale, input.room, taken);
        if (least >= 0 && found >= least) continue;
        least = found;
        best = camera;
        if (found == 0) return best;
      }
      if (scale <= floor) break;
    }
  }
  return best;
}

}  // namespace bc::ui
