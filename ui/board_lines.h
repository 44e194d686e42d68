// SPDX-License-Identifier: GPL-3.0-or-later
// What goes from place to place on a seat's map, and what is told beside it: strikes, the way of letters, the draft's own lines.
#pragma once

#include "session/session.h"
#include "ui/map/map_scene.h"

namespace bc::ui {

/// Where a seat is at home: the theatre of its own soil; without any on the map, a point beyond its edge, on the far side from its rival.
MapPlace home_of(const Ruleset&, SeatId);
/// Whence a seat's own forces strike: the nearest of its posts in another theatre, or in the same, or from home.
MapPlace base_near(const Ruleset&, SeatId, AssetId target);

/// The way of a letter: from home to whom carries it, and on to the other's home.
void add_way_of_letter(const Ruleset&, MapScene&, SeatId from, SeatId to, IntermediaryId via, ArcStyle, bool arrow, const QString& description);

/// The strikes of last turn as far as `seen` knows: solid for what is certain, dashed for what is likely, dotted for less; and a card for
/// each of the gravest. `last` is the turn in which they happened, as the seat lived it.
void add_strikes(const Ruleset&, MapScene&, const Observation& seen, const PastTurn* last);
/// The seat's open channels, each with a card that says whether a letter has come.
void add_channels(const Ruleset&, MapScene&, const Observation& seen, const OrderSheet& draft);
/// What the draft would do, dashed: it is not there yet.
void add_draft(const Ruleset&, MapScene&, const Observation& seen, const OrderSheet& draft);

/// Whom each militia can reach: a dashed line to the farthest such post of a rival, for a picture of what the game is about.
void add_reach(const Ruleset&, MapScene&);

}  // namespace bc::ui
