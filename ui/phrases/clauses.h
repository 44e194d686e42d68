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
/// The same as a thing that is promised, after a colon: "no strikes in Anbar, turns 4 to 5".
QString promise_name(const Ruleset&, const Clause&, int made_turn = 0);
/// The same as what was promised: "not to strike", "to restrain the ferrymen"; the militia may be none.
QString deed_text(const Ruleset&, ClauseVerb, ProxyId);
/// All clauses of one side, joined, without what they depend on.
QString side_text(const Ruleset&, const Terms&, bool give);
/// What the terms say beyond the clauses, as the one who reads them has it before him; empty for the usual.
QString conditions_text(const Terms&);
/// "by turn 5", "turns 3 to 4": when a clause of a deal binds.
QString span_text(const Deal&, int clause);
/// How a promise stands; `ours`: of the reader's own.
QString status_text(ClauseStatus, bool ours);

/// The theatres of these bits, as a list in words.
QString names_of_theatres(const Ruleset&, std::uint16_t theatres);

}  // namespace bc::ui
