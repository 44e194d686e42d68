// SPDX-License-Identifier: GPL-3.0-or-later
// When the turns of a scenario are, in its own words.
#pragma once

#include <QStringList>

#include "core/ruleset.h"

namespace bc::ui {

/// "16 to 30 November 2023"; empty where the scenario gives no date.
QString turn_date(const Ruleset&, int turn);
/// "Turn 3, 16 to 30 November 2023", or "Turn 3".
QString turn_and_date(const Ruleset&, int turn);
/// All dates in a row, where there is little room: a year is told once, and again when it changes.
QStringList dates_in_a_row(const Ruleset&);

}  // namespace bc::ui
