// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology.h"

#include <cmath>
#include <map>
#include <set>
#include <utility>

namespace bc::bake {
namespace {

using Node = std::pair<long, long>;  // thousandths of a degree, the source's precision
using Edge = std::pair<Node, Node>;  // ends in order
constexpr int nowhere = ui::AtlasLine::nowhere;

struct Sides {
  int first = nowhere;
  int second = nowhere;
  bool operator==(const Sides&) const = default;
};

Node node_of(QPointF point) { return {std::lround(point.x() * 1000), std::lround(point.y() * 1000)}; }
QPointF point_of(Node node) { return {static_cast<double>(node.first) / 1000, static_cast<double>(node.second) / 1000}; }
Edge edge_of(Node a, Node b) { return a < b ? Edge{a, b} : Edge{b, a}; }

std::map<Edge, Sides> edges_of(const std::vector<SourceRegion>& source) {
  std::map<Edge, Sides> edges;
  for (int index = 0; index < static_cast<int>(source.size()); ++index) {
    for (const QPolygonF& ring : source[static_cast<std::size_t>(index)].rings) {
      for (qsizetype i = 1; i < ring.size(); ++i) {
        const Node a = node_of(ring[i - 1]);
        const Node b = node_of(ring[i]);
        if (a == b) continue;
        const auto [found, is_new] = edges.try_emplace(edge_of(a, b), Sides{index, nowhere});
        if (!is_new) found->second.second = index;
      }
    }
  }
  // An edge with the same region on both sides parts nothing.
  std::erase_if(edges, [](const auto& edge) { return edge.second.first == edge.second.second; });
  return edges;
}

bool is_cut(const Edge& edge, const QRectF& window) {
  const auto along = [&](double limit, auto coordinate) {
    const long at = std::lround(limit * 1000);
    return coordinate(edge.first) == at && coordinate(edge.second) == at;
  };
  const auto x = [](Node node) { return node.first; };
  const auto y = [](Node node) { return node.second; };
  return along(window.left(), x) || along(window.right(), x) || along(window.top(), y) || along(window.bottom(), y);
}

// What must stay the same along one line.
struct Run {
  Sides sides;
  bool cut = false;
  bool operator==(const Run&) const = default;
};

class Chains {
 public:
  Chains(const std::map<Edge, Sides>& edges, const QRectF& window) {
    for (const auto& [edge, sides] : edges) {
      runs_.emplace(edge, Run{sides, is_cut(edge, window)});
      beside_[edge.first].push_back(edge.second);
      beside_[edge.second].push_back(edge.first);
    }
  }

  // Every line from one end to the other; `take` receives its nodes and what lies beside it.
  template <typename Take>
  void each(Take&& take) {
    for (const auto& [node, neighbours] : beside_) {
      if (!is_end(node)) continue;
      for (const Node& next : neighbours) follow(node, next, take);
    }
    // What is left are closed lines without an end: islands, enclaves.
    for (const auto& [edge, run] : runs_) follow(edge.first, edge.second, take);
  }

 private:
  bool is_end(const Node& node) const {
    const std::vector<Node>& neighbours = beside_.at(node);
    return neighbours.size() != 2 || runs_.at(edge_of(node, neighbours[0])) != runs_.at(edge_of(node, neighbours[1]));
  }

  template <typename Take>
  void follow(Node from, Node to, Take& take) {
    if (!walked_.insert(edge_of(from, to)).second) return;
    std::vector<Node> nodes{from, to};
    while (to != nodes.front() && !is_end(to)) {
      const std::vector<Node>& neighbours = beside_.at(to);
      const Node next = neighbours[0] == nodes[nodes.size() - 2] ? neighbours[1] : neighbours[0];
      if (!walked_.insert(edge_of(to, next)).second) break;
      nodes.push_back(next);
      to = next;
    }
    take(nodes, runs_.at(edge_of(nodes[0], nodes[1])));
  }

  std::map<Edge, Run> runs_;
  std::map<Node, std::vector<Node>> beside_;
  std::set<Edge> walked_;
};

}  // namespace

void build_topology(const std::vector<SourceRegion>& source, const QRectF& window, const LineKindOf& kind_of, ui::Atlas& atlas) {
  for (const SourceRegion& region : source) atlas.regions.push_back({region.code, region.country, region.name, {}});
  Chains chains(edges_of(source), window);
  chains.each([&](const std::vector<Node>& nodes, const Run& run) {
    const SourceRegion& first = source[static_cast<std::size_t>(run.sides.first)];
    const SourceRegion* second = run.sides.second == nowhere ? nullptr : &source[static_cast<std::size_t>(run.sides.second)];
    ui::AtlasLine line;
    line.kind = run.cut ? ui::LineKind::cut : kind_of(first, second);
    line.left = run.sides.first;
    line.right = run.sides.second;
    for (const Node& node : nodes) line.points.append(atlas.projection.forward(point_of(node)));
    line.bounds = line.points.boundingRect();
    atlas.lines.push_back(std::move(line));
  });
  std::set<int> everything;
  for (int i = 0; i < static_cast<int>(source.size()); ++i) everything.insert(i);
  atlas.land = ui::rings_of(atlas, everything);
}

}  // namespace bc::bake
