// SPDX-License-Identifier: GPL-3.0-or-later
// backchannel-lab odds: how likely war was at each turn of a finished game, and what each side could expect.
#include <cstdio>
#include <iostream>
#include <nlohmann/json.hpp>

#include "command.h"
#include "hindsight.h"
#include "interrupt.h"

namespace bc::lab {
namespace {

struct OddsArguments {
  std::string file, agent = "cautious";
  ProspectOptions ahead;
  bool json = false;
};

int odds(const Workplace& place, OddsArguments options) {
  const auto session = open_finished(options.file);
  const auto& rules = session.rules();
  const auto player = opponents(roster(place), options.agent).front();
  const auto& turns = session.debrief()->turns;
  options.ahead.stop = place.stop;
  std::vector<Prospect> curve;
  {
    Progress progress(options.ahead.games * turns.size(), "games");
    options.ahead.done = &progress.done();
    for (std::size_t t = 0; t < turns.size() && !place.stop.stop_requested(); ++t) {
      const auto from = as_it_was(session, t);
      curve.push_back(look_ahead(rules, [&](std::uint64_t, Rng&) { return from; }, player, options.ahead));
    }
  }
  auto list = nlohmann::ordered_json::array();
  if (!options.json)
    std::printf("%s: %llu continuations from each turn, %s in every seat\n", options.file.c_str(), static_cast<unsigned long long>(options.ahead.games),
                options.agent.c_str());
  for (std::size_t t = 0; t < curve.size(); ++t) {
    const auto& p = curve[t];
    if (p.games == 0) continue;
    const auto war = static_cast<double>(p.wars) / static_cast<double>(p.games), margin = share_margin(p.wars, p.games);
    auto seats = nlohmann::ordered_json::object();
    if (!options.json) std::printf("  turn %d  rung %.2f  war %3.0f %% +-%.0f ", turns[t].turn, turns[t].before.pub.ladder / 4.0, 100 * war, 100 * margin);
    for (std::size_t s = 0; s < rules.seats.size(); ++s) {
      seats[rules.seats[s].key] = p.scores[s].mean() / 100;
      if (!options.json) std::printf("  %s %.1f", rules.seats[s].name.c_str(), p.scores[s].mean() / 100);
    }
    if (!options.json) std::printf("\n");
    list.push_back({{"turn", turns[t].turn}, {"rung", turns[t].before.pub.ladder / 4.0}, {"war", war}, {"margin", margin}, {"scores", std::move(seats)}});
  }
  if (options.json) std::cout << nlohmann::ordered_json{{"agent", options.agent}, {"games", options.ahead.games}, {"turns", std::move(list)}}.dump(2) << '\n';
  return place.stop.stop_requested() ? kStopped : kFine;
}

}  // namespace

void add_odds(CLI::App& program, Run& chosen) {
  auto o = std::make_shared<OddsArguments>();
  auto* command = add_command(
      program, "odds", "Say how likely war was at each turn of a finished game, and what each side could expect.",
      "  backchannel-lab odds game.backchannel --games 500 --jobs 2\n  backchannel-lab odds game.backchannel --json",
      [o](const Workplace& place) { return odds(place, *o); }, chosen);
  command->add_option("FILE", o->file, "A saved game that is over")->required();
  command->add_option("--agent", o->agent, "Who plays on in every seat")->capture_default_str();
  command->add_option("--games", o->ahead.games, "Continuations a turn")->capture_default_str()->check(CLI::PositiveNumber);
  command->add_option("--seed", o->ahead.seed, "The seed of the continuations")->capture_default_str();
  command->add_option("--iterations", o->ahead.budget.iterations, "How much an opponent that searches may think")->capture_default_str();
  command->add_option("--jobs", o->ahead.jobs, "How many threads")->capture_default_str()->check(CLI::Range(1, 1024));
  command->add_flag("--json", o->json, "As JSON");
}

}  // namespace bc::lab
