// SPDX-License-Identifier: GPL-3.0-or-later
// One walk over a whole game for one seat, from the last turn to the first: what each of its choices brings against the other's
// strategy, weighted by how likely chance and the other are to lead there. For the files of this folder.
#pragma once

#include <span>
#include <vector>

#include "lab/solve/strategy.h"

namespace bc {

/// How likely chance and the other seat are to lead to each position of each turn.
inline std::vector<std::vector<double>> reach(const WholeGame& game, int seat, const Strategy& other) {
  std::vector<std::vector<double>> all(game.turns.size());
  all[0] = game.deals;
  for (std::size_t t = 0; t < game.turns.size(); ++t) {
    if (t + 1 < game.turns.size()) all[t + 1].assign(game.turns[t + 1].size(), 0.0);
    for (std::size_t p = 0; p < game.turns[t].size(); ++p) {
      const auto& position = game.turns[t][p];
      const auto& first = game.sets[0][position.set[0]];
      const auto& second = game.sets[1][position.set[1]];
      const auto& theirs = seat == 0 ? second : first;
      auto joint = position.first;
      for (std::size_t a = 0; a < first.sheets.size(); ++a)
        for (std::size_t b = 0; b < second.sheets.size(); ++b, ++joint) {
          const double weight = all[t][p] * other[theirs.first + (seat == 0 ? b : a)];
          for (auto o = game.onward[joint]; o < game.onward[joint + 1]; ++o)
            all[t + 1][game.outcomes[o].next] += weight * static_cast<double>(game.outcomes[o].probability);
        }
    }
  }
  return all;
}

/// For each set of `seat`, the last turn first, calls `decide(set, sums, settle)`: `sums` holds what each sheet brings in all
/// positions of the set together; `settle(probabilities)` says how the seat chooses there, and must be called once.
template <class Decide>
void sweep_back(const WholeGame& game, int seat, const Strategy& other, Decide&& decide, double* value = nullptr) {
  const auto likely = reach(game, seat, other);
  std::vector<double> later, now;  // worth of each position to the seat
  for (auto t = game.turns.size(); t-- > 0;) {
    const auto& positions = game.turns[t];
    // What each sheet brings in each position, position by position.
    std::vector<std::size_t> begin(positions.size() + 1, 0);
    for (std::size_t p = 0; p < positions.size(); ++p) begin[p + 1] = begin[p] + game.sets[seat][positions[p].set[seat]].sheets.size();
    std::vector<double> brings(begin.back(), 0.0);
    for (std::size_t p = 0; p < positions.size(); ++p) {
      const auto& position = positions[p];
      const auto& first = game.sets[0][position.set[0]];
      const auto& second = game.sets[1][position.set[1]];
      auto joint = position.first;
      for (std::size_t a = 0; a < first.sheets.size(); ++a)
        for (std::size_t b = 0; b < second.sheets.size(); ++b, ++joint) {
          double worth = static_cast<double>(game.ends[joint][seat]);
          for (auto o = game.onward[joint]; o < game.onward[joint + 1]; ++o)
            worth += static_cast<double>(game.outcomes[o].probability) * later[game.outcomes[o].next];
          const double chosen = seat == 0 ? other[second.first + b] : other[first.first + a];
          brings[begin[p] + (seat == 0 ? a : b)] += chosen * worth;
        }
    }
    // Position lists by set.
    std::vector<std::vector<std::size_t>> members(game.sets[seat].size());
    for (std::size_t p = 0; p < positions.size(); ++p) members[positions[p].set[seat]].push_back(p);
    now.assign(positions.size(), 0.0);
    std::vector<double> sums;
    for (std::size_t s = 0; s < members.size(); ++s) {
      if (members[s].empty()) continue;
      const auto& set = game.sets[seat][s];
      sums.assign(set.sheets.size(), 0.0);
      for (const auto p : members[s])
        for (std::size_t i = 0; i < sums.size(); ++i) sums[i] += likely[t][p] * brings[begin[p] + i];
      decide(set, std::span<const double>(sums), [&](std::span<const double> chosen) {
        for (const auto p : members[s])
          for (std::size_t i = 0; i < sums.size(); ++i) now[p] += chosen[i] * brings[begin[p] + i];
      });
    }
    later.swap(now);
  }
  if (!value) return;
  *value = 0;
  for (std::size_t p = 0; p < later.size(); ++p) *value += game.deals[p] * later[p];
}

}  // namespace bc
