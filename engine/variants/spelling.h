// SPDX-License-Identifier: GPL-3.0-or-later
// "Did you mean": the known name closest to a misspelt one.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace bc {

/// Letters to add, drop, change or swap to make one of the other. Capitals count as small letters, - and blanks as _.
int distance(std::string_view a, std::string_view b);

/// The closest of `known`, if it is close enough to be meant; else empty.
std::string closest(std::string_view written, std::span<const std::string> known);

}  // namespace bc
