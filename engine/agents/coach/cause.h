// SPDX-License-Identifier: GPL-3.0-or-later
// Why a sheet may be a good one or a risky one, as typed facts that whoever shows them puts into words.
#pragma once

#include <cstdint>
#include <vector>

#include "core/observe.h"
#include "core/order.h"

namespace bc {

struct Belief;

/// What speaks for a sheet, or against it. Each kind names the fields that count.
enum class CauseKind : std::uint8_t {
  // The operation
  account_even,         // other: a hold cools fully now, a strike would re-open the account
  account_uneven,       // other; amount: quarters by which it stands off: a hold cools less
  holding_again,        // amount: standing that another hold in a row costs, in hundredths
  pressure_eases,       // holding lowers allied pressure
  answers_the_account,  // other; amount: quarters that the other owes
  ahead_of_account,     // other: the strike is no answer
  carries_out_threat,   // other: our threat has fired and this makes it good
  leaves_threat_hollow, // other; amount: standing at stake, in hundredths
  defies_threat,        // other: its threat stands against us and this would fire it
  pressure_costs,       // amount: allied pressure on us, and the strike is ahead of the account
  serves_agenda,        // amount: what it brings the agenda this turn, in hundredths
  // Deals
  deal_to_honour,       // other; verb
  deal_broken,          // other; verb: the sheet breaks it
  they_broke_theirs,    // other; verb: theirs is suspected or undelivered
  offer_worth,          // other; amount: agenda points that the offer would bring, in hundredths
  offer_before_late,    // amount: turns left in which offers can be made
  // Words and letters
  threat_pays,          // amount: standing that it brings if nobody defies it, in hundredths
  condemnation_pays,    // other; amount: standing
  hotline,              // other: both having written makes a slip into war rarer
  complaint_counts,     // other: acknowledging the hit presses its allies
  silence_cools,        // amount: quarters that looking away cools
  // Odds
  odds_high,            // amount: chance of war this turn, in hundredths of a percent
  ladder_near_brink,    // amount: quarters left below the rung where accidents begin, or less than 0
  probably_hawk,        // other; amount: chance that it is the committed type, in percent
};

struct Cause {
  CauseKind kind{};
  bool against = false;  // a risk, not a reason
  SeatId other;
  ClauseVerb verb = ClauseVerb::none;
  std::int16_t amount = 0;
  bool operator==(const Cause&) const = default;
};

/// What speaks for and against `sheet`, by the rules and by what the seat believes; the weightiest first.
std::vector<Cause> causes_of(const SeatView&, const Belief&, const OrderSheet&);

}  // namespace bc
