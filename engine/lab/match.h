// SPDX-License-Identifier: GPL-3.0-or-later
// Matches between opponents on paired seeds: the same deal is played once for each way of seating them.
#pragma once

#include <atomic>
#include <stop_token>
#include <vector>

#include "agents/roster.h"
#include "lab/usage.h"

namespace bc {

struct MatchOptions {
  std::uint64_t seeds = 100;  // each is played once a rotation
  std::uint64_t first = 0;    // the number of the first seed of this part of a run
  std::uint64_t seed = 1;
  int jobs = 1;
  bool rotate = true;  // exchange the seats; false: opponent i keeps seat i
  Budget budget{};
  std::stop_token stop{};
  std::atomic<std::uint64_t>* done = nullptr;  // games ended, for who wants to show progress
};

/// How one of the opponents fared.
struct Fare {
  Sum score;  // hundredths
  std::uint64_t successes = 0;
  Usage usage;
  static constexpr auto parts(auto& f) { return std::tie(f.score, f.successes, f.usage); }
};

struct Match {
  std::uint64_t games = 0, seeds = 0;
  std::vector<Fare> opponents;  // in the order given
  std::vector<Fare> seats;
  std::vector<std::vector<Sum>> agendas;  // score by seat and real agenda
  Sum lead;                               // first opponent's mean score less the second's, a seed; with exactly two
  std::uint64_t wins = 0, draws = 0;      // seeds on which the first leads; on which neither does
  std::uint64_t all_succeed = 0;          // games in which everybody does
  std::uint64_t refused = 0;              // sheets that the rules did not take: a fault of the agent
  Course course;
  SumHash hash;
  double seconds = 0;                     // what it took; not a result
  static constexpr auto parts(auto& m) {
    return std::tie(m.games, m.seeds, m.opponents, m.seats, m.agendas, m.lead, m.wins, m.draws, m.all_succeed, m.refused, m.course, m.hash);
  }
};

/// Opponent i takes seat (i + rotation) of the table, over again where there are more seats than opponents.
Match play_match(const Ruleset&, const std::vector<Opponent>&, const MatchOptions&);

}  // namespace bc
