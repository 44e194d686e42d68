// SPDX-License-Identifier: GPL-3.0-or-later
// What there is to see on a map, as a plain value: who fills it knows the game, who paints it does not.
#pragma once

#include <QColor>
#include <QPointF>
#include <QPolygonF>
#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace bc::ui {

// The mark that goes with a colour wherever it stands for a side: ■ ● ◆ ▲ ○ and, for larger tables, ▼ ⬟ ✚.
enum class MarkShape { square, disc, diamond, triangle, ring, triangle_down, pentagon, cross };

struct MapSide {
  QString id;
  QString name;  // as the legend says it
  QColor colour;
  MarkShape shape = MarkShape::square;
  bool in_legend = true;

  bool operator==(const MapSide&) const = default;
};

// A place is a longitude and latitude in degrees, or whatever is called by this id: a theatre, a counter.
struct LonLat {
  double lon = 0;
  double lat = 0;

  bool operator==(const LonLat&) const = default;
};
using MapPlace = std::variant<LonLat, QString>;

enum class BoxCorner { top_left, top_right, bottom_left, bottom_right };

// A theatre lies on land ("IQ-AN", "JO"), within rings at sea, or in a box off the map at a corner of the window.
struct OnLand {
  QStringList regions;

  bool operator==(const OnLand&) const = default;
};
struct AtSea {
  std::vector<QPolygonF> rings;  // longitude and latitude

  bool operator==(const AtSea&) const = default;
};
struct OffMap {
  BoxCorner corner = BoxCorner::top_left;

  bool operator==(const OffMap&) const = default;
};

struct MapTheatre {
  QString id;
  QString name;
  QString status;  // a few words, under the name and in lists
  std::variant<OnLand, AtSea, OffMap> where;
  std::vector<LonLat> anchor;  // where the name stands; empty for the middle
  QString side;                // whose influence it is shaded with; empty for nobody's
  double strength = 0;         // of that influence, 0 to 1
  bool hatched = false;        // danger, or doubt
  bool enabled = true;         // can be chosen

  bool operator==(const MapTheatre&) const = default;
};

struct MapCounter {
  QString id;
  QString theatre;
  std::vector<LonLat> at;  // empty for a place of its own beside the theatre's anchor
  QString icon;            // a file of assets/icons, without its ending
  QString side;
  QString name;
  QString note;  // a few words more, for tooltips and lists
  int count = 1;
  bool burning = false;
  bool watched = false;
  bool uncertain = false;  // drawn dashed: not there yet, or only believed

  bool operator==(const MapCounter&) const = default;
};

enum class ArcStyle { solid, dashed, dotted };

struct MapArc {
  MapPlace from;
  MapPlace to;
  ArcStyle style = ArcStyle::solid;
  QString side;
  bool arrow = true;
  QString label;        // written at its middle, may be empty
  QString description;  // for lists and assistive technology

  bool operator==(const MapArc&) const = default;
};

struct MapCallout {
  MapPlace anchor;
  QString title;
  QString text;
  QString side;  // colours the bar; empty for ink

  bool operator==(const MapCallout&) const = default;
};

struct MapScene {
  QString map;  // "middle-east"
  std::vector<MapSide> sides;
  std::vector<MapTheatre> theatres;
  std::vector<MapCounter> counters;
  std::vector<MapArc> arcs;
  std::vector<MapCallout> callouts;
  QString selected;         // a theatre or counter, ringed
  QStringList highlighted;  // those a slot is asking for

  const MapSide* side(const QString& id) const;
  const MapTheatre* theatre(const QString& id) const;
  const MapCounter* counter(const QString& id) const;

  bool operator==(const MapScene&) const = default;
};

// Whether a line begins or ends in a box off the map.
bool ends_off_map(const MapScene& scene, const MapArc& arc);

}  // namespace bc::ui
