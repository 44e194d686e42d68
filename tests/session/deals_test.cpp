// SPDX-License-Identifier: GPL-3.0-or-later
// What a seat knows of deals that are over: nothing in the state holds them any more, and the story says only whether all was kept.
#include "session/deals.h"

#include <gtest/gtest.h>

#include "core/adjudicate.h"
#include "lab/roster_file.h"
#include "lab/table.h"
#include "variants/load.h"

namespace bc {
namespace {

namespace fs = std::filesystem;

struct Lived {
  std::vector<PastTurn> past;
  Observation now;
};

/// A game of these opponents, as each seat lived it.
std::vector<Lived> live(const Ruleset& rules, std::span<const Opponent> opponents, std::uint64_t seed) {
  std::vector<Lived> seats(rules.seats.size());
  Players players;
  for (std::size_t s = 0; s < seats.size(); ++s) players.push_back(make_agent(opponents[s % opponents.size()]));
  play_game(rules, seed, players, {.iterations = 30}, [&](const TurnPlayed& turn) {
    for (std::size_t s = 0; s < seats.size(); ++s) {
      const SeatId seat(static_cast<int>(s));
      seats[s].past.push_back({turn.before.pub.turn, observe(rules, turn.before, seat), turn.orders[s], {}, story_for(seat, turn.events)});
      seats[s].now = observe(rules, turn.after, seat);
    }
  });
  return seats;
}

TEST(KnownDeals, ADealThatIsOverWasKeptWhereAllItsPromisesWere) {
  const auto rules = *load_variant("tower-22", std::vector<fs::path>{fs::path(BC_SOURCE_DIR) / "rules/variants"}).ruleset;
  const auto roster = read_roster(std::vector<fs::path>{fs::path(BC_SOURCE_DIR) / "rules"}).roster;
  const Opponent opponents[] = {*find_opponent(roster, "deceiver"), *find_opponent(roster, "cautious")};
  int kept = 0, not_kept = 0, running = 0;
  for (std::uint64_t seed = 1; seed <= 600; ++seed)
    for (const auto& lived : live(rules, opponents, seed)) {
      const SeatId seat = lived.now.seat, other(1 - seat.value);
      // Of the deals that ended in one turn, as many were kept as the story says.
      std::map<int, std::pair<int, int>> told, known;
      for (const auto& turn : lived.past)
        for (const auto& event : turn.story)
          if (event.kind == EventKind::deal_ended) ++(event.detail ? told[turn.turn].first : told[turn.turn].second);
      for (std::size_t t = 0; t < lived.past.size(); ++t) {
        const auto& next = t + 1 < lived.past.size() ? lived.past[t + 1].seen : lived.now;
        const auto before = known_deals(std::span(lived.past).first(t), lived.past[t].seen, other), after = known_deals(std::span(lived.past).first(t + 1), next, other);
        ASSERT_GE(after.size(), before.size()) << "no deal is forgotten";
        for (std::size_t d = 0; d < after.size(); ++d) {
          running += !after[d].over;
          if (!after[d].over || before[d].over) continue;
          const auto& status = after[d].deal.status;
          const bool all = std::ranges::all_of(status, [](ClauseStatus s) { return s == ClauseStatus::absent || s == ClauseStatus::kept; });
          EXPECT_TRUE(std::ranges::none_of(status, [](ClauseStatus s) { return s == ClauseStatus::pending; })) << "what is over stands no more";
          ++(all ? known[lived.past[t].turn].first : known[lived.past[t].turn].second);
          ++(all ? kept : not_kept);
        }
      }
      EXPECT_EQ(known, told) << "seed " << seed << ", seat " << int{seat.value};
    }
  EXPECT_GT(kept, 50);
  EXPECT_GT(not_kept, 20);
  EXPECT_GT(running, 50);
}

}  // namespace
}  // namespace bc
