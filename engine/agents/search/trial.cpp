// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/search/trial.h"

#include "agents/random.h"
#include "agents/search/rehearsal.h"

namespace bc {

Trial try_out(const Thinking& thinking, const InformationState& known, const Legal& legal, const Budget& budget,
              std::span<const OrderSheet> sheets, std::uint32_t games) {
  const auto start = std::chrono::steady_clock::now();
  const auto models = thinking.expects.empty() ? std::vector<Temper>{thinking.temper} : thinking.expects;
  const auto belief = believe(legal.rules(), known, models);
  const auto safe_rules = without_slips(legal.rules());
  const Outlook outlook(legal.rules());
  const Cast cast{legal.rules(), outlook, safe_rules, known.seat, thinking.temper};
  auto dice = decision_dice(known, budget.seed ^ 0x7e57ULL);  // worlds that no search has seen
  Trial trial;
  for (const auto& sheet : sheets) trial.arms.push_back({.sheet = sheet});
  trial.values.resize(sheets.size());
  std::vector<double> values(sheets.size());
  World world;
  for (; trial.games < games; ++trial.games) {
    if (trial.games > 0 && budget.stop.stop_requested()) break;
    if (trial.games > 0 && budget.time_limit.count() > 0 && std::chrono::steady_clock::now() - start >= budget.time_limit) break;
    if (budget.progress) budget.progress->store(1000 * trial.games / games, std::memory_order_relaxed);
    imagine(belief, dice, world);
    if (thinking.skill.distrusts) distrust(world);
    rehearse_once(cast, world, trial.arms, dice.next(), values);
    for (std::size_t i = 0; i < values.size(); ++i) trial.values[i].push_back(values[i]);
  }
  return trial;
}

}  // namespace bc
