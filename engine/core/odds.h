// SPDX-License-Identifier: GPL-3.0-or-later
// The odds of war, as the window shows them: exact, from the rules, and from nothing but what the seat knows. (Rulebook 10)
#pragma once

#include "core/observe.h"

namespace bc {

/// What the reader supposes of the rivals this turn.
enum class Supposition : std::uint8_t { hold, strike_by_proxy, strike_twice, strike_directly };

struct WarOdds {
  Quarters ladder = 0;      // where it would stand at the war check
  Odds loss_of_control = 0; // at that rung, without an accident
  Odds accident = 0;        // chance that an accident comes first
  Odds total = 0;           // of war this turn, all three ways
  bool deliberate = false;  // the draft itself is war
};

/// War this turn with `draft` against rivals that do as supposed. Strikes are taken to land without deaths, militias to obey and
/// none to act alone: the answer is exact for that case.
WarOdds war_odds(const SeatView&, const OrderSheet& draft, Supposition);

/// Losing control at a ladder of `ladder` quarters, nobody having written.
Odds loss_of_control(const Ruleset&, Quarters ladder);

}  // namespace bc
