// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/atlas.h"

#include <map>
#include <utility>

namespace bc::ui {
namespace {

using Node = std::pair<double, double>;

Node node_at(QPointF point) { return {point.x(), point.y()}; }

}  // namespace

QString AtlasPlace::name_in(const QString& language) const {
  const auto found = names.constFind(language);
  return found != names.constEnd() ? *found : names.value(QStringLiteral("en"));
}

std::vector<int> Atlas::regions_of(const QString& code) const {
  std::vector<int> found;
  for (int i = 0; i < static_cast<int>(regions.size()); ++i) {
    const AtlasRegion& region = regions[static_cast<std::size_t>(i)];
    if (region.code == code || region.country == code) found.push_back(i);
  }
  return found;
}

std::vector<int> outline_of(const Atlas& atlas, const std::set<int>& regions) {
  std::vector<int> outline;
  for (int i = 0; i < static_cast<int>(atlas.lines.size()); ++i) {
    const AtlasLine& line = atlas.lines[static_cast<std::size_t>(i)];
    if (regions.contains(line.left) != regions.contains(line.right)) outline.push_back(i);
  }
  return outline;
}

std::vector<QPolygonF> rings_of(const Atlas& atlas, const std::set<int>& regions) {
  // Lines meet exactly at their ends, so that walking from end to end closes every ring.
  std::multimap<Node, int> ends;
  const std::vector<int> outline = outline_of(atlas, regions);
  for (const int line : outline) {
    const QPolygonF& points = atlas.lines[static_cast<std::size_t>(line)].points;
    ends.emplace(node_at(points.first()), line);
    ends.emplace(node_at(points.last()), line);
  }
  const auto forget = [&ends](Node node, int line) {
    auto [at, end] = ends.equal_range(node);
    for (; at != end; ++at) {
      if (at->second == line) {
        ends.erase(at);
        return;
      }
    }
  };
  std::vector<QPolygonF> rings;
  while (!ends.empty()) {
    const Node start = ends.begin()->first;
    Node here = start;
    QPolygonF ring;
    for (auto next = ends.find(here); next != ends.end(); next = ends.find(here)) {
      const int line = next->second;
      const QPolygonF& points = atlas.lines[static_cast<std::size_t>(line)].points;
      const bool forwards = node_at(points.first()) == here;
      forget(node_at(points.first()), line);
      forget(node_at(points.last()), line);
      for (int i = 0; i < points.size(); ++i) ring.append(points[forwards ? i : points.size() - 1 - i]);
      here = node_at(forwards ? points.last() : points.first());
      if (here == start) break;
    }
    rings.push_back(ring);
  }
  return rings;
}

}  // namespace bc::ui
