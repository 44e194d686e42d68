// SPDX-License-Identifier: GPL-3.0-or-later
// Promises as sentences: what a clause binds its party to, as both sides read it.
#pragma once

#include <QString>

#include "core/clause.h"
#include "core/ruleset.h"

namespace bc::ui {

/// "Tehran will not strike in Anbar, turns 4 to 5": with turns when the deal's turn is known.
QString clause_text(const Ruleset&, const Clause&, int made_turn = 0);
/// The same without the party: "not strike in Anbar for 2 turns".
QString promise_text(const Ruleset&, const Clause&, int made_turn = 0);
/// All clauses of one side, joined.
QString side_text(const Ruleset&, const Terms&, bool give);
QString status_text(ClauseStatus);

}  // namespace bc::ui
