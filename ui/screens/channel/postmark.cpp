// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/channel/postmark.h"

#include <QPainter>

#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"

namespace bc::ui {

namespace {
constexpr double kRadius = 33, kBand = 84;  // of the ring, and the width of the words across it
QFont stamp_font() { return sans(type::eyebrow, QFont::DemiBold); }
QString one_line(const QString& place, const QString& turn) { return QStringLiteral("%1 · %2").arg(place, turn); }
}  // namespace

Postmark::Postmark(const QString& place, const QString& turn, Look look, QWidget* parent) : QWidget(parent), place_(place.toUpper()), turn_(turn.toUpper()), look_(look) {
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  setAccessibleName(tr("Postmark: %1, %2").arg(place, turn));
  setToolTip(tr("Through %1, %2").arg(place, turn));
}

QSize Postmark::sizeHint() const {
  if (look_ == Look::line) return {static_cast<int>(std::ceil(text_width(stamp_font(), one_line(place_, turn_)))) + px(18), line_height(stamp_font()) + px(8)};
  return {px(kBand + 8), px(2 * kRadius + 12)};
}

void Postmark::paint_line() {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const auto ink = blend(theme().p.card, theme().p.teal, 0.82);
  const auto box = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
  painter.setPen(QPen(ink, px(13) / 10.0));
  painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
  draw_text(painter, box, Qt::AlignCenter, one_line(place_, turn_), stamp_font(), ink);
}

void Postmark::paintEvent(QPaintEvent*) {
  if (look_ == Look::line) return paint_line();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.translate(width() / 2.0, height() / 2.0);
  painter.rotate(-9);
  const auto ink = blend(theme().p.card, theme().p.teal, 0.82);
  painter.setPen(QPen(ink, px(13) / 10.0));
  const auto font = stamp_font();
  const double band = line_height(font);
  const double wide = std::min<double>(px(kBand), std::max(text_width(font, place_), text_width(font, turn_)) + px(6));
  const QRectF words(-wide / 2, -band, wide, 2 * band);
  QPainterPath outside;
  outside.addRect(QRectF(-px(60), -px(60), px(120), px(120)));
  QPainterPath inside;
  inside.addRect(words);
  painter.save();
  painter.setClipPath(outside.subtracted(inside));
  painter.setBrush(Qt::NoBrush);
  painter.drawEllipse(QPointF(), px(kRadius), px(kRadius));
  painter.drawEllipse(QPointF(), px(kRadius) - px(4), px(kRadius) - px(4));
  painter.restore();
  draw_text(painter, QRectF(-px(kBand) / 2.0, -band, px(kBand), band), Qt::AlignCenter, place_, font, ink);
  draw_text(painter, QRectF(-px(kBand) / 2.0, 0, px(kBand), band), Qt::AlignCenter, turn_, font, ink);
}

}  // namespace bc::ui
