// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_thumbnail.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

#include "ui/map/arc_painter.h"
#include "ui/map/camera.h"
#include "ui/map/counter_painter.h"
#include "ui/map/ground.h"
#include "ui/map/label_layout.h"
#include "ui/map/map_view.h"
#include "ui/map/marks.h"
#include "ui/map/stage.h"

namespace bc::ui {
namespace {

constexpr double mark_size = 10;

Camera thumbnail_camera(const Atlas& atlas, const MapScene& scene, const std::vector<TheatreShape>& shapes,
                        const ThumbnailView& view) {
  QRectF bounds;
  for (const TheatreShape& shape : shapes) {
    if (view.around.empty() || std::ranges::find(view.around, shape.id) != view.around.end())
      bounds = bounds.united(shape.bounds);
  }
  if (view.around.empty()) {
    for (const MapCounter& counter : scene.counters) {
      for (const LonLat& at : counter.at)
        bounds = bounds.united(QRectF(atlas.projection.forward({at.lon, at.lat}), QSizeF(1, 1)));
    }
  }
  if (bounds.isEmpty()) bounds = atlas.frame;
  Camera camera;
  camera.view = view.size;
  // A small picture fills its card: the longer side of what it shows may be cut a little.
  const double across = view.size.width() / (bounds.width() * 1.08);
  const double down = view.size.height() / (bounds.height() * 1.08);
  camera.scale = std::clamp(std::sqrt(across * down), std::min(across, down), std::min(across, down) * 1.35);
  camera.scale = std::max({camera.scale, view.size.width() / atlas.frame.width(), view.size.height() / atlas.frame.height()});
  camera.centre = bounds.center();
  return kept_inside(camera, atlas.frame);
}

// Boxes off the map have no room in a small picture, nor have lines to them.
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

}  // namespace

QPixmap map_thumbnail(const Atlas& atlas, const MapScene& scene, const MapStyle& style, const ThumbnailView& view) {
  const std::vector<TheatreShape> shapes = theatre_shapes(atlas, scene);
  const Camera camera = thumbnail_camera(atlas, scene, shapes, view);
  const GroundSource source{&atlas, &style, &scene, &shapes};
  // Where everything is small, lines are thinner, too.
  const double pens = view.detail == ThumbnailDetail::marks ? 0.72 : 1;
  const Sheet sheet{camera.to_km({0, 0}), camera.scale * view.ratio, view.ratio * pens,
                    (QSizeF(view.size) * view.ratio).toSize()};
  QPixmap picture = QPixmap::fromImage(paint_ground(source, sheet));
  picture.setDevicePixelRatio(view.ratio);

  QPainter painter(&picture);
  painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
  const std::vector<CounterStack> stacks = stack_counters(atlas, scene, shapes, style, camera.scale);
  const StageInput input{atlas, scene, shapes, stacks, style, camera, {}, Qt::LeftToRight};
  const Stage stage = set_stage(input);
  if (view.detail == ThumbnailDetail::counters) {
    std::vector<MapLabel> labels = layout_labels({atlas, scene, shapes, stacks, style, view.language, camera.scale, view.ratio});
    paint_labels(painter, labels, camera, style, view.ratio);
  }
  const double clear = view.detail == ThumbnailDetail::marks ? mark_size * 0.9 : counter_size(style) * 0.72;
  for (const MapArc& arc : scene.arcs) {
    const auto from = find_place(input, stage, arc.from);
    const auto to = find_place(input, stage, arc.to);
    if (!from || !to || ends_off_map(scene, arc)) continue;
    const MapSide* side = scene.side(arc.side);
    MapArc bare = arc;
    if (view.detail == ThumbnailDetail::marks) bare.label.clear();
    paint_arc(painter, bare, arc_shape(*from, *to, clear, clear, arc.arrow),
              side != nullptr ? shown(style, side->colour) : style.ink, style);
  }
  CounterPainter counters;
  for (const StagedCounter& staged : stage.counters) {
    if (staged.stack < 0 || !staged.on_top) continue;
    const MapCounter& counter = scene.counters[static_cast<std::size_t>(staged.counter)];
    const MapSide* side = scene.side(counter.side);
    if (view.detail == ThumbnailDetail::counters) {
      if (counter.burning) paint_fire_rings(painter, staged.middle, counter_size(style), style);
      const QPixmap& tile = counters.picture(counter, side, style, view.ratio);
      painter.drawPixmap(staged.middle - QPointF(tile.width(), tile.height()) / view.ratio / 2, tile);
    } else if (side != nullptr) {
      const QRectF rect(staged.middle - QPointF(mark_size, mark_size) / 2, QSizeF(mark_size, mark_size));
      paint_mark(painter, side->shape, rect, shown(style, side->colour), style.card, 1.6);
    }
  }
  return picture;
}

QPixmap map_thumbnail(const MapScene& scene, const MapStyle& style, QSize size, double ratio, const QString& theatre) {
  const std::shared_ptr<const Atlas> atlas = load_map_data(scene.map);
  if (!atlas || size.isEmpty()) return {};
  ThumbnailView view{size,
                     ratio,
                     size.width() < 400 ? ThumbnailDetail::marks : ThumbnailDetail::counters,
                     {},
                     QLocale().name().section('_', 0, 0)};
  if (scene.theatre(theatre) != nullptr) view.around = {theatre};
  return map_thumbnail(*atlas, scene, style, view);
}

}  // namespace bc::ui
