// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/solve/expected.h"

#include <cmath>

#include "core/score.h"
#include "lab/counts.h"
#include "lab/solve/cfr.h"

namespace bc {

namespace {

struct Reached {
  std::uint32_t position = 0;
  double weight = 0;  // games that come here
  State state;
};

class Expected {
 public:
  Expected(const Ruleset& rules, const WholeGame& game, const Strategies& strategies) : rules_(rules), game_(game), strategies_(strategies) {
    all_.opponents.resize(2), all_.seats.resize(2), all_.types.resize(2);
    for (const auto& seat : rules.seats) all_.agendas.emplace_back(seat.agendas.size());
  }

  Match run(std::uint64_t games) {
    std::vector<Reached> here, next;
    enumerate_deals(rules_, [&](const State& start, double probability) {
      here.push_back({static_cast<std::uint32_t>(here.size()), probability * static_cast<double>(games), start});
      return true;
    });
    for (const auto& turn : game_.turns) {
      for (const auto& reached : here) play(turn[reached.position], reached, next);
      here.swap(next), next.clear();
    }
    all_.seeds = all_.games;
    return std::move(all_);
  }

 private:
  void play(const Position& position, const Reached& here, std::vector<Reached>& next) {
    const auto &first = game_.sets[0][position.set[0]], &second = game_.sets[1][position.set[1]];
    auto joint = position.first;
    for (std::size_t a = 0; a < first.sheets.size(); ++a)
      for (std::size_t b = 0; b < second.sheets.size(); ++b, ++joint) {
        const auto weight = here.weight * strategies_[0][first.first + a] * strategies_[1][second.first + b];
        if (weight < 0.5) continue;
        JointOrders orders{};
        orders[0] = first.sheets[a], orders[1] = second.sheets[b];
        play_joint(here.state, orders, weight, game_.onward[joint], next);
      }
  }

  void play_joint(const State& before, const JointOrders& orders, double weight, std::uint32_t onward, std::vector<Reached>& next) {
    std::vector<std::uint16_t> script;
    EventLog events;
    do {
      // The order of outcomes is that of the expansion, so that the positions are found again.
      ScriptedChance chance(script);
      auto after = before;
      events.clear();
      adjudicate(rules_, after, orders, chance, &events);
      const auto games = weight * probability(chance.asked());
      count({before, orders, after, events}, static_cast<std::uint64_t>(std::llround(games)));
      if (after.pub.phase != Phase::ended) {
        const auto position = game_.outcomes[onward++].next;
        if (games >= 0.5) next.push_back({position, games, after});
      }
      script = next_script(chance.asked());
    } while (!script.empty());
  }

  void count(const TurnPlayed& turn, std::uint64_t games) {
    if (games == 0) return;
    Course course;
    count_turn(rules_, turn, course);
    add_times(all_.course, course, games);
    for (std::size_t s = 0; s < 2; ++s) {
      Usage usage;
      count_turn(rules_, turn, SeatId(static_cast<int>(s)), usage);
      for (auto* all : {&all_.opponents[s].usage, &all_.seats[s].usage, &all_.types[turn.before.own[s].hawk ? 1 : 0]}) add_times(*all, usage, games);
    }
    if (turn.after.pub.phase != Phase::ended) return;
    all_.games += games;
    bool all_succeed = true;
    for (std::size_t s = 0; s < 2; ++s) {
      const auto result = score(rules_, turn.after, SeatId(static_cast<int>(s)));
      all_succeed = all_succeed && result.success;
      Sum once;
      once.add(result.total);
      for (auto* fare : {&all_.opponents[s], &all_.seats[s]}) {
        add_times(fare->score, once, games);
        fare->successes += result.success ? games : 0;
      }
      add_times(all_.agendas[s][turn.after.own[s].agenda], once, games);
    }
    all_.all_succeed += all_succeed ? games : 0;
  }

  const Ruleset& rules_;
  const WholeGame& game_;
  const Strategies& strategies_;
  Match all_;
};

}  // namespace

Match expected_match(const Ruleset& rules, const WholeGame& game, const Strategies& strategies, std::uint64_t games) {
  return Expected(rules, game, strategies).run(games);
}

Result<Equilibrium, std::string> equilibrium_of(const Ruleset& rules, int steps, std::size_t limit, const std::stop_token& stop) {
  const auto game = expand(rules, limit);
  if (!game) return game.error();
  CfrPlus cfr(*game);
  while (cfr.iterations() < steps && !stop.stop_requested()) cfr.iterate();
  const auto found = cfr.average();
  return Equilibrium{expected_match(rules, *game, found), nash_conv(*game, found) / std::max(1e-9, game->range)};
}

}  // namespace bc
