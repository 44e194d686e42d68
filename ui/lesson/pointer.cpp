// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lesson/pointer.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QScrollArea>

#include "ui/lesson/facts.h"
#include "ui/theme/theme.h"

namespace bc::ui {

namespace {
constexpr int kAway = 5;  // pixels between the control and the frame
}

Pointer::Pointer(QWidget* over) : QWidget(over) {
  setAttribute(Qt::WA_TransparentForMouseEvents);
  setFocusPolicy(Qt::NoFocus);
  hide();
  due_.setSingleShot(true);
  due_.setInterval(0);
  connect(&due_, &QTimer::timeout, this, &Pointer::place);
}

void Pointer::point_at(const QString& path) {
  if (path_.isEmpty() != path.isEmpty()) path.isEmpty() ? qApp->removeEventFilter(this) : qApp->installEventFilter(this);
  path_ = path;
  came_ = false;
  due_.start();
}

// Controls come, move and go with whatever the window does; where they are is looked up afterwards, once.
bool Pointer::eventFilter(QObject* watched, QEvent* event) {
  switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::LayoutRequest:
      if (watched != this && watched->isWidgetType()) due_.start();
      break;
    default: break;
  }
  return false;
}

void Pointer::place() {
  auto* found = find_control(parentWidget(), path_);
  const bool other = found != target_;
  target_ = found;
  if (found && !came_) {
    came_ = true;
    bring_into_view();
  }
  if (!found) {
    came_ = false;
    hide();
  } else {
    // What a scroll area cuts off is not framed.
    QRect seen = QRect(found->mapTo(parentWidget(), QPoint(0, 0)), found->size());
    for (auto* up = found->parentWidget(); up && up != parentWidget(); up = up->parentWidget())
      if (auto* area = qobject_cast<QScrollArea*>(up)) seen &= QRect(area->viewport()->mapTo(parentWidget(), QPoint(0, 0)), area->viewport()->size());
    seen = seen.marginsAdded({kAway, kAway, kAway, kAway}) & parentWidget()->rect();
    if (geometry() != seen) setGeometry(seen);
    setVisible(seen.width() > 4 * kAway && seen.height() > 2 * kAway);
    raise();
  }
  if (other) emit target_changed();
}

void Pointer::seek() {
  came_ = false;
  place();
}

void Pointer::bring_into_view() {
  if (!target_) return;
  for (auto* up = target_->parentWidget(); up && up != parentWidget(); up = up->parentWidget())
    if (auto* area = qobject_cast<QScrollArea*>(up)) area->ensureWidgetVisible(target_, px(20), px(40));
}

void Pointer::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF frame = QRectF(rect()).adjusted(2, 2, -2, -2);
  painter.setPen(QPen(theme().p.card, 5));
  painter.drawRoundedRect(frame, 6, 6);
  painter.setPen(QPen(theme().p.amber_mark, 3));
  painter.drawRoundedRect(frame, 6, 6);
}

}  // namespace bc::ui
