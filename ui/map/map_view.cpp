// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_view.h"

#include <QEasingCurve>
#include <QEvent>
#include <QLocale>
#include <QResizeEvent>

#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/map/map_accessible.h"
#include "ui/map/map_data.h"

namespace bc::ui {
namespace {

constexpr double legend_margin = 16;
constexpr double most_of_legend = 0.12;  // of the view: larger, it would hide more than it explains
constexpr double most_of_cards = 0.15;   // of the view, all together
constexpr int flight_ms = 520;
constexpr int step_ms = 170;
constexpr int fan_ms = 130;
constexpr int idle_ms = 40;

}  // namespace

std::shared_ptr<const Atlas> load_map_data(const QString& name) {
  const QString folder = find_data(QStringLiteral("maps/") + name);
  std::optional<Atlas> atlas = folder.isEmpty() ? std::nullopt : load_atlas(folder);
  return atlas ? std::make_shared<const Atlas>(std::move(*atlas)) : nullptr;
}

MapView::MapView(QWidget* parent) : QWidget(parent), style_(light_map_style()), language_(locale().name().section('_', 0, 0)) {
  install_map_accessibility();
  setMouseTracking(true);
  setFocusPolicy(Qt::StrongFocus);
  setAttribute(Qt::WA_OpaquePaintEvent);
  setAccessibleName(tr("Map"));
  setAccessibleDescription(tr(
      "T goes through the theatres, N and P through the counters, arrows to a neighbour, Enter chooses, plus and minus zoom."));
  movement_.setEasingCurve(QEasingCurve::InOutCubic);
  movement_.setStartValue(0.0);
  movement_.setEndValue(1.0);
  connect(&movement_, &QVariantAnimation::valueChanged, this,
          [this](const QVariant& value) { set_camera(between(origin_, target_, value.toDouble())); });
  connect(&movement_, &QVariantAnimation::finished, this, [this] { set_camera(target_); });
  idle_.setSingleShot(true);
  idle_.setInterval(idle_ms);
  connect(&idle_, &QTimer::timeout, this, [this] {
    if (atlas_ && !scene_.map.isEmpty() && isVisible() && !is_moving() &&
        ground_.make_one_ahead(ground_source(), camera_, devicePixelRatioF()))
      idle_.start();
  });
  fan_movement_.setEasingCurve(QEasingCurve::OutCubic);
  fan_movement_.setDuration(fan_ms);
  connect(&fan_movement_, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
    fan_.open = value.toDouble();
    update();
  });
}

MapView::~MapView() = default;

void MapView::set_scene(MapScene scene) {
  if (scene == scene_) return;
  const MapScene old = std::exchange(scene_, std::move(scene));
  const QString current = id_in(old, current_);
  current_ = item_in(scene_, current);
  hover_ = {};
  if (scene_.map.isEmpty()) {
    // Nobody's turn: nothing of the last one may stay.
    ground_.clear();
    labels_.clear();
    callouts_.clear();
    shapes_.clear();
    stacks_.clear();
    fan_ = {};
    looked_ = false;
    update();
    return;
  }
  if (!atlas_ || atlas_->name != scene_.map) load_map(scene_.map);
  if (atlas_ && (shapes_.empty() || !same_ground(old, scene_))) shapes_ = theatre_shapes(*atlas_, scene_);
  scene_changed(old);
  const bool moved = old.map != scene_.map || old.counters != scene_.counters || old.theatres != scene_.theatres;
  if (!looked_ && moved) show_all();
}

void MapView::load_map(const QString& name) {
  atlas_ = load_map_data(name);
  ground_.clear();
  shapes_.clear();
  looked_ = false;
}

void MapView::scene_changed(const MapScene& old) {
  cards_placed_ = false;
  update();
  if (!atlas_) return;
  if (old.counters != scene_.counters || old.theatres != scene_.theatres) {
    fan_ = {};
    labels_.clear();
    stacks_ = stack_counters(*atlas_, scene_, shapes_, style_, target_.scale);
  }
  if (current_.kind == MapItem::Kind::counter) fan_out(current_.index);
}

void MapView::set_style(MapStyle style) {
  style.counter_scale = style_.counter_scale;
  style_ = std::move(style);
  ground_.clear();
  counter_painter_.clear();
  scene_changed({});
}

void MapView::set_covered(QMargins covered) {
  if (covered == covered_) return;
  covered_ = covered;
  cards_placed_ = false;
  if (!looked_) show_all();
  update();
}

void MapView::set_legend_visible(bool visible) {
  legend_visible_ = visible;
  cards_placed_ = false;
  update();
}

void MapView::set_language(const QString& language) {
  language_ = language;
  labels_.clear();
  update();
}

QRectF MapView::played_bounds() const {
  QRectF bounds;
  for (const TheatreShape& shape : shapes_) bounds = bounds.united(shape.bounds);
  for (const CounterStack& stack : stacks_) {
    if (!stack.theatre.isEmpty()) bounds = bounds.united(QRectF(stack.km, QSizeF(1, 1)));
  }
  return bounds.isEmpty() ? atlas_->frame : bounds;
}

QMarginsF MapView::margins() const { return QMarginsF(covered_) + QMarginsF(28, 28, 28, 28); }

void MapView::show_all() {
  if (!atlas_ || width() <= 0) return;
  look_at(whole_view());
  looked_ = false;
}

void MapView::look_at(const Camera& camera) {
  movement_.stop();
  target_ = camera;
  set_camera(camera);
  settling_ = false;
  looked_ = true;
}

void MapView::set_camera(const Camera& camera) {
  const bool other_scale = std::abs(camera.scale - camera_.scale) > 1e-9;
  camera_ = camera;
  // Counters stack and names are chosen for the scale at which the camera comes to rest.
  if (atlas_ && other_scale && camera_.scale == target_.scale)
    stacks_ = stack_counters(*atlas_, scene_, shapes_, style_, target_.scale);
  if (camera_ == target_ && (other_scale || !is_moving())) cards_placed_ = false;
  update();
}

void MapView::move_to(Camera target, int milliseconds) {
  if (!atlas_) return;
  target = kept_inside(target, atlas_->frame);
  looked_ = true;
  fan_ = {};
  if (style_.reduced_motion || !isVisible() || milliseconds == 0) {
    look_at(target);
    return;
  }
  movement_.stop();
  origin_ = camera_;
  target_ = target;
  settling_ = true;
  movement_.setDuration(milliseconds);
  movement_.start();
}

void MapView::fly_to(const QString& theatre) {
  const auto shape = std::ranges::find(shapes_, theatre, &TheatreShape::id);
  if (!atlas_ || shape == shapes_.end() || shape->off_map || shape->bounds.isEmpty()) return;
  // Not the closest view: a theatre is understood by its neighbours.
  const QRectF around = shape->bounds.adjusted(-shape->bounds.width() * 0.35, -shape->bounds.height() * 0.35,
                                               shape->bounds.width() * 0.35, shape->bounds.height() * 0.35);
  move_to(showing(*atlas_, size(), around, margins()), flight_ms);
}

void MapView::zoom(int steps) {
  if (!atlas_) return;
  const std::vector<double> scales = rest_scales(*atlas_, size());
  const auto at = std::ranges::find(scales, nearest_scale(scales, target_.scale)) - scales.begin();
  const auto next = std::clamp<std::ptrdiff_t>(at + steps, 0, static_cast<std::ptrdiff_t>(scales.size()) - 1);
  const QPointF middle(width() / 2.0, height() / 2.0);
  move_to(zoomed_around(target_, middle, scales[static_cast<std::size_t>(next)]), step_ms);
}

void MapView::pan_by(QPointF pixels) {
  Camera target = target_;
  target.centre += pixels / target.scale;
  move_to(target, step_ms);
}

bool MapView::is_moving() const { return movement_.state() == QAbstractAnimation::Running || dragging_; }

void MapView::settle() {
  if (movement_.state() == QAbstractAnimation::Running) look_at(target_);
  if (fan_movement_.state() == QAbstractAnimation::Running) {
    fan_movement_.stop();
    fan_.open = fan_movement_.endValue().toDouble();
  }
  settling_ = false;
  update();
}

// In a small window counters are smaller, by steps, so that those of one country still lie side by side.
void MapView::fit_counters() {
  const double room = std::min(width() / 1000.0, height() / 620.0);
  const double scale = std::clamp(std::round(room * 20) / 20, 0.8, 1.0);
  if (scale == style_.counter_scale) return;
  style_.counter_scale = scale;
  fan_ = {};
  labels_.clear();
  cards_placed_ = false;
  if (atlas_) stacks_ = stack_counters(*atlas_, scene_, shapes_, style_, target_.scale);
}

void MapView::resizeEvent(QResizeEvent*) {
  fit_counters();
  place_corner();
  if (!atlas_) return;
  Camera camera = target_;
  camera.view = size();
  if (!looked_) {
    show_all();
    return;
  }
  camera.scale = allowed_scale(*atlas_, size(), camera.scale);
  look_at(kept_inside(camera, atlas_->frame));
}

void MapView::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::LocaleChange) {
    place_corner();
    cards_placed_ = false;
    update();
  }
  QWidget::changeEvent(event);
}

StageInput MapView::stage_input() const {
  return {*atlas_, scene_, shapes_, stacks_, style_, camera_, fan_, layoutDirection(), taken(camera_)};
}

Stage MapView::stage() const { return atlas_ ? set_stage(stage_input()) : Stage{}; }

std::vector<MapLabel>& MapView::labels() {
  const double scale = is_moving() ? origin_.scale : target_.scale;
  auto found = labels_.find(scale);
  if (found == labels_.end()) {
    if (labels_.size() > 12) labels_.clear();
    const std::vector<CounterStack> stacks = stack_counters(*atlas_, scene_, shapes_, style_, scale);
    const LabelInput input{*atlas_, scene_, shapes_, stacks, style_, language_, scale, devicePixelRatioF()};
    found = labels_.emplace(scale, layout_labels(input)).first;
  }
  return found->second;
}

QRectF MapView::legend_rect(const Camera& camera) const {
  if (!legend_visible_ || !atlas_) return {};
  const ScaleBar bar = scale_bar(*atlas_, camera);
  const double beside = corner_ && !corner_->isHidden() ? corner_->width() + legend_margin : 0;
  const double room = width() - covered_.left() - covered_.right() - 2 * legend_margin - beside;
  const QSizeF size = legend_size(scene_, bar, style_, std::max(160.0, room));
  if (size.width() * size.height() > most_of_legend * width() * height()) return {};
  // The map does not mirror, and so neither do the places that it leaves free.
  const double x = width() - covered_.right() - legend_margin - size.width();
  return {QPointF(std::round(x), std::round(height() - covered_.bottom() - legend_margin - size.height())), size};
}

void MapView::place_cards() {
  const Stage stage = set_stage(stage_input());
  std::vector<QPointF> anchors;
  std::vector<QSizeF> sizes;
  // On a small map cards would hide what they speak of: there they keep to their titles, or stay away. Lists have all of their words.
  for (const bool whole : {true, false}) {
    double area = 0;
    callouts_.clear();
    for (MapCallout callout : scene_.callouts) {
      if (!whole) callout.text.clear();
      callouts_.push_back({callout_card(callout, scene_, style_, devicePixelRatioF(), layoutDirection()), {}});
      area += callouts_.back().card.size.width() * callouts_.back().card.size.height();
    }
    if (area <= most_of_cards * width() * height()) break;
    if (!whole) callouts_.clear();
  }
  for (std::size_t i = 0; i < callouts_.size(); ++i) {
    anchors.push_back(find_place(stage_input(), stage, scene_.callouts[i].anchor).value_or(QPointF(-1e4, -1e4)));
    sizes.push_back(callouts_[i].card.size);
  }
  CalloutRoom room{QRectF(rect()).marginsRemoved(QMarginsF(covered_)).adjusted(10, 10, -10, -10), {}, {}, std::max(1.0, style_.text_scale)};
  const double tile = counter_size(style_) + 10;  // with its mark and badges
  for (const StagedCounter& counter : stage.counters)
    room.never.push_back({counter.middle - QPointF(tile, tile) / 2, QSizeF(tile, tile)});
  for (const StagedBox& box : stage.boxes) room.never.push_back(box.rect);
  for (const QRectF& other : taken(camera_)) room.never.push_back(other);
  for (const MapLabel& label : labels()) {
    if (label.text.isEmpty()) continue;
    room.better_not.push_back(label.box);
    room.better_not.back().moveCenter(camera_.to_view(label.km) + label.shift);
  }
  for (const MapArc& arc : scene_.arcs) {
    const QPainterPath line = shape_of(arc, stage).line;
    for (int i = 0; i < line.elementCount(); i += 3) {
      room.better_not.push_back(QRectF(QPointF(line.elementAt(i)) - QPointF(6, 6), QSizeF(12, 12)));
    }
  }
  const std::vector<QPointF> ways = place_callouts(anchors, sizes, room);
  for (std::size_t i = 0; i < ways.size(); ++i) callouts_[i].way = ways[i];
  cards_placed_ = true;
}

QString MapView::id_of(MapItem item) const { return id_in(scene_, item); }

void MapView::fan_out(int counter) {
  int stack = -1;
  for (int i = 0; i < static_cast<int>(stacks_.size()); ++i) {
    const std::vector<int>& members = stacks_[static_cast<std::size_t>(i)].counters;
    if (members.size() > 1 && std::ranges::find(members, counter) != members.end()) stack = i;
  }
  if (stack == fan_.stack) return;
  fan_movement_.stop();
  fan_ = {stack, stack >= 0 && (style_.reduced_motion || !isVisible()) ? 1.0 : 0.0};
  if (stack >= 0 && fan_.open < 1) {
    fan_movement_.setStartValue(0.0);
    fan_movement_.setEndValue(1.0);
    fan_movement_.start();
  }
  update();
}

}  // namespace bc::ui
