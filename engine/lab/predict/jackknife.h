// SPDX-License-Identifier: GPL-3.0-or-later
// Intervals of anything that can be worked out from a match: it is worked out again without each block of deals in turn. (Efron 1982)
#pragma once

#include <cmath>
#include <optional>
#include <vector>

#include "lab/counts.h"
#include "lab/batch.h"
#include "lab/student.h"

namespace bc {

/// All blocks together, but for one; all of them where `left_out` is past the end.
inline Match without(const Blocks& blocks, std::size_t left_out) {
  Match sum;
  for (std::size_t b = 0; b < blocks.size(); ++b)
    if (b != left_out) add_counts(sum, blocks[b]);
  return sum;
}

struct Estimate {
  double value = 0;
  double error = 0;    // standard error
  double freedom = 1;  // blocks less one
  double margin() const { return error > 0 ? student_margin(0.95, freedom) * error : 0; }  // half of a 95 % interval
  /// How likely so great a distance from `value` 0 is by chance, to either side.
  double p() const { return error > 0 ? student_p(value / error, freedom) : value == 0 ? 1 : 0; }
};

/// `of(i)` is the figure without block i of `blocks`, and of all for i = blocks. Nothing where a figure cannot be worked out.
template <class Of>
std::optional<Estimate> jackknife(std::size_t blocks, Of&& of) {
  const std::optional<double> all = of(blocks);
  if (!all || blocks < 2) return std::nullopt;
  double mean = 0;
  std::vector<double> left_out;
  for (std::size_t i = 0; i < blocks; ++i) {
    const std::optional<double> value = of(i);
    if (!value) return std::nullopt;
    left_out.push_back(*value);
    mean += *value / static_cast<double>(blocks);
  }
  double squares = 0;
  for (const auto value : left_out) squares += (value - mean) * (value - mean);
  const auto n = static_cast<double>(blocks);
  return Estimate{*all, std::sqrt((n - 1) / n * squares), n - 1};
}

}  // namespace bc
