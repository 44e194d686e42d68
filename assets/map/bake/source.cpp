// SPDX-License-Identifier: GPL-3.0-or-later
#include "source.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <toml++/toml.h>
#include <map>
#include <set>
#include <stdexcept>

#include "topology.h"

namespace bc::bake {
namespace {

using ui::Atlas;
using ui::LineKind;

toml::table read_toml(const QString& path) { return toml::parse_file(path.toStdString()); }

QJsonArray read_features(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) throw std::runtime_error("cannot read " + path.toStdString());
  return QJsonDocument::fromJson(file.readAll()).object()["features"].toArray();
}

double number(const toml::node_view<const toml::node>& node) {
  const auto value = node.value<double>();
  if (!value) throw std::runtime_error("a number is missing in map.toml or places.toml");
  return *value;
}

QString text(const toml::node_view<const toml::node>& node) { return QString::fromStdString(node.value_or(std::string())); }

QPolygonF points(const QJsonArray& array) {
  QPolygonF result;
  for (const QJsonValue& point : array) result.append({point[0].toDouble(), point[1].toDouble()});
  return result;
}

std::vector<SourceRegion> read_regions(const QString& path) {
  std::vector<SourceRegion> regions;
  for (const QJsonValue& feature : read_features(path)) {
    const QJsonObject properties = feature["properties"].toObject();
    SourceRegion region{properties["code"].toString(), properties["country"].toString(), properties["name"].toString(), {}};
    for (const QJsonValue& ring : feature["geometry"]["coordinates"].toArray()) region.rings.push_back(points(ring.toArray()));
    regions.push_back(std::move(region));
  }
  return regions;
}

// Between two regions: a border if they are of two countries, dashed if map.toml says so; else a line between provinces, which is
// not drawn inside one of the groups that map.toml merges.
LineKindOf line_kinds(const toml::table& settings) {
  std::set<std::pair<QString, QString>> dashed;
  if (const auto* pairs = settings["borders"]["dashed"].as_array()) {
    for (const toml::node& pair : *pairs) {
      const toml::node_view<const toml::node> view(pair);
      dashed.insert({text(view[0]), text(view[1])});
      dashed.insert({text(view[1]), text(view[0])});
    }
  }
  std::map<QString, int> group_of;
  if (const auto* groups = settings["borders"]["merge"].as_array()) {
    int group = 0;
    for (const toml::node& entry : *groups) {
      ++group;
      for (const toml::node& code : *entry.as_table()->get_as<toml::array>("regions")) {
        group_of[text(toml::node_view<const toml::node>(code))] = group;
      }
    }
  }
  return [dashed, group_of](const SourceRegion& first, const SourceRegion* second) {
    if (second == nullptr) return LineKind::coast;
    if (first.country != second->country) {
      return dashed.contains({first.country, second->country}) ? LineKind::disputed : LineKind::border;
    }
    const auto one = group_of.find(first.code);
    const auto two = group_of.find(second->code);
    const bool same = one != group_of.end() && two != group_of.end() && one->second == two->second;
    return same ? LineKind::hidden : LineKind::province;
  };
}

ui::PlaceKind place_kind(const QString& kind) {
  if (kind == "country") return ui::PlaceKind::country;
  if (kind == "water") return ui::PlaceKind::water;
  if (kind == "city") return ui::PlaceKind::city;
  if (kind == "capital") return ui::PlaceKind::capital;
  throw std::runtime_error("places.toml: a place is a country, a water, a city or a capital, not \"" + kind.toStdString() + "\"");
}

void read_places(const QString& path, Atlas& atlas) {
  const toml::table settings = read_toml(path);
  for (const toml::node& node : *settings["place"].as_array()) {
    const toml::node_view<const toml::node> entry(node);
    ui::AtlasPlace place;
    place.kind = place_kind(text(entry["kind"]));
    for (const auto& [key, value] : *node.as_table()) {
      const auto language = QString::fromStdString(std::string(key.str()));
      if (language.size() == 2 && language != "at") place.names[language] = QString::fromStdString(value.value_or(std::string()));
    }
    for (const toml::node& point : *entry["at"].as_array()) {
      const toml::node_view<const toml::node> view(point);
      place.path.append(atlas.projection.forward({number(view[0]), number(view[1])}));
    }
    place.country = text(entry["country"]);
    place.rank = entry["rank"].value_or(3);
    place.size = entry["size"].value_or(1.0);
    if (!place.names.contains("en") || place.path.isEmpty())
      throw std::runtime_error("places.toml: a place lacks its English name or position");
    atlas.places.push_back(place);
  }
}

}  // namespace

Atlas read_source(const QString& folder) {
  const QDir directory(folder);
  const toml::table settings = read_toml(directory.filePath("map.toml"));
  const toml::node_view<const toml::node> view(settings);
  Atlas atlas;
  atlas.name = text(view["name"]);
  atlas.parallels = {number(view["projection"]["parallels"][0]), number(view["projection"]["parallels"][1])};
  atlas.centre = {number(view["projection"]["centre"][0]), number(view["projection"]["centre"][1])};
  atlas.projection = ui::LambertConformal(atlas.parallels.x(), atlas.parallels.y(), atlas.centre);
  atlas.frame = QRectF(QPointF(number(view["frame"]["west"]), number(view["frame"]["north"])),
                       QPointF(number(view["frame"]["east"]), number(view["frame"]["south"])));
  atlas.graticule = number(view["graticule"]["every"]);
  for (const toml::node& scale : *view["levels"]["scales"].as_array()) atlas.levels.push_back({scale.value_or(1.0), 0, 0});

  const auto window = view["data"]["window"];
  const QRectF cut(QPointF(number(window[0]), number(window[1])), QPointF(number(window[2]), number(window[3])));
  build_topology(read_regions(directory.filePath("regions.geojson")), cut, line_kinds(settings), atlas);
  for (const QJsonValue& feature : read_features(directory.filePath("disputed.geojson"))) {
    ui::AtlasLine line;
    line.kind = LineKind::disputed;
    for (const QPointF& point : points(feature["geometry"]["coordinates"].toArray()))
      line.points.append(atlas.projection.forward(point));
    line.bounds = line.points.boundingRect();
    atlas.lines.push_back(line);
  }
  read_places(directory.filePath("places.toml"), atlas);
  return atlas;
}

}  // namespace bc::bake
