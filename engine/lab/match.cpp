// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/match.h"

#include <chrono>

#include "core/score.h"
#include "lab/counts.h"
#include "lab/seeds.h"
#include "lab/workers.h"

namespace bc {
namespace {

Match empty_match(const Ruleset& rules, std::size_t opponents) {
  Match m;
  m.opponents.resize(opponents);
  m.seats.resize(rules.seats.size());
  for (const auto& seat : rules.seats) m.agendas.emplace_back(seat.agendas.size());
  return m;
}

/// One game: who sits at seat s is opponent `seated[s]`. Returns the sum of each opponent's scores.
std::vector<std::int64_t> play_seated(const Ruleset& rules, const std::vector<Opponent>& opponents,
                                      const std::vector<std::size_t>& seated, std::uint64_t seed, const Budget& budget,
                                      Match& match) {
  Players players;
  for (const auto i : seated) players.push_back(make_agent(opponents[i]));
  const auto end = play_game(
      rules, seed, players, budget,
      [&](const TurnPlayed& turn) {
        count_turn(rules, turn, match.course);
        for (std::size_t s = 0; s < seated.size(); ++s) {
          Usage usage;
          count_turn(rules, turn, SeatId(s), usage);
          add_counts(match.opponents[seated[s]].usage, usage);
          add_counts(match.seats[s].usage, usage);
        }
      },
      &match.refused);
  std::vector<std::int64_t> sums(opponents.size());
  bool all_succeed = true;
  for (std::size_t s = 0; s < seated.size(); ++s) {
    const auto result = score(rules, end, SeatId(s));
    sums[seated[s]] += result.total;
    for (auto* fare : {&match.opponents[seated[s]], &match.seats[s]}) {
      fare->score.add(result.total);
      fare->successes += result.success;
    }
    match.agendas[s][end.own[s].agenda].add(result.total);
    all_succeed = all_succeed && result.success;
  }
  ++match.games;
  match.all_succeed += all_succeed;
  match.hash.add(hashed(hashed(Hash128{}, seed), end));
  return sums;
}

}  // namespace

Match play_match(const Ruleset& rules, const std::vector<Opponent>& opponents, const MatchOptions& options) {
  const auto start = std::chrono::steady_clock::now();
  const auto rotations = options.rotate ? opponents.size() : 1;
  const auto parts =
      spread<Match>(options.first, options.seeds, options.jobs, 1, options.stop, [&](Match& part, std::uint64_t number) {
        if (part.opponents.empty()) part = empty_match(rules, opponents.size());
        std::vector<std::int64_t> sums(opponents.size());
        for (std::size_t r = 0; r < rotations; ++r) {
          std::vector<std::size_t> seated(rules.seats.size());
          for (std::size_t s = 0; s < seated.size(); ++s) seated[s] = (s + opponents.size() - r) % opponents.size();
          const auto scores = play_seated(rules, opponents, seated, game_seed(options.seed, number), options.budget, part);
          for (std::size_t i = 0; i < sums.size(); ++i) sums[i] += scores[i];
          if (options.done) options.done->fetch_add(1, std::memory_order_relaxed);
        }
        ++part.seeds;
        if (opponents.size() != 2) return;
        part.lead.add(sums[0] - sums[1]);
        part.wins += sums[0] > sums[1];
        part.draws += sums[0] == sums[1];
      });
  auto all = empty_match(rules, opponents.size());
  for (const auto& part : parts) add_counts(all, part);
  all.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  return all;
}

}  // namespace bc
