// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/idle_lock.h"

#include <QCoreApplication>
#include <QEvent>

namespace bc::ui {

IdleLock::IdleLock(QObject* parent) : QObject(parent) { set_alarm(real_alarm()); }

void IdleLock::set_alarm(std::unique_ptr<Alarm> alarm) {
  alarm_ = std::move(alarm);
  alarm_->ring = [this] {
    if (watching_) emit idle();
  };
  restart();
}

void IdleLock::set_after(std::chrono::seconds after) {
  after_ = after;
  restart();
}

void IdleLock::watch(bool yes) {
  if (watching_ != yes) yes ? qApp->installEventFilter(this) : qApp->removeEventFilter(this);
  watching_ = yes;
  restart();
}

void IdleLock::restart() { watching_ && after_.count() > 0 ? alarm_->set(after_) : alarm_->stop(); }

bool IdleLock::eventFilter(QObject*, QEvent* event) {
  switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::InputMethod: restart(); break;
    default: break;
  }
  return false;
}

}  // namespace bc::ui
