// SPDX-License-Identifier: GPL-3.0-or-later
// The way through the tree of choices to a sheet that is already known: how plans made line by line meet the tree.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/choices.h"

namespace bc {

/// The value that `sheet` gives as the answer to a question; -1 where no answer could.
int answer_in(const OrderSheet& sheet, Ask ask, int index);

/// The choices that lead to exactly `sheet`, or nothing where the tree does not reach it.
std::optional<std::vector<std::uint8_t>> path_to(const SeatView&, const OrderSheet& sheet);

}  // namespace bc
