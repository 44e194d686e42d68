// SPDX-License-Identifier: GPL-3.0-or-later
// Measures and conditions of the expression language in plain words.
#pragma once

#include <string>

#include "core/condition.h"

namespace bc::book {

/// What a term counts: "for each strike on our assets", "in a turn without a strike on us".
std::string counted(Measure);
/// "the ladder is at least 6 and the turn is above 2".
std::string spoken(const When&);

}  // namespace bc::book
