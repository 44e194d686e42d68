// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/solve/strategy.h"

#include <algorithm>

#include "lab/solve/sweep.h"

namespace bc {

Strategy uniform(const WholeGame& game, int seat) {
  Strategy strategy(game.choices[seat]);
  for (const auto& set : game.sets[seat])
    std::fill_n(strategy.begin() + static_cast<std::ptrdiff_t>(set.first), set.sheets.size(), 1.0 / static_cast<double>(set.sheets.size()));
  return strategy;
}

std::array<double, 2> values(const WholeGame& game, const Strategies& strategies) {
  std::array<double, 2> all{};
  for (int seat = 0; seat < 2; ++seat) {
    sweep_back(game, seat, strategies[1 - seat], [&](const KnownSet& set, std::span<const double>, auto&& settle) {
      settle(std::span(strategies[seat]).subspan(set.first, set.sheets.size()));
    }, &all[seat]);
  }
  return all;
}

double best_answer(const WholeGame& game, const Strategies& strategies, int seat) {
  double value = 0;
  std::vector<double> pure;
  sweep_back(game, seat, strategies[1 - seat], [&](const KnownSet&, std::span<const double> sums, auto&& settle) {
    pure.assign(sums.size(), 0);
    pure[static_cast<std::size_t>(std::ranges::max_element(sums) - sums.begin())] = 1;
    settle(pure);
  }, &value);
  return value;
}

Strategy best_response(const WholeGame& game, const Strategies& strategies, int seat) {
  Strategy pure(game.choices[seat], 0.0);
  sweep_back(game, seat, strategies[1 - seat], [&](const KnownSet& set, std::span<const double> sums, auto&& settle) {
    pure[set.first + static_cast<std::size_t>(std::ranges::max_element(sums) - sums.begin())] = 1;
    settle(std::span<const double>(pure).subspan(set.first, sums.size()));
  });
  return pure;
}

double nash_conv(const WholeGame& game, const Strategies& strategies) {
  const auto now = values(game, strategies);
  return best_answer(game, strategies, 0) - now[0] + best_answer(game, strategies, 1) - now[1];
}

}  // namespace bc
