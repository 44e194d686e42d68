// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/ground.h"

#include <QDir>
#include <QElapsedTimer>
#include <QHashFunctions>
#include <QPainter>
#include <QRegion>

#include <algorithm>
#include <cmath>

#include "ui/map/base_painter.h"
#include "ui/map/theatre_painter.h"

namespace bc::ui {
namespace {

// A tile takes a megabyte.
constexpr std::size_t least_tiles_kept = 20;
constexpr std::size_t most_tiles_kept = 48;
constexpr double most_shrunk = 1.5;  // further down, thin lines would get lost

int scale_step(double device_scale) { return static_cast<int>(std::lround(std::log2(device_scale) * 1000)); }

// Changes when the ground of this sheet would look different.
std::uint64_t stamp_of(const GroundSource& source, const Sheet& sheet) {
  std::uint64_t stamp = 17;
  for (std::size_t i = 0; i < source.shapes->size(); ++i) {
    if (!touches(sheet, (*source.shapes)[i].bounds, 24)) continue;
    const MapTheatre& theatre = source.scene->theatres[i];
    const MapSide* side = source.scene->side(theatre.side);
    const QRgb colour = side != nullptr ? side->colour.rgb() : 0;
    stamp = stamp * 1099511628211ULL ^
            qHashMulti(0, theatre.id, colour, static_cast<int>(std::lround(theatre.strength * 100)), theatre.hatched);
  }
  return stamp;
}

// The baked picture of exactly this sheet, if it is one of the atlas's tiles.
QImage baked(const GroundSource& source, const Sheet& sheet) {
  const Atlas& atlas = *source.atlas;
  if (sheet.ratio != 1 || sheet.size != QSize(atlas.tile_size, atlas.tile_size)) return {};
  for (std::size_t level = 0; level < atlas.levels.size(); ++level) {
    if (scale_step(atlas.levels[level].scale) != scale_step(sheet.scale)) continue;
    const QPointF at = (sheet.origin - atlas.frame.topLeft()) * sheet.scale / atlas.tile_size;
    const QString name =
        QStringLiteral("%1-%2-%3-%4.png").arg(source.style->id).arg(level).arg(std::lround(at.x())).arg(std::lround(at.y()));
    return QImage(QDir(atlas.directory).filePath(name)).convertToFormat(QImage::Format_RGB32);
  }
  return {};
}

// The same sheet out of the baked pictures of the next closer level, made smaller: crisp at any scale between two levels.
QImage shrunk(const GroundSource& source, const Sheet& sheet, BakedTiles& tiles) {
  const Atlas& atlas = *source.atlas;
  if (sheet.ratio != 1) return {};
  const auto level = std::ranges::find_if(atlas.levels, [&](const AtlasLevel& each) { return each.scale > sheet.scale; });
  if (level == atlas.levels.end() || level->scale > sheet.scale * most_shrunk) return {};
  const double stretch = level->scale / sheet.scale;
  const QRectF wanted((sheet.origin - atlas.frame.topLeft()) * level->scale, QSizeF(sheet.size) * stretch);
  // A little more all around, so that neighbours are smoothed alike where they meet.
  const QRect part = wanted.toAlignedRect().adjusted(-2, -2, 2, 2);
  QImage large(part.size(), QImage::Format_RGB32);
  large.fill(source.style->sea);
  QPainter painter(&large);
  const int side = atlas.tile_size;
  for (int y = std::max(0, part.top() / side); y <= std::min(level->rows - 1, part.bottom() / side); ++y) {
    for (int x = std::max(0, part.left() / side); x <= std::min(level->columns - 1, part.right() / side); ++x) {
      const Sheet tile{atlas.frame.topLeft() + QPointF(x, y) * side / level->scale, level->scale, 1, {side, side}};
      const QString name = QStringLiteral("%1-%2-%3").arg(level - atlas.levels.begin()).arg(x).arg(y);
      QImage& picture = tiles[name];
      if (picture.isNull()) picture = baked(source, tile);
      if (picture.isNull()) return {};
      painter.drawImage(QPoint(x * side, y * side) - part.topLeft(), picture);
    }
  }
  painter.end();
  QImage result(sheet.size, QImage::Format_RGB32);
  QPainter onto(&result);
  onto.setRenderHint(QPainter::SmoothPixmapTransform);
  onto.drawImage(QRectF(result.rect()), large, wanted.translated(-part.topLeft()));
  return result;
}

// On whole device pixels, or a picture at rest would blur and neighbours in motion would part.
QRectF on_pixels(const QRectF& rect, double ratio) {
  const auto snapped = [ratio](QPointF point) {
    return QPointF(std::round(point.x() * ratio) / ratio, std::round(point.y() * ratio) / ratio);
  };
  return {snapped(rect.topLeft()), snapped(rect.bottomRight())};
}

// Columns and rows of the tiles that a camera sees.
QRect tiles_in_view(const GroundSource& source, const Camera& camera, double device_scale) {
  const QRectF km = camera.km();
  const QPointF first = (km.topLeft() - source.atlas->frame.topLeft()) * device_scale / Ground::tile_size;
  const QPointF last = (km.bottomRight() - source.atlas->frame.topLeft()) * device_scale / Ground::tile_size;
  const auto whole = [](QPointF point) {
    return QPoint(static_cast<int>(std::floor(point.x())), static_cast<int>(std::floor(point.y())));
  };
  return {whole(first), whole(last)};
}

Sheet tile_sheet(const GroundSource& source, double device_scale, double ratio, int x, int y) {
  constexpr int size = Ground::tile_size;
  return {source.atlas->frame.topLeft() + QPointF(x, y) * size / device_scale, device_scale, ratio, {size, size}};
}

std::size_t kept(std::size_t in_view) {
  return std::max(in_view + 4, std::clamp(in_view * 2, least_tiles_kept, most_tiles_kept));
}

}  // namespace

QImage paint_ground(const GroundSource& source, const Sheet& sheet) {
  BakedTiles none;
  return paint_ground(source, sheet, none);
}

QImage paint_ground(const GroundSource& source, const Sheet& sheet, BakedTiles& tiles) {
  QImage picture = baked(source, sheet);
  if (picture.isNull()) picture = shrunk(source, sheet, tiles);
  if (picture.isNull()) picture = paint_base(*source.atlas, *source.style, sheet);
  paint_theatres(picture, *source.atlas, *source.style, *source.scene, *source.shapes, sheet);
  return picture;
}

void Ground::clear() {
  tiles_.clear();
  baked_.clear();
  backdrop_ = {};
}

const Ground::Tile* Ground::find(const Key& key, std::uint64_t stamp) {
  const auto found = tiles_.find(key);
  if (found == tiles_.end() || found->second.stamp != stamp) return nullptr;
  found->second.used = ++clock_;
  return &found->second;
}

const Ground::Tile& Ground::make(const Key& key, const GroundSource& source, const Sheet& sheet, std::uint64_t stamp) {
  Tile& tile = tiles_[key];
  tile = {QPixmap::fromImage(paint_ground(source, sheet, baked_), Qt::NoFormatConversion), stamp, ++clock_};
  tile.picture.setDevicePixelRatio(sheet.ratio);
  return tile;
}

void Ground::drop_oldest(std::size_t keep) {
  while (tiles_.size() > keep) {
    tiles_.erase(std::ranges::min_element(tiles_, {}, [](const auto& entry) { return entry.second.used; }));
  }
}

bool Ground::renew_backdrop(const GroundSource& source) {
  const Atlas& atlas = *source.atlas;
  const double scale = atlas.levels.front().scale;
  const Sheet whole{atlas.frame.topLeft(), scale, 1, (atlas.frame.size() * scale).toSize()};
  const std::uint64_t stamp = stamp_of(source, whole);
  if (backdrop_.isNull() || backdrop_stamp_ != stamp) {
    QImage picture(whole.size, QImage::Format_RGB32);
    QPainter painting(&picture);
    for (int y = 0; y < atlas.levels.front().rows; ++y) {
      for (int x = 0; x < atlas.levels.front().columns; ++x) {
        const QPoint corner = QPoint(x, y) * tile_size;
        painting.drawImage(corner,
                           paint_ground(source, {whole.origin + QPointF(corner) / scale, scale, 1, {tile_size, tile_size}}));
      }
    }
    painting.end();
    backdrop_ = QPixmap::fromImage(picture);
    backdrop_stamp_ = stamp;
    return true;
  }
  return false;
}

void Ground::paint_backdrop(QPainter& painter, const GroundSource& source, const Camera& camera) {
  const Atlas& atlas = *source.atlas;
  const double scale = atlas.levels.front().scale;
  renew_backdrop(source);
  const QRectF seen(camera.to_view(atlas.frame.topLeft()), QSizeF(backdrop_.size()) / scale * camera.scale);
  painter.drawPixmap(seen, backdrop_, QRectF(backdrop_.rect()));
}

QRegion Ground::paint_other_scales(QPainter& painter, const Camera& camera, double device_scale, double ratio, QPointF corner,
                                   QRegion bare) {
  std::vector<const std::pair<const Key, Tile>*> others;
  for (const auto& entry : tiles_) {
    if (entry.first.scale != scale_step(device_scale) && entry.first.ratio == static_cast<int>(std::lround(ratio * 100)))
      others.push_back(&entry);
  }
  // The nearest scale first; what it covers need not be painted again.
  const int seen = scale_step(camera.scale * ratio);
  std::ranges::stable_sort(others, {}, [seen](const auto* entry) { return std::abs(entry->first.scale - seen); });
  for (const auto* entry : others) {
    if (bare.isEmpty()) break;
    const double km = tile_size / std::exp2(entry->first.scale / 1000.0);
    const QRectF rect =
        on_pixels({camera.to_view(corner + QPointF(entry->first.x, entry->first.y) * km), QSizeF(km, km) * camera.scale}, ratio);
    const QRegion part = bare.intersected(rect.toRect());
    if (part.isEmpty()) continue;
    painter.setClipRegion(part);
    painter.drawPixmap(rect, entry->second.picture, QRectF(entry->second.picture.rect()));
    bare -= part;
  }
  return bare;
}

bool Ground::paint(QPainter& painter, const GroundSource& source, const Camera& camera, double rest_scale, double ratio,
                   double budget_ms) {
  QElapsedTimer spent;
  spent.start();
  const double device_scale = rest_scale * ratio;
  const double stretch = camera.scale / rest_scale;
  const bool at_rest = std::abs(stretch - 1) < 1e-9;
  const QRect tiles = tiles_in_view(source, camera, device_scale);
  const auto view_rect = [&](int x, int y) {
    const QPointF corner = camera.to_view(source.atlas->frame.topLeft() + QPointF(x, y) * tile_size / device_scale);
    return QRectF(corner, QSizeF(tile_size, tile_size) / ratio * stretch);
  };

  std::vector<std::pair<QRectF, const Tile*>> shown;
  std::size_t wanted = 0;
  QRegion bare(QRectF(QPointF(), camera.view).toAlignedRect());
  for (int y = tiles.top(); y <= tiles.bottom(); ++y) {
    for (int x = tiles.left(); x <= tiles.right(); ++x) {
      ++wanted;
      const Key key{scale_step(device_scale), static_cast<int>(std::lround(ratio * 100)), x, y};
      const Sheet sheet = tile_sheet(source, device_scale, ratio, x, y);
      const std::uint64_t stamp = stamp_of(source, sheet);
      const Tile* tile = find(key, stamp);
      if (tile == nullptr && (budget_ms < 0 || static_cast<double>(spent.nsecsElapsed()) / 1e6 < budget_ms)) {
        tile = &make(key, source, sheet, stamp);
      }
      if (tile == nullptr) continue;
      shown.emplace_back(view_rect(x, y), tile);
      bare -= shown.back().first.toRect();
    }
  }

  const bool complete = shown.size() == wanted;
  if (complete) baked_.clear();
  painter.save();
  painter.setRenderHint(QPainter::SmoothPixmapTransform, at_rest);  // in motion nobody sees it, and it takes half of a frame
  if (!bare.isEmpty()) {
    bare = paint_other_scales(painter, camera, device_scale, ratio, source.atlas->frame.topLeft(), bare);
    if (!bare.isEmpty()) {
      painter.setClipRegion(bare);
      paint_backdrop(painter, source, camera);
    }
    painter.setClipping(false);
  }
  for (const auto& [rect, tile] : shown) {
    if (at_rest) {
      painter.drawPixmap(on_pixels(rect, ratio).topLeft(), tile->picture);
    } else {
      painter.drawPixmap(on_pixels(rect, ratio), tile->picture, QRectF(tile->picture.rect()));
    }
  }
  painter.restore();
  drop_oldest(kept(wanted));
  return complete;
}

bool Ground::make_one_ahead(const GroundSource& source, const Camera& camera, double ratio) {
  if (renew_backdrop(source)) return true;
  const double device_scale = camera.scale * ratio;
  const QRect seen = tiles_in_view(source, camera, device_scale);
  const QRect around = seen.adjusted(-1, -1, 1, 1);
  if (static_cast<std::size_t>(around.width()) * static_cast<std::size_t>(around.height()) >
      kept(static_cast<std::size_t>(seen.width()) * static_cast<std::size_t>(seen.height()))) {
    return false;
  }
  for (int y = around.top(); y <= around.bottom(); ++y) {
    for (int x = around.left(); x <= around.right(); ++x) {
      const Key key{scale_step(device_scale), static_cast<int>(std::lround(ratio * 100)), x, y};
      const Sheet sheet = tile_sheet(source, device_scale, ratio, x, y);
      if (!source.atlas->frame.intersects(sheet.km())) continue;
      const std::uint64_t stamp = stamp_of(source, sheet);
      if (find(key, stamp) != nullptr) continue;
      make(key, source, sheet, stamp);
      return true;
    }
  }
  return false;
}

}  // namespace bc::ui
