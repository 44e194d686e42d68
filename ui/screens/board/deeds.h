// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done at a place on the map: operations and supports that concern a theatre, a thing or a militia, each asked of the rules.
#pragma once

#include <variant>
#include <vector>

#include "ui/game_model.h"
#include "ui/widgets/choice.h"

namespace bc::ui {

struct Deed {
  std::variant<Operation, Support> order;
  QString text, note, reason;  // as in a Choice
};

/// Everything that bears on a theatre, its things and the militias at home there; what the rules allow comes first.
std::vector<Deed> deeds_in(const GameModel&, TheatreId);
std::vector<Deed> deeds_on(const GameModel&, AssetId);
std::vector<Deed> deeds_of(const GameModel&, ProxyId);

/// The draft with the deed in its line.
OrderSheet with_deed(const GameModel&, const Deed&);

}  // namespace bc::ui
