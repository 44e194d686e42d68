// SPDX-License-Identifier: GPL-3.0-or-later
// How one goes over the map by keyboard: from theatre to theatre and from counter to counter, in order or by direction.
#pragma once

#include <QPointF>

#include <optional>
#include <vector>

#include "ui/map/map_scene.h"

namespace bc::ui {

// What can have the focus on the map, or be pointed at.
struct MapItem {
  enum class Kind { none, theatre, counter, arc, note };  // the last two can be read, not chosen
  Kind kind = Kind::none;
  int index = 0;
  bool operator==(const MapItem&) const = default;
  explicit operator bool() const { return kind != Kind::none; }
};

QString id_in(const MapScene& scene, MapItem item);         // empty for an arc or a note, which have none
MapItem item_in(const MapScene& scene, const QString& id);  // none if there is no such id

enum class Direction { left, right, up, down };

// The spot in that direction which takes the shortest and straightest way; an index, or nothing.
std::optional<int> neighbour(const std::vector<QPointF>& spots, int from, Direction direction);

// Counters in the order of their theatres, so that N and P stay in one place before they go on.
std::vector<int> counters_in_order(const MapScene& scene);

// The one before or after `from` in a round of `order`; the first or last if `from` is not in it.
std::optional<int> step_in(const std::vector<int>& order, int from, int step);

}  // namespace bc::ui
