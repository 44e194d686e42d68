// SPDX-License-Identifier: GPL-3.0-or-later
// Why the coach likes a sheet or fears it, in a sentence.
#pragma once

#include <QString>

#include "agents/coach/cause.h"
#include "core/ruleset.h"

namespace bc::ui {

/// Such as "The account with Tehran is even: a strike now re-opens it."
QString cause_text(const Ruleset&, const Cause&);

}  // namespace bc::ui
