// SPDX-License-Identifier: GPL-3.0-or-later
// backchannel-lab branch: what if a finished game had gone on differently from one of its turns?
#include <cstdio>
#include <iostream>
#include <nlohmann/json.hpp>

#include "agents/belief/world.h"
#include "command.h"
#include "hindsight.h"
#include "interrupt.h"

namespace bc::lab {
namespace {

struct BranchArguments {
  std::string file, agent = "cautious", seat;
  int turn = 1;
  ProspectOptions ahead;
  bool json = false;
};

/// Worlds that fit what one seat knew then. Of the others it knows only what lies on the table, so they know no more here either.
std::function<Standpoint(std::uint64_t, Rng&)> as_known_to(const Ruleset& rules, const InformationState& known, const Temper& model, SeatId seat) {
  auto belief = std::make_shared<Belief>(believe(rules, known, std::span(&model, 1)));
  return [&rules, known, belief, seat](std::uint64_t, Rng& dice) {
    World world;
    imagine(*belief, dice, world);
    Standpoint from{.state = world.state, .known = {}};
    for (int s = 0; s < rules.seat_count(); ++s)
      from.known.push_back(SeatId(s) == seat ? known : InformationState{.seat = SeatId(s), .hash = world.state.history[static_cast<std::size_t>(s)], .past = {}, .now = observe(rules, world.state, SeatId(s))});
    return from;
  };
}

int branch(const Workplace& place, BranchArguments options) {
  const auto session = open_finished(options.file);
  const auto& rules = session.rules();
  const auto player = opponents(roster(place), options.agent).front();
  const auto& turns = session.debrief()->turns;
  if (options.turn < 1 || static_cast<std::size_t>(options.turn) > turns.size())
    throw Failure{kMisused, "The game has turns 1 to " + std::to_string(turns.size()) + "."};
  const auto truth = as_it_was(session, static_cast<std::size_t>(options.turn - 1));
  std::function<Standpoint(std::uint64_t, Rng&)> start = [&](std::uint64_t, Rng&) { return truth; };
  if (!options.seat.empty()) {
    std::size_t s = 0;
    while (s < rules.seats.size() && rules.seats[s].key != options.seat) ++s;
    if (s == rules.seats.size()) throw Failure{kMisused, "There is no seat " + options.seat + " in this game."};
    start = as_known_to(rules, truth.known[s], player.temper, SeatId(static_cast<int>(s)));
  }
  options.ahead.stop = place.stop;
  Prospect p;
  {
    Progress progress(options.ahead.games, "games");
    options.ahead.done = &progress.done();
    p = look_ahead(rules, start, player, options.ahead);
  }
  if (p.games == 0) throw Failure{kStopped, "Stopped before a game ended."};
  const auto games = static_cast<double>(p.games);
  const bool war = session.debrief()->end.pub.war != WarCause::none;
  auto seats = nlohmann::ordered_json::array();
  if (!options.json) {
    std::printf("From turn %d, %llu continuations with %s in every seat, %s\n", options.turn, static_cast<unsigned long long>(p.games), options.agent.c_str(),
                options.seat.empty() ? "with all that was true then" : ("with only what " + options.seat + " knew then").c_str());
    std::printf("  war in %.0f %% +-%.0f; in the game it was %s\n", 100 * static_cast<double>(p.wars) / games, 100 * share_margin(p.wars, p.games), war ? "war" : "peace");
  }
  for (std::size_t s = 0; s < rules.seats.size(); ++s) {
    const auto real = session.debrief()->scores[s].total / 100.0;
    seats.push_back({{"seat", rules.seats[s].key}, {"mean", p.scores[s].mean() / 100}, {"margin", p.scores[s].margin() / 100},
                     {"success", static_cast<double>(p.successes[s]) / games}, {"in_the_game", real}});
    if (!options.json)
      std::printf("  %s: %.2f +-%.2f on average, success in %.0f %%; in the game %.2f\n", rules.seats[s].name.c_str(), p.scores[s].mean() / 100,
                  p.scores[s].margin() / 100, 100 * static_cast<double>(p.successes[s]) / games, real);
  }
  if (options.json)
    std::cout << nlohmann::ordered_json{{"turn", options.turn}, {"known_to", options.seat.empty() ? nlohmann::ordered_json(nullptr) : nlohmann::ordered_json(options.seat)},
                                        {"agent", options.agent}, {"games", p.games}, {"war", static_cast<double>(p.wars) / games},
                                        {"war_in_the_game", war}, {"seats", std::move(seats)}}
                     .dump(2)
              << '\n';
  return place.stop.stop_requested() ? kStopped : kFine;
}

}  // namespace

void add_branch(CLI::App& program, Run& chosen) {
  auto o = std::make_shared<BranchArguments>();
  auto* command = add_command(
      program, "branch", "Take a finished game up again at one of its turns, and see how it could have gone.",
      "  backchannel-lab branch game.backchannel --turn 4\n  backchannel-lab branch game.backchannel --turn 4 --seat washington --games 1000",
      [o](const Workplace& place) { return branch(place, *o); }, chosen);
  command->add_option("FILE", o->file, "A saved game that is over")->required();
  command->add_option("--turn", o->turn, "The turn to take up")->required();
  command->add_option("--seat", o->seat, "Only with what this seat knew then; with all facts if not given");
  command->add_option("--agent", o->agent, "Who plays on in every seat")->capture_default_str();
  command->add_option("--games", o->ahead.games, "Continuations")->capture_default_str()->check(CLI::PositiveNumber);
  command->add_option("--seed", o->ahead.seed, "The seed of the continuations")->capture_default_str();
  command->add_option("--iterations", o->ahead.budget.iterations, "How much an opponent that searches may think")->capture_default_str();
  command->add_option("--jobs", o->ahead.jobs, "How many threads")->capture_default_str()->check(CLI::Range(1, 1024));
  command->add_flag("--json", o->json, "As JSON");
}

}  // namespace bc::lab
