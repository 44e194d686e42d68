// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/turn_clock.h"

namespace bc::ui {

namespace {
constexpr TurnClock::Seconds kBeat{1};
}

TurnClock::TurnClock(QObject* parent) : QObject(parent) { set_alarm(real_alarm()); }

void TurnClock::set_alarm(std::unique_ptr<Alarm> alarm) {
  alarm_ = std::move(alarm);
  alarm_->ring = [this] {
    pass(std::chrono::milliseconds(since_.restart()));
    if (beats()) alarm_->set(kBeat);
  };
  wind();
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
  since_.start();
  beats() ? alarm_->set(kBeat) : alarm_->stop();
  emit changed();
}

std::optional<TurnClock::Seconds> TurnClock::left() const {
  if (!turn_ || limit_.count() == 0) return {};
  return std::chrono::ceil<Seconds>(limit_ - used_);
}

void TurnClock::pass(std::chrono::milliseconds time) {
  if (!beats()) return;
  const auto before = limit_ - used_;
  used_ += time;
  const auto now = limit_ - used_;
  emit changed();
  if (before > kLow && now <= kLow && now > now.zero()) emit low();
  if (before > before.zero() && now <= now.zero()) emit over();
}

}  // namespace bc::ui
