// SPDX-License-Identifier: GPL-3.0-or-later
// A variant as its files say it: a Ruleset, and beside it what has to be worked out before it goes into one.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "core/ruleset.h"

namespace bc {

/// A ready-made pair as written: who gives what, without the party in each clause.
struct PairingDraft {
  std::string key, name, text;
  SeatId from, to;
  bool both_ways = false;
  std::vector<Clause> give, ask;
};

struct AccountDraft {
  std::array<SeatId, 2> between;
  Quarters owes = 0;  // the first named
};

struct SanctionDraft {
  SeatId by, against;
  std::int8_t level = 0;
};

struct SourceDraft {
  std::string title, what;
};

struct Draft {
  Ruleset rules;
  std::uint8_t format = 1;
  std::vector<PairingDraft> pairings;
  std::vector<AccountDraft> accounts;
  std::vector<SanctionDraft> sanctions;
  std::vector<SourceDraft> sources;
};

/// The format of variant files that this program reads and writes.
inline constexpr int kFormat = 1;

/// What the draft adds to the ruleset, worked out; nothing is checked here.
Ruleset compiled(Draft);
/// The draft that compiles to these rules.
Draft drafted(const Ruleset&);

}  // namespace bc
