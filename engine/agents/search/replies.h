// SPDX-License-Identifier: GPL-3.0-or-later
// How another seat may answer an offer, from nothing but what the seat that writes it knows.
#pragma once

#include "agents/belief/belief.h"
#include "core/order.h"

namespace bc {

/// Shares of the worlds that were imagined; together 1, or all 0 where the offer reached nobody in any.
struct Replies {
  double accepts = 0;
  double counters = 0;  // answers with terms of its own
  double declines = 0;  // rejects, or lets it lie
  int worlds = 0;       // in which the offer came to be answered: no war before, no leak that made it void
};

/// Plays the sheet, which bears an offer or a counter-offer, in `tries` worlds drawn from the belief, and lets the one it is for answer
/// there by the habit of the temper that it has in that world. The same belief, sheet and seed give the same shares.
Replies replies_to(const Belief&, const OrderSheet& sheet, int tries, std::uint64_t seed);

}  // namespace bc
