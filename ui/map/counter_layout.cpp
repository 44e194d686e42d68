// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/counter_layout.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace bc::ui {
namespace {

constexpr double gap = 6, small_gap = 3;  // between counters side by side; between small ones
constexpr double small_size = 30;
constexpr double pile_step = 3;      // between counters piled up
constexpr int most_piled = 3;        // steps that a pile shows, however high it is
constexpr int most_in_a_row = 4;     // of a fan
constexpr double pile_reach = 0.62;  // of a counter's size: nearer ones of the same theatre lie on one pile
constexpr double far_reach = 0.85;   // the same from far away, where they would be pushed into the next country
constexpr double far_scale = 0.19;   // pixels for a kilometre
constexpr double farthest = 1.7;     // of a counter's size that one is moved to make room

// Counters without a place of their own stand in a row under the name of their theatre.
QPointF row_offset(int position, int count, double size) {
  const double width = count * size + (count - 1) * gap;
  return {position * (size + gap) - width / 2 + size / 2, size * 0.5 + 16};
}

QPointF middle_of(const CounterStack& stack, double scale) { return stack.km * scale + stack.offset; }

// Pushes stacks that overlap apart, by small steps and not far from where they belong.
void part(std::vector<CounterStack>& stacks, double distance, double scale) {
  std::vector<QPointF> home;
  for (const CounterStack& stack : stacks) home.push_back(stack.offset);
  for (int round = 0; round < 48; ++round) {
    bool moved = false;
    for (std::size_t i = 0; i < stacks.size(); ++i) {
      for (std::size_t j = 0; j < i; ++j) {
        const QPointF away = middle_of(stacks[i], scale) - middle_of(stacks[j], scale);
        const double over_x = distance - std::abs(away.x());
        const double over_y = distance - std::abs(away.y());
        if (over_x <= 0.5 || over_y <= 0.5) continue;
        moved = true;
        const QPointF push =
            over_x < over_y ? QPointF(std::copysign(over_x / 2, away.x()), 0) : QPointF(0, std::copysign(over_y / 2, away.y()));
        stacks[i].offset += push;
        stacks[j].offset -= push;
      }
    }
    for (std::size_t i = 0; i < stacks.size(); ++i) {
      const QPointF strayed = stacks[i].offset - home[i];
      const double length = std::hypot(strayed.x(), strayed.y());
      if (length > distance * farthest) stacks[i].offset = home[i] + strayed * (distance * farthest / length);
    }
    if (!moved) break;
  }
}

}  // namespace

double counter_size(const MapStyle& style) { return std::round(33 * (0.5 + 0.5 * style.text_scale) * style.counter_scale); }

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
    stack.theatre = counter.theatre;
    if (!counter.at.empty()) {
      stack.km = atlas.projection.forward({counter.at.front().lon, counter.at.front().lat});
    } else if (shape != shapes.end()) {
      stack.km = shape->anchor;
      stack.offset = row_offset(position[counter.theatre]++, unplaced[counter.theatre], size);
    } else {
      continue;
    }
    const auto near = std::ranges::find_if(stacks, [&](const CounterStack& other) {
      const QPointF away = middle_of(other, scale) - middle_of(stack, scale);
      return other.theatre == stack.theatre && std::max(std::abs(away.x()), std::abs(away.y())) < size * (scale < far_scale ? far_reach : pile_reach);
    });
    if (near != stacks.end()) {
      near->counters.push_back(i);
    } else {
      stack.counters.push_back(i);
      stacks.push_back(stack);
    }
  }
  part(stacks, size + (size < small_size ? small_gap : gap), scale);
  return stacks;
}

QPointF fan_offset(int slot, int count, double size, double fanned) {
  if (count < 2) return {};
  // The topmost lies in its place, those below peep out under it.
  const double depth = std::min(count - 1 - slot, most_piled);
  const QPointF piled = QPointF(-depth, depth) * pile_step;
  const int rows = (count + most_in_a_row - 1) / most_in_a_row;
  const int columns = (count + rows - 1) / rows;
  const int row = slot / columns;
  const int in_row = std::min(columns, count - row * columns);
  const double step = size + gap;
  const QPointF open((slot % columns - (in_row - 1) / 2.0) * step, (row - (rows - 1) / 2.0) * step);
  return piled + (open - piled) * fanned;
}

}  // namespace bc::ui
