// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/turn_clock.h"

namespace bc::ui {

TurnClock::TurnClock(QObject* parent) : QObject(parent) {
  beat_.setInterval(1000);
  connect(&beat_, &QTimer::timeout, this, [this] { pass(std::chrono::milliseconds(since_.restart())); });
}

void TurnClock::set_limit(Seconds limit) {
  if (limit == limit_) return;
  limit_ = limit;
  wind();
}

void TurnClock::begin() {
  used_ = {};
  turn_ = runs_ = true;
  wind();
}

void TurnClock::run(bool yes) {
  runs_ = yes;
  wind();
}

void TurnClock::stop() {
  turn_ = runs_ = false;
  wind();
}

void TurnClock::wind() {
  if (turn_ && runs_ && limit_.count() > 0) {
    since_.start();
    beat_.start();
  } else {
    beat_.stop();
  }
  emit changed();
}

std::optional<TurnClock::Seconds> TurnClock::left() const {
  if (!turn_ || limit_.count() == 0) return {};
  return std::chrono::ceil<Seconds>(limit_ - used_);
}

void TurnClock::pass(std::chrono::milliseconds time) {
  if (!turn_ || !runs_ || limit_.count() == 0) return;
  const auto before = limit_ - used_;
  used_ += time;
  const auto now = limit_ - used_;
  emit changed();
  if (before > kLow && now <= kLow && now > now.zero()) emit low();
  if (before > before.zero() && now <= now.zero()) emit over();
}

}  // namespace bc::ui
