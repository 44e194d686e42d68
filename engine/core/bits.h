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

namespace detail {
/// For each byte: how many bits it has, and the place of each.
struct ByteBits {
  std::array<std::uint8_t, 256> count{};
  std::array<std::array<std::uint8_t, 8>, 256> place{};
};
inline constexpr ByteBits kByteBits = [] {
  ByteBits table;
  for (std::size_t byte = 0; byte < 256; ++byte)
    for (std::uint8_t bit = 0; bit < 8; ++bit)
      if (byte >> bit & 1) table.place[byte][table.count[byte]++] = bit;
  return table;
}();
}  // namespace detail

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
  constexpr int size() const {
    int count = 0;
    for (auto left = bits_; left != 0; left >>= 8) count += detail::kByteBits.count[left & 255];
    return count;
  }
  constexpr bool empty() const { return bits_ == 0; }
  constexpr bool has_one() const { return bits_ != 0 && (bits_ & (bits_ - 1)) == 0; }
  constexpr bool contains(int number) const { return bits_ >> number & 1; }
  /// The member in place `i`, counted from the lowest.
  constexpr int operator[](int i) const {
    auto left = bits_;
    int from = 0;
    // Looked up and not counted off: the processor cannot guess how often a loop to a random place goes round.
    for (; i >= detail::kByteBits.count[left & 255]; left >>= 8, from += 8) i -= detail::kByteBits.count[left & 255];
    return from + detail::kByteBits.place[left & 255][static_cast<std::size_t>(i)];
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
