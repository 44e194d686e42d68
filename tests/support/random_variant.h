// SPDX-License-Identifier: GPL-3.0-or-later
// Variants that nobody wrote, as files: boards of two to six seats, with numbers, cards and promises drawn by a seed, all valid.
#pragma once

#include <cstdint>
#include <string>

namespace bc::test {

/// The text of a variant.toml that extends the standard rules. The same seed gives the same text on every machine.
std::string random_variant(std::uint64_t seed);

}  // namespace bc::test
