// SPDX-License-Identifier: GPL-3.0-or-later
// Locks a screen that several people share when nobody has pressed or moved anything for a while.
#pragma once

#include <QObject>
#include <chrono>
#include <memory>

#include "ui/alarm.h"

namespace bc::ui {

class IdleLock : public QObject {
  Q_OBJECT
 public:
  explicit IdleLock(QObject* parent = nullptr);
  void set_alarm(std::unique_ptr<Alarm>);
  /// 0 seconds: never.
  void set_after(std::chrono::seconds);
  std::chrono::seconds after() const { return after_; }
  /// Whether there is anything to lock now.
  void watch(bool);

 signals:
  void idle();

 protected:
  bool eventFilter(QObject*, QEvent*) override;

 private:
  void restart();
  std::unique_ptr<Alarm> alarm_;
  std::chrono::seconds after_{0};
  bool watching_ = false;
};

}  // namespace bc::ui
