// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lots_chart.h"

#include <algorithm>
#include <cmath>

#include "ui/map/marks.h"
#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"

namespace bc::ui {

namespace {
constexpr int kColumns = 25, kRows = 4;
}

void LotsChart::set(double percent) {
  bad_ = std::clamp(static_cast<int>(std::lround(percent)), 0, 100);
  told();
}

void LotsChart::set_drawn(std::optional<Lot> lot) {
  drawn_ = lot;
  told();
}

void LotsChart::told() {
  auto words = tr("%1 lots of 100 mean war").arg(digits(bad_));
  if (drawn_) words = *drawn_ == Lot::bad ? tr("%1; one of them was drawn: war").arg(words) : tr("%1; another was drawn: no war").arg(words);
  say(tr("War check"), words, Range{static_cast<double>(bad_), 0, 100});
}

// Any of its kind will do; one away from the border shows best.
int LotsChart::ringed() const {
  if (!drawn_) return -1;
  return *drawn_ == Lot::bad ? std::max(0, bad_ - 1) : std::min(kColumns * kRows - 1, bad_ + (kColumns * kRows - bad_) * 2 / 5);
}

QSize LotsChart::sizeHint() const { return {px(kColumns * 15), px(kRows * 19)}; }
QSize LotsChart::minimumSizeHint() const { return {px(kColumns * 6), px(kRows * 13)}; }

void LotsChart::paintEvent(QPaintEvent*) {
  const auto& p = theme().p;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const double across = static_cast<double>(width()) / kColumns, down = static_cast<double>(height()) / kRows, r = std::min(across, down) * 0.36;
  for (int i = 0; i < kColumns * kRows; ++i) {
    const int column = mirror() ? kColumns - 1 - i % kColumns : i % kColumns;
    const QPointF mid((column + 0.5) * across, (i / kColumns + 0.5) * down);
    if (i < bad_) {
      paint_mark(painter, MarkShape::triangle, QRectF(mid.x() - r * 1.2, mid.y() - r * 1.2, 2.4 * r, 2.4 * r), p.red);
    } else {
      painter.setPen(QPen(blend(p.hairline, p.line, 0.75), std::max(1.0, r / 6)));
      painter.setBrush(p.track_empty);
      painter.drawEllipse(mid, r, r);
    }
    if (ringed() != i) continue;
    painter.setPen(QPen(p.ink, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(mid, r * 1.35, r * 1.35);
    if (i >= bad_) painter.setBrush(p.ink), painter.drawEllipse(mid, r * 0.45, r * 0.45);
  }
}

}  // namespace bc::ui
