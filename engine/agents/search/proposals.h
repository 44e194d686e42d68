// SPDX-License-Identifier: GPL-3.0-or-later
// Where the sheets come from that a search weighs: habits first, then changes to what has done well.
#pragma once

#include "agents/temper.h"
#include "core/chance.h"
#include "core/observe.h"
#include "core/order.h"

namespace bc {

/// What the rule-of-thumb player with that temper would order; another throw of the dice, another idea.
OrderSheet by_habit(const Ruleset&, const InformationState&, const Temper&, std::uint64_t seed);

/// The lines of a sheet that can be changed by themselves.
enum class SheetPart : std::uint8_t { reactions, operation, support, statement, letter };
inline constexpr int kParts = 5;

/// `base` with one part drawn anew; the rest stays as far as the rules let it.
OrderSheet varied(const SeatView&, const OrderSheet& base, SheetPart, Rng&);

/// `base` with that part taken from `other`; nothing where the rules refuse the whole.
bool graft(const SeatView&, OrderSheet& base, const OrderSheet& other, SheetPart);

}  // namespace bc
