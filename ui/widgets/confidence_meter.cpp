// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/confidence_meter.h"

#include <algorithm>
#include <cmath>

#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"

namespace bc::ui {

namespace {
constexpr int kCells = 5;
}

void ConfidenceMeter::set(int percent, ThemeColour colour, const QString& words) {
  setFocusPolicy(Qt::NoFocus);  // one stands in every row: whoever goes by Tab would not get past them
  percent_ = percent < 0 ? 100 : percent;
  colour_ = colour;
  text_ = words.isEmpty() ? doubt_text(percent_) : words;
  say(tr("How sure"), text_, Range{static_cast<double>(percent_), 0, 100});
}

void ConfidenceMeter::set_words(Words where) {
  where_ = where;
  updateGeometry();
  update();
}

double ConfidenceMeter::cells_width() const { return kCells * px(13) + (kCells - 1) * px(2); }

QSize ConfidenceMeter::sizeHint() const {
  const auto font = sans(type::note);
  const int words = static_cast<int>(std::ceil(text_width(font, text_))) + 2, cells = static_cast<int>(cells_width()) + 2;
  if (where_ == Words::beside) return {cells + px(9) + words, std::max(px(16), line_height(font))};
  return {std::max(cells, words), px(14) + line_height(font)};
}

void ConfidenceMeter::paintEvent(QPaintEvent*) {
  const auto& p = theme().p;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const auto colour = seat_mark_colour(colour_.now());
  const double wide = px(13), gap = px(2), high = px(8);
  const double top = where_ == Words::beside ? std::round((height() - high) / 2.0) : px(4);
  for (int i = 0; i < kCells; ++i) {
    const auto box = crisp(painter, mirrored(QRectF(i * (wide + gap), top, wide, high), width(), mirror()));
    painter.fillRect(box, p.track_empty);
    const double part = std::clamp(percent_ / 20.0 - i, 0.0, 1.0) * box.width();
    if (part > 0) painter.fillRect(QRectF(mirror() ? box.right() - part : box.left(), box.top(), part, box.height()), colour);
    painter.setPen(QPen(colour, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
  }
  const QRectF words = where_ == Words::beside ? mirrored(QRectF(cells_width() + px(9), 0, width() - cells_width() - px(9), height()), width(), mirror())
                                               : QRectF(0, px(14), width(), height() - px(14));
  draw_text(painter, words, Qt::AlignVCenter | Qt::AlignLeading, text_, sans(type::note), p.muted);
}

}  // namespace bc::ui
