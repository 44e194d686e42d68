// SPDX-License-Identifier: GPL-3.0-or-later
// What an order is likely to bring, as far as its seat can know: for notes beside a choice, so that no screen reckons by itself.
#pragma once

#include "core/observe.h"

namespace bc {

struct DeathOdds {
  Odds some = 0, many = 0;
};
/// The odds that a strike kills, given the victim's works at the target and whether a letter warned of the theatre. (Rulebook 5.7)
DeathOdds death_odds(const Ruleset&, const Public&, AssetId target, StrikeLook, Intensity, int works, bool warned);

/// The odds that a deniable strike is rightly laid at the door of whoever ordered it: `hand` none for a covert act. (Rulebook 6.5, 7.1)
Odds found_odds(const Ruleset&, const Public&, StrikeLook, ProxyId hand, bool denied);

/// By how much a hold of this seat would cool the ladder this turn, its rivals not holding. (Rulebook 4.2-4.5)
Quarters hold_cools(const SeatView&, bool with_kind_word);

/// What is to be expected of the strike on a sheet.
struct StrikeOutlook {
  bool war = false;      // at this rung it is war (10.1)
  bool answer = false;   // by the account, or because a threat of ours has fired (5.6)
  Cents standing = 0;    // that it brings if it lands (7.9)
  Odds obeys = kCertain; // of the militia, by its reputed control (5.8)
  Odds deaths = 0;       // that somebody dies if it lands, as if the victim had no works there (5.7)
  Odds found = 0;        // that it is rightly laid at our door (7.1)
};
/// The operation of `sheet` must be a strike on a target; the rest of the sheet need not be complete.
StrikeOutlook strike_outlook(const SeatView&, const OrderSheet& sheet);

}  // namespace bc
