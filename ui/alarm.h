// SPDX-License-Identifier: GPL-3.0-or-later
// Rings after a while. Whoever waits for time to pass is lent one, so that a test can let it pass.
#pragma once

#include <chrono>
#include <functional>
#include <memory>

namespace bc::ui {

/// What counts the time; tests put one of their own in its place, that rings when they say so.
class Alarm {
 public:
  virtual ~Alarm() = default;
  /// Rings once after so long, unless it is set anew or stopped before.
  virtual void set(std::chrono::seconds) = 0;
  virtual void stop() = 0;
  std::function<void()> ring = [] {};
};
std::unique_ptr<Alarm> real_alarm();

}  // namespace bc::ui
