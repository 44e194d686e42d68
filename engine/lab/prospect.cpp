// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/prospect.h"

#include "core/score.h"
#include "lab/counts.h"
#include "lab/seeds.h"
#include "lab/table.h"
#include "lab/workers.h"

namespace bc {

Prospect look_ahead(const Ruleset& rules, const std::function<Standpoint(std::uint64_t, Rng&)>& start, const Opponent& player,
                    const ProspectOptions& options) {
  const auto parts = spread<Prospect>(0, options.games, options.jobs, 1, options.stop, [&](Prospect& part, std::uint64_t number) {
    const auto seed = game_seed(options.seed, number);
    Rng dice{seed};
    auto from = start(number, dice);
    from.state.hidden.rng = Rng{dice.next()};
    Players players;
    for (int s = 0; s < rules.seat_count(); ++s) players.push_back(make_agent(player));
    const auto end = play_on(rules, from.state, std::move(from.known), seed, players, options.budget);
    ++part.games;
    part.wars += end.pub.war != WarCause::none;
    part.scores.resize(rules.seats.size());
    part.successes.resize(rules.seats.size());
    for (int s = 0; s < rules.seat_count(); ++s) {
      const auto result = score(rules, end, SeatId(s));
      part.scores[static_cast<std::size_t>(s)].add(result.total);
      part.successes[static_cast<std::size_t>(s)] += result.success;
    }
    if (options.done) ++*options.done;
  });
  Prospect all;
  for (const auto& part : parts) add_counts(all, part);
  return all;
}

}  // namespace bc
