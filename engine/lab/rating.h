// SPDX-License-Identifier: GPL-3.0-or-later
// Who is stronger: ratings from a round robin, and a test that stops as soon as a match has said enough.
#pragma once

#include <cstdint>
#include <vector>

#include "lab/tally.h"

namespace bc {

/// Deals on which one opponent came out ahead of another.
struct Encounter {
  std::size_t first = 0, second = 0;
  std::uint64_t wins = 0, draws = 0, deals = 0;  // of the first
};

struct Rating {
  double elo = 0;     // 0 on average; 400 points are odds of ten to one
  double margin = 0;  // half of a 95 % interval; infinite where nothing ties it to the others
};

/// Ratings by maximum likelihood in the model of Bradley and Terry (1952), a draw counted as half a win, found by the
/// minorization-maximization of Hunter (2004). Intervals come from the inverse of the whole information matrix, so that they hold with
/// all others unknown as well; a draw counts as much as a win there, which errs towards wide. Half a draw is added between every two that met, so that nobody is infinitely strong.
std::vector<Rating> ratings(std::size_t opponents, const std::vector<Encounter>&);

/// What a sequential test says so far.
enum class Sprt : std::uint8_t { go_on, no_lead, lead };

/// Wald's sequential probability ratio test (1945) for the mean of a lead: `no_lead` says it is `low` or less, `lead` that it is `high`
/// or more, both in the units of the sum; wrong at most in a share `error` of cases. With the spread that the sum itself shows.
Sprt sequential(const Sum&, double low, double high, double error);

}  // namespace bc
