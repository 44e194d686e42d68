// SPDX-License-Identifier: GPL-3.0-or-later
// What the curtain says of a game that waits for a person: whose turn it is, why all is hidden, who has sealed.
#pragma once

#include "ui/game_flow.h"

namespace bc::ui {

class CurtainScreen;

void fill_curtain(CurtainScreen&, const GameFlow&);

}  // namespace bc::ui
