// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wrapped_text.h"

#include <QFontMetricsF>
#include <cmath>

namespace bc::ui {

void WrappedText::set(const QString& text, const QFont& font, double width, int flags, Qt::LayoutDirection direction, QPaintDevice* device) {
  const QFont letters(font, device);
  if (text == text_ && letters == font_ && width == width_ && flags == flags_ && direction == layout_.textOption().textDirection()) return;
  text_ = text;
  font_ = letters;
  width_ = width;
  flags_ = flags;
  const bool mirror = direction == Qt::RightToLeft;
  const auto side = flags & Qt::AlignHCenter ? Qt::AlignHCenter : bool(flags & Qt::AlignTrailing) != mirror ? Qt::AlignRight : Qt::AlignLeft;
  QTextOption option(side);
  option.setTextDirection(direction);
  layout_.setText(QString(text).replace('\n', QChar::LineSeparator));
  layout_.setFont(letters);
  layout_.setTextOption(option);
  layout_.setCacheEnabled(true);
  wrap(QFontMetricsF(font, device).leading());
}

// Line by line as Qt does it when it draws a text, so that it fits where Qt was asked for the height.
void WrappedText::wrap(double leading) {
  height_ = -leading;
  layout_.beginLayout();
  for (auto line = layout_.createLine(); line.isValid(); line = layout_.createLine()) {
    line.setLineWidth(width_);
    height_ = std::ceil(height_ + leading);
    line.setPosition({0, height_});
    height_ += line.ascent() + line.descent();  // line.height() is rounded up
  }
  layout_.endLayout();
}

QRectF WrappedText::draw(QPainter& painter, const QRectF& rect) const {
  const double above = flags_ & Qt::AlignVCenter ? (rect.height() - height_) / 2 : flags_ & Qt::AlignBottom ? rect.height() - height_ : 0;
  layout_.draw(&painter, rect.topLeft() + QPointF(0, above));
  return {rect.left(), rect.top() + above, rect.width(), height_};
}

}  // namespace bc::ui
