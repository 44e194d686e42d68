// SPDX-License-Identifier: GPL-3.0-or-later
// A sealed sheet in sentences, one for each line that is not empty.
#pragma once

#include <QStringList>

#include "core/order.h"
#include "core/ruleset.h"
#include "core/state.h"

namespace bc::ui {

/// `before` is what everybody saw when the sheet was written.
QStringList sheet_lines(const Ruleset&, SeatId, const OrderSheet&, const Public& before);
/// The letter as its reader has it before him: "We shall … In return, you shall …".
QString letter_text(const Ruleset&, const Letter&);

}  // namespace bc::ui
