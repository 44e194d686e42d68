// SPDX-License-Identifier: GPL-3.0-or-later
// The units that rules are counted in: whole numbers only, so that every compiler and machine plays the same game.
#pragma once

#include <algorithm>
#include <cstdint>

namespace bc {

/// Quarter-steps of the ladder and of an account: 4 are one rung or one full hit.
using Quarters = std::int16_t;
/// Hundredths of a point of standing, stake, stability, agenda or score.
using Cents = std::int16_t;
/// A chance in ten-thousandths: 10000 is certain.
using Odds = std::uint16_t;
/// A factor in hundredths: 100 changes nothing.
using Percent = std::int16_t;

inline constexpr Odds kCertain = 10000;

// Scales that the rules themselves are about, each step with rules of its own.
inline constexpr int kPressureLimit = 3;  // allied pressure: none, frowns, answers only, no strikes (rulebook 7.6, 7.7)
inline constexpr int kMoodLimit = 8;      // moods run from -8 to 8 (rulebook 7.10)
inline constexpr int kOutOfUse = 2;       // damage: whole, damaged, out of use (rulebook 5.5)

/// `value` times `percent` / 100, halves away from zero.
constexpr std::int16_t scaled(int value, int percent) {
  const int product = value * percent;
  return static_cast<std::int16_t>((product >= 0 ? product + 50 : product - 50) / 100);
}

/// `value` + `change`, kept within [low, high].
constexpr std::int16_t moved(int value, int change, int low, int high) {
  return static_cast<std::int16_t>(std::clamp(value + change, low, high));
}

}  // namespace bc
