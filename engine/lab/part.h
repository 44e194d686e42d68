// SPDX-License-Identifier: GPL-3.0-or-later
// A part of a match that was played elsewhere: what was asked of the whole run, which deals this part played, and its exact counts.
// All parts together are, bit for bit, the run that one machine would have played.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/hash.h"
#include "core/result.h"
#include "lab/match.h"

namespace bc {

/// What decides a run's result: two runs that agree in this come to the same.
struct MatchRun {
  std::string variant;  // key or path, for finding it again
  Hash128 rules{};      // of its text
  std::vector<std::string> agents;
  Hash128 players{};    // of their files, see fingerprint
  std::uint64_t seed = 1, first = 0, seeds = 0;
  std::uint32_t iterations = 0;
  bool rotate = true, channels = true;
  bool operator==(const MatchRun&) const = default;
};

/// Deals [first, first + seeds) of a run.
struct Part {
  MatchRun run;
  std::uint64_t first = 0, seeds = 0;
  Match match;
};

/// Deals that part `k` of `n` plays, k from 1: n parts together play each deal once.
std::pair<std::uint64_t, std::uint64_t> deals_of_shard(const MatchRun&, std::uint64_t k, std::uint64_t n);

std::string write_part(const Part&);
/// A sentence says what is wrong with a text that is no part.
Result<Part, std::string> read_part(std::string_view text);
/// The whole run; or which parts do not fit together, and which deals nobody has played.
Result<Part, std::string> merge_parts(std::vector<Part>);

}  // namespace bc
