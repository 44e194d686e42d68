// SPDX-License-Identifier: GPL-3.0-or-later
// A clear threat on the public record, as it was said and as it stands.
#pragma once

#include <QString>

#include "core/ruleset.h"
#include "core/state.h"

namespace bc::ui {

/// “If a strike kills our people in Jordan, we will strike back.” Empty where no threat stands.
QString threat_text(const Ruleset&, SeatId speaker, const Threat&);
QString threat_status(const Threat&);

}  // namespace bc::ui
