// SPDX-License-Identifier: GPL-3.0-or-later
// Every order of a kind that a seat could write down, legal or not: a screen asks core/legal.h about each, and shows the answer.
#pragma once

#include <vector>

#include "core/observe.h"
#include "core/order.h"

namespace bc {

std::vector<Operation> candidates(const SeatView&, OperationKind);
std::vector<Support> candidates(const SeatView&, SupportKind);
std::vector<Letter> candidates(const SeatView&, LetterKind);

}  // namespace bc
