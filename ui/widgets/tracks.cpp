// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tracks.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

#include "ui/map/marks.h"
#include "ui/theme/theme.h"

namespace bc::ui {

namespace {

QColor blend(const QColor& a, const QColor& b, double share) {
  return QColor::fromRgbF(static_cast<float>(a.redF() + (b.redF() - a.redF()) * share),
                          static_cast<float>(a.greenF() + (b.greenF() - a.greenF()) * share),
                          static_cast<float>(a.blueF() + (b.blueF() - a.blueF()) * share));
}

void draw_text(QPainter& painter, const QRectF& rect, int flags, const QString& text, const QFont& font, const QColor& colour) {
  painter.setFont(font);
  painter.setPen(colour);
  painter.drawText(rect, flags, painter.fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(std::ceil(rect.width())) + 1));
}

/// The three columns that box tracks share: label, boxes, value and note.
struct Columns {
  QRectF label, boxes, value, note;
};
Columns columns(const QWidget& w) {
  const double label = px(112), boxes = px(124), gap = px(10), value = px(86);
  const auto h = static_cast<double>(w.height());
  Columns c{{0, 0, label, h}, {label, 0, boxes, h}, {label + boxes + gap, 0, value, h},
            {label + boxes + gap + value, 0, std::max(0.0, w.width() - label - boxes - gap - value), h}};
  if (w.isRightToLeft())
    for (auto* r : {&c.label, &c.boxes, &c.value, &c.note}) r->moveRight(w.width() - r->left());
  return c;
}
QSize track_size() { return {px(112 + 124 + 10 + 86 + 110), px(22)}; }

}  // namespace

void Track::say(const QString& text) {
  setAccessibleName(text);
  setToolTip(text);
  update();
}

void LadderTrack::set_rungs(const QStringList& names, const QStringList& odds) {
  names_ = names;
  odds_ = odds;
  updateGeometry();
}

void LadderTrack::set_value(int quarters, std::optional<int> draft) {
  quarters_ = quarters;
  draft_ = draft;
  const int rung = quarters / 4;
  auto text = tr("Escalation ladder: rung %1 of 10, %2").arg(rung).arg(names_.value(rung));
  if (quarters % 4) text += tr(", and %1 of 4 quarters").arg(quarters % 4);
  if (draft && *draft / 4 != rung) text += tr("; with this draft rung %1, %2").arg(*draft / 4).arg(names_.value(*draft / 4));
  say(text);
}

QSize LadderTrack::sizeHint() const { return {px(660), px(70)}; }
QSize LadderTrack::minimumSizeHint() const { return {px(480), px(70)}; }

void LadderTrack::paintEvent(QPaintEvent*) {
  const auto& p = theme().p;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const double gap = 3, cell = (width() - 2 - 10 * gap) / 11.0, height = px(26);
  const int rung = std::clamp(quarters_ / 4, 0, 10);
  for (int i = 0; i <= 10; ++i) {
    const double x = 1 + i * (cell + gap);
    const QRectF box(isRightToLeft() ? width() - x - cell : x, 2, cell, height);
    const double heat = std::clamp((i - 3) / 4.0, 0.0, 1.0);
    const auto tone = blend(p.ladder_calm, p.ladder_hot, heat);
    const double filled = std::clamp((quarters_ - i * 4 + (i == rung ? 1 : 0)) / 4.0, 0.0, 1.0);
    QPainterPath shape;
    shape.addRoundedRect(box, 3, 3);
    painter.fillPath(shape, p.track_empty);
    if (i >= 7 && filled < 1) {
      painter.save();
      painter.setClipPath(shape);
      painter.fillRect(box, QBrush(blend(p.track_empty, p.red, 0.45), Qt::BDiagPattern));
      painter.restore();
    }
    if (filled > 0) {
      painter.save();
      painter.setClipPath(shape);
      // The rung reached is solid; its quarters show as a darker foot.
      painter.fillRect(box, i == rung ? blend(tone, p.track_empty, 0.25) : tone);
      if (i == rung) {
        const double part = box.width() * (quarters_ % 4 == 0 ? 0.25 : (quarters_ % 4 + 1) / 4.0);
        painter.fillRect(QRectF(isRightToLeft() ? box.right() - part : box.left(), box.top(), part, box.height()), tone);
      }
      painter.restore();
    }
    painter.setPen(QPen(p.hairline, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape);
    if (i == rung) {
      painter.setPen(QPen(p.ink, 2));
      painter.drawRoundedRect(box.adjusted(-0.5, -0.5, 0.5, 0.5), 3, 3);
    }
    if (draft_ && *draft_ / 4 == i && i != rung) {
      painter.setPen(QPen(p.blue, 2, Qt::DashLine));
      painter.drawRoundedRect(box.adjusted(-0.5, -0.5, 0.5, 0.5), 3, 3);
    }
    const bool on_dark = filled > 0 && contrast(tone, QColor("#ffffff")) >= 3.0;
    const QFont number_font = sans(13, QFont::Bold);
    draw_text(painter, box, Qt::AlignCenter, locale().toString(i), number_font, filled > 0 ? (on_dark ? QColor("#fffdf8") : QColor("#1f1e1c")) : p.ink);
    const QRectF under(box.left() - gap, box.bottom() + 2, box.width() + 2 * gap, px(17));
    draw_text(painter, under, Qt::AlignCenter, names_.value(i), sans(11.5, i == rung ? QFont::DemiBold : QFont::Normal), i == rung ? p.ink : p.muted);
    draw_text(painter, under.translated(0, px(16)), Qt::AlignCenter, odds_.value(i), sans(11.5), p.red);
  }
}

void BoxTrack::set(const QString& label, double value, int boxes, const QColor& colour, const QString& value_text, const QString& note) {
  label_ = label, value_ = value, boxes_ = boxes, colour_ = colour, value_text_ = value_text, note_ = note;
  say(note.isEmpty() ? tr("%1: %2").arg(label, value_text) : tr("%1: %2, %3").arg(label, value_text, note));
}

QSize BoxTrack::sizeHint() const { return track_size(); }

void BoxTrack::paintEvent(QPaintEvent*) {
  const auto& p = theme().p;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const auto c = columns(*this);
  draw_text(painter, c.label, Qt::AlignVCenter | Qt::AlignLeading, label_, sans(13, QFont::DemiBold), p.ink);
  const double gap = 2, w = (c.boxes.width() - gap * (boxes_ - 1)) / boxes_, h = px(12), y = (height() - h) / 2.0;
  for (int i = 0; i < boxes_; ++i) {
    const double x = isRightToLeft() ? c.boxes.right() - (i + 1) * w - i * gap : c.boxes.left() + i * (w + gap);
    const QRectF box(x, y, w, h);
    painter.fillRect(box, p.track_empty);
    const double part = std::clamp(value_ - i, 0.0, 1.0) * w;
    if (part > 0) painter.fillRect(QRectF(isRightToLeft() ? box.right() - part : box.left(), y, part, h), colour_);
    painter.setPen(QPen(part > 0 ? colour_ : p.hairline, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
  }
  draw_text(painter, c.value, Qt::AlignVCenter | Qt::AlignLeading, value_text_, sans(13, QFont::DemiBold), p.ink);
  draw_text(painter, c.note, Qt::AlignVCenter | Qt::AlignLeading, note_, sans(12.5), p.muted);
}

void LedgerTrack::set(const QString& label, double hits, const QString& value_text, const QString& note) {
  label_ = label, hits_ = hits, value_text_ = value_text, note_ = note;
  say(tr("%1: %2, %3").arg(label, value_text, note));
}

QSize LedgerTrack::sizeHint() const { return track_size(); }

void LedgerTrack::paintEvent(QPaintEvent*) {
  const auto& p = theme().p;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const auto c = columns(*this);
  draw_text(painter, c.label, Qt::AlignVCenter | Qt::AlignLeading, label_, sans(13, QFont::DemiBold), p.ink);
  const double y = height() / 2.0, half = c.boxes.width() / 2 - px(5), mid = c.boxes.center().x();
  painter.setPen(QPen(p.hairline, 1.5));
  painter.drawLine(QPointF(mid - half, y), QPointF(mid + half, y));
  for (int i = -3; i <= 3; ++i) {
    const double x = mid + half * i / 3.0, tall = i == 0 ? px(7) : px(3);
    painter.setPen(QPen(i == 0 ? p.ink : p.muted, i == 0 ? 1.5 : 1));
    painter.drawLine(QPointF(x, y - tall), QPointF(x, y + tall));
  }
  const double at = mid + half * std::clamp(hits_, -3.0, 3.0) / 3.0 * (isRightToLeft() ? -1 : 1), r = px(6);
  painter.setPen(Qt::NoPen);
  painter.setBrush(p.ink);
  painter.drawPolygon(QPolygonF({{at - r, y}, {at, y - r}, {at + r, y}, {at, y + r}}));
  draw_text(painter, c.value, Qt::AlignVCenter | Qt::AlignLeading, value_text_, sans(13, QFont::DemiBold), p.ink);
  draw_text(painter, c.note, Qt::AlignVCenter | Qt::AlignLeading, note_, sans(12.5), p.muted);
}

QString doubt_word(int percent) {
  if (percent >= 90) return QObject::tr("almost certain");
  if (percent >= 65) return QObject::tr("likely");
  if (percent >= 35) return QObject::tr("even");
  if (percent >= 10) return QObject::tr("unlikely");
  return QObject::tr("remote");
}

void ConfidenceMeter::set(int percent, const QColor& colour, const QString& words) {
  percent_ = percent < 0 ? 100 : percent;
  colour_ = colour;
  text_ = !words.isEmpty() ? words : tr("%1, %2 %").arg(doubt_word(percent)).arg(percent);
  say(text_);
}

QSize ConfidenceMeter::sizeHint() const {
  return {std::max(px(74), QFontMetrics(sans(12.5)).horizontalAdvance(text_) + 4), px(32)};
}

void ConfidenceMeter::paintEvent(QPaintEvent*) {
  const auto& p = theme().p;
  QPainter painter(this);
  const double w = px(12), gap = 2, h = px(7);
  for (int i = 0; i < 5; ++i) {
    const double x = isRightToLeft() ? width() - (i + 1) * w - i * gap - 1 : i * (w + gap) + 0.5;
    const QRectF box(x, px(3) + 0.5, w, h);
    painter.fillRect(box, p.track_empty);
    const double part = std::clamp(percent_ / 20.0 - i, 0.0, 1.0) * w;
    if (part > 0) painter.fillRect(QRectF(isRightToLeft() ? box.right() - part : box.left(), box.top(), part, h), colour_);
    painter.setPen(QPen(colour_, 1));
    painter.drawRect(box);
  }
  draw_text(painter, QRectF(0, px(13), width(), px(18)), Qt::AlignVCenter | Qt::AlignLeading, text_, sans(12.5), p.muted);
}

void OddsBar::set(double now, const QString& now_text, const std::vector<Point>& others) {
  now_ = now;
  now_text_ = now_text;
  others_ = others;
  auto text = now_text;
  for (const auto& other : others) text += "; " + other.text;
  say(text);
}

QSize OddsBar::sizeHint() const { return {px(330), px(24 + 18 * (1 + static_cast<int>(others_.size())))}; }

void OddsBar::paintEvent(QPaintEvent*) {
  const auto& p = theme().p;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  // A square-root scale: small odds matter most and must be told apart.
  const auto at = [&](double percent) {
    const double x = px(6) + (width() - px(12)) * std::sqrt(std::clamp(percent, 0.0, 100.0) / 100.0);
    return isRightToLeft() ? width() - x : x;
  };
  const double y = px(10);
  painter.setPen(QPen(blend(p.hairline, p.red, 0.15), px(4), Qt::SolidLine, Qt::FlatCap));
  painter.drawLine(QPointF(at(0), y), QPointF(at(100), y));
  painter.setPen(QPen(p.red, px(4), Qt::SolidLine, Qt::FlatCap));
  painter.drawLine(QPointF(at(0), y), QPointF(at(now_), y));
  double row = px(20);
  const auto line = [&](const QString& text, const QFont& font, const QColor& colour) {
    draw_text(painter, QRectF(0, row, width(), px(18)), Qt::AlignVCenter | Qt::AlignLeading, text, font, colour);
    row += px(18);
  };
  for (const auto& other : others_) {
    painter.setPen(QPen(p.red, 1.6));
    painter.setBrush(p.card);
    painter.drawEllipse(QPointF(at(other.percent), y), px(4), px(4));
  }
  const double r = px(6), x = at(now_);
  painter.setPen(Qt::NoPen);
  painter.setBrush(p.red);
  painter.drawPolygon(QPolygonF({{x - r, y}, {x, y - r}, {x + r, y}, {x, y + r}}));
  line(now_text_, sans(12.5), p.ink);
  for (const auto& other : others_) line(other.text, sans(12.5), p.muted);
}

void LotsChart::set(double percent) {
  bad_ = static_cast<int>(std::lround(percent));
  say(tr("%1 lots of 100 mean war").arg(bad_));
}

QSize LotsChart::sizeHint() const { return {px(25 * 13), px(4 * 15)}; }

void LotsChart::paintEvent(QPaintEvent*) {
  const auto& p = theme().p;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const double step_x = width() / 25.0, step_y = height() / 4.0, r = std::min(step_x, step_y) * 0.36;
  for (int i = 0; i < 100; ++i) {
    const int column = isRightToLeft() ? 24 - i % 25 : i % 25;
    const QPointF mid((column + 0.5) * step_x, (i / 25 + 0.5) * step_y);
    if (i < bad_) {
      paint_mark(painter, MarkShape::triangle, QRectF(mid.x() - r * 1.2, mid.y() - r * 1.2, 2.4 * r, 2.4 * r), p.red);
    } else {
      painter.setPen(QPen(p.muted, 1));
      painter.setBrush(Qt::NoBrush);
      painter.drawEllipse(mid, r, r);
    }
  }
}

}  // namespace bc::ui
