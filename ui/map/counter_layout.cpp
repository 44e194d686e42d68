// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/counter_layout.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace bc::ui {
namespace {

constexpr double gap = 6;           // between counters of a fan, or in a row
constexpr double air = 3, small_air = 1;  // around a pile and its marks; around small ones
constexpr double small_size = 30;
constexpr double mark_beyond = 0.1, figure_beyond = 0.14;  // of a counter's size: how far its mark, and the figure of a pile, stick out
constexpr int most_piled = 3;        // steps that a pile shows, however high it is
constexpr int most_in_a_row = 4;     // of a fan
constexpr double pile_reach = 0.62;  // of a counter's size: nearer ones of the same theatre lie on one pile
constexpr double far_reach = 0.85;   // the same from far away, where they would be pushed into the next country
constexpr double far_scale = 0.19;   // pixels for a kilometre
constexpr double farthest = 1.7;     // of a counter's size that one is moved to make room
constexpr double gathering = 3.2;    // of it, from which two piles of a theatre are made one where there is no room for both
constexpr double bearable = 2;       // pixels that two piles may share: shadows and rounding

// Counters without a place of their own stand in a row under the name of their theatre.
QPointF row_offset(int position, int count, double size) {
  const double width = count * size + (count - 1) * gap;
  return {position * (size + gap) - width / 2 + size / 2, size * 0.5 + 16};
}

QPointF middle_of(const CounterStack& stack, double scale) { return stack.km * scale + stack.offset; }

double pile_step(double size) { return size < small_size ? 2 : 3; }

// The rooms that stacks take where they belong, in pixels from the paper's origin.
std::vector<QRectF> rooms_of(const std::vector<CounterStack>& stacks, double size, double scale) {
  std::vector<QRectF> rooms;
  for (const CounterStack& stack : stacks) rooms.push_back(footprint(static_cast<int>(stack.counters.size()), size).translated(middle_of(stack, scale)));
  return rooms;
}

// What two rooms share in width and in height; nothing where the lesser of both is not positive.
QPointF shared(const QRectF& a, const QRectF& b) {
  const QPointF away = a.center() - b.center();
  return {(a.width() + b.width()) / 2 - std::abs(away.x()), (a.height() + b.height()) / 2 - std::abs(away.y())};
}

// Pushes rooms that overlap apart, by small steps and not far from where they belong.
std::vector<QRectF> parted(const std::vector<QRectF>& home, double size) {
  const double between = size < small_size ? small_air : air;
  std::vector<QRectF> rooms = home;
  for (int round = 0; round < 48; ++round) {
    bool moved = false;
    for (std::size_t i = 0; i < rooms.size(); ++i) {
      for (std::size_t j = 0; j < i; ++j) {
        const QPointF over = shared(rooms[i], rooms[j]) + QPointF(between, between);
        if (over.x() <= 0.5 || over.y() <= 0.5) continue;
        moved = true;
        const QPointF away = rooms[i].center() - rooms[j].center();
        const QPointF push =
            over.x() < over.y() ? QPointF(std::copysign(over.x() / 2, away.x()), 0) : QPointF(0, std::copysign(over.y() / 2, away.y()));
        rooms[i].translate(push);
        rooms[j].translate(-push);
      }
    }
    for (std::size_t i = 0; i < rooms.size(); ++i) {
      const QPointF strayed = rooms[i].topLeft() - home[i].topLeft();
      const double length = std::hypot(strayed.x(), strayed.y());
      if (length > size * farthest) rooms[i].moveTopLeft(home[i].topLeft() + strayed * (size * farthest / length));
    }
    if (!moved) break;
  }
  return rooms;
}

using Pair = std::pair<std::size_t, std::size_t>;

// Where piles still lie over each other: the two of one theatre nearest to each other, of which one is among those.
std::optional<Pair> to_gather(const std::vector<CounterStack>& stacks, const std::vector<QRectF>& rooms, double size, double scale) {
  std::vector<bool> crowded(rooms.size(), false);
  for (std::size_t i = 0; i < rooms.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      const QPointF over = shared(rooms[i], rooms[j]);
      if (over.x() > bearable && over.y() > bearable) crowded[i] = crowded[j] = true;
    }
  }
  std::optional<Pair> found;
  double least = size * gathering;
  for (std::size_t i = 0; i < stacks.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      if ((!crowded[i] && !crowded[j]) || stacks[i].theatre != stacks[j].theatre || stacks[i].theatre.isEmpty()) continue;
      const QPointF away = middle_of(stacks[i], scale) - middle_of(stacks[j], scale);
      const double distance = std::hypot(away.x(), away.y());
      if (distance >= least) continue;
      least = distance;
      found = Pair{j, i};
    }
  }
  return found;
}

// The larger pile stays where it is.
void gather(std::vector<CounterStack>& stacks, Pair pair) {
  CounterStack& kept = stacks[pair.first];
  CounterStack& given = stacks[pair.second];
  if (given.counters.size() > kept.counters.size()) {
    std::swap(kept.km, given.km);
    std::swap(kept.offset, given.offset);
  }
  kept.counters.insert(kept.counters.end(), given.counters.begin(), given.counters.end());
  stacks.erase(stacks.begin() + static_cast<std::ptrdiff_t>(pair.second));
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
  for (;;) {
    const std::vector<QRectF> home = rooms_of(stacks, size, scale), rooms = parted(home, size);
    if (const auto pair = to_gather(stacks, rooms, size, scale)) {
      gather(stacks, *pair);
      continue;
    }
    for (std::size_t i = 0; i < stacks.size(); ++i) stacks[i].offset += rooms[i].topLeft() - home[i].topLeft();
    break;
  }
  // What burns is seen, whatever lies there with it.
  for (CounterStack& stack : stacks)
    std::ranges::stable_sort(stack.counters, {}, [&scene](int i) { return scene.counters[static_cast<std::size_t>(i)].burning; });
  return stacks;
}

QRectF footprint(int count, double size) {
  const double under = pile_step(size) * std::min(count - 1, most_piled);
  const double mark = size * mark_beyond, figure = count > 1 ? size * figure_beyond : 0;
  return QRectF(-size / 2, -size / 2, size, size).adjusted(-under, -mark, std::max(mark, figure), std::max(under, figure));
}

QPointF fan_offset(int slot, int count, double size, double fanned) {
  if (count < 2) return {};
  // The topmost lies in its place, those below peep out under it.
  const double depth = std::min(count - 1 - slot, most_piled);
  const QPointF piled = QPointF(-depth, depth) * pile_step(size);
  const int rows = (count + most_in_a_row - 1) / most_in_a_row;
  const int columns = (count + rows - 1) / rows;
  const int row = slot / columns;
  const int in_row = std::min(columns, count - row * columns);
  const double step = size + gap;
  const QPointF open((slot % columns - (in_row - 1) / 2.0) * step, (row - (rows - 1) / 2.0) * step);
  return piled + (open - piled) * fanned;
}

}  // namespace bc::ui
