// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

#include "ui/map/atlas.h"

namespace bc::ui {
namespace {

constexpr quint32 magic = 0x42434d50;  // "BCMP"
constexpr quint16 format_version = 1;
constexpr double units_per_km = 100;

void write_points(QDataStream& out, const QPolygonF& points) {
  out << static_cast<quint32>(points.size());
  for (const QPointF& point : points) {
    out << static_cast<qint32>(std::lround(point.x() * units_per_km))
        << static_cast<qint32>(std::lround(point.y() * units_per_km));
  }
}

QPolygonF read_points(QDataStream& in) {
  quint32 count = 0;
  in >> count;
  QPolygonF points;
  points.reserve(std::min<quint32>(count, 100000));
  for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
    qint32 x = 0;
    qint32 y = 0;
    in >> x >> y;
    points.append(QPointF(x, y) / units_per_km);
  }
  return points;
}

QJsonArray to_json(QPointF point) { return {point.x(), point.y()}; }
QPointF point_from(const QJsonArray& array) { return {array.at(0).toDouble(), array.at(1).toDouble()}; }

QJsonObject to_json(const AtlasPlace& place, const LambertConformal& projection) {
  QJsonObject names;
  for (auto name = place.names.begin(); name != place.names.end(); ++name) names[name.key()] = name.value();
  QJsonArray path;
  for (const QPointF& point : place.path) path.append(to_json(projection.inverse(point)));
  return {{"kind", static_cast<int>(place.kind)},
          {"names", names},
          {"path", path},
          {"country", place.country},
          {"rank", place.rank},
          {"size", place.size},
          {"from", place.from_scale},
          {"to", place.to_scale}};
}

AtlasPlace place_from(const QJsonObject& json, const LambertConformal& projection) {
  AtlasPlace place;
  place.kind = static_cast<PlaceKind>(json["kind"].toInt());
  const QJsonObject names = json["names"].toObject();
  for (auto name = names.begin(); name != names.end(); ++name) place.names[name.key()] = name.value().toString();
  for (const QJsonValue& point : json["path"].toArray()) place.path.append(projection.forward(point_from(point.toArray())));
  place.country = json["country"].toString();
  place.rank = json["rank"].toInt();
  place.size = json["size"].toDouble(1);
  place.from_scale = json["from"].toDouble();
  place.to_scale = json["to"].toDouble();
  return place;
}

}  // namespace

QByteArray geometry_to_bytes(const Atlas& atlas) {
  QByteArray bytes;
  QDataStream out(&bytes, QIODevice::WriteOnly);
  out << magic << format_version << static_cast<quint32>(atlas.regions.size());
  for (const AtlasRegion& region : atlas.regions) out << region.code << region.country << region.name;
  out << static_cast<quint32>(atlas.lines.size());
  for (const AtlasLine& line : atlas.lines) {
    out << static_cast<quint8>(line.kind) << static_cast<qint16>(line.left) << static_cast<qint16>(line.right);
    write_points(out, line.points);
  }
  out << static_cast<quint32>(atlas.land.size());
  for (const QPolygonF& ring : atlas.land) write_points(out, ring);
  return qCompress(bytes);
}

bool geometry_from_bytes(const QByteArray& bytes, Atlas& atlas) {
  const QByteArray plain = qUncompress(bytes);
  QDataStream in(plain);
  quint32 found_magic = 0;
  quint16 found_version = 0;
  quint32 count = 0;
  in >> found_magic >> found_version >> count;
  if (found_magic != magic || found_version != format_version) return false;
  for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
    AtlasRegion region;
    in >> region.code >> region.country >> region.name;
    atlas.regions.push_back(region);
  }
  in >> count;
  for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
    AtlasLine line;
    quint8 kind = 0;
    qint16 left = 0;
    qint16 right = 0;
    in >> kind >> left >> right;
    line.kind = static_cast<LineKind>(kind);
    line.left = left;
    line.right = right;
    line.points = read_points(in);
    line.bounds = line.points.boundingRect();
    for (const int side : {line.left, line.right}) {
      if (side < 0 || side >= static_cast<int>(atlas.regions.size())) continue;
      QRectF& bounds = atlas.regions[static_cast<std::size_t>(side)].bounds;
      bounds = bounds.isNull() ? line.bounds : bounds.united(line.bounds);
    }
    atlas.lines.push_back(std::move(line));
  }
  in >> count;
  for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) atlas.land.push_back(read_points(in));
  return in.status() == QDataStream::Ok;
}

QJsonObject index_to_json(const Atlas& atlas) {
  QJsonArray levels;
  for (const AtlasLevel& level : atlas.levels) {
    levels.append(QJsonObject{{"scale", level.scale}, {"columns", level.columns}, {"rows", level.rows}});
  }
  QJsonArray places;
  for (const AtlasPlace& place : atlas.places) places.append(to_json(place, atlas.projection));
  return {{"format", format_version},
          {"name", atlas.name},
          {"parallels", to_json(atlas.parallels)},
          {"centre", to_json(atlas.centre)},
          {"frame", QJsonArray{atlas.frame.left(), atlas.frame.top(), atlas.frame.width(), atlas.frame.height()}},
          {"graticule", atlas.graticule},
          {"tile_size", atlas.tile_size},
          {"levels", levels},
          {"places", places}};
}

bool index_from_json(const QJsonObject& index, Atlas& atlas) {
  if (index["format"].toInt() != format_version) return false;
  atlas.name = index["name"].toString();
  atlas.parallels = point_from(index["parallels"].toArray());
  atlas.centre = point_from(index["centre"].toArray());
  atlas.projection = LambertConformal(atlas.parallels.x(), atlas.parallels.y(), atlas.centre);
  const QJsonArray frame = index["frame"].toArray();
  atlas.frame = QRectF(frame.at(0).toDouble(), frame.at(1).toDouble(), frame.at(2).toDouble(), frame.at(3).toDouble());
  atlas.graticule = index["graticule"].toDouble();
  atlas.tile_size = index["tile_size"].toInt();
  for (const QJsonValue& level : index["levels"].toArray()) {
    atlas.levels.push_back({level["scale"].toDouble(), level["columns"].toInt(), level["rows"].toInt()});
  }
  for (const QJsonValue& place : index["places"].toArray()) {
    atlas.places.push_back(place_from(place.toObject(), atlas.projection));
  }
  return !atlas.frame.isEmpty() && atlas.tile_size > 0 && !atlas.levels.empty();
}

std::optional<Atlas> load_atlas(const QString& directory) {
  QFile index(QDir(directory).filePath(QStringLiteral("index.json")));
  QFile geometry(QDir(directory).filePath(QStringLiteral("geometry.bin")));
  if (!index.open(QIODevice::ReadOnly) || !geometry.open(QIODevice::ReadOnly)) return std::nullopt;
  Atlas atlas;
  atlas.directory = directory;
  if (!index_from_json(QJsonDocument::fromJson(index.readAll()).object(), atlas)) return std::nullopt;
  if (!geometry_from_bytes(geometry.readAll(), atlas)) return std::nullopt;
  return atlas;
}

}  // namespace bc::ui
