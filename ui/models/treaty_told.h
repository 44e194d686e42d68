// SPDX-License-Identifier: GPL-3.0-or-later
// The terms that something told speaks of, for a reader who has them before him: a party to the letters, or the seat that carries them.
#pragma once

#include <optional>

#include "ui/models/telling.h"
#include "ui/models/treaty_outlook.h"

namespace bc::ui {

/// The offer that was sent, rejected, left to lapse or published, or the deal that was made. Nothing where the reader's own observation does
/// not have its terms, and for events that speak of none.
std::optional<TreatyOutlook> treaty_told(const Telling&, int event);

/// An offer that lies open, between which seats and through whom.
struct OfferSeen {
  SeatId from, to;
  IntermediaryId via;
  OpenOffer offer;
};
/// Of last turn's offers those between others that this seat reads because it carries them.
std::vector<OfferSeen> offers_carried(const Ruleset&, const Observation&);

}  // namespace bc::ui
