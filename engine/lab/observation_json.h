// SPDX-License-Identifier: GPL-3.0-or-later
// What a seat knows, as JSON for programs outside: by the names of the variant, one line, the same bytes for the same knowledge.
//
// Everything here is made from an observation, so that nothing can slip in that the seat may not know. app/lab/PROTOCOL.md
// describes the fields.
#pragma once

#include <string>

#include "core/event.h"
#include "core/observe.h"

namespace bc {

/// What the seat sees now.
std::string observation_json(const Ruleset&, const Observation&);

/// The board as everybody knows it before the game: seats, theatres, assets, militias, go-betweens, agendas marked, pairs on
/// offer.
std::string board_json(const Ruleset&);

/// Events as an array. Give only what the reader was told (story_for).
std::string story_json(const Ruleset&, const EventLog& told);

}  // namespace bc
