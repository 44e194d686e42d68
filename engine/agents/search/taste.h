// SPDX-License-Identifier: GPL-3.0-or-later
// What a character likes about a sheet, beside what the sheet brings: so that hawks and doves differ at every level.
#pragma once

#include "agents/temper.h"
#include "core/observe.h"
#include "core/order.h"

namespace bc {

/// In points of score, never further from 0 than the temper's bent.
double taste(const SeatView&, const Temper&, const OrderSheet&);

}  // namespace bc
