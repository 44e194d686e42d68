// SPDX-License-Identifier: GPL-3.0-or-later
// A turn of a finished game once more as one seat lived it, from what its own observation held.
#pragma once

#include "ui/models/telling.h"

namespace bc::ui {

/// The rules must outlive it.
Telling as_seen(const Ruleset&, const Debrief&, int turn_index, SeatId);

}  // namespace bc::ui
