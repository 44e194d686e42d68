// SPDX-License-Identifier: GPL-3.0-or-later
// A world that fits what one seat knows, drawn from its belief: the only kind of state that an opponent ever holds.
#pragma once

#include "agents/belief/belief.h"
#include "core/state.h"

namespace bc {

/// One way things may be. What the believing seat sees of it is exactly what it sees of the true game.
struct World {
  State state{};
  std::array<std::uint8_t, kMaxSeats> model{};  // which temper each other seat was drawn with
  std::array<Temper, kMaxSeats> temper{};       // that temper, with a word that is worth what its record tells
};

/// Draws a world: each hidden factor from its own weights, everything known copied. Nothing is drawn twice.
void imagine(const Belief&, Rng&, World&);

/// The same world with other seats that deliver nothing from now on.
inline void distrust(World& world) {
  for (auto& temper : world.temper) temper.delivers = 0;
}

}  // namespace bc
