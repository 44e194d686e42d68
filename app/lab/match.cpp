// SPDX-License-Identifier: GPL-3.0-or-later
// backchannel-lab match: opponents against each other on paired seeds, and what they did.
#include "lab/match.h"

#include <iostream>

#include "command.h"
#include "interrupt.h"
#include "match_report.h"

namespace bc::lab {
namespace {

struct Options {
  std::string variant, agents = "cautious";
  MatchOptions match;
  bool json = false, fixed = false, no_channels = false;
};

int play(const Workplace& place, Options options) {
  auto loaded = load(place, options.variant);
  auto& rules = *loaded.ruleset;
  if (options.no_channels) rules.channels = false;
  const auto players = opponents(roster(place), options.agents);
  options.match.rotate = !options.fixed;
  const auto rotations = options.match.rotate ? players.size() : 1;
  // Games come in whole rotations, so that every opponent has had every seat.
  options.match.seeds = (options.match.seeds + rotations - 1) / rotations;
  options.match.stop = place.stop;
  Match match;
  {
    Progress progress(options.match.seeds * rotations, "games");
    options.match.done = &progress.done();
    match = play_match(rules, players, options.match);
  }
  if (match.games == 0) throw Failure{kStopped, "Stopped before a game ended."};
  std::cout << (options.json ? match_json(rules, players, match) : match_text(rules, players, match));
  if (place.stop.stop_requested()) return kStopped;
  return match.refused == 0 ? kFine : kNotInOrder;
}

}  // namespace

void add_match(CLI::App& program, Run& chosen) {
  auto o = std::make_shared<Options>();
  auto* command = add_command(
      program, "match", "Let opponents play each other on paired seeds, and count what they do.",
      "  backchannel-lab match --variant tower-22 --agents cautious,random --games 1000 --jobs 2\n"
      "  backchannel-lab match --variant tower-22 --agents cautious --games 2000 --no-channels\n"
      "  backchannel-lab match --variant tower-22 --agents reckless,cautious --fixed --json\n"
      "The same deal is played once for each way of seating the opponents.",
      [o](const Workplace& place) { return play(place, *o); }, chosen);
  command->add_option("--variant", o->variant, "Key or path of a variant")->required();
  command->add_option("--agents", o->agents, "Opponents, with commas; fewer than seats are seated over again")
      ->capture_default_str();
  command->add_option("--games", o->match.seeds, "How many games, rounded up to whole rotations")
      ->capture_default_str()
      ->check(CLI::PositiveNumber);
  command->add_option("--seed", o->match.seed, "The seed of the run")->capture_default_str();
  command->add_option("--first", o->match.first, "The number of the first deal, to play a part of a run again")
      ->capture_default_str();
  command->add_option("--iterations", o->match.budget.iterations, "How much an opponent that searches may think")
      ->capture_default_str();
  command->add_option("--jobs", o->match.jobs, "How many threads")->capture_default_str()->check(CLI::Range(1, 1024));
  command->add_flag("--fixed", o->fixed, "Do not exchange seats: the first opponent keeps the first seat");
  command->add_flag("--no-channels", o->no_channels, "Play the variant without letters");
  command->add_flag("--json", o->json, "As JSON");
}

}  // namespace bc::lab
