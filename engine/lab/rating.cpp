// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/rating.h"

#include <algorithm>
#include <cmath>

namespace bc {

namespace {
constexpr int kAscents = 2000;
constexpr double kNormal95 = 1.959963984540054;
constexpr double kEloPerNat = 400 / 2.302585092994046;
}  // namespace

std::vector<Rating> ratings(std::size_t opponents, const std::vector<Encounter>& encounters) {
  std::vector<double> strength(opponents, 1.0), won(opponents, 0.0);
  struct Met {
    std::size_t a, b;
    double games;
  };
  std::vector<Met> met;
  for (const auto& e : encounters) {
    if (e.deals == 0) continue;
    const auto losses = e.deals - e.wins - e.draws;
    won[e.first] += static_cast<double>(e.wins) + static_cast<double>(e.draws) / 2 + 0.25;
    won[e.second] += static_cast<double>(losses) + static_cast<double>(e.draws) / 2 + 0.25;
    met.push_back({e.first, e.second, static_cast<double>(e.deals) + 0.5});
  }
  std::vector<double> below(opponents);
  for (int step = 0; step < kAscents; ++step) {
    std::ranges::fill(below, 0.0);
    for (const auto& m : met) {
      const auto share = m.games / (strength[m.a] + strength[m.b]);
      below[m.a] += share, below[m.b] += share;
    }
    double log_sum = 0;
    for (std::size_t i = 0; i < opponents; ++i) {
      if (below[i] > 0) strength[i] = won[i] / below[i];
      log_sum += std::log(strength[i]);
    }
    const auto mean = std::exp(log_sum / static_cast<double>(opponents));
    for (auto& s : strength) s /= mean;
  }
  std::vector<Rating> all(opponents);
  for (std::size_t i = 0; i < opponents; ++i) {
    double information = 0;  // of the log strength, others held fixed
    for (const auto& m : met) {
      if (m.a != i && m.b != i) continue;
      const auto p = strength[m.a] / (strength[m.a] + strength[m.b]);
      information += m.games * p * (1 - p);
    }
    all[i].elo = kEloPerNat * std::log(strength[i]);
    all[i].margin = information > 0 ? kNormal95 * kEloPerNat / std::sqrt(information) : 0;
  }
  return all;
}

Sprt sequential(const Sum& sum, double low, double high, double error) {
  if (sum.count < 2) return Sprt::go_on;
  const auto n = static_cast<double>(sum.count), mean = sum.mean();
  const auto variance = (static_cast<double>(sum.squares) - static_cast<double>(sum.total) * mean) / (n - 1);
  if (variance <= 0) return mean >= high ? Sprt::lead : mean <= low ? Sprt::no_lead : Sprt::go_on;
  const auto ratio = n * (high - low) * (mean - (high + low) / 2) / variance;  // log-likelihood ratio of two normal means
  const auto bound = std::log((1 - error) / error);
  return ratio >= bound ? Sprt::lead : ratio <= -bound ? Sprt::no_lead : Sprt::go_on;
}

}  // namespace bc
