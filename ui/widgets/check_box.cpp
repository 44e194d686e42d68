// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/check_box.h"

#include <QKeyEvent>
#include <algorithm>
#include <cmath>

#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"

namespace bc::ui {

namespace {
constexpr double kBoxSide = 14, kBesideBox = 5, kBeforeWord = 7, kAboveBox = 3;
QFont box_letters() { return sans(type::body); }
}  // namespace

CheckBox::CheckBox(const QString& text, QWidget* parent) : QCheckBox(text, parent) {
  setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
  setCursor(Qt::PointingHandCursor);
}

QSize CheckBox::sizeHint() const {
  const int words = static_cast<int>(std::ceil(text_width(box_letters(), text())));
  return {px(kBesideBox) + px(kBoxSide) + px(kBeforeWord) + words + px(kBesideBox), std::max(px(kBoxSide), line_height(box_letters())) + 2 * px(kAboveBox)};
}

QRectF CheckBox::box() const {
  const QRectF left(px(kBesideBox), (height() - px(kBoxSide)) / 2.0, px(kBoxSide), px(kBoxSide));
  return mirrored(left, width(), isRightToLeft());
}

// Enter presses what has the focus, as Space does.
void CheckBox::keyPressEvent(QKeyEvent* event) {
  const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (enter && !event->modifiers() && !event->isAutoRepeat()) return click();
  QCheckBox::keyPressEvent(event);
}

void CheckBox::paintEvent(QPaintEvent*) {
  const auto& p = theme().p;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const auto side = box().adjusted(0.5, 0.5, -0.5, -0.5);
  const auto edge = !isEnabled() ? p.hairline : underMouse() ? p.ink : p.muted;
  painter.setPen(QPen(isChecked() ? p.blue_mark : edge, std::max(1.0, px(1) * 1.25)));
  painter.setBrush(isChecked() ? p.blue_mark : p.card);
  painter.drawRoundedRect(side, 3, 3);
  if (isChecked()) draw_tick(painter, side.adjusted(px(2), px(2), -px(2), -px(2)), p.card, std::max(1.5, px(2) * 0.9));
  const double taken = px(kBesideBox) + px(kBoxSide) + px(kBeforeWord);
  const QRectF words = mirrored(QRectF(taken, 0, width() - taken, height()), width(), isRightToLeft());
  draw_text(painter, words, Qt::AlignLeading | Qt::AlignVCenter, text(), box_letters(), isEnabled() ? p.ink : p.muted);
  if (hasFocus()) draw_focus_ring(painter, rect());
}

}  // namespace bc::ui
