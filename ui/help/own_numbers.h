// SPDX-License-Identifier: GPL-3.0-or-later
// What a word of the game amounts to for the seat at the screen, now: its own numbers, and how the odds of war come about.
#pragma once

#include <QStringList>

#include "ui/game_model.h"

namespace bc::ui {

/// A few sentences about this key of the glossary; none where there is nothing to count. The model must be open. Nothing is computed
/// here: the rules' own answers are put into words.
QStringList own_numbers(const GameModel&, const QString& key);

}  // namespace bc::ui
