// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/aimed_slider.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QStyleOptionSlider>

namespace bc::ui {

// The handle comes to the pointer first, and is then taken hold of.
void AimedSlider::mousePressEvent(QMouseEvent* event) {
  QStyleOptionSlider option;
  initStyleOption(&option);
  const QRect handle = style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, this);
  const QRect groove = style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderGroove, this);
  const QPoint at = event->position().toPoint();
  if (event->button() == Qt::LeftButton && orientation() == Qt::Horizontal && !handle.contains(at))
    setValue(QStyle::sliderValueFromPosition(minimum(), maximum(), at.x() - groove.left() - handle.width() / 2, groove.width() - handle.width(), option.upsideDown));
  QSlider::mousePressEvent(event);
}

void AimedSlider::keyPressEvent(QKeyEvent* event) {
  const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (!enter || event->modifiers() & ~Qt::KeypadModifier || event->isAutoRepeat()) return QSlider::keyPressEvent(event);
  emit entered();
}

}  // namespace bc::ui
