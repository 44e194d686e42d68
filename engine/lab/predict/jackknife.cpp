// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/predict/jackknife.h"

namespace bc {

Blocks play_blocks(const Ruleset& rules, const std::vector<Opponent>& opponents, MatchOptions options, int blocks) {
  Blocks all;
  const auto first = options.first, seeds = options.seeds;
  const auto n = static_cast<std::uint64_t>(blocks);
  for (std::uint64_t b = 0; b < n && !options.stop.stop_requested(); ++b) {
    options.first = first + seeds * b / n;
    options.seeds = first + seeds * (b + 1) / n - options.first;
    all.push_back(play_match(rules, opponents, options));
  }
  return all;
}

}  // namespace bc
