// SPDX-License-Identifier: GPL-3.0-or-later
// Matches between opponents on paired seeds: the same deal is played once for each way of seating them.
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

#include "agents/roster.h"
#include "lab/forks.h"
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
  Sum score;  // hundredths, a seat and game
  Sum deals;  // the same, summed over all seats and games of a deal: those share their luck, so that intervals go by deal
  std::uint64_t successes = 0;
  Usage usage;
  static constexpr auto parts(auto& f) { return std::tie(f.score, f.deals, f.successes, f.usage); }
  /// Half of a 95 % interval of the mean score, in hundredths, by deal.
  double margin() const { return score.count ? deals.margin() * static_cast<double>(deals.count) / static_cast<double>(score.count) : 0; }
};

struct Match {
  std::uint64_t games = 0, seeds = 0;
  std::vector<Fare> opponents;  // in the order given
  std::vector<Fare> seats;
  std::vector<Usage> types;               // of ordinary seats, and of committed hawks
  std::vector<std::vector<Sum>> agendas;  // score by seat and real agenda
  Sum lead;                               // with exactly two opponents: see lead_of
  std::uint64_t wins = 0, draws = 0;      // seeds on which the first leads; on which neither does
  Sum war_deals;                          // wars a deal: the games of a deal share their luck
  std::uint64_t all_succeed = 0;          // games in which everybody does
  std::uint64_t refused = 0;              // sheets that the rules did not take: a fault of the agent
  Course course;
  Forked forked;                          // where the match was played with forks
  SumHash hash;
  double seconds = 0;                     // what it took; not a result
  static constexpr auto parts(auto& m) {
    return std::tie(m.games, m.seeds, m.opponents, m.seats, m.types, m.agendas, m.lead, m.wins, m.draws, m.war_deals, m.all_succeed, m.refused, m.course, m.forked, m.hash);
  }
};

/// By how much the first of two opponents leads the second, in points of a seat's score, with half of a 95 % interval by deal.
struct Lead {
  double mean = 0, margin = 0;
  double unit = 1;  // so much of Match::lead is a point
};
Lead lead_of(const Match&);

/// The share of games that end in war, with half of a 95 % interval by deal.
struct Share {
  double value = 0, margin = 0;
};
Share war_share(const Match&);

/// Plays deal `number` of the run `seed` once for each way of seating, and adds it to `match`; with `forks`, its turns over again as well,
/// which takes several times as long.
void play_deal(const Ruleset&, const std::vector<Opponent>&, bool rotate, std::uint64_t seed, std::uint64_t number, const Budget&, Match& match,
               std::atomic<std::uint64_t>* done = nullptr, ForkKinds forks = {});

/// Games of players that no roster knows, all seats alike: `make` gives a fresh one.
Match play_players(const Ruleset&, const std::function<std::unique_ptr<Agent>()>& make, std::uint64_t games, std::uint64_t seed);

/// Opponent i takes seat (i + rotation) of the table, over again where there are more seats than opponents.
Match play_match(const Ruleset&, const std::vector<Opponent>&, const MatchOptions&);

}  // namespace bc
