// SPDX-License-Identifier: GPL-3.0-or-later
// A few sheets tried side by side: each is played to the end of the game in the same fresh worlds, against the same answers and under
// the same dice, so that the difference between two is known better than either.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "agents/search/search.h"

namespace bc {

/// How the sheets of a trial fared, in the order in which they were given.
struct Trial {
  std::vector<Arm> arms;
  std::vector<std::vector<double>> values;  // of each sheet, game by game
  std::uint32_t games = 0;                 // for each
};

/// Plays `games` games with each of `sheets`; ends early when the budget's time is over or it is asked to stop. Answers the same to
/// the same question where there is no limit of time.
Trial try_out(const Thinking&, const InformationState&, const Legal&, const Budget&, std::span<const OrderSheet> sheets, std::uint32_t games);

}  // namespace bc
