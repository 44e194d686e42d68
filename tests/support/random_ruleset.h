// SPDX-License-Identifier: GPL-3.0-or-later
// Variants that nobody wrote: boards, people and numbers drawn by a seed, within what a variant may say. The rules must hold
// there too.
#pragma once

#include <cstdint>

#include "core/ruleset.h"

namespace bc::test {

struct BoardSize {
  int seats = 2, turns = 8, theatres = 6, assets = 12, proxies = 6, intermediaries = 3, factions = 3, agendas = 3, cards = 20,
      pairings = 6;
};

/// A board of that size with the numbers that the design starts from, slightly uneven so that nothing is symmetric by chance.
Ruleset plain_ruleset(const BoardSize&, std::uint64_t seed);

/// A board of random size, with random numbers and some kinds of lines left out.
Ruleset random_ruleset(std::uint64_t seed);

/// So small that every outcome of a turn can be walked.
Ruleset tiny_ruleset();

}  // namespace bc::test
