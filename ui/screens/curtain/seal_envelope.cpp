// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/curtain/seal_envelope.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <cmath>
#include <numbers>

#include "ui/theme/theme.h"

namespace bc::ui {

namespace {
constexpr int kTick = 25;

/// A soft shadow: many faint frames, fainter the farther out.
void paint_shadow(QPainter& painter, const QPainterPath& shape, double reach, double drop, double strength) {
  const auto colour = theme().p.shadow;
  painter.setBrush(Qt::NoBrush);
  constexpr int steps = 12;
  for (int i = steps; i > 0; --i) {
    const double share = static_cast<double>(i) / steps;
    painter.setPen(QPen(faded(colour, strength * (1 - share) * (1 - share)), 2 * reach * share, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(shape.translated(0, drop));
  }
}
}  // namespace

SealEnvelope::SealEnvelope(QWidget* parent) : QWidget(parent) {
  setFocusPolicy(Qt::StrongFocus);
  timer_.setInterval(kTick);
  connect(&timer_, &QTimer::timeout, this, &SealEnvelope::tick);
}

void SealEnvelope::set(const QString& eyebrow, const QString& line, const QColor& colour, const QString& spoken) {
  eyebrow_ = eyebrow;
  line_ = line;
  colour_ = colour;
  held_ = 0;
  armed_ = false;
  setAccessibleName(spoken);
  setAccessibleDescription(tr("Hold the seal or the Space key for one second, or press Enter twice."));
  update();
}

void SealEnvelope::set_shut(bool shut) {
  shut_ = shut;
  stop();
  armed_ = false;
  update();
}

QSize SealEnvelope::sizeHint() const { return {px(740), px(392)}; }

// In a low window all that is on it is smaller, and the seal lies lower, clear of the words.
double SealEnvelope::scale_now() const { return std::clamp((height() - px(34)) / static_cast<double>(px(300)), 0.5, 1.0); }

QRect SealEnvelope::seal_rect() const {
  const int r = std::min(px(62), height() / 5);
  return QRect(width() / 2 - r, static_cast<int>(height() * (0.545 + 0.18 * (1 - scale_now()))) - r, 2 * r, 2 * r);
}

void SealEnvelope::begin() {
  if (shut_) return emit refused();
  if (!timer_.isActive()) held_ = 0, timer_.start();
}
void SealEnvelope::stop() {
  timer_.stop();
  held_ = 0;
  update();
}
void SealEnvelope::tick() {
  held_ += kTick;
  update();
  if (held_ < hold_) return;
  stop();
  emit opened();
}

void SealEnvelope::mousePressEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton && seal_rect().contains(event->pos())) begin();
}
void SealEnvelope::mouseReleaseEvent(QMouseEvent*) { stop(); }
void SealEnvelope::focusOutEvent(QFocusEvent*) { stop(), armed_ = false; }

void SealEnvelope::spoken_press() {
  if (shut_) return emit refused();
  armed_ = !armed_;
  update();
  if (!armed_) emit opened();
}

void SealEnvelope::keyPressEvent(QKeyEvent* event) {
  if (event->isAutoRepeat()) return;
  if (event->key() == Qt::Key_Space) return begin();
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
    return spoken_press();
  }
  QWidget::keyPressEvent(event);
}
void SealEnvelope::keyReleaseEvent(QKeyEvent* event) {
  if (!event->isAutoRepeat() && event->key() == Qt::Key_Space) stop();
}

void SealEnvelope::paint_paper(QPainter& painter, const QRectF& box) const {
  const auto& p = theme().p;
  const bool dark = theme().dark;
  const QPointF middle(box.center().x(), box.top() + box.height() * 0.52);
  QPainterPath outline;
  outline.addRoundedRect(box, 3, 3);
  paint_shadow(painter, outline, px(16), px(6), dark ? 0.10 : 0.035);
  painter.setPen(Qt::NoPen);
  painter.setBrush(p.envelope);
  painter.drawPath(outline);
  painter.setClipPath(outline);
  painter.setBrush(p.envelope_side);
  painter.drawPolygon(QPolygonF({box.topLeft(), middle, box.bottomLeft()}));
  painter.drawPolygon(QPolygonF({box.topRight(), middle, box.bottomRight()}));
  // The lower flap lies over the sides, the upper one over all.
  QLinearGradient lower(box.bottomLeft(), QPointF(box.left(), middle.y()));
  lower.setColorAt(0, blend(p.envelope, p.envelope_side, 0.35));
  lower.setColorAt(1, p.envelope);
  painter.setBrush(lower);
  painter.drawPolygon(QPolygonF({box.bottomLeft(), middle, box.bottomRight()}));
  painter.setPen(QPen(blend(p.hairline, p.envelope_side, 0.3), 1.2));
  painter.drawLine(box.bottomLeft(), middle);
  painter.drawLine(box.bottomRight(), middle);
  const QPointF tip(middle.x(), middle.y() + box.height() * 0.035);
  QPainterPath flap;
  flap.moveTo(box.topLeft());
  flap.lineTo(tip.x() - box.width() * 0.03, tip.y() - box.height() * 0.03);
  flap.quadTo(tip, QPointF(tip.x() + box.width() * 0.03, tip.y() - box.height() * 0.03));
  flap.lineTo(box.topRight());
  flap.closeSubpath();
  paint_shadow(painter, flap, px(7), px(3), dark ? 0.16 : 0.06);
  QLinearGradient upper(box.topLeft(), QPointF(box.left(), tip.y()));
  upper.setColorAt(0, blend(p.envelope, p.envelope_side, 0.25));
  upper.setColorAt(1, p.envelope);
  painter.setPen(Qt::NoPen);
  painter.setBrush(upper);
  painter.drawPath(flap);
  painter.setClipping(false);
  painter.setPen(QPen(p.hairline, 1));
  painter.setBrush(Qt::NoBrush);
  painter.drawPath(outline);
}

void SealEnvelope::paint_seal(QPainter& painter, const QRectF& seal) const {
  const auto& p = theme().p;
  const double unit = seal.width() / 116;
  QPainterPath wax;
  for (int i = 0; i <= 144; ++i) {
    const double angle = i * std::numbers::pi / 72, wobble = 1 + 0.04 * std::sin(angle * 7 + 0.6) + 0.025 * std::sin(angle * 3 + 1) + 0.01 * std::sin(angle * 11);
    const QPointF at = seal.center() + QPointF(std::cos(angle), std::sin(angle)) * seal.width() / 2 * wobble;
    i == 0 ? wax.moveTo(at) : wax.lineTo(at);
  }
  wax.closeSubpath();
  paint_shadow(painter, wax, 6 * unit, 3 * unit, theme().dark ? 0.2 : 0.09);
  const auto base = theme().dark ? colour_.lighter(115) : colour_;
  QLinearGradient body(seal.topLeft(), seal.bottomRight());
  body.setColorAt(0, base.lighter(118));
  body.setColorAt(1, base.darker(122));
  painter.setPen(QPen(base.darker(135), 1));
  painter.setBrush(body);
  painter.drawPath(wax);
  // The stamped field lies deeper: dark at its upper edge, light at its lower.
  const double edge = 13 * unit;
  const QRectF field = seal.adjusted(edge, edge, -edge, -edge);
  QLinearGradient deep(field.topLeft(), field.bottomRight());
  deep.setColorAt(0, base.darker(116));
  deep.setColorAt(1, base.lighter(108));
  painter.setBrush(deep);
  QLinearGradient rim(field.topLeft(), field.bottomRight());
  rim.setColorAt(0, base.darker(150));
  rim.setColorAt(1, base.lighter(135));
  painter.setPen(QPen(rim, 1.6 * unit));
  painter.drawEllipse(field);
  if (held_ > 0) {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(p.mark_text, 4 * unit, Qt::SolidLine, Qt::RoundCap));
    const double out = 6.5 * unit;
    painter.drawArc(seal.adjusted(out, out, -out, -out), 90 * 16, -360 * 16 * std::min(held_, hold_) / hold_);
  }
  painter.setPen(shut_ ? faded(p.mark_text, 0.72) : p.mark_text);
  const auto line = [&](QFont font, double size, double down, const QString& words) {  // letters that stay within the wax
    font.setPixelSize(std::max(8, static_cast<int>(size * unit)));
    painter.setFont(font);
    painter.drawText(field.translated(0, down * unit), Qt::AlignCenter, words);
  };
  const double up = held_ > 0 ? 4 : 0;
  line(serif(type::title), 23, -10 - up, armed_ ? tr("Enter") : tr("Hold", "the seal"));
  line(sans(type::note, QFont::DemiBold), 12.5, 12 - up, armed_ ? tr("once more") : tr("to open"));
  if (held_ > 0) line(sans(type::tiny, QFont::Medium), 11.5, 23, tr("%1 of %2 s").arg(locale().toString(held_ / 1000.0, 'f', 1), locale().toString(hold_ / 1000.0, 'g', 2)));
  if (!hasFocus()) return;
  painter.setPen(QPen(p.focus, metric::ring));
  painter.setBrush(Qt::NoBrush);
  painter.drawEllipse(seal.adjusted(-px(8), -px(8), px(8), px(8)));
}

void SealEnvelope::paintEvent(QPaintEvent*) {
  const auto& p = theme().p;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  QRectF box = QRectF(rect()).adjusted(px(18), px(10), -px(18), -px(24));
  if (const double spare = box.width() - 2.2 * box.height(); spare > 0) box.adjust(spare / 2, 0, -spare / 2, 0);  // no strip of paper
  const double scale = scale_now();
  paint_paper(painter, box);
  painter.setPen(p.muted);
  auto small = eyebrow_font();
  small.setPixelSize(std::max(8, static_cast<int>(small.pixelSize() * std::max(0.8, scale))));
  painter.setFont(small);
  const double top = box.top() + box.height() * (0.06 + 0.025 * scale);
  painter.drawText(QRectF(box.left(), top, box.width(), px(22) * scale), Qt::AlignCenter | Qt::TextDontClip, eyebrow_);
  painter.setPen(p.ink);
  painter.setFont(serif(type::for_one * scale, !isRightToLeft()));
  painter.drawText(QRectF(box.left(), top + px(22) * scale, box.width(), px(42) * scale), Qt::AlignCenter | Qt::TextDontClip, line_);
  paint_seal(painter, seal_rect());
}

}  // namespace bc::ui
