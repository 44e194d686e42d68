// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/tally.h"

#include <algorithm>
#include <cmath>

namespace bc {
namespace {
constexpr double kNormal95 = 1.959963984540054;
}

double Sum::margin() const {
  if (count < 2) return 0;
  const auto n = static_cast<double>(count);
  const auto variance = (static_cast<double>(squares) - static_cast<double>(total) * mean()) / (n - 1);
  return kNormal95 * std::sqrt(std::max(0.0, variance) / n);
}

double share_margin(std::uint64_t part, std::uint64_t whole) {
  if (whole == 0) return 0;
  // Agresti and Coull: add two of each, so that a share of 0 or 1 still has a width.
  const auto n = static_cast<double>(whole) + 4;
  const auto p = (static_cast<double>(part) + 2) / n;
  return kNormal95 * std::sqrt(p * (1 - p) / n);
}

}  // namespace bc
