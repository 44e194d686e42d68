// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/debrief/ladder_chart.h"

#include <QPainter>
#include <QPainterPath>

#include "ui/theme/theme.h"

namespace bc::ui {

void LadderChart::set(std::vector<Point> points, const QStringList& rungs) {
  points_ = std::move(points);
  rungs_ = rungs;
  QStringList parts;
  for (const auto& point : points_) parts << tr("%1: rung %2").arg(point.label).arg(point.quarters / 4.0);
  say(tr("The ladder turn by turn. %1").arg(parts.join("; ")));
}

QSize LadderChart::sizeHint() const { return {px(640), px(260)}; }

void LadderChart::paintEvent(QPaintEvent*) {
  if (points_.empty()) return;
  const auto& p = theme().p;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF plot(px(104), px(14), width() - px(130), height() - px(52));
  const auto y = [&](double rung) { return plot.bottom() - plot.height() * rung / 10; };
  const auto x = [&](std::size_t i) {
    const double share = points_.size() < 2 ? 0 : static_cast<double>(i) / static_cast<double>(points_.size() - 1);
    return isRightToLeft() ? width() - plot.left() - plot.width() * share : plot.left() + plot.width() * share;
  };
  painter.setFont(sans(12));
  for (int rung = 0; rung <= 10; rung += 2) {
    painter.setPen(QPen(p.hairline, 1));
    painter.drawLine(QPointF(isRightToLeft() ? width() - plot.right() : plot.left(), y(rung)), QPointF(isRightToLeft() ? width() - plot.left() : plot.right(), y(rung)));
    painter.setPen(rung >= 6 ? p.red : p.muted);
    const QRectF label(isRightToLeft() ? width() - px(98) : 0, y(rung) - px(9), px(96), px(18));
    painter.drawText(label, Qt::AlignVCenter | Qt::AlignTrailing, QStringLiteral("%1 %2").arg(rungs_.value(rung), locale().toString(rung)));
  }
  QPainterPath line;
  for (std::size_t i = 0; i < points_.size(); ++i) {
    const QPointF at(x(i), y(points_[i].quarters / 4.0));
    i == 0 ? line.moveTo(at) : line.lineTo(at);
  }
  auto area = line;
  area.lineTo(x(points_.size() - 1), plot.bottom());
  area.lineTo(x(0), plot.bottom());
  area.closeSubpath();
  auto wash = p.red;
  wash.setAlphaF(0.14f);
  painter.fillPath(area, wash);
  painter.setPen(QPen(p.red, 2.2));
  painter.setBrush(Qt::NoBrush);
  painter.drawPath(line);
  for (std::size_t i = 0; i < points_.size(); ++i) {
    const QPointF at(x(i), y(points_[i].quarters / 4.0));
    painter.setPen(QPen(p.red, 2));
    painter.setBrush(points_[i].war ? p.red : p.card);
    painter.drawEllipse(at, px(5), px(5));
    painter.setPen(p.ink);
    painter.setFont(sans(12, QFont::DemiBold));
    painter.drawText(QRectF(at.x() - px(50), plot.bottom() + px(6), px(100), px(16)), Qt::AlignCenter, points_[i].label);
    painter.setPen(p.muted);
    painter.setFont(sans(11.5));
    painter.drawText(QRectF(at.x() - px(50), plot.bottom() + px(21), px(100), px(16)), Qt::AlignCenter, points_[i].note);
  }
}

}  // namespace bc::ui
