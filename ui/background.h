// SPDX-License-Identifier: GPL-3.0-or-later
// One thought at a time on a thread of its own, so that the window never waits for it.
#pragma once

#include <QMetaObject>
#include <QObject>
#include <thread>
#include <utility>

namespace bc::ui {

class Background {
 public:
  /// What is found comes back in the thread of `home`, which owns this.
  explicit Background(QObject* home) : home_(home) {}
  ~Background() { cancel(); }
  Background(const Background&) = delete;
  Background& operator=(const Background&) = delete;

  /// Runs `think(std::stop_token)` elsewhere, then `then(what it returned)` at home. An earlier thought is cancelled.
  template <class Think, class Then>
  void run(Think think, Then then) {
    cancel();
    busy_ = true;
    thread_ = std::jthread([this, number = number_, think = std::move(think), then = std::move(then)](std::stop_token stop) mutable {
      auto found = think(stop);
      QMetaObject::invokeMethod(home_, [this, number, found = std::move(found), then = std::move(then)]() mutable {
        if (number != number_) return;
        busy_ = false;
        then(std::move(found));
      });
    });
  }
  /// Waits until the thought has stopped, which is at once; what it found is told to nobody.
  void cancel() {
    ++number_;
    busy_ = false;
    if (!thread_.joinable()) return;
    thread_.request_stop();
    thread_.join();
  }
  /// Asks the thought to end with what it has; then() still comes.
  void hurry() { thread_.request_stop(); }
  bool is_busy() const { return busy_; }

 private:
  QObject* home_;
  std::jthread thread_;
  std::uint64_t number_ = 0;
  bool busy_ = false;
};

}  // namespace bc::ui
