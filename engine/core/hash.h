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

/// The hash after `size` bytes more. The same bytes in the same order give the same hash on every little-endian machine.
inline Hash128 hashed(Hash128 seed, const void* data, std::size_t size) {
  auto a = seed.high ^ (size * 0x94d049bb133111ebULL);
  auto b = seed.low;
  const auto* p = static_cast<const unsigned char*>(data);
  while (size >= 16) {
    std::uint64_t x, y;
    std::memcpy(&x, p, 8);
    std::memcpy(&y, p + 8, 8);
    a = detail::fold(a ^ x ^ 0xa0761d6478bd642fULL, 0xe7037ed1a0b428dbULL ^ y);
    b = detail::fold(b ^ y ^ 0x8ebc6af09c88c6e3ULL, 0x589965cc75374cc3ULL ^ x) + a;
    p += 16;
    size -= 16;
  }
  std::uint64_t tail[2] = {0, 0};
  std::memcpy(tail, p, size);
  a = detail::fold(a ^ tail[0] ^ 0xa0761d6478bd642fULL, 0xe7037ed1a0b428dbULL ^ tail[1]);
  b = detail::fold(b ^ tail[1] ^ 0x1d8e4e27c47d124fULL, 0xeb44accab455d165ULL ^ tail[0]) + a;
  return {a, b};
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
