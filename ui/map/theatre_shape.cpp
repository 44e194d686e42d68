// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/theatre_shape.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <limits>

namespace bc::ui {
namespace {

double area_of(const QPolygonF& ring) {
  double sum = 0;
  for (qsizetype i = 0; i < ring.size(); ++i) {
    const QPointF& a = ring[i];
    const QPointF& b = ring[(i + 1) % ring.size()];
    sum += a.x() * b.y() - b.x() * a.y();
  }
  return std::abs(sum) / 2;
}

double distance_to(const QPolygonF& ring, QPointF point) {
  double best = std::numeric_limits<double>::max();
  for (qsizetype i = 0; i < ring.size(); ++i) {
    const QPointF a = ring[i];
    const QPointF ab = ring[(i + 1) % ring.size()] - a;
    const double length = QPointF::dotProduct(ab, ab);
    const double t = length > 0 ? std::clamp(QPointF::dotProduct(point - a, ab) / length, 0.0, 1.0) : 0;
    const QPointF gap = point - a - ab * t;
    best = std::min(best, QPointF::dotProduct(gap, gap));
  }
  return best;
}

// A point well inside the largest ring: the best of a grid, by its distance from the ring, with a leaning to the middle.
QPointF middle_of(const std::vector<QPolygonF>& rings) {
  const auto largest = std::ranges::max_element(rings, {}, area_of);
  if (largest == rings.end()) return {};
  const QRectF box = largest->boundingRect();
  QPointF best = box.center();
  double best_score = -1;
  constexpr int steps = 12;
  for (int ix = 1; ix < steps; ++ix) {
    for (int iy = 1; iy < steps; ++iy) {
      const QPointF point = box.topLeft() + QPointF(box.width() * ix / steps, box.height() * iy / steps);
      if (!largest->containsPoint(point, Qt::OddEvenFill)) continue;
      const double score = std::sqrt(distance_to(*largest, point));
      if (score > best_score) {
        best_score = score;
        best = point;
      }
    }
  }
  return best;
}

void fill_from_land(const Atlas& atlas, const std::set<int>& regions, TheatreShape& shape) {
  shape.rings = rings_of(atlas, regions);
  for (const int index : outline_of(atlas, regions)) {
    const AtlasLine& line = atlas.lines[static_cast<std::size_t>(index)];
    if (line.kind == LineKind::cut) continue;
    const bool inside_a_country =
        line.kind == LineKind::province || line.kind == LineKind::hidden || line.kind == LineKind::disputed;
    (inside_a_country ? shape.inner : shape.borders).push_back(line.points);
  }
}

// Chaikin's corner cutting: a ring at sea is no coast, and looks the better for being round.
QPolygonF rounded(QPolygonF ring) {
  for (int pass = 0; pass < 3; ++pass) {
    QPolygonF cut;
    for (qsizetype i = 0; i < ring.size(); ++i) {
      const QPointF a = ring[i];
      const QPointF b = ring[(i + 1) % ring.size()];
      cut << a * 0.75 + b * 0.25 << a * 0.25 + b * 0.75;
    }
    ring = cut;
  }
  return ring;
}

void fill_from_sea(const Atlas& atlas, const AtSea& sea, TheatreShape& shape) {
  shape.at_sea = true;
  for (const QPolygonF& ring : sea.rings) {
    QPolygonF projected;
    for (const QPointF& point : ring) projected.append(atlas.projection.forward(point));
    if (projected.size() > 1 && projected.first() == projected.last()) projected.removeLast();
    projected = rounded(projected);
    if (!projected.isEmpty()) projected.append(projected.first());
    shape.rings.push_back(projected);
    shape.inner.push_back(projected);
  }
}

}  // namespace

bool TheatreShape::contains(QPointF km) const {
  if (!bounds.contains(km)) return false;
  bool inside = false;
  for (const QPolygonF& ring : rings) inside ^= ring.containsPoint(km, Qt::OddEvenFill);
  return inside;
}

std::vector<TheatreShape> theatre_shapes(const Atlas& atlas, const MapScene& scene) {
  std::vector<TheatreShape> shapes;
  for (const MapTheatre& theatre : scene.theatres) {
    TheatreShape shape;
    shape.id = theatre.id;
    if (const auto* land = std::get_if<OnLand>(&theatre.where)) {
      std::set<int> regions;
      for (const QString& code : land->regions) {
        for (const int region : atlas.regions_of(code)) regions.insert(region);
      }
      fill_from_land(atlas, regions, shape);
    } else if (const auto* sea = std::get_if<AtSea>(&theatre.where)) {
      fill_from_sea(atlas, *sea, shape);
    } else {
      shape.off_map = true;
    }
    for (const QPolygonF& ring : shape.rings) shape.bounds = shape.bounds.united(ring.boundingRect());
    shape.anchor = theatre.anchor.empty() ? middle_of(shape.rings)
                                          : atlas.projection.forward({theatre.anchor.front().lon, theatre.anchor.front().lat});
    shapes.push_back(std::move(shape));
  }
  return shapes;
}

bool same_ground(const MapScene& one, const MapScene& other) {
  return one.map == other.map && std::ranges::equal(one.theatres, other.theatres, [](const MapTheatre& a, const MapTheatre& b) {
           return a.id == b.id && a.where == b.where && a.anchor == b.anchor;
         });
}

QStringList unknown_regions(const Atlas& atlas, const MapScene& scene) {
  QStringList unknown;
  for (const MapTheatre& theatre : scene.theatres) {
    if (const auto* land = std::get_if<OnLand>(&theatre.where)) {
      for (const QString& code : land->regions) {
        if (atlas.regions_of(code).empty()) unknown.append(code);
      }
    }
  }
  return unknown;
}

const TheatreShape* theatre_at(const std::vector<TheatreShape>& shapes, QPointF km) {
  const TheatreShape* best = nullptr;
  const auto size = [](const TheatreShape& shape) { return shape.bounds.width() * shape.bounds.height(); };
  for (const TheatreShape& shape : shapes) {
    // Land lies above the sea: a sea theatre's ring may run roughly along a coast.
    if (!shape.off_map && shape.contains(km) &&
        (best == nullptr || (best->at_sea && !shape.at_sea) || (best->at_sea == shape.at_sea && size(shape) < size(*best)))) {
      best = &shape;
    }
  }
  return best;
}

}  // namespace bc::ui
