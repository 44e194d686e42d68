// SPDX-License-Identifier: GPL-3.0-or-later
// The deals that a seat has had with another, as far as it was told: those in force, and those that are over.
#pragma once

#include <span>
#include <vector>

#include "session/session.h"

namespace bc {

struct KnownDeal {
  Deal deal;          // of one that is over, each promise as it stood in the end
  bool over = false;
};

/// The deals of the seat that lived `past` and now sees `seen` with `other`, in the order in which they were made.
std::vector<KnownDeal> known_deals(std::span<const PastTurn> past, const Observation& seen, SeatId other);

}  // namespace bc
