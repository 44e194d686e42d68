// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/debrief/hindsight_run.h"

#include <cmath>

namespace bc::ui {

HindsightRun::HindsightRun(QObject* parent) : QObject(parent) {
  tick_.setInterval(250);
  connect(&tick_, &QTimer::timeout, this, &HindsightRun::progressed);
}

void HindsightRun::start(std::shared_ptr<const Hindsight> of, int turns, int games) {
  thought_.cancel();
  of_ = std::move(of);
  turns_ = turns;
  games_ = games;
  curve_.clear();
  done_ = 0;
  since_.start();
  tick_.start();
  next();
}

void HindsightRun::cancel() {
  thought_.cancel();
  tick_.stop();
  emit changed();
}

void HindsightRun::forget() {
  thought_.cancel();
  tick_.stop();
}

void HindsightRun::next() {
  if (is_complete()) {
    tick_.stop();
    return;
  }
  const int turn = static_cast<int>(curve_.size());
  thought_.run([of = of_, turn, games = games_, done = &done_](std::stop_token stop) { return of->from_turn(turn, {.games = games, .stop = stop, .done = done}); },
               [this](Prognosis found) {
                 curve_.push_back(std::move(found));
                 next();
                 emit changed();
               });
}

int HindsightRun::percent_done() const {
  const auto all = static_cast<std::int64_t>(turns_) * games_;
  return all > 0 ? static_cast<int>(100 * static_cast<std::int64_t>(done_) / all) : 0;
}

// Later turns have less to play: what is left is never longer than this.
int HindsightRun::seconds_left() const {
  const int done = done_;
  if (done < games_ / 8 || !since_.isValid()) return -1;
  const double each = static_cast<double>(since_.elapsed()) / done;
  return static_cast<int>(std::ceil(each * (static_cast<double>(turns_) * games_ - done) / 1000));
}

}  // namespace bc::ui
