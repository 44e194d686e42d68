// SPDX-License-Identifier: GPL-3.0-or-later
// What mouse, touch and keyboard do to the map.
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

#include "ui/map/map_accessible.h"
#include "ui/map/map_view.h"

namespace bc::ui {
namespace {

constexpr double drag_distance = 5;
constexpr int notch = 120;  // of a wheel
constexpr int wheel_ms = 170;
constexpr int pan_ms = 170;

}  // namespace

bool MapView::event(QEvent* event) {
  if (event->type() == QEvent::NativeGesture && native_gesture(event)) return true;
  if (event->type() == QEvent::ToolTip && show_tip(event)) return true;
  return QWidget::event(event);
}

bool MapView::native_gesture(QEvent* event) {
  auto* gesture = static_cast<QNativeGestureEvent*>(event);
  if (!atlas_ || gesture->gestureType() != Qt::ZoomNativeGesture) return false;
  pinch_ += gesture->value();
  if (std::abs(pinch_) > 0.28) {
    const std::vector<double> scales = rest_scales(*atlas_, size());
    const double next = nearest_scale(scales, target_.scale * (pinch_ > 0 ? std::sqrt(2.0) : std::sqrt(0.5)));
    move_to(zoomed_around(target_, gesture->position(), next), wheel_ms);
    pinch_ = 0;
  }
  return true;
}

bool MapView::show_tip(QEvent* event) {
  auto* help = static_cast<QHelpEvent*>(event);
  const MapItem item = item_at(help->pos());
  QString text;
  if (item.kind == MapItem::Kind::counter) {
    const MapCounter& counter = scene_.counters[static_cast<std::size_t>(item.index)];
    text = counter.note.isEmpty() ? counter.name : counter.name + QLatin1Char('\n') + counter.note;
  }
  if (text.isEmpty()) {
    QToolTip::hideText();
    event->ignore();
  } else {
    QToolTip::showText(help->globalPos(), text, this, rect_of(item));
  }
  return true;
}

MapItem MapView::item_at(QPointF point) const {
  if (!atlas_) return {};
  const Stage stage = this->stage();
  const double half = counter_size(style_) / 2;
  for (auto staged = stage.counters.rbegin(); staged != stage.counters.rend(); ++staged) {
    const QPointF away = point - staged->middle;
    if (std::max(std::abs(away.x()), std::abs(away.y())) <= half) return {MapItem::Kind::counter, staged->counter};
  }
  for (const StagedBox& box : stage.boxes) {
    if (box.rect.contains(point)) return {MapItem::Kind::theatre, box.theatre};
  }
  if (const TheatreShape* shape = theatre_at(shapes_, camera_.to_km(point))) {
    return {MapItem::Kind::theatre, static_cast<int>(shape - shapes_.data())};
  }
  return {};
}

QRect MapView::rect_of(MapItem item) const {
  if (!atlas_ || !item) return {};
  const Stage stage = this->stage();
  const auto index = static_cast<std::size_t>(item.index);
  if (item.kind == MapItem::Kind::counter) {
    const StagedCounter* staged = stage.counter(item.index);
    const double size = counter_size(style_);
    return staged == nullptr ? QRect() : QRectF(staged->middle - QPointF(size, size) / 2, QSizeF(size, size)).toAlignedRect();
  }
  if (item.kind == MapItem::Kind::theatre) {
    if (const StagedBox* box = stage.box(item.index)) return box->rect.toAlignedRect();
    const QRectF& bounds = shapes_[index].bounds;
    return QRectF(camera_.to_view(bounds.topLeft()), bounds.size() * camera_.scale).toAlignedRect();
  }
  if (item.kind == MapItem::Kind::note) {
    const auto anchor = find_place(stage_input(), stage, scene_.callouts[index].anchor);
    if (!anchor) return {};
    return card_rect(index, stage).value_or(QRectF(*anchor, QSizeF(1, 1))).toAlignedRect();
  }
  const auto from = find_place(stage_input(), stage, scene_.arcs[index].from);
  const auto to = find_place(stage_input(), stage, scene_.arcs[index].to);
  return from && to ? QRectF(*from, *to).normalized().toAlignedRect() : QRect();
}

void MapView::activate(MapItem item) {
  if (item.kind == MapItem::Kind::theatre && scene_.theatres[static_cast<std::size_t>(item.index)].enabled) {
    emit theatre_activated(id_of(item));
  }
  if (item.kind == MapItem::Kind::counter) emit counter_activated(id_of(item));
}

void MapView::set_current(MapItem item) {
  if (item == current_) return;
  current_ = item;
  if (item.kind == MapItem::Kind::counter) fan_out(item.index);
  if (item.kind == MapItem::Kind::theatre) fan_out(-1);
  if (item) bring_into_view(item);
  announce_current();
  emit current_changed(id_of(item));
  update();
}

void MapView::announce_current() { announce_map_focus(this); }

void MapView::set_hover(MapItem item) {
  if (item == hover_) return;
  hover_ = item;
  setCursor(item && (item.kind != MapItem::Kind::theatre || scene_.theatres[static_cast<std::size_t>(item.index)].enabled)
                ? Qt::PointingHandCursor
                : Qt::ArrowCursor);
  fan_out(item.kind == MapItem::Kind::counter ? item.index : -1);
  emit hovered(id_of(item));
  update();
}

void MapView::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return;
  press_ = event->position();
  dragged_from_ = event->position();
}

void MapView::mouseMoveEvent(QMouseEvent* event) {
  if (!press_) {
    set_hover(item_at(event->position()));
    return;
  }
  const QPointF moved = event->position() - *press_;
  if (!dragging_ && std::hypot(moved.x(), moved.y()) < drag_distance) return;
  if (!dragging_) {
    dragging_ = true;
    movement_.stop();
    origin_ = target_ = camera_;
    setCursor(Qt::ClosedHandCursor);
  }
  Camera camera = target_;
  camera.centre -= (event->position() - dragged_from_) / camera.scale;
  dragged_from_ = event->position();
  target_ = kept_inside(camera, atlas_ ? atlas_->frame : QRectF());
  looked_ = settling_ = true;
  set_camera(target_);
}

void MapView::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton || !press_) return;
  press_.reset();
  if (dragging_) {
    dragging_ = false;
    unsetCursor();
    cards_placed_ = false;
    update();
    return;
  }
  keyboard_ = false;
  const MapItem item = item_at(event->position());
  set_current(item);
  activate(item);
}

void MapView::leaveEvent(QEvent*) { set_hover({}); }

void MapView::wheelEvent(QWheelEvent* event) {
  if (!atlas_) return;
  wheel_ += event->angleDelta().y();
  const int steps = static_cast<int>(wheel_) / notch;
  event->accept();
  if (steps == 0) return;
  wheel_ -= steps * notch;
  const std::vector<double> scales = rest_scales(*atlas_, size());
  const auto at = std::ranges::find(scales, nearest_scale(scales, target_.scale)) - scales.begin();
  const auto next = std::clamp<std::ptrdiff_t>(at + steps, 0, static_cast<std::ptrdiff_t>(scales.size()) - 1);
  move_to(zoomed_around(target_, event->position(), scales[static_cast<std::size_t>(next)]), wheel_ms);
}

void MapView::focusInEvent(QFocusEvent* event) {
  keyboard_ = event->reason() != Qt::MouseFocusReason && event->reason() != Qt::ActiveWindowFocusReason;
  if (keyboard_ && !current_ && !scene_.theatres.empty()) {
    const auto chosen = std::ranges::find(scene_.theatres, scene_.selected, &MapTheatre::id);
    set_current(
        {MapItem::Kind::theatre, chosen != scene_.theatres.end() ? static_cast<int>(chosen - scene_.theatres.begin()) : 0});
  }
  QWidget::focusInEvent(event);
}

void MapView::bring_into_view(MapItem item) {
  if (!atlas_ || item.kind == MapItem::Kind::arc || item.kind == MapItem::Kind::note) return;
  const QRectF inner = QRectF(rect()).marginsRemoved(QMarginsF(covered_)).adjusted(24, 24, -24, -24);
  QPointF spot = QRectF(rect_of(item)).center();
  if (item.kind == MapItem::Kind::theatre) {
    const TheatreShape& shape = shapes_[static_cast<std::size_t>(item.index)];
    if (shape.off_map || shape.rings.empty()) return;
    spot = camera_.to_view(shape.anchor);
  }
  if (inner.contains(spot)) return;
  Camera target = target_;
  target.centre = camera_.to_km(spot) - (inner.center() - QPointF(width(), height()) / 2) / target.scale;
  const Fan fan = fan_;
  move_to(target, pan_ms * 2);
  fan_ = fan;
}

void MapView::step_theatre(int step) {
  std::vector<int> order;
  for (int i = 0; i < static_cast<int>(scene_.theatres.size()); ++i) order.push_back(i);
  int from = current_.kind == MapItem::Kind::theatre ? current_.index : -1;
  if (current_.kind == MapItem::Kind::counter) {
    const QString& theatre = scene_.counters[static_cast<std::size_t>(current_.index)].theatre;
    from = static_cast<int>(std::ranges::find(scene_.theatres, theatre, &MapTheatre::id) - scene_.theatres.begin());
  }
  if (const auto next = step_in(order, from, step)) set_current({MapItem::Kind::theatre, *next});
}

void MapView::step_counter(int step) {
  const std::vector<int> order = counters_in_order(scene_);
  int from = current_.kind == MapItem::Kind::counter ? current_.index : -1;
  if (current_.kind == MapItem::Kind::theatre && step > 0) {
    // From a theatre on to its own first counter.
    const QString& theatre = scene_.theatres[static_cast<std::size_t>(current_.index)].id;
    const auto first = std::ranges::find_if(
        order, [&](int counter) { return scene_.counters[static_cast<std::size_t>(counter)].theatre == theatre; });
    if (first != order.end()) {
      set_current({MapItem::Kind::counter, *first});
      return;
    }
  }
  if (const auto next = step_in(order, from, step)) set_current({MapItem::Kind::counter, *next});
}

void MapView::travel(Direction direction) {
  const Stage stage = this->stage();
  std::vector<QPointF> spots;
  for (std::size_t i = 0; i < shapes_.size(); ++i) {
    const StagedBox* box = stage.box(static_cast<int>(i));
    spots.push_back(box != nullptr ? box->rect.center() : camera_.to_view(shapes_[i].anchor));
  }
  int from = current_.kind == MapItem::Kind::theatre ? current_.index : -1;
  if (current_.kind == MapItem::Kind::counter) {
    const QString& theatre = scene_.counters[static_cast<std::size_t>(current_.index)].theatre;
    const auto found = std::ranges::find(shapes_, theatre, &TheatreShape::id);
    if (found != shapes_.end()) from = static_cast<int>(found - shapes_.begin());
  }
  if (spots.empty()) return;
  if (from < 0) {
    set_current({MapItem::Kind::theatre, 0});
  } else if (const auto next = neighbour(spots, from, direction)) {
    set_current({MapItem::Kind::theatre, *next});
  }
}

void MapView::keyPressEvent(QKeyEvent* event) {
  keyboard_ = true;
  const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
  const auto arrow = [&](Direction direction, QPointF way) {
    if (shift) {
      pan_by(QPointF(way.x() * width(), way.y() * height()) / 5);
    } else {
      travel(direction);
    }
  };
  switch (event->key()) {
    case Qt::Key_Left: arrow(Direction::left, {-1, 0}); break;
    case Qt::Key_Right: arrow(Direction::right, {1, 0}); break;
    case Qt::Key_Up: arrow(Direction::up, {0, -1}); break;
    case Qt::Key_Down: arrow(Direction::down, {0, 1}); break;
    case Qt::Key_T: step_theatre(shift ? -1 : 1); break;
    case Qt::Key_N: step_counter(1); break;
    case Qt::Key_P: step_counter(-1); break;
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoom(1); break;
    case Qt::Key_Minus: zoom(-1); break;
    case Qt::Key_Home:
    case Qt::Key_0:
      if (atlas_) move_to(whole_view(), 520);
      break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: activate(current_); break;
    case Qt::Key_Escape:
      if (fan_.stack < 0) {
        event->ignore();
        return;
      }
      fan_out(-1);
      break;
    default: QWidget::keyPressEvent(event); return;
  }
  update();
}

}  // namespace bc::ui
