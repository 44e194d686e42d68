// SPDX-License-Identifier: GPL-3.0-or-later
// The ground of the map in the window: tiles from the baked pictures, or painted where no picture fits, shaded with the theatres.
#pragma once

#include <QHash>
#include <QImage>
#include <QPixmap>
#include <QRegion>

#include <cstdint>
#include <map>
#include <vector>

#include "ui/map/atlas.h"
#include "ui/map/camera.h"
#include "ui/map/map_scene.h"
#include "ui/map/map_style.h"
#include "ui/map/sheet.h"
#include "ui/map/theatre_shape.h"

class QPainter;

namespace bc::ui {

// What the ground is made from; the owner keeps it alive.
struct GroundSource {
  const Atlas* atlas = nullptr;
  const MapStyle* style = nullptr;
  const MapScene* scene = nullptr;
  const std::vector<TheatreShape>* shapes = nullptr;
};

// Baked pictures that have been read, by level and place: neighbours need the same ones.
using BakedTiles = QHash<QString, QImage>;

// One shaded sheet of the ground, from baked pictures if there are any for it.
QImage paint_ground(const GroundSource& source, const Sheet& sheet);
QImage paint_ground(const GroundSource& source, const Sheet& sheet, BakedTiles& tiles);

class Ground {
 public:
  static constexpr int tile_size = 512;

  // Forgets all tiles: another map or another style.
  void clear();

  // Paints what `camera` sees. Tiles are wanted at `rest_scale`, where the camera stands or is going to; new ones are made until
  // `budget_ms` is used up (less than 0: no limit), and what is missing is filled from tiles of other scales. True if nothing was
  // missing.
  bool paint(QPainter& painter, const GroundSource& source, const Camera& camera, double rest_scale, double ratio,
             double budget_ms);

  // Makes the backdrop, or one tile around what `camera` sees, for the next pan or zoom; false if nothing is left to do.
  bool make_one_ahead(const GroundSource& source, const Camera& camera, double ratio);

  std::size_t bytes() const { return tiles_.size() * tile_size * tile_size * 4; }

 private:
  struct Key {
    int scale;  // in thousandths of an octave of device pixels for a kilometre
    int ratio;  // in hundredths
    int x;
    int y;
    auto operator<=>(const Key&) const = default;
  };
  struct Tile {
    QPixmap picture;
    std::uint64_t stamp = 0;
    std::uint64_t used = 0;
  };

  const Tile* find(const Key& key, std::uint64_t stamp);
  const Tile& make(const Key& key, const GroundSource& source, const Sheet& sheet, std::uint64_t stamp);
  void drop_oldest(std::size_t keep);
  bool renew_backdrop(const GroundSource& source);
  void paint_backdrop(QPainter& painter, const GroundSource& source, const Camera& camera);
  // Fills `bare` from tiles of other scales; what is left bare comes back.
  QRegion paint_other_scales(QPainter& painter, const Camera& camera, double device_scale, double ratio, QPointF corner,
                             QRegion bare);

  std::map<Key, Tile> tiles_;
  BakedTiles baked_;  // only until the view is complete
  QPixmap backdrop_;
  std::uint64_t backdrop_stamp_ = 0;
  std::uint64_t clock_ = 0;
};

}  // namespace bc::ui
