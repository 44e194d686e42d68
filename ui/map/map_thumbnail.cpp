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
#include "ui/map/sheet.h"
#include "ui/map/stage.h"

namespace bc::ui {
namespace {

constexpr double mark_size = 10;

Camera thumbnail_camera(const Atlas& atlas, const MapScene& scene, const std::vector<TheatreShape>& shapes,
                        const ThumbnailView& view) {
  QRectF bounds, spots;
  const auto wanted = [&](const QString& theatre) { return view.around.empty() || std::ranges::find(view.around, theatre) != view.around.end(); };
  for (const TheatreShape& shape : shapes) {
    if (wanted(shape.id)) bounds = bounds.united(shape.bounds);
  }
  for (const MapCounter& counter : scene.counters) {
    const MapTheatre* theatre = scene.theatre(counter.theatre);
    if (theatre == nullptr || std::holds_alternative<OffMap>(theatre->where) || !wanted(counter.theatre)) continue;
    for (const LonLat& at : counter.at) spots = spots.united(QRectF(atlas.projection.forward({at.lon, at.lat}), QSizeF(1, 1)));
  }
  bounds = bounds.united(spots);
  if (bounds.isEmpty()) bounds = atlas.frame;
  Camera camera;
  camera.view = view.size;
  // A small picture fills its card: the longer side of what it shows may be cut a little.
  const double across = view.size.width() / (bounds.width() * 1.08);
  const double down = view.size.height() / (bounds.height() * 1.08);
  camera.scale = std::clamp(std::sqrt(across * down), std::min(across, down), std::min(across, down) * (view.marked.isEmpty() ? 1.35 : 1.0));
  if (!spots.isEmpty()) {  // but no mark
    const double room = view.detail == ThumbnailDetail::marks ? mark_size * 2 : counter_size(light_map_style()) * 1.5;
    camera.scale = std::min({camera.scale, (view.size.width() - 2 * room) / std::max(1.0, spots.width()), (view.size.height() - 2 * room) / std::max(1.0, spots.height())});
  }
  camera.scale = std::max({camera.scale, view.size.width() / atlas.frame.width(), view.size.height() / atlas.frame.height()});
  camera.centre = bounds.center();
  if (!spots.isEmpty()) {
    // As near the middle of it all as keeps every mark in the picture.
    const double room = (view.detail == ThumbnailDetail::marks ? mark_size * 2 : counter_size(light_map_style()) * 1.5) / camera.scale;
    const double across_km = view.size.width() / camera.scale / 2 - room, down_km = view.size.height() / camera.scale / 2 - room;
    const auto keep = [](double value, double least, double most) { return least > most ? (least + most) / 2 : std::clamp(value, least, most); };
    camera.centre = {keep(camera.centre.x(), spots.right() - across_km, spots.left() + across_km), keep(camera.centre.y(), spots.bottom() - down_km, spots.top() + down_km)};
  }
  return kept_inside(camera, atlas.frame);
}

// Small marks stand where things are, even where they touch: they need not be hit with a mouse.
std::vector<CounterStack> true_places(const Atlas& atlas, const MapScene& scene) {
  std::vector<CounterStack> places;
  for (std::size_t i = 0; i < scene.counters.size(); ++i) {
    const MapCounter& counter = scene.counters[i];
    const MapTheatre* theatre = scene.theatre(counter.theatre);
    if (counter.at.empty() || (theatre != nullptr && std::holds_alternative<OffMap>(theatre->where))) continue;
    places.push_back({atlas.projection.forward({counter.at.front().lon, counter.at.front().lat}), {}, QStringLiteral("-"), {static_cast<int>(i)}});
  }
  return places;
}

void point_out(QPainter& painter, const std::vector<TheatreShape>& shapes, const QString& theatre, const Camera& camera, const MapStyle& style) {
  const auto shape = std::ranges::find(shapes, theatre, &TheatreShape::id);
  if (shape == shapes.end() || shape->off_map) return;
  const Sheet sheet{camera.to_km({0, 0}), camera.scale, 1, camera.view.toSize()};
  QPainterPath path;
  path.setFillRule(Qt::OddEvenFill);
  for (const QPolygonF& ring : shape->rings) path.addPolygon(on_sheet(sheet, ring, Outside::leave_out));
  QColor wash = style.ink;
  wash.setAlphaF(0.06F);
  painter.fillPath(path, wash);
  painter.strokePath(path, QPen(style.card, 4.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  QPen pen(style.ink, 2, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
  pen.setDashPattern({4, 2});
  painter.strokePath(path, pen);
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
  const bool small = view.detail == ThumbnailDetail::marks;
  const std::vector<CounterStack> stacks = small ? true_places(atlas, scene) : stack_counters(atlas, scene, shapes, style, camera.scale);
  const StageInput input{atlas, scene, shapes, stacks, style, camera, {}, Qt::LeftToRight};
  const Stage stage = set_stage(input);
  if (view.detail == ThumbnailDetail::counters) {
    if (!view.marked.isEmpty()) point_out(painter, shapes, view.marked, camera, style);
    std::vector<MapLabel> labels = layout_labels({atlas, scene, shapes, stacks, style, view.language, camera.scale, view.ratio});
    // A name is whole or not there.
    const QRectF inside = QRectF(QPointF(), camera.view).adjusted(2, 2, -2, -2);
    std::erase_if(labels, [&](const MapLabel& label) {
      QRectF box = label.box;
      box.moveCenter(camera.to_view(label.km) + label.shift);
      return !inside.contains(box);
    });
    paint_labels(painter, labels, camera, style, view.ratio);
  }
  const double clear = view.detail == ThumbnailDetail::marks ? mark_size * 0.9 : counter_size(style) * 0.72;
  for (const MapArc& arc : scene.arcs) {
    const auto from = find_place(input, stage, arc.from);
    const auto to = find_place(input, stage, arc.to);
    const QRectF whole(QPointF(), camera.view);
    if (!from || !to || ends_off_map(scene, arc) || !(whole.contains(*from) || whole.contains(*to))) continue;
    const MapSide* side = scene.side(arc.side);
    MapArc bare = arc;
    if (view.detail == ThumbnailDetail::marks) bare.label.clear();
    paint_arc(painter, bare, arc_shape(*from, *to, clear, clear, arc.arrow),
              side != nullptr ? shown(style, side->colour) : style.ink, style);
  }
  CounterPainter counters;
  for (const StagedCounter& staged : stage.counters) {
    if (staged.stack < 0 || !staged.on_top) continue;
    const double half = small ? mark_size / 2 + 2 : counter_size(style) / 2 + 3;
    // Half a counter tells nothing; who carries letters is not brought to the edge of a picture.
    if (!QRectF(QPointF(), camera.view).adjusted(half, half, -half, -half).contains(staged.middle)) continue;
    if (!small && staged.middle != staged.pin && std::hypot(staged.middle.x() - staged.pin.x(), staged.middle.y() - staged.pin.y()) > 90) continue;
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
