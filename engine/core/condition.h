// SPDX-License-Identifier: GPL-3.0-or-later
// The small closed language of triggers and scores: measures, comparisons, and sums of weighted measures. It has no loops and no
// names of its own, so every expression ends, and what a seat's expression may look at is known from its measures alone.
#pragma once

#include <array>
#include <cstdint>

#include "core/units.h"

namespace bc {

/// What an expression can look at, from the point of view of one seat. Every measure is public or known to that seat.
enum class Measure : std::uint8_t {
  turn,
  ladder,             // quarters
  stability,          // hundredths
  standing,           // own, hundredths
  stake,              // own, hundredths
  account,            // what the rivals owe us, quarters, largest
  pressure,           // own
  rival_pressure,     // largest
  hits_on_us,         // strikes on our assets last turn
  deaths_on_us,       // 1 for a strike that killed some, 2 for one that killed many
  hits_laid_on_us,    // strikes of last turn laid at our door
  hits_on_rivals,     // strikes on rivals' assets
  damage_of_us,       // steps of damage to our assets
  damage_of_rivals,
  quiet,              // 1 in a turn without a strike on anybody
  quiet_for_us,       // 1 in a turn without a strike on us
  we_held,
  rivals_held,        // 1 when every rival held
  sanctions_on_us,    // levels
  sanctions_by_us,
  our_forces,         // levels, in the theatres named
  rival_forces,       // likewise
  our_strength,       // of our militias, summed
  talks_known,        // 1 when talks of ours have come out
  always,             // 1
};
inline constexpr int kMeasures = 25;

enum class Relation : std::uint8_t { less, at_most, equal, at_least, more, different };

struct Comparison {
  Measure measure = Measure::always;
  Relation relation = Relation::at_least;
  std::int16_t value = 0;
};

/// True when all of up to three comparisons are.
struct When {
  std::array<Comparison, 3> all{};
  std::uint8_t count = 0;
};

/// `points` times a measure, each turn in which `when` is true.
struct Term {
  Measure measure = Measure::always;
  Cents points = 0;
  std::uint16_t theatres = 0;  // 0: anywhere
  When when{};
};

}  // namespace bc
