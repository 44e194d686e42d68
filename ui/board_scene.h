// SPDX-License-Identifier: GPL-3.0-or-later
// One seat's observation as a scene for the map. What the seat does not know is not in it.
#pragma once

#include "session/session.h"
#include "ui/map/map_scene.h"
#include "ui/map/map_style.h"

namespace bc::ui {

/// The board as `seen` shows it, with the draft's operation and letter drawn as not there yet. `last`: the last turn as the seat lived it.
MapScene board_scene(const Ruleset&, const Observation& seen, const OrderSheet& draft, const PastTurn* last = nullptr);
/// What everybody can see of the board.
MapScene public_scene(const Ruleset&, const Public&);
/// The board before any turn, for the cards of the start screen.
MapScene opening_scene(const Ruleset&);

/// The map's colours and text size in the theme in force.
MapStyle themed_map_style();

QString theatre_id(const Ruleset&, TheatreId);
QString asset_id(const Ruleset&, AssetId);
QString proxy_id(const Ruleset&, ProxyId);
QString carrier_id(const Ruleset&, IntermediaryId);
TheatreId theatre_of(const Ruleset&, const QString& id);
/// The asset of a counter's id, or none.
AssetId asset_of(const Ruleset&, const QString& id);

}  // namespace bc::ui
