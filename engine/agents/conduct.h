// SPDX-License-Identifier: GPL-3.0-or-later
// Whether what a seat orders goes against what it has promised.
#pragma once

#include "core/legal.h"
#include "core/order.h"

namespace bc {

/// Whether this clause binds its party in the turn that is being ordered.
bool binds_now(const Public&, const Deal&, int clause);

/// Whether `sheet`, ordered by the clause's party, breaks the clause or leaves it undelivered this turn. `deal` is number `d` of
/// the channel with `other`.
bool goes_against(const Ruleset&, const Public&, const OrderSheet& sheet, const Deal& deal, int d, int clause, SeatId other);

/// Whether the orders do what the clause forbids, whatever the turn.
bool does_what_it_forbids(const Ruleset&, const OrderSheet& sheet, const Clause&, SeatId other);

}  // namespace bc
