// SPDX-License-Identifier: GPL-3.0-or-later
// How the map paints itself, from the ground up.
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

#include "ui/map/arc_painter.h"
#include "ui/map/label_text.h"
#include "ui/map/map_view.h"
#include "ui/theme/type.h"

namespace bc::ui {
namespace {

constexpr double panning_budget_ms = 4;
constexpr double zooming_budget_ms = 0;  // the pictures of the last scale serve well enough for a moment
constexpr double settling_budget_ms = 9;

}  // namespace

void MapView::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  if (!atlas_ || scene_.map.isEmpty()) {
    paint_missing(painter);
    return;
  }
  const bool complete = paint_ground_layer(painter);
  painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
  painter.setLayoutDirection(layoutDirection());
  paint_theatre_states(painter);
  const Stage stage = set_stage(stage_input());
  std::vector<QRectF> tiles;
  const double tile = counter_size(style_) + 10;
  for (const StagedCounter& counter : stage.counters)
    tiles.push_back({counter.middle - QPointF(tile, tile) / 2, QSizeF(tile, tile)});
  std::vector<QRectF> over = taken(camera_);
  for (const StagedBox& box : stage.boxes) over.push_back(box.rect);

  if (!cards_placed_ && !is_moving()) place_cards();
  for (std::size_t i = 0; i < callouts_.size(); ++i)
    if (const auto card = card_rect(i, stage)) over.push_back(*card);
  // Lines pass behind names, which have a halo. What lies off the map covers the lines that pass under it, but not those that end there.
  std::vector<ArcShape> arcs;
  for (const MapArc& arc : scene_.arcs) arcs.push_back(shape_of(arc, stage));
  const auto paint_arcs = [&](bool off_map) {
    for (std::size_t i = 0; i < arcs.size(); ++i)
      if (ends_off_map(scene_, scene_.arcs[i]) == off_map) paint_arc(painter, scene_.arcs[i], arcs[i], arc_colour(scene_.arcs[i]), style_);
  };
  paint_arcs(false);
  paint_labels(painter, labels(), camera_, style_, devicePixelRatioF(), !is_moving(), over, tiles);
  for (const StagedBox& box : stage.boxes) {
    const MapTheatre& theatre = scene_.theatres[static_cast<std::size_t>(box.theatre)];
    const MapItem item{MapItem::Kind::theatre, box.theatre};
    const bool lit = scene_.selected == theatre.id || scene_.highlighted.contains(theatre.id) || hover_ == item ||
                     (keyboard_ && current_ == item);
    paint_box(painter, scene_, theatre, box.rect, style_, lit);
  }
  paint_arcs(true);
  paint_counters(painter, stage);
  for (std::size_t i = 0; i < arcs.size(); ++i)
    paint_arc_label(painter, scene_.arcs[i], arcs[i], arc_colour(scene_.arcs[i]), style_, tiles);
  paint_cards(painter, stage);
  if (const QRectF legend = legend_rect(); !legend.isEmpty()) paint_legend(painter, scene_, scale_bar(*atlas_, camera_), legend, style_, layoutDirection());

  if (!complete) {
    update();
  } else if (!is_moving()) {
    settling_ = false;
    idle_.start();
  }
}

bool MapView::paint_ground_layer(QPainter& painter) {
  const bool zooming = std::abs(camera_.scale / target_.scale - 1) > 1e-9;
  const double budget = zooming ? zooming_budget_ms : is_moving() ? panning_budget_ms : settling_ ? settling_budget_ms : -1;
  return ground_.paint(painter, ground_source(), camera_, target_.scale, devicePixelRatioF(), budget);
}

void MapView::paint_outline(QPainter& painter, const TheatreShape& shape, QColor colour, double width, double fill, bool dashed) {
  const Sheet view{camera_.to_km({0, 0}), camera_.scale, 1, size()};
  QPainterPath path;
  path.setFillRule(Qt::OddEvenFill);
  const Outside outside = dashed ? Outside::keep : Outside::leave_out;
  for (const QPolygonF& ring : shape.rings) {
    if (touches(view, ring.boundingRect(), 8)) path.addPolygon(on_sheet(view, ring, outside));
  }
  if (fill > 0) {
    QColor wash = colour;
    wash.setAlphaF(static_cast<float>(fill));
    painter.fillPath(path, wash);
  }
  QColor casing = style_.card;
  casing.setAlpha(200);
  if (width > 1.5 && !is_moving())
    painter.strokePath(path, QPen(casing, width + 2.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  QPen pen(colour, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
  if (dashed) pen.setDashPattern({4, 2});
  painter.strokePath(path, pen);
}

void MapView::paint_theatre_states(QPainter& painter) {
  for (std::size_t i = 0; i < shapes_.size(); ++i) {
    const TheatreShape& shape = shapes_[i];
    const MapItem item{MapItem::Kind::theatre, static_cast<int>(i)};
    if (shape.off_map) continue;
    if (hover_ == item && scene_.theatres[i].enabled) {
      const Sheet view{camera_.to_km({0, 0}), camera_.scale, 1, size()};
      painter.fillPath(fill_path(view, shape.rings), style_.hover);
    }
    if (scene_.highlighted.contains(shape.id)) paint_outline(painter, shape, style_.focus, 1.8, 0.05, true);
    if (scene_.selected == shape.id) paint_outline(painter, shape, style_.focus, 2.4, 0.08, false);
    if (keyboard_ && hasFocus() && current_ == item && scene_.selected != shape.id)
      paint_outline(painter, shape, style_.focus, 2, 0, false);
  }
}

QColor MapView::arc_colour(const MapArc& arc) const {
  const MapSide* side = scene_.side(arc.side);
  return side != nullptr ? shown(style_, side->colour) : style_.ink;
}

ArcShape MapView::shape_of(const MapArc& arc, const Stage& stage) const {
  const auto from = find_place(stage_input(), stage, arc.from);
  const auto to = find_place(stage_input(), stage, arc.to);
  if (!from || !to) return {};
  return arc_shape(kept_to_edge(*from, *to, camera_.view), kept_to_edge(*to, *from, camera_.view), clearance_of(stage_input(), arc.from), clearance_of(stage_input(), arc.to), arc.arrow);
}

void MapView::paint_counters(QPainter& painter, const Stage& stage) {
  const double size = counter_size(style_);
  const double ratio = devicePixelRatioF();
  const QRectF view = QRectF(QPointF(), camera_.view).adjusted(-size, -size, size, size);
  for (const StagedCounter& staged : stage.counters) {
    const bool placed = staged.stack >= 0 && !scene_.counters[static_cast<std::size_t>(staged.counter)].at.empty();
    if (placed && view.contains(staged.pin)) paint_stem(painter, staged.pin, staged.middle, size, style_);
  }
  const auto paint = [&](const StagedCounter& staged) {
    if (!view.contains(staged.middle)) return;
    const MapCounter& counter = scene_.counters[static_cast<std::size_t>(staged.counter)];
    const MapItem item{MapItem::Kind::counter, staged.counter};
    if (counter.burning && staged.on_top) paint_fire_rings(painter, staged.middle, size, style_);
    const QPixmap& picture = counter_painter_.picture(counter, scene_.side(counter.side), style_, ratio);
    const QPointF corner = staged.middle - QPointF(picture.width(), picture.height()) / ratio / 2;
    painter.drawPixmap(QPointF(std::round(corner.x() * ratio) / ratio, std::round(corner.y() * ratio) / ratio), picture);
    const bool focused = keyboard_ && hasFocus() && current_ == item;
    const bool chosen = scene_.selected == counter.id || scene_.highlighted.contains(counter.id);
    if (focused || chosen || hover_ == item) {
      painter.setPen(QPen(hover_ == item && !focused && !chosen ? style_.muted : style_.focus, focused || chosen ? 2 : 1.2));
      painter.setBrush(Qt::NoBrush);
      const double half = size / 2 + (focused || chosen ? 3.5 : 2);
      painter.drawRoundedRect(QRectF(staged.middle - QPointF(half, half), QSizeF(half, half) * 2), 6.5, 6.5);
    }
  };
  const auto in_fan = [&](const StagedCounter& staged) { return fan_.open > 0 && staged.stack >= 0 && staged.stack == fan_.stack; };
  QRectF fan;
  for (const StagedCounter& staged : stage.counters) {
    if (in_fan(staged))
      fan = fan.united(QRectF(staged.middle - QPointF(size, size) / 2, QSizeF(size, size)));
    else
      paint(staged);
  }
  // How many lie in a pile is not hidden by the next one; but a fan lies over all others, on a sheet of its own.
  for (const StagedCounter& staged : stage.counters)
    if (staged.in_pile > 1 && !in_fan(staged) && view.contains(staged.middle)) paint_pile_count(painter, staged.middle, size, staged.in_pile, style_);
  if (fan.isEmpty()) return;
  paint_sheet(painter, fan, fan_.open, style_);
  for (const StagedCounter& staged : stage.counters)
    if (in_fan(staged)) paint(staged);
}

std::optional<QRectF> MapView::card_rect(std::size_t callout, const Stage& stage) const {
  if (callout >= callouts_.size() || callout >= scene_.callouts.size()) return {};
  const auto anchor = find_place(stage_input(), stage, scene_.callouts[callout].anchor);
  if (!anchor) return {};
  const QPointF corner = *anchor + callouts_[callout].way;
  return QRectF(QPointF(std::round(corner.x()), std::round(corner.y())), callouts_[callout].card.size);
}

void MapView::paint_cards(QPainter& painter, const Stage& stage) {
  std::vector<std::pair<QPointF, const CalloutCard*>> cards;
  for (std::size_t i = 0; i < callouts_.size() && i < scene_.callouts.size(); ++i) {
    const auto anchor = find_place(stage_input(), stage, scene_.callouts[i].anchor);
    const auto place = card_rect(i, stage);
    if (!anchor || !place) continue;
    const CalloutCard& card = callouts_[i].card;
    paint_leader(painter, *anchor, clearance_of(stage_input(), scene_.callouts[i].anchor) - 4, *place, card.colour, style_);
    cards.emplace_back(place->topLeft(), &card);
  }
  for (const auto& [corner, card] : cards) painter.drawPixmap(corner - QPointF(callout_shadow, callout_shadow), card->picture);
}

void MapView::paint_missing(QPainter& painter) {
  painter.fillRect(rect(), style_.land);
  if (scene_.map.isEmpty()) return;
  painter.setPen(style_.muted);
  painter.setFont(sans_font(style_, type::body));
  painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap,
                   tr("The map is not installed. The list beside it has everything that is on it."));
}

}  // namespace bc::ui
