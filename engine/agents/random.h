// SPDX-License-Identifier: GPL-3.0-or-later
// Play at random: every question of a sheet answered by a fair die. The floor that every other opponent must clear.
#pragma once

#include "agents/agent.h"

namespace bc {

/// Answers the rest of a sheet; returns how many choices that took.
inline int fill_at_random(SheetBuilder& sheet, Rng& dice) {
  int choices = 0;
  for (; !sheet.is_done(); ++choices) {
    const auto& values = sheet.values();
    sheet.choose(values[static_cast<int>(dice.below(static_cast<std::uint32_t>(values.size())))]);
  }
  return choices;
}

class RandomAgent final : public Agent {
 public:
  OrderSheet decide(const InformationState& known, const Legal& legal, const Budget& budget) override;
};

/// Dice for one decision: the same for the same knowledge and seed.
Rng decision_dice(const InformationState& known, std::uint64_t seed);

}  // namespace bc
