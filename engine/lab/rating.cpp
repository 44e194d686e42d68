// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/rating.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace bc {

namespace {
constexpr int kAscents = 2000;
constexpr double kNormal95 = 1.959963984540054;
constexpr double kEloPerNat = 400 / 2.302585092994046;

/// By elimination (Gauss and Jordan); nothing where the matrix is singular.
std::vector<double> diagonal_of_inverse(std::vector<std::vector<double>> matrix) {
  const auto n = matrix.size();
  std::vector<std::vector<double>> inverse(n, std::vector<double>(n, 0.0));
  for (std::size_t i = 0; i < n; ++i) inverse[i][i] = 1;
  for (std::size_t i = 0; i < n; ++i) {
    auto pivot = i;
    for (auto r = i + 1; r < n; ++r)
      if (std::abs(matrix[r][i]) > std::abs(matrix[pivot][i])) pivot = r;
    if (std::abs(matrix[pivot][i]) < 1e-9) return {};
    std::swap(matrix[i], matrix[pivot]), std::swap(inverse[i], inverse[pivot]);
    const auto scale = matrix[i][i];
    for (std::size_t c = 0; c < n; ++c) matrix[i][c] /= scale, inverse[i][c] /= scale;
    for (std::size_t r = 0; r < n; ++r) {
      if (r == i) continue;
      const auto times = matrix[r][i];
      for (std::size_t c = 0; c < n; ++c) matrix[r][c] -= times * matrix[i][c], inverse[r][c] -= times * inverse[i][c];
    }
  }
  std::vector<double> diagonal;
  for (std::size_t i = 0; i < n; ++i) diagonal.push_back(inverse[i][i]);
  return diagonal;
}

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
  // The information matrix of the log strengths has no say in their mean: a constant added to each element fixes that, and is taken
  // off the inverse again.
  std::vector<std::vector<double>> information(opponents, std::vector<double>(opponents, 1 / static_cast<double>(opponents)));
  for (const auto& m : met) {
    const auto p = strength[m.a] / (strength[m.a] + strength[m.b]), weight = m.games * p * (1 - p);
    information[m.a][m.a] += weight, information[m.b][m.b] += weight;
    information[m.a][m.b] -= weight, information[m.b][m.a] -= weight;
  }
  const auto variances = diagonal_of_inverse(std::move(information));
  std::vector<Rating> all(opponents);
  for (std::size_t i = 0; i < opponents; ++i) {
    all[i].elo = kEloPerNat * std::log(strength[i]);
    const auto variance = variances.empty() ? 0 : std::max(0.0, variances[i] - 1 / static_cast<double>(opponents));
    all[i].margin = variances.empty() ? std::numeric_limits<double>::infinity() : kNormal95 * kEloPerNat * std::sqrt(variance);
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
