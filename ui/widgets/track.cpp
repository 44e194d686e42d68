// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/track.h"

#include <QEvent>
#include <algorithm>

#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"

namespace bc::ui {

Track::Track(QWidget* parent) : QWidget(parent) { setFocusPolicy(Qt::StrongFocus); }

bool Track::event(QEvent* event) {
  const bool done = QWidget::event(event);
  if (event->type() == QEvent::Paint && hasFocus()) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    draw_focus_ring(painter, rect(), 3);
  }
  if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) update();
  return done;
}

void Track::say(const QString& name, const QString& value, std::optional<Range> range, const QString& note) {
  tell(name, value, range, note);
  update();
}

bool Track::tell(const QString& name, const QString& value, std::optional<Range> range, const QString& note) {
  const auto called = name.isEmpty() ? value : name;
  const bool changed = value != value_words_;
  // The same words take the same room, and need not be laid out again.
  if (!changed && range == range_ && called == accessibleName() && note == accessibleDescription()) return false;
  value_words_ = value;
  range_ = range;
  setAccessibleName(called);
  setAccessibleDescription(note);
  const auto head = name.isEmpty() || value.isEmpty() ? name + value : tr("%1: %2").arg(name, value);
  setToolTip((note.isEmpty() ? head : head + '\n' + note) + '\n' + tr("F1 or right click: what this means"));
  if (changed) tell_value_changed(this);
  updateGeometry();
  return true;
}

void Track::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::StyleChange) updateGeometry();
  if (event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::EnabledChange) update();
}

TrackPlaces track_places(const TrackColumns& c, const QWidget& widget) {
  const double wide = widget.width(), high = widget.height();
  const double boxes = px(c.label), value = boxes + px(c.boxes) + px(c.gap), note = value + px(c.value);
  TrackPlaces p{{0, 0, boxes - 2, high}, {boxes, 0, static_cast<double>(px(c.boxes)), high}, {value, 0, static_cast<double>(px(c.value)) - 2, high},
                {note, 0, std::max(0.0, wide - note), high}};
  for (auto* part : {&p.label, &p.boxes, &p.value, &p.note}) *part = mirrored(*part, wide, widget.isRightToLeft());
  return p;
}

QSize track_row_size(const TrackColumns& c, const QString& note) {
  const double words = note.isEmpty() ? 0 : text_width(sans(type::note), note) + 3;
  return {px(c.label) + px(c.boxes) + px(c.gap) + px(c.value) + static_cast<int>(words), std::max(px(22), line_height(sans(type::small)))};
}

void draw_track_words(QPainter& painter, const TrackPlaces& at, const QString& label, const QString& value, const QString& note) {
  const auto& p = theme().p;
  constexpr int flags = Qt::AlignVCenter | Qt::AlignLeading;
  draw_text(painter, at.label, flags, label, sans(type::small, QFont::DemiBold), p.ink);
  draw_text(painter, at.value, flags, value, sans(type::small, QFont::DemiBold), p.ink);
  draw_text(painter, at.note, flags, note, sans(type::note), p.muted);
}

}  // namespace bc::ui
