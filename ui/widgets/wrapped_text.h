// SPDX-License-Identifier: GPL-3.0-or-later
// Text that wraps, laid out once and drawn as often as it is seen.
#pragma once

#include <QPainter>
#include <QTextLayout>

namespace bc::ui {

class WrappedText {
 public:
  /// Lays the text out in `width` pixels of a device; anew only where something is not as it was. `flags` are Qt::Alignment, of which
  /// leading and trailing follow the direction.
  void set(const QString& text, const QFont&, double width, int flags, Qt::LayoutDirection, QPaintDevice*);
  /// Draws it in the painter's pen, and says which room it took. `rect` is as wide as the layout.
  QRectF draw(QPainter&, const QRectF& rect) const;

 private:
  void wrap(double leading);
  QTextLayout layout_;
  QString text_;
  QFont font_;
  double width_ = -1, height_ = 0;
  int flags_ = 0;
};

}  // namespace bc::ui
