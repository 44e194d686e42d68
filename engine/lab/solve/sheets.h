// SPDX-License-Identifier: GPL-3.0-or-later
// Every sheet that a seat can write now, for solvers and learners that take whole sheets as choices. Of threats only the plainest form
// is among them: at any strike, anywhere, answered by any strike.
#pragma once

#include <vector>

#include "core/observe.h"
#include "core/order.h"

namespace bc {

/// In a fixed order, the one without a word first. Empty where there are more than `limit`.
std::vector<OrderSheet> plain_sheets(const SeatView&, std::size_t limit);

}  // namespace bc
