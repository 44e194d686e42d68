// SPDX-License-Identifier: GPL-3.0-or-later
// Hashes that say whether two parts of a run were played with the same opponents and files.
#pragma once

#include <span>
#include <string_view>

#include "agents/roster.h"
#include "core/hash.h"

namespace bc {

/// Of all that decides how these opponents play, as read from their files; names and sentences do not count.
Hash128 fingerprint(std::span<const Opponent>);
/// Of a file's text.
Hash128 fingerprint(std::string_view text);

}  // namespace bc
