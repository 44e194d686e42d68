// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hash.h"

namespace bc {

std::string to_string(const Hash128& hash) {
  static constexpr char kDigits[] = "0123456789abcdef";
  std::string text(32, '0');
  for (std::size_t i = 0; i < 32; ++i) text[i] = kDigits[(i < 16 ? hash.high >> (60 - 4 * i) : hash.low >> (124 - 4 * i)) & 15];
  return text;
}

}  // namespace bc
