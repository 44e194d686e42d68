// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thinker.h"

namespace bc::ui {

void Thinker::think(std::shared_ptr<Agent> agent, const Ruleset& rules, InformationState known, Budget budget) {
  const auto seat = known.seat;
  done_->store(0);
  thought_.run(
      [done = done_, agent = std::move(agent), rules, known = std::move(known), budget](std::stop_token stop) mutable {
        budget.stop = stop;
        budget.progress = done.get();
        return agent->decide(known, Legal(rules, known), budget);
      },
      [this, seat](const OrderSheet& sheet) { emit decided(seat, sheet); });
}

}  // namespace bc::ui
