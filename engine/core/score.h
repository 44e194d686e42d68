// SPDX-License-Identifier: GPL-3.0-or-later
// The score of a finished game, part by part. (Rulebook 11)
#pragma once

#include "core/ruleset.h"
#include "core/state.h"

namespace bc {

/// In hundredths; the total is 0-1000. Parts are those of a game in peace; `total` holds the war rule too.
struct Score {
  Cents agenda = 0, standing = 0, stability = 0, commitments = 0, total = 0;
  bool success = false;
  bool operator==(const Score&) const = default;
};

/// The score if the game ended now, with everything hidden counted.
Score score(const Ruleset&, const State&, SeatId);

}  // namespace bc
