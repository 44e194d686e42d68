// SPDX-License-Identifier: GPL-3.0-or-later
// Counts that do not depend on the order in which games end: sums of whole numbers, and a hash of all results.
#pragma once

#include <cstdint>
#include <tuple>

#include "core/hash.h"

namespace bc {

/// A hash of many results in any order: the sums of their halves.
struct SumHash {
  std::uint64_t high = 0, low = 0;
  void add(const Hash128& h) { high += h.high, low += h.low; }
  void add(const SumHash& h) { high += h.high, low += h.low; }
  static constexpr auto parts(auto& h) { return std::tie(h.high, h.low); }
  Hash128 value() const { return {high, low}; }
  bool operator==(const SumHash&) const = default;
};

/// A sum with its squares: mean and spread of whole numbers, exact until they are read.
struct Sum {
  std::uint64_t count = 0;
  std::int64_t total = 0;
  std::int64_t squares = 0;
  void add(std::int64_t x) { ++count, total += x, squares += x * x; }
  void add(const Sum& s) { count += s.count, total += s.total, squares += s.squares; }
  static constexpr auto parts(auto& s) { return std::tie(s.count, s.total, s.squares); }
  double mean() const { return count ? static_cast<double>(total) / static_cast<double>(count) : 0; }
  /// Half the width of a 95 % interval of the mean.
  double margin() const;
  bool operator==(const Sum&) const = default;
};

/// Half the width of a 95 % interval of a share `part` / `whole`.
double share_margin(std::uint64_t part, std::uint64_t whole);

}  // namespace bc
