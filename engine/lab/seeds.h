// SPDX-License-Identifier: GPL-3.0-or-later
// One seed for each game of a run, and from that one for each seat, so that any game of a run can be played again by itself.
#pragma once

#include <cstdint>

#include "core/chance.h"

namespace bc {

/// The seed of game `number` of a run.
inline std::uint64_t game_seed(std::uint64_t run, std::uint64_t number) {
  Rng mix{run};
  Rng game{mix.next() + number};
  return game.next();
}

/// The seed of a seat's own dice in that game, apart from the dice of the game itself.
inline std::uint64_t seat_seed(std::uint64_t game, int seat) {
  Rng mix{game ^ 0x5eedULL};
  Rng own{mix.next() + static_cast<std::uint64_t>(seat)};
  return own.next();
}

}  // namespace bc
