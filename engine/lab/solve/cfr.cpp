// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/solve/cfr.h"

#include <algorithm>

#include "lab/solve/sweep.h"

namespace bc {

namespace {

/// Each choice in proportion to its weight; all alike where there is none.
void proportional(std::span<const double> weights, std::span<double> out) {
  double sum = 0;
  for (const auto w : weights) sum += w;
  for (std::size_t i = 0; i < weights.size(); ++i) out[i] = sum > 0 ? weights[i] / sum : 1.0 / static_cast<double>(weights.size());
}

}  // namespace

CfrPlus::CfrPlus(const WholeGame& game) : game_(game) {
  for (int s = 0; s < 2; ++s) {
    regrets_[s].assign(game.choices[s], 0);
    sums_[s].assign(game.choices[s], 0);
    now_[s] = uniform(game, s);
  }
}

void CfrPlus::update(int seat) {
  sweep_back(game_, seat, now_[1 - seat], [&](const KnownSet& set, std::span<const double> sums, auto&& settle) {
    const auto n = set.sheets.size();
    const auto chosen = std::span(now_[seat]).subspan(set.first, n);
    settle(std::span<const double>(chosen));
    double mean = 0;
    for (std::size_t i = 0; i < n; ++i) mean += chosen[i] * sums[i];
    const auto regrets = std::span(regrets_[seat]).subspan(set.first, n);
    for (std::size_t i = 0; i < n; ++i) regrets[i] = std::max(0.0, regrets[i] + sums[i] - mean);
  });
  // How likely the seat itself is to come to each of its sets, by its own choices alone.
  std::vector<double> own(game_.sets[seat].size(), 0.0);
  std::vector<char> seen(own.size(), 0);
  for (const auto& deal : game_.turns[0]) own[deal.set[seat]] = 1;
  for (std::size_t t = 0; t + 1 < game_.turns.size(); ++t)
    for (const auto& position : game_.turns[t]) {
      const auto& first = game_.sets[0][position.set[0]];
      const auto& second = game_.sets[1][position.set[1]];
      const auto& ours = seat == 0 ? first : second;
      auto joint = position.first;
      for (std::size_t a = 0; a < first.sheets.size(); ++a)
        for (std::size_t b = 0; b < second.sheets.size(); ++b, ++joint)
          for (auto o = game_.onward[joint]; o < game_.onward[joint + 1]; ++o) {
            const auto set = game_.turns[t + 1][game_.outcomes[o].next].set[seat];
            if (std::exchange(seen[set], 1)) continue;  // perfect recall: one way of its own leads to each set
            own[set] = own[position.set[seat]] * now_[seat][ours.first + (seat == 0 ? a : b)];
          }
    }
  for (std::size_t s = 0; s < own.size(); ++s) {
    const auto& set = game_.sets[seat][s];
    for (std::size_t i = 0; i < set.sheets.size(); ++i)
      sums_[seat][set.first + i] += iterations_ * own[s] * now_[seat][set.first + i];
  }
  for (const auto& set : game_.sets[seat])
    proportional(std::span(regrets_[seat]).subspan(set.first, set.sheets.size()), std::span(now_[seat]).subspan(set.first, set.sheets.size()));
}

void CfrPlus::iterate() {
  ++iterations_;
  for (int seat = 0; seat < 2; ++seat) update(seat);
}

Strategies CfrPlus::average() const {
  Strategies all = now_;
  for (int s = 0; s < 2; ++s)
    for (const auto& set : game_.sets[s])
      proportional(std::span(sums_[s]).subspan(set.first, set.sheets.size()), std::span(all[s]).subspan(set.first, set.sheets.size()));
  return all;
}

Strategies CfrPlus::current() const { return now_; }

}  // namespace bc
