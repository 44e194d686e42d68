// SPDX-License-Identifier: GPL-3.0-or-later
// The odds of war of a sheet before it is sealed: as the rules give them, for a sheet that may still lack a target.
#pragma once

#include "ui/game_model.h"

namespace bc::ui {

struct Foresight {
  Odds least = 0, most = 0;            // of war this turn, if the rivals hold; they differ while something is still open
  Quarters ladder_least = 0, ladder_most = 0;
  bool war = false;                    // some way to complete it is war itself
};

/// An operation that lacks something is completed in every way that the rules allow.
Foresight foresee(const GameModel&, const OrderSheet&);
/// The draft with a hold in place of its operation.
OrderSheet holding(const GameModel&);
/// "2 %", or "2 % to 5 %".
QString odds_span(const Foresight&);
/// For the far end of a choice: "war 2 % → 5 %, ladder 4 → 4.5", measured against holding.
QString change_text(const GameModel&, const OrderSheet& considered);

}  // namespace bc::ui
