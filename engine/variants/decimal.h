// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers as people write them: the shortest decimal that says the same, independent of the locale.
#pragma once

#include <charconv>
#include <string>

namespace bc {

inline std::string decimal(double value) {
  if (value == 0) return "0";
  char text[64];
  const auto end = std::to_chars(text, text + sizeof text, value, std::chars_format::fixed).ptr;
  return {text, end};
}

}  // namespace bc
