// SPDX-License-Identifier: GPL-3.0-or-later
// A game as a start plus orders: the one format of saves, replays, reports and branches.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "core/adjudicate.h"

namespace bc {

/// What a seat leaves beside its sheet: nothing that the rules read.
struct Note {
  int forecast = -1;  // 0-100: how likely a rival's strike is this turn; -1: none given
  std::string words;  // the letter's own line, at most 240 characters; only the addressee reads it
  bool operator==(const Note&) const = default;
};
inline constexpr std::size_t kWordsLimit = 240;

struct TurnOrders {
  JointOrders sheets{};
  std::array<Note, kMaxSeats> notes{};
};

/// One past turn as the rules played it.
struct PlayedTurn {
  State before, after;
  EventLog log;
};

/// Plays `turns` from the start that `seed` deals; calls `visit` after each.
State replay(const Ruleset&, std::uint64_t seed, const std::vector<TurnOrders>& turns,
             const std::function<void(const PlayedTurn&)>& visit = {});

/// Names a whole state; equal states have equal hashes on every machine.
Hash128 state_hash(const State&);

}  // namespace bc
