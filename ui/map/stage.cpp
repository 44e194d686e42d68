// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/stage.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

#include "ui/map/label_text.h"
#include "ui/map/map_words.h"
#include "ui/theme/type.h"

namespace bc::ui {
namespace {

constexpr double margin = 16;   // from the window's edge
constexpr double spacing = 10;  // between boxes
constexpr double padding = 10;

QSizeF box_size(const MapScene& scene, const MapTheatre& theatre, const MapStyle& style) {
  const QFontMetricsF name(sans_font(style, type::small, QFont::DemiBold));
  const QFontMetricsF status(sans_font(style, type::tiny));
  const auto counters = std::ranges::count(scene.counters, theatre.id, &MapCounter::theatre);
  const double size = counter_size(style);
  double width = std::max(name.horizontalAdvance(standing_name(theatre.name)), status.horizontalAdvance(theatre.status));
  width = std::max({width, static_cast<double>(counters) * (size + 8) - 8, 96 * style.text_scale});
  double height = name.height() + (theatre.status.isEmpty() ? 0 : status.height() + 1);
  if (counters > 0) height += size + 10;
  return {std::ceil(width + 2 * padding + 4), std::ceil(height + 2 * padding - 2)};
}

void stage_boxes(const StageInput& input, Stage& stage) {
  std::array<double, 4> used{};
  const QSizeF view = input.camera.view;
  for (int i = 0; i < static_cast<int>(input.scene.theatres.size()); ++i) {
    const MapTheatre& theatre = input.scene.theatres[static_cast<std::size_t>(i)];
    const auto* off_map = std::get_if<OffMap>(&theatre.where);
    if (off_map == nullptr) continue;
    const QSizeF size = box_size(input.scene, theatre, input.style);
    const bool left = off_map->corner == BoxCorner::top_left || off_map->corner == BoxCorner::bottom_left;
    const bool top = off_map->corner == BoxCorner::top_left || off_map->corner == BoxCorner::top_right;
    double& along = used[static_cast<std::size_t>(off_map->corner)];
    const QPointF corner(left ? margin + along : view.width() - margin - along - size.width(),
                         top ? margin : view.height() - margin - size.height());
    along += size.width() + spacing;
    const QRectF rect(corner, size);
    stage.boxes.push_back({i, rect});

    const double tile = counter_size(input.style);
    const double way = input.direction == Qt::RightToLeft ? -1 : 1;
    double x = (way > 0 ? rect.left() : rect.right()) + way * (padding + 4 + tile / 2);
    for (int c = 0; c < static_cast<int>(input.scene.counters.size()); ++c) {
      if (input.scene.counters[static_cast<std::size_t>(c)].theatre != theatre.id) continue;
      const QPointF middle(x, rect.bottom() - padding - tile / 2 + 1);
      stage.counters.push_back({c, -1, middle, middle, 1, true});
      x += way * (tile + 8);
    }
  }
}

// What belongs to no theatre, as who carries letters, is always at hand: from beyond the view it comes to its edge, beside those
// that are there already.
QPointF kept_in_view(const StageInput& input, QPointF middle, std::vector<QRectF>& at_edge) {
  const double size = counter_size(input.style);
  const double inset = margin + size / 2;
  const QRectF inner = QRectF(QPointF(), input.camera.view).adjusted(inset, inset, -inset, -inset);
  const auto covered = [&](QPointF at) {
    const QRectF own(at - QPointF(size, size) / 2, QSizeF(size, size));
    return std::ranges::any_of(input.taken, [&](const QRectF& other) { return other.intersects(own); });
  };
  if ((inner.contains(middle) && !covered(middle)) || inner.isEmpty()) return middle;
  QPointF kept(std::clamp(middle.x(), inner.left(), inner.right()), std::clamp(middle.y(), inner.top(), inner.bottom()));
  const bool above_or_below = kept.y() != middle.y();
  const QPointF step = above_or_below ? QPointF(size + 8, 0) : QPointF(0, size + 8);
  const double way = above_or_below ? (kept.x() > inner.center().x() ? -1 : 1) : (kept.y() > inner.center().y() ? -1 : 1);
  const auto box = [&] { return QRectF(kept - QPointF(size, size) / 2, QSizeF(size, size)); };
  for (int tries = 0; tries < 40 && std::ranges::any_of(at_edge, [&](const QRectF& other) { return other.intersects(box()); });
       ++tries)
    kept += step * way;
  at_edge.push_back(box());
  return kept;
}

}  // namespace

const StagedCounter* Stage::counter(int index) const {
  const auto found = std::ranges::find(counters, index, &StagedCounter::counter);
  return found != counters.end() ? &*found : nullptr;
}

const StagedBox* Stage::box(int theatre) const {
  const auto found = std::ranges::find(boxes, theatre, &StagedBox::theatre);
  return found != boxes.end() ? &*found : nullptr;
}

Stage set_stage(const StageInput& input) {
  Stage stage;
  stage.camera = input.camera;
  const double size = counter_size(input.style);
  stage_boxes(input, stage);
  std::vector<QRectF> at_edge = input.taken;
  for (const StagedBox& box : stage.boxes) at_edge.push_back(box.rect.adjusted(-4, -4, 4, 4));
  const auto put = [&](int index) {
    const CounterStack& stack = input.stacks[static_cast<std::size_t>(index)];
    const QPointF pin = input.camera.to_view(stack.km);
    const QPointF middle = stack.theatre.isEmpty() ? kept_in_view(input, pin + stack.offset, at_edge) : pin + stack.offset;
    const double open = index == input.fan.stack ? input.fan.open : 0;
    const int count = static_cast<int>(stack.counters.size());
    for (int slot = 0; slot < count; ++slot) {
      const bool last = slot + 1 == count;
      stage.counters.push_back({stack.counters[static_cast<std::size_t>(slot)], index,
                                middle + fan_offset(slot, count, size, open), pin, open < 0.5 && last ? count : 1,
                                last || open > 0.5});
    }
  };
  for (int i = 0; i < static_cast<int>(input.stacks.size()); ++i) {
    if (i != input.fan.stack) put(i);
  }
  if (input.fan.stack >= 0 && input.fan.stack < static_cast<int>(input.stacks.size())) put(input.fan.stack);
  return stage;
}

std::optional<QPointF> find_place(const StageInput& input, const Stage& stage, const MapPlace& place) {
  if (const auto* at = std::get_if<LonLat>(&place))
    return input.camera.to_view(input.atlas.projection.forward({at->lon, at->lat}));
  const QString& id = std::get<QString>(place);
  for (const StagedCounter& counter : stage.counters) {
    if (input.scene.counters[static_cast<std::size_t>(counter.counter)].id == id) return counter.middle;
  }
  for (std::size_t i = 0; i < input.shapes.size(); ++i) {
    if (input.shapes[i].id != id) continue;
    if (const StagedBox* box = stage.box(static_cast<int>(i))) return box->rect.center();
    if (!input.shapes[i].rings.empty()) return input.camera.to_view(input.shapes[i].anchor);
  }
  return std::nullopt;
}

QPointF kept_to_edge(QPointF end, QPointF other, QSizeF view) {
  const QRectF room = QRectF(QPointF(), view).adjusted(3, 3, -3, -3);
  if (room.contains(end) || !room.contains(other)) return end;
  double part = 1;
  const QPointF way = end - other;
  if (way.x() > 0) part = std::min(part, (room.right() - other.x()) / way.x());
  if (way.x() < 0) part = std::min(part, (room.left() - other.x()) / way.x());
  if (way.y() > 0) part = std::min(part, (room.bottom() - other.y()) / way.y());
  if (way.y() < 0) part = std::min(part, (room.top() - other.y()) / way.y());
  return other + way * part;
}

double clearance_of(const StageInput& input, const MapPlace& place) {
  if (std::holds_alternative<LonLat>(place)) return 2;
  const QString& id = std::get<QString>(place);
  if (input.scene.counter(id) != nullptr) return counter_size(input.style) * 0.72;
  if (const MapTheatre* theatre = input.scene.theatre(id); theatre != nullptr && std::holds_alternative<OffMap>(theatre->where)) {
    return counter_size(input.style) * 1.3;
  }
  return 14;
}

void paint_box(QPainter& painter, const MapScene& scene, const MapTheatre& theatre, const QRectF& rect, const MapStyle& style,
               bool lit) {
  painter.setPen(Qt::NoPen);
  for (int i = 3; i >= 1; --i) {
    QColor shadow = style.shadow;
    shadow.setAlphaF(shadow.alphaF() * 0.22F);
    painter.setBrush(shadow);
    painter.drawRoundedRect(rect.adjusted(-i * 0.6, -i * 0.4, i * 0.6, i * 1.0), 4 + i, 4 + i);
  }
  painter.setPen(QPen(lit ? style.focus : style.card_edge, lit ? 2 : 1));
  painter.setBrush(style.card);
  painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
  const MapSide* side = scene.side(theatre.side);
  const QColor bar = side != nullptr ? shown(style, side->colour) : style.card_edge;
  const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
  painter.fillRect(QRectF(mirrored ? rect.right() - 4 : rect.left() + 1, rect.top() + 5, 3, rect.height() - 10), bar);
  const QRectF inside = rect.adjusted(padding + (mirrored ? 0 : 4), padding - 2, -padding - (mirrored ? 4 : 0), -padding);
  painter.setFont(sans_font(style, type::small, QFont::DemiBold));
  painter.setPen(theatre.enabled ? style.ink : style.muted);
  painter.drawText(inside, Qt::AlignTop | Qt::AlignLeading | Qt::TextSingleLine, standing_name(theatre.name));
  if (theatre.status.isEmpty()) return;
  const double down = QFontMetricsF(painter.font()).height() + 1;
  painter.setFont(sans_font(style, type::tiny));
  painter.setPen(style.muted);
  painter.drawText(inside.adjusted(0, down, 0, 0), Qt::AlignTop | Qt::AlignLeading | Qt::TextSingleLine, theatre.status);
}

}  // namespace bc::ui
