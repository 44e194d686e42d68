// SPDX-License-Identifier: GPL-3.0-or-later
// The laboratory's answers to what a finished game could have come to, for the window's last screen.
#pragma once

#include "agents/roster.h"
#include "ui/hindsight.h"

namespace bc::app {

/// Plays on with a rule-of-thumb opponent of the roster, or with its first.
ui::HindsightOf hindsight_of(const Roster&);

}  // namespace bc::app
