// SPDX-License-Identifier: GPL-3.0-or-later
// What an operation costs and what it may bring about, in a line or two.
#pragma once

#include <QString>

#include "ui/game_model.h"

namespace bc::ui {

QString operation_note(const GameModel&, const Operation&);

}  // namespace bc::ui
