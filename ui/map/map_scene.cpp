// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_scene.h"

#include <algorithm>

namespace bc::ui {
namespace {

template <typename Item>
const Item* by_id(const std::vector<Item>& items, const QString& id) {
  const auto found = std::ranges::find(items, id, &Item::id);
  return found != items.end() ? &*found : nullptr;
}

}  // namespace

const MapSide* MapScene::side(const QString& id) const { return by_id(sides, id); }
const MapTheatre* MapScene::theatre(const QString& id) const { return by_id(theatres, id); }
const MapCounter* MapScene::counter(const QString& id) const { return by_id(counters, id); }


bool ends_off_map(const MapScene& scene, const MapArc& arc) {
  for (const MapPlace& place : {arc.from, arc.to}) {
    const auto* id = std::get_if<QString>(&place);
    if (id == nullptr) continue;
    const MapCounter* counter = scene.counter(*id);
    const MapTheatre* theatre = scene.theatre(counter != nullptr ? counter->theatre : *id);
    if (theatre != nullptr && std::holds_alternative<OffMap>(theatre->where)) return true;
  }
  return false;
}

}  // namespace bc::ui
