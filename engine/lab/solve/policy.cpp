// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/solve/policy.h"

#include <algorithm>

#include "lab/seeds.h"
#include "lab/workers.h"

namespace bc {

Strategy Asked::whole() const {
  auto all = half[0];
  for (std::size_t i = 0; i < all.size(); ++i) all[i] = (all[i] + half[1][i]) / 2;
  return all;
}

std::optional<Asked> strategy_of(const Ruleset& rules, const WholeGame& game, int seat, const Opponent& opponent, const AskOptions& options) {
  Asked asked;
  for (auto& half : asked.half) half.assign(game.choices[seat], 0.0);
  const int each = std::max(1, options.samples / 2);
  struct Nothing {};  // each set's shares have a place of their own
  spread<Nothing>(0, game.sets[seat].size(), options.jobs, 8, options.budget.stop, [&](Nothing&, std::uint64_t number) {
    const auto& set = game.sets[seat][number];
    const Legal legal(rules, set.known);
    for (int n = 0; n < 2 * each; ++n) {
      auto own = options.budget;
      own.seed = game_seed(options.budget.seed ^ set.known.hash.low, static_cast<std::uint64_t>(n));
      const auto sheet = make_agent(opponent)->decide(set.known, legal, own);
      const auto at = std::ranges::find(set.sheets, sheet);
      // A sheet that the choices do not give counts as an empty one, as it would at the table.
      const auto index = at == set.sheets.end() ? 0 : at - set.sheets.begin();
      asked.half[static_cast<std::size_t>(n % 2)][set.first + static_cast<std::size_t>(index)] += 1.0 / each;
    }
    if (options.done) options.done->fetch_add(1, std::memory_order_relaxed);
  });
  if (options.budget.stop.stop_requested()) return std::nullopt;
  return asked;
}

SampledDistance distance_of(const WholeGame& game, const std::array<Asked, 2>& asked) {
  const Strategies whole{asked[0].whole(), asked[1].whole()};
  SampledDistance distance{.values = values(game, whole)};
  distance.high = nash_conv(game, whole);
  for (int seat = 0; seat < 2; ++seat)
    for (std::size_t h = 0; h < 2; ++h) {
      // The answer that is best against one half, played against the other.
      Strategies suggested = whole, judged = whole;
      suggested[1 - seat] = asked[1 - seat].half[h];
      judged[1 - seat] = asked[1 - seat].half[1 - h];
      judged[seat] = best_response(game, suggested, seat);
      const auto gained = values(game, judged)[seat];
      judged[seat] = whole[seat];
      distance.low += (gained - values(game, judged)[seat]) / 2;
    }
  distance.low = std::max(0.0, std::min(distance.low, distance.high));
  return distance;
}

}  // namespace bc
