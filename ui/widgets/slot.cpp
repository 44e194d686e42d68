// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/slot.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>

#include "ui/theme/theme.h"
#include "ui/widgets/choice_popup.h"

namespace bc::ui {

Slot::Slot(const QString& name, const QString& instruction, QWidget* parent)
    : QAbstractButton(parent), name_(name), instruction_(instruction) {
  setFocusPolicy(Qt::StrongFocus);
  setCursor(Qt::PointingHandCursor);
  connect(this, &QAbstractButton::clicked, this, &Slot::open);
  update_name();
}

void Slot::update_name() {
  setAccessibleName(name_.isEmpty() ? shown() : tr("%1: %2").arg(name_, shown()));
  setText(shown());
}

void Slot::set_text(const QString& text) {
  if (text == text_) return;
  text_ = text;
  update_name();
  updateGeometry();
  update();
}

void Slot::set_size(double size) {
  size_ = size;
  updateGeometry();
}

QSize Slot::sizeHint() const {
  const QFontMetrics metrics(serif(size_, text_.isEmpty() && !isRightToLeft()));
  return {metrics.horizontalAdvance(shown()) + px(27), metrics.height() + px(3)};
}

void Slot::paintEvent(QPaintEvent*) {
  const auto& p = theme().p;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const bool empty = text_.isEmpty();
  const auto ground = empty ? p.amber_tint : p.blue_tint;
  const auto ink = !isEnabled() ? p.muted : empty ? p.amber : p.blue;
  painter.setPen(Qt::NoPen);
  painter.setBrush(underMouse() && isEnabled() ? ground.darker(theme().dark ? 85 : 104) : ground);
  painter.drawRoundedRect(rect(), 3, 3);
  QPen under(ink, 1.2, empty ? Qt::DashLine : Qt::SolidLine);
  painter.setPen(under);
  painter.drawLine(QPointF(2, height() - 1.2), QPointF(width() - 2, height() - 1.2));
  painter.setPen(ink);
  painter.setFont(serif(size_, empty && !isRightToLeft()));
  const int arrow = px(17);
  const auto text = isRightToLeft() ? rect().adjusted(arrow, 0, -px(5), -1) : rect().adjusted(px(5), 0, -arrow, -1);
  painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeading, shown());
  const QPointF tip(isRightToLeft() ? px(9) : width() - px(9), height() / 2.0 + 1.5);
  painter.setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.drawPolyline(QPolygonF({tip + QPointF(-3.5, -2), tip + QPointF(0, 2), tip + QPointF(3.5, -2)}));
  if (hasFocus()) {
    painter.setPen(QPen(p.focus, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
  }
}

void Slot::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down: open(); return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
      if (clearable_ && !is_empty()) emit cleared();
      return;
    default: QAbstractButton::keyPressEvent(event);
  }
}

void Slot::open() {
  if (!choices_ || !isEnabled()) return;
  auto* popup = new ChoicePopup(choices_(), this);
  connect(popup, &ChoicePopup::chosen, this, &Slot::chosen);
  popup->show();
  popup->setFocus();
}

}  // namespace bc::ui
