// SPDX-License-Identifier: GPL-3.0-or-later
// A finished game, taken up again at any of its turns.
#pragma once

#include <string>

#include "lab/prospect.h"
#include "session/session.h"

namespace bc::lab {

/// Opens a finished game. Throws Failure: what is hidden in a game that still runs is not for the laboratory either.
Session open_finished(const std::string& file);

/// As it truly was when the sheets of that turn were to be written; `turn` counts from 0.
Standpoint as_it_was(const Session&, std::size_t turn);

}  // namespace bc::lab
