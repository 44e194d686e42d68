// SPDX-License-Identifier: GPL-3.0-or-later
// Sets of small numbers as bits: of seats, assets, militias, kinds. Walked from the lowest, and read out of tables eight bytes at a time.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <iterator>

namespace bc {

/// Whether a set of kinds, as bits, has this one.
template <class Kind>
constexpr bool has(std::uint32_t kinds, Kind kind) {
  return kinds >> static_cast<int>(kind) & 1;
}

/// A set of numbers below 64.
class SmallSet {
 public:
  class Iterator {
   public:
    using difference_type = std::ptrdiff_t;
    using value_type = int;
    using reference = int;
    using pointer = void;
    using iterator_category = std::input_iterator_tag;
    constexpr Iterator() = default;
    constexpr explicit Iterator(std::uint64_t left) : left_(left) {}
    constexpr int operator*() const { return std::countr_zero(left_); }
    constexpr Iterator& operator++() {
      left_ &= left_ - 1;
      return *this;
    }
    constexpr Iterator operator++(int) {
      const auto before = *this;
      ++*this;
      return before;
    }
    constexpr bool operator==(const Iterator&) const = default;

   private:
    std::uint64_t left_ = 0;
  };

  constexpr SmallSet() = default;
  constexpr explicit SmallSet(std::uint64_t bits) : bits_(bits) {}
  /// All of [from, to).
  static constexpr SmallSet range(int from, int to) { return SmallSet((std::uint64_t{1} << to) - (std::uint64_t{1} << from)); }
  constexpr std::uint64_t bits() const { return bits_; }
  /// Counted in parallel: std::popcount is a call into a library where no instruction for it can be taken for granted.
  constexpr int size() const {
    auto sums = bits_ - (bits_ >> 1 & 0x5555555555555555ULL);
    sums = (sums & 0x3333333333333333ULL) + (sums >> 2 & 0x3333333333333333ULL);
    return static_cast<int>(((sums + (sums >> 4)) & 0x0f0f0f0f0f0f0f0fULL) * 0x0101010101010101ULL >> 56);
  }
  constexpr bool empty() const { return bits_ == 0; }
  constexpr bool has_one() const { return bits_ != 0 && (bits_ & (bits_ - 1)) == 0; }
  constexpr bool contains(int number) const { return bits_ >> number & 1; }
  /// The member in place `i`, counted from the lowest.
  constexpr int operator[](int i) const {
    auto left = bits_;
    for (; i > 0; --i) left &= left - 1;
    return std::countr_zero(left);
  }
  /// Takes the lowest out and returns it.
  constexpr int take_first() {
    const int first = std::countr_zero(bits_);
    bits_ &= bits_ - 1;
    return first;
  }
  constexpr Iterator begin() const { return Iterator(bits_); }
  constexpr Iterator end() const { return Iterator(); }
  bool operator==(const SmallSet&) const = default;

 private:
  std::uint64_t bits_ = 0;
};

/// The places of a table of small numbers (0-127) that hold `bound` (1-127) or more.
template <class Small, std::size_t N>
std::uint32_t at_least(const std::array<Small, N>& table, int bound) {
  static_assert(sizeof(Small) == 1 && N <= 32);
  // Adding 128 - bound lifts the top bit of each byte that reaches the bound; one product collects the eight top bits.
  const auto lift = static_cast<std::uint64_t>(128 - bound) * 0x0101010101010101ULL;
  std::uint32_t places = 0;
  for (std::size_t from = 0; from < N; from += 8) {
    std::uint64_t eight = 0;
    std::memcpy(&eight, table.data() + from, N - from < 8 ? N - from : 8);
    const auto reached = (eight + lift) >> 7 & 0x0101010101010101ULL;
    places |= static_cast<std::uint32_t>((reached * 0x0102040810204080ULL) >> 56) << from;
  }
  return places & static_cast<std::uint32_t>((std::uint64_t{1} << N) - 1);
}

}  // namespace bc
