// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarm.h"

#include <QTimer>

namespace bc::ui {

namespace {
class RealAlarm final : public Alarm {
 public:
  RealAlarm() {
    timer_.setSingleShot(true);
    QObject::connect(&timer_, &QTimer::timeout, &timer_, [this] { ring(); });
  }
  void set(std::chrono::seconds after) override { timer_.start(after); }
  void stop() override { timer_.stop(); }

 private:
  QTimer timer_;
};
}  // namespace

std::unique_ptr<Alarm> real_alarm() { return std::make_unique<RealAlarm>(); }

}  // namespace bc::ui
