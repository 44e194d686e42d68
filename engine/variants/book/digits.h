// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of a page in the digits of its language.
#pragma once

#include <string>
#include <string_view>

namespace bc::book {

struct Digits {
  std::string ten;  // from 0 to 9, each of as many bytes
  std::string point, percent;
  bool right_to_left = false;
};

/// Writes the numbers of the page's texts anew: not those in tags, in code, or in a name such as F-14. In the number of a rule, which is
/// a link to it, the point stays a full stop. From right to left a sign is kept before its number.
std::string in_digits(std::string_view html, const Digits&);

}  // namespace bc::book
