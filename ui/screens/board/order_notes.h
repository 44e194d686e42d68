// SPDX-License-Identifier: GPL-3.0-or-later
// What an order of each kind brings and costs, in a few words at the far end of a choice.
#pragma once

#include <QString>

#include "core/observe.h"

namespace bc::ui {

QString letter_note(const SeatView&, LetterKind);
QString support_note(const Ruleset&, SupportKind);
QString statement_note(const Ruleset&, StatementKind);
/// Accepting, rejecting, answering or leaving: kinds that speak of an offer of the other side.
constexpr bool answers_offer(LetterKind kind) {
  return kind == LetterKind::accept || kind == LetterKind::reject || kind == LetterKind::let_lapse;
}

}  // namespace bc::ui
