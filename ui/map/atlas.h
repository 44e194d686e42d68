// SPDX-License-Identifier: GPL-3.0-or-later
// An atlas is one map as data: its projection, its frame, the lines and regions on it, its places, and its baked pictures.
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QPolygonF>
#include <QRectF>
#include <QString>

#include <cstdint>
#include <optional>
#include <set>
#include <vector>

#include "ui/map/projection.h"

namespace bc::ui {

enum class LineKind : std::uint8_t { coast, border, disputed, province, hidden, cut };

// A line between two regions, or between a region and the sea; it is stored once, so that it is drawn once.
struct AtlasLine {
  static constexpr int nowhere = -1;
  LineKind kind = LineKind::coast;
  int left = nowhere;  // indices of regions; `nowhere` is the sea
  int right = nowhere;
  QPolygonF points;  // kilometres on the paper
  QRectF bounds;
};

struct AtlasRegion {
  QString code;     // "IQ-AN", or "EG" where a country is one region
  QString country;  // "IQ"
  QString name;
  QRectF bounds;
};

enum class PlaceKind : std::uint8_t { country, water, city, capital };

// A name on the map; `path` holds one point, or the line along which a water is written.
struct AtlasPlace {
  PlaceKind kind = PlaceKind::city;
  QHash<QString, QString> names;  // by language, "en" always
  QPolygonF path;                 // kilometres on the paper
  QString country;
  int rank = 3;           // 1 is the most important
  double size = 1;        // of the letters, beside the usual
  double from_scale = 0;  // pixels for a kilometre from which it is shown
  double to_scale = 1e9;

  QString name_in(const QString& language) const;
};

struct AtlasLevel {
  double scale = 1;  // device pixels for a kilometre
  int columns = 0;
  int rows = 0;
};

struct Atlas {
  QString name;
  QString directory;
  QPointF parallels;  // of the projection
  QPointF centre;
  LambertConformal projection;
  QRectF frame;  // kilometres on the paper
  double graticule = 5;
  int tile_size = 512;
  std::vector<AtlasLevel> levels;
  std::vector<AtlasRegion> regions;
  std::vector<AtlasLine> lines;
  std::vector<QPolygonF> land;  // closed rings of all land, to be filled odd and even
  std::vector<AtlasPlace> places;

  // The regions that a code stands for: one province, or all of a country.
  std::vector<int> regions_of(const QString& code) const;
};

// What is known of a map but for its places and pictures, as written by the baker and read by the program.
QByteArray geometry_to_bytes(const Atlas& atlas);
bool geometry_from_bytes(const QByteArray& bytes, Atlas& atlas);
QJsonObject index_to_json(const Atlas& atlas);
bool index_from_json(const QJsonObject& index, Atlas& atlas);

// The atlas in `directory`; nothing if a file is missing or is not what it should be.
std::optional<Atlas> load_atlas(const QString& directory);

// The lines that part `regions` from everything else, and the same joined to closed rings.
std::vector<int> outline_of(const Atlas& atlas, const std::set<int>& regions);
std::vector<QPolygonF> rings_of(const Atlas& atlas, const std::set<int>& regions);

}  // namespace bc::ui
