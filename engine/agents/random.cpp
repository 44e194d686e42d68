// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/random.h"

namespace bc {

Rng decision_dice(const InformationState& known, std::uint64_t seed) {
  Rng dice{hashed(known.hash, seed).low};
  dice.next();
  return dice;
}

OrderSheet RandomAgent::decide(const InformationState& known, const Legal& legal, const Budget& budget) {
  auto dice = decision_dice(known, budget.seed);
  auto sheet = legal.sheet();
  fill_at_random(sheet, dice);
  return sheet.sheet();
}

}  // namespace bc
