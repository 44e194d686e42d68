// SPDX-License-Identifier: GPL-3.0-or-later
// The guess at an answer: it adds up, it says the same whatever the seat may not know, and answers come about as often as it says.
#include "agents/search/replies.h"

#include <gtest/gtest.h>

#include "agents/search/reflex.h"
#include "core/adjudicate.h"
#include "lab/recall.h"
#include "lab/roster_file.h"
#include "lab/table.h"
#include "lab/twin.h"
#include "variants/load.h"

namespace bc::test {
namespace {

const std::filesystem::path kRules[] = {std::filesystem::path(BC_SOURCE_DIR) / "rules"};
const std::filesystem::path kVariants[] = {kRules[0] / "variants"};

const Roster& roster() {
  static const auto read = read_roster(kRules).roster;
  return read;
}

bool bears_offer(const OrderSheet& sheet) { return sheet.letter.kind == LetterKind::offer || sheet.letter.kind == LetterKind::counter; }

struct Tally {
  double said = 0, came = 0, n = 0;
  void add(double chance, bool true_) { said += chance, came += true_, n += 1; }
};
struct Answered {
  Tally accepts, counters;
};

/// Games of a writer in the first seat: what was said of each of its offers, and what the other answered.
Answered answers(const std::string& other_player, int iterations, std::uint64_t games) {
  const auto loaded = load_variant("tower-22", kVariants);
  const auto& rules = *loaded.ruleset;
  const auto& writer = *find_opponent(roster(), "advanced");
  const SeatId me(0), other(1);
  Answered all;
  for (std::uint64_t seed = 1; seed <= games; ++seed) {
    Players players;
    players.push_back(make_agent(writer));
    players.push_back(make_agent(*find_opponent(roster(), other_player)));
    auto known = first_sight(rules, initial_state(rules, seed), me);
    Replies said;
    play_game(rules, seed, players, {.iterations = static_cast<std::uint32_t>(iterations)}, [&](const TurnPlayed& turn) {
      if (said.worlds) {
        const auto& letter = turn.orders[other.index()].letter;
        all.accepts.add(said.accepts, letter.kind == LetterKind::accept);
        all.counters.add(said.counters, letter.kind == LetterKind::counter || letter.kind == LetterKind::offer);
      }
      said = {};
      if (bears_offer(turn.orders[0]) && turn.after.pub.phase == Phase::playing && turn.after.channel(me, other).offer[0].is_set())
        said = replies_to(believe(rules, known, writer.models), turn.orders[0], 100, seed);
      recall(rules, known, turn.orders[0], turn.after);
    });
  }
  return all;
}

TEST(Replies, AnswersComeAboutAsOftenAsIsSaid) {
  std::map<std::string, Answered> found;
  for (const std::string player : {"advanced", "cautious", "reckless"}) {
    const auto& [accepts, counters] = found[player] = answers(player, 60, 150);
    ASSERT_GT(accepts.n, 100) << player;
    std::printf("%s: accepts said %.3f came %.3f, counters said %.3f came %.3f, n %.0f\n", player.c_str(), accepts.said / accepts.n, accepts.came / accepts.n, counters.said / accepts.n, counters.came / accepts.n, accepts.n);
    EXPECT_NEAR(counters.said / counters.n, counters.came / counters.n, 0.15) << player;
  }
  const auto said = [&](const char* player) { return found[player].accepts.said / found[player].accepts.n; };
  for (const auto* player : {"advanced", "cautious"}) EXPECT_NEAR(said(player), found[player].accepts.came / found[player].accepts.n, 0.15) << player;
  EXPECT_LT(said("reckless"), said("cautious") - 0.1) << "who is seen not to deal is thought not to";
}

TEST(Replies, AddUpAndSayTheSameWhateverTheSeatMayNotKnow) {
  const auto loaded = load_variant("tower-22", kVariants);
  const auto& rules = *loaded.ruleset;
  const auto& writer = *find_opponent(roster(), "advanced");
  Rng dice{4};
  int compared = 0;
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    Players players;
    for (int s = 0; s < 2; ++s) players.push_back(make_agent(*find_opponent(roster(), "cautious")));
    auto known = first_sight(rules, initial_state(rules, seed), SeatId(0));
    play_game(rules, seed, players, {}, [&](const TurnPlayed& turn) {
      if (bears_offer(turn.orders[0])) {
        auto told = known;
        const auto twin = twin_of(rules, turn.before, SeatId(0), dice);
        told.now = observe(rules, twin, SeatId(0));
        const auto one = replies_to(believe(rules, known, writer.models), turn.orders[0], 50, 9), two = replies_to(believe(rules, told, writer.models), turn.orders[0], 50, 9);
        EXPECT_EQ(one.accepts, two.accepts);
        EXPECT_EQ(one.counters, two.counters);
        EXPECT_EQ(one.worlds, two.worlds);
        EXPECT_NEAR(one.accepts + one.counters + one.declines, one.worlds ? 1 : 0, 1e-9);
        ++compared;
      }
      recall(rules, known, turn.orders[0], turn.after);
    });
  }
  EXPECT_GT(compared, 20);
}

}  // namespace
}  // namespace bc::test
