// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/box_track.h"

#include <algorithm>

#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"

namespace bc::ui {

namespace {
QRectF box_at(const QRectF& row, int i, int boxes, double gap, bool mirror) {
  const double wide = (row.width() - gap * (boxes - 1)) / boxes;
  const QRectF box(row.left() + i * (wide + gap), row.top(), wide, row.height());
  return mirror ? QRectF(row.left() + row.right() - box.right(), box.top(), wide, box.height()) : box;
}
QRectF part_of(const QRectF& box, double from, double to, bool mirror) {
  const double wide = (to - from) * box.width();
  return mirror ? QRectF(box.right() - from * box.width() - wide, box.top(), wide, box.height())
                : QRectF(box.left() + from * box.width(), box.top(), wide, box.height());
}
}  // namespace

void draw_boxes(QPainter& painter, const QRectF& row, int boxes, double value, const QColor& colour, bool mirror, double gap) {
  const auto& p = theme().p;
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  for (int i = 0; i < boxes; ++i) {
    const auto box = crisp(painter, box_at(row, i, boxes, gap, mirror));
    const double part = std::clamp(value - i, 0.0, 1.0);
    painter.fillRect(box, p.track_empty);
    if (part > 0) painter.fillRect(part_of(box, 0, part, mirror), colour);
    painter.setPen(QPen(part > 0 ? colour : p.hairline, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
  }
  painter.restore();
}

void BoxTrack::set(const QString& label, double value, int boxes, ThemeColour colour, const QString& value_text, const QString& note) {
  const bool dressed = colour != colour_;
  label_ = label, value_ = value, boxes_ = std::max(1, boxes), colour_ = colour, value_text_ = value_text, note_ = note;
  if (tell(label, value_text, Range{value, 0, static_cast<double>(boxes_)}, note) || dressed) update();
}

void BoxTrack::set_draft(std::optional<double> draft) {
  if (draft == draft_) return;
  draft_ = draft;
  update();
}
void BoxTrack::set_columns(const TrackColumns& columns) {
  if (columns == columns_) return;
  columns_ = columns;
  updateGeometry();
  update();
}

QSize BoxTrack::sizeHint() const { return track_row_size(columns_, note_); }
QSize BoxTrack::minimumSizeHint() const { return track_row_size(columns_, {}); }

void BoxTrack::paintEvent(QPaintEvent*) {
  const auto& p = theme().p;
  QPainter painter(this);
  const auto at = track_places(columns_, *this);
  const double high = px(13);
  const QRectF row(at.boxes.left(), (height() - high) / 2, at.boxes.width(), high);
  const auto colour = seat_mark_colour(colour_.now());
  draw_boxes(painter, row, boxes_, value_, colour, mirror());
  if (draft_ && *draft_ != value_) {
    const double low = std::min(*draft_, value_), top = std::max(*draft_, value_);
    for (int i = 0; i < boxes_; ++i) {
      const double from = std::clamp(low - i, 0.0, 1.0), to = std::clamp(top - i, 0.0, 1.0);
      if (to <= from) continue;
      const auto part = part_of(crisp(painter, box_at(row, i, boxes_, 2.5, mirror())), from, to, mirror());
      if (*draft_ < value_) {
        painter.fillRect(part.adjusted(1, 1, -1, -1), p.track_empty);
        QPainterPath path;
        path.addRect(part);
        fill_hatched(painter, path, colour, px(3), 1.2);
      } else {
        painter.setPen(QPen(colour, 1.5, Qt::DotLine));
        painter.setBrush(faded(colour, 0.15));
        painter.drawRect(part.adjusted(0.5, 0.5, -0.5, -0.5));
      }
    }
  }
  draw_track_words(painter, at, label_, value_text_, note_);
}

void LedgerTrack::set(const QString& label, double hits, const QString& value_text, const QString& note) {
  label_ = label, hits_ = hits, value_text_ = value_text, note_ = note;
  if (tell(label, value_text, Range{hits, -3, 3}, note)) update();
}

void LedgerTrack::set_draft(std::optional<double> hits) {
  if (hits == draft_) return;
  draft_ = hits;
  update();
}
void LedgerTrack::set_columns(const TrackColumns& columns) {
  if (columns == columns_) return;
  columns_ = columns;
  updateGeometry();
  update();
}

QSize LedgerTrack::sizeHint() const { return track_row_size(columns_, note_); }
QSize LedgerTrack::minimumSizeHint() const { return track_row_size(columns_, {}); }

void LedgerTrack::paintEvent(QPaintEvent*) {
  const auto& p = theme().p;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const auto places = track_places(columns_, *this);
  const double y = height() / 2.0, half = places.boxes.width() / 2 - px(6), mid = places.boxes.center().x();
  const auto at = [&](double hits) { return mid + half * std::clamp(hits, -3.0, 3.0) / 3.0 * (mirror() ? -1 : 1); };
  painter.setPen(QPen(blend(p.hairline, p.line, 0.5), 2));
  painter.drawLine(QPointF(at(-3), y), QPointF(at(3), y));
  for (int i = -3; i <= 3; ++i) {
    const double tall = i == 0 ? px(8) : px(4);
    painter.setPen(QPen(i == 0 ? p.ink : blend(p.hairline, p.line, 0.7), i == 0 ? 2 : 1.2));
    painter.drawLine(QPointF(at(i), y - tall), QPointF(at(i), y + tall));
  }
  if (draft_ && *draft_ != hits_) {
    painter.setPen(QPen(p.blue, 1.5, Qt::DotLine));
    painter.setBrush(faded(p.card, 0.8));
    const double r = px(6);
    painter.drawPolygon(QPolygonF({{at(*draft_) - r, y}, {at(*draft_), y - r}, {at(*draft_) + r, y}, {at(*draft_), y + r}}));
  }
  draw_diamond(painter, QPointF(at(hits_), y), px(7), p.ink, p.side, 1.5);
  draw_track_words(painter, places, label_, value_text_, note_);
}

}  // namespace bc::ui
