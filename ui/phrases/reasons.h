// SPDX-License-Identifier: GPL-3.0-or-later
// Why something cannot be ordered now, in a few plain words that stand beside it.
#pragma once

#include <QString>

#include "core/legal.h"

namespace bc::ui {

QString reason_text(Reason);
/// What stands under a sheet that cannot be sealed yet.
QString refusal_text(const Ruleset&, const Rejection&);

}  // namespace bc::ui
