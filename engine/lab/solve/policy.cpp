// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/solve/policy.h"

#include <algorithm>

#include "lab/seeds.h"

namespace bc {

Strategy strategy_of(const Ruleset& rules, const WholeGame& game, int seat, const Opponent& opponent, int samples, const Budget& budget) {
  Strategy strategy(game.choices[seat], 0.0);
  for (const auto& set : game.sets[seat]) {
    const Legal legal(rules, set.known);
    for (int n = 0; n < samples; ++n) {
      auto own = budget;
      own.seed = game_seed(budget.seed ^ set.known.hash.low, static_cast<std::uint64_t>(n));
      const auto sheet = make_agent(opponent)->decide(set.known, legal, own);
      const auto at = std::ranges::find(set.sheets, sheet);
      // A sheet that the choices do not give counts as an empty one, as it would at the table.
      const auto index = at == set.sheets.end() ? 0 : at - set.sheets.begin();
      strategy[set.first + static_cast<std::size_t>(index)] += 1.0 / samples;
    }
  }
  return strategy;
}

}  // namespace bc
