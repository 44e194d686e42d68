// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/counter_layout.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace bc::ui {
namespace {

constexpr double gap = 6;          // between counters side by side
constexpr double pile_step = 3;    // between counters piled up
constexpr int most_in_a_row = 4;   // of a fan

// Counters without a place of their own stand in a row under the name of their theatre.
QPointF row_offset(int position, int count, double size) {
  const double width = count * size + (count - 1) * gap;
  return {position * (size + gap) - width / 2 + size / 2, size * 0.5 + 16};
}

}  // namespace

double counter_size(const MapStyle& style) { return std::round(33 * (0.5 + 0.5 * style.text_scale)); }

std::vector<CounterStack> stack_counters(const Atlas& atlas, const MapScene& scene, const std::vector<TheatreShape>& shapes,
                                         const MapStyle& style, double scale) {
  const double size = counter_size(style);
  QHash<QString, int> unplaced;
  for (const MapCounter& counter : scene.counters) {
    if (counter.at.empty()) ++unplaced[counter.theatre];
  }
  QHash<QString, int> position;
  std::vector<CounterStack> stacks;
  for (int i = 0; i < static_cast<int>(scene.counters.size()); ++i) {
    const MapCounter& counter = scene.counters[static_cast<std::size_t>(i)];
    const auto shape = std::ranges::find(shapes, counter.theatre, &TheatreShape::id);
    if (shape != shapes.end() && shape->off_map) continue;
    CounterStack stack;
    if (!counter.at.empty()) {
      stack.km = atlas.projection.forward({counter.at.front().lon, counter.at.front().lat});
    } else if (shape != shapes.end()) {
      stack.km = shape->anchor;
      stack.offset = row_offset(position[counter.theatre]++, unplaced[counter.theatre], size);
    } else {
      continue;
    }
    const QPointF middle = stack.km * scale + stack.offset;
    const auto near = std::ranges::find_if(stacks, [&](const CounterStack& other) {
      const QPointF away = other.km * scale + other.offset - middle;
      return std::max(std::abs(away.x()), std::abs(away.y())) < size * 0.72;
    });
    if (near != stacks.end()) {
      near->counters.push_back(i);
    } else {
      stack.counters.push_back(i);
      stacks.push_back(stack);
    }
  }
  return stacks;
}

QPointF fan_offset(int slot, int count, double size, double fanned) {
  const QPointF piled = QPointF(slot, -slot) * pile_step;
  if (count < 2) return {};
  const int rows = (count + most_in_a_row - 1) / most_in_a_row;
  const int columns = (count + rows - 1) / rows;
  const int row = slot / columns;
  const int in_row = std::min(columns, count - row * columns);
  const double step = size + gap;
  const QPointF open((slot % columns - (in_row - 1) / 2.0) * step, (row - (rows - 1) / 2.0) * step);
  return piled + (open - piled) * fanned;
}

}  // namespace bc::ui
