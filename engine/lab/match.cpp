// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/match.h"

#include <algorithm>
#include <chrono>
#include <optional>

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
  m.types.resize(2);
  for (const auto& seat : rules.seats) m.agendas.emplace_back(seat.agendas.size());
  return m;
}

std::uint64_t wars(const Course& course) { return course.wars[1] + course.wars[2] + course.wars[3]; }

/// What one deal came to so far.
struct Dealt {
  std::vector<std::int64_t> opponents, seats;  // sums of scores
  std::vector<std::int64_t> seatings;          // seats that each opponent had
};

/// One game: who sits at seat s is opponent `seated[s]`; `make` seats fresh players in the same way.
void play_seated(const Ruleset& rules, const std::function<Players()>& make, const std::vector<std::size_t>& seated, std::uint64_t seed,
                 const Budget& budget, ForkKinds kinds, Match& match, Dealt& dealt) {
  std::optional<Forks> forks;
  if (kinds.any()) forks.emplace(rules, kinds, make, seed, budget);
  const auto end = play_game(
      rules, seed, make(), budget,
      [&](const TurnPlayed& turn) {
        count_turn(rules, turn, match.course);
        if (forks) forks->watch(turn, match.forked);
        for (std::size_t s = 0; s < seated.size(); ++s) {
          Usage usage;
          count_turn(rules, turn, SeatId(s), usage);
          add_counts(match.opponents[seated[s]].usage, usage);
          add_counts(match.seats[s].usage, usage);
          add_counts(match.types[turn.before.own[s].hawk ? 1 : 0], usage);
        }
      },
      &match.refused);
  bool all_succeed = true;
  for (std::size_t s = 0; s < seated.size(); ++s) {
    const auto result = score(rules, end, SeatId(s));
    dealt.opponents[seated[s]] += result.total, dealt.seats[s] += result.total;
    ++dealt.seatings[seated[s]];
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
}

}  // namespace

Lead lead_of(const Match& m) {
  if (m.opponents.size() != 2 || m.seeds == 0) return {};
  // A deal's lead is the first's sum times the second's seatings, less the other way round: fair where one has more seats.
  const auto seatings = [&](std::size_t i) { return static_cast<double>(m.opponents[i].score.count) / static_cast<double>(m.seeds); };
  const auto unit = 100 * seatings(0) * seatings(1);
  return {m.lead.mean() / unit, m.lead.margin() / unit, unit};
}

Share war_share(const Match& m) {
  if (m.games == 0) return {};
  const auto games = static_cast<double>(m.games);
  const auto value = static_cast<double>(wars(m.course)) / games;
  // With the interval of a share, which has a width at 0 and 1 too, widened where the games of a deal go alike.
  const auto by_deal = m.war_deals.margin() * static_cast<double>(m.war_deals.count) / games;
  return {value, std::max(by_deal, share_margin(wars(m.course), m.games))};
}

namespace {

/// One deal, once for each way of seating; `make` gives a fresh player who is opponent i.
template <class Make>
void play_all_ways(const Ruleset& rules, std::size_t opponents, Make make, bool rotate, std::uint64_t seed, const Budget& budget, ForkKinds forks,
                   Match& match, std::atomic<std::uint64_t>* done) {
  if (match.opponents.empty()) add_counts(match, empty_match(rules, opponents));
  const auto rotations = rotate ? opponents : 1;
  const auto wars_before = wars(match.course);
  Dealt dealt{std::vector<std::int64_t>(opponents), std::vector<std::int64_t>(rules.seats.size()), std::vector<std::int64_t>(opponents)};
  for (std::size_t r = 0; r < rotations; ++r) {
    std::vector<std::size_t> seated(rules.seats.size());
    for (std::size_t s = 0; s < seated.size(); ++s) seated[s] = (s + opponents - r) % opponents;
    const auto seat_all = [&] {
      Players players;
      for (const auto opponent : seated) players.push_back(make(opponent));
      return players;
    };
    play_seated(rules, seat_all, seated, seed, budget, forks, match, dealt);
    if (done) done->fetch_add(1, std::memory_order_relaxed);
  }
  ++match.seeds;
  match.war_deals.add(static_cast<std::int64_t>(wars(match.course) - wars_before));
  for (std::size_t i = 0; i < opponents; ++i) match.opponents[i].deals.add(dealt.opponents[i]);
  for (std::size_t s = 0; s < rules.seats.size(); ++s) match.seats[s].deals.add(dealt.seats[s]);
  if (opponents != 2) return;
  const auto lead = dealt.opponents[0] * dealt.seatings[1] - dealt.opponents[1] * dealt.seatings[0];
  match.lead.add(lead);
  match.wins += lead > 0;
  match.draws += lead == 0;
}

}  // namespace

void play_deal(const Ruleset& rules, const std::vector<Opponent>& opponents, bool rotate, std::uint64_t seed, std::uint64_t number, const Budget& budget,
               Match& match, std::atomic<std::uint64_t>* done, ForkKinds forks) {
  play_all_ways(rules, opponents.size(), [&](std::size_t i) { return make_agent(opponents[i]); }, rotate, game_seed(seed, number), budget, forks, match, done);
}

Match play_players(const Ruleset& rules, const std::function<std::unique_ptr<Agent>()>& make, std::uint64_t games, std::uint64_t seed) {
  auto match = empty_match(rules, 1);
  for (std::uint64_t n = 0; n < games; ++n) play_all_ways(rules, 1, [&](std::size_t) { return make(); }, false, game_seed(seed, n), {}, {}, match, nullptr);
  return match;
}

Match play_match(const Ruleset& rules, const std::vector<Opponent>& opponents, const MatchOptions& options) {
  const auto start = std::chrono::steady_clock::now();
  const auto parts = spread<Match>(options.first, options.seeds, options.jobs, 1, options.stop, [&](Match& part, std::uint64_t number) {
    play_deal(rules, opponents, options.rotate, options.seed, number, options.budget, part, options.done);
  });
  auto all = empty_match(rules, opponents.size());
  for (const auto& part : parts) add_counts(all, part);
  all.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  return all;
}

}  // namespace bc
