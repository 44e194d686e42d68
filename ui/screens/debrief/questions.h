// SPDX-License-Identifier: GPL-3.0-or-later
// A few questions to talk about after a game, made of what happened in it.
#pragma once

#include <QStringList>

#include "session/session.h"
#include "ui/screens/debrief/turning_points.h"

namespace bc::ui {

QStringList questions(const Ruleset&, const Debrief&, const std::vector<TurningPoint>&);

}  // namespace bc::ui
