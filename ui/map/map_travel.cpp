// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_travel.h"

#include <algorithm>
#include <cmath>

namespace bc::ui {

QString id_in(const MapScene& scene, MapItem item) {
  const auto index = static_cast<std::size_t>(item.index);
  if (item.kind == MapItem::Kind::theatre && index < scene.theatres.size()) return scene.theatres[index].id;
  if (item.kind == MapItem::Kind::counter && index < scene.counters.size()) return scene.counters[index].id;
  return {};
}

MapItem item_in(const MapScene& scene, const QString& id) {
  if (const MapTheatre* theatre = scene.theatre(id))
    return {MapItem::Kind::theatre, static_cast<int>(theatre - scene.theatres.data())};
  if (const MapCounter* counter = scene.counter(id))
    return {MapItem::Kind::counter, static_cast<int>(counter - scene.counters.data())};
  return {};
}

std::optional<int> neighbour(const std::vector<QPointF>& spots, int from, Direction direction) {
  const QPointF here = spots[static_cast<std::size_t>(from)];
  std::optional<int> best;
  double best_cost = 0;
  for (int i = 0; i < static_cast<int>(spots.size()); ++i) {
    if (i == from) continue;
    const QPointF way = spots[static_cast<std::size_t>(i)] - here;
    const double forwards = direction == Direction::left    ? -way.x()
                            : direction == Direction::right ? way.x()
                            : direction == Direction::up    ? -way.y()
                                                            : way.y();
    const double aside = std::abs(direction == Direction::left || direction == Direction::right ? way.y() : way.x());
    // Within 60 degrees of the way: with less, some place could be out of reach from all its neighbours.
    if (forwards <= 0 || aside > forwards * 1.74) continue;
    const double cost = forwards + 2 * aside;
    if (!best || cost < best_cost) {
      best = i;
      best_cost = cost;
    }
  }
  return best;
}

std::vector<int> counters_in_order(const MapScene& scene) {
  std::vector<int> order;
  for (int i = 0; i < static_cast<int>(scene.counters.size()); ++i) order.push_back(i);
  const auto place = [&](int counter) {
    return std::ranges::find(scene.theatres, scene.counters[static_cast<std::size_t>(counter)].theatre, &MapTheatre::id) -
           scene.theatres.begin();
  };
  std::ranges::stable_sort(order, {}, place);
  return order;
}

std::optional<int> step_in(const std::vector<int>& order, int from, int step) {
  if (order.empty()) return std::nullopt;
  const auto found = std::ranges::find(order, from);
  const int count = static_cast<int>(order.size());
  if (found == order.end()) return step > 0 ? order.front() : order.back();
  const int at = static_cast<int>(found - order.begin());
  return order[static_cast<std::size_t>(((at + step) % count + count) % count)];
}

}  // namespace bc::ui
