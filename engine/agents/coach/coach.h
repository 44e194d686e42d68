// SPDX-License-Identifier: GPL-3.0-or-later
// Advice for one seat, from nothing but what that seat knows: the best few plans, what they promise, what they risk, and why.
#pragma once

#include <vector>

#include "agents/coach/cause.h"
#include "agents/search/search.h"

namespace bc {

/// One plan that is worth considering.
struct Advice {
  OrderSheet sheet;
  double score = 0;     // expected, 0 to 10
  double margin = 0;    // half the width of a 95 % interval of it
  double war = 0;       // chance that the game ends in war
  double war_now = 0;   // chance of war this very turn
  std::uint32_t tried = 0;
  std::vector<Cause> causes;  // the weightiest first
};

struct Counsel {
  std::vector<Advice> plans;   // best first; no two with the same operation and letter
  double sure = 0;             // chance that the first is better than the second, 0.5 to 1
  std::uint32_t iterations = 0;  // imagined to find them
  std::uint32_t games = 0;       // played to the end with each, in fresh worlds that all share
};

/// Thinks for this seat as `thinking` would, with no taste of its own, and tells the best `how_many` plans. Answers at once when
/// asked to stop, with what it has. The same knowledge, seed and iterations give the same counsel.
Counsel coach(const Thinking& thinking, const InformationState&, const Legal&, const Budget&, int how_many = 3);

}  // namespace bc
