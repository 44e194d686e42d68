// SPDX-License-Identifier: GPL-3.0-or-later
// Other sheets that a seat could have sealed in a past turn: one line changed, the rest as it was.
#pragma once

#include <QString>
#include <vector>

#include "session/session.h"

namespace bc::ui {

struct OtherSheet {
  QString text;     // what it would have done: "hold"
  QString instead;  // of what: "a strike through Kata'ib Hezbollah"
  OrderSheet sheet;
};

/// Sensible ones that the rules would have taken: hold and one of each other kind of operation, and the letters that were possible.
std::vector<OtherSheet> other_sheets(const Ruleset&, const Debrief::Turn&, SeatId);

}  // namespace bc::ui
