// SPDX-License-Identifier: GPL-3.0-or-later
// What a prediction can speak of: shares and means that a match shows, by name.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "lab/match.h"

namespace bc {

/// A share or a mean, and how many cases it is taken over.
struct Figure {
  double value = 0;
  std::uint64_t cases = 0;
};

struct MatchMeasure {
  std::string_view name;
  std::string_view sentence;
  /// Nothing where the match holds no case of it.
  std::optional<Figure> (*of)(const Match&);
  ForkKinds forks{};  // only a match that is played with these has it
};

std::span<const MatchMeasure> match_measures();
/// The measure of that name, or null.
const MatchMeasure* find_measure(std::string_view name);

}  // namespace bc
