// SPDX-License-Identifier: GPL-3.0-or-later
// What Delete does to a sheet on one word of a line: the word alone goes, and what was said of it.
#pragma once

#include <string_view>

#include "core/order.h"

namespace bc::ui {

/// Empties the slot `role` of the line `line` ("operation", "support", "statement", "letter"); a slot that is never empty falls back
/// to what it says at first. False where the slot is what the line is about, so that the whole line goes with it.
bool empty_slot(OrderSheet&, std::string_view line, std::string_view role);

}  // namespace bc::ui
