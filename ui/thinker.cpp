// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thinker.h"

#include <QMetaObject>

namespace bc::ui {

void Thinker::think(std::shared_ptr<Agent> agent, const Ruleset& rules, InformationState known, Budget budget) {
  cancel();
  thinking_ = true;
  const auto number = ++number_;
  thread_ = std::jthread([this, number, agent = std::move(agent), rules, known = std::move(known), budget](std::stop_token stop) mutable {
    budget.stop = stop;
    const Legal legal(rules, known);
    const auto sheet = agent->decide(known, legal, budget);
    const auto seat = known.seat;
    QMetaObject::invokeMethod(this, [this, number, seat, sheet] {
      if (number != number_) return;
      thinking_ = false;
      emit decided(seat, sheet);
    });
  });
}

void Thinker::cancel() {
  ++number_;
  thinking_ = false;
  if (!thread_.joinable()) return;
  thread_.request_stop();
  thread_.join();
}

}  // namespace bc::ui
