// SPDX-License-Identifier: GPL-3.0-or-later
// An incremental 128-bit hash of plain values: names information states and checks replays. Not for secrets.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <type_traits>

namespace bc {

struct Hash128 {
  std::uint64_t high = 0x9e3779b97f4a7c15, low = 0xbf58476d1ce4e5b9;
  bool operator==(const Hash128&) const = default;
};

namespace detail {
__extension__ using Wide = unsigned __int128;
/// Multiply-and-fold: both halves of the 128-bit product, xored.
constexpr std::uint64_t fold(std::uint64_t a, std::uint64_t b) {
  const Wide product = static_cast<Wide>(a) * b;
  return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64);
}
}  // namespace detail

/// The hash after `size` bytes more. The same bytes in the same order give the same hash on every little-endian machine. Always
/// inlined: most values are short and their size is known, which leaves of the loops a handful of products.
[[gnu::always_inline]] inline Hash128 hashed(Hash128 seed, const void* data, std::size_t size) {
  // Four pairs of lanes that do not wait for each other. A block of 16 bytes costs its pair one product of 128 bits, all of which is
  // kept; the block is added as well, so that a factor of zero loses nothing.
  std::uint64_t a[4] = {seed.high ^ size * 0x94d049bb133111ebULL, seed.high + 0x2545f4914f6cdd1dULL, ~seed.high, seed.high ^ 0x9fb21c651e98df25ULL};
  std::uint64_t b[4] = {seed.low, seed.low ^ 0xd1b54a32d192ed03ULL, seed.low + 0xaef17502108ef2d9ULL, ~seed.low};
  const auto* p = static_cast<const unsigned char*>(data);
  const auto absorb = [](std::uint64_t& a_lane, std::uint64_t& b_lane, const unsigned char* block) {
    std::uint64_t x, y;
    std::memcpy(&x, block, 8);
    std::memcpy(&y, block + 8, 8);
    const auto product = static_cast<detail::Wide>(a_lane ^ x ^ 0xa0761d6478bd642fULL) * (b_lane ^ y ^ 0xe7037ed1a0b428dbULL);
    const auto top = static_cast<std::uint64_t>(product >> 64);
    a_lane = (static_cast<std::uint64_t>(product) ^ top) + y;
    b_lane = top + x;
  };
  for (; size >= 64; p += 64, size -= 64)
    for (int lane = 0; lane < 4; ++lane) absorb(a[lane], b[lane], p + 16 * lane);
  int lane = 0;
  for (; lane < 3 && size >= 16; p += 16, size -= 16, ++lane) absorb(a[lane], b[lane], p);
  unsigned char tail[16] = {};
  std::memcpy(tail, p, size);
  absorb(a[lane], b[lane], tail);
  auto high = a[0], low = b[0];
  for (int i = 1; i < 4; ++i) {
    high = detail::fold(high ^ a[i], 0x1d8e4e27c47d124fULL ^ b[i]);
    low = detail::fold(low ^ b[i], 0xeb44accab455d165ULL ^ a[i]) + high;
  }
  return {high, low};
}

/// The hash after one plain value more. Only types without padding compile.
template <class T>
Hash128 hashed(Hash128 seed, const T& value) {
  static_assert(std::is_trivially_copyable_v<T> && std::has_unique_object_representations_v<T>,
                "a type with padding has no single sequence of bytes");
  return hashed(seed, &value, sizeof value);
}

/// 32 lower-case hexadecimal digits.
std::string to_string(const Hash128&);

}  // namespace bc
