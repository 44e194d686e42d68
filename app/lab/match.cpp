// SPDX-License-Identifier: GPL-3.0-or-later
// backchannel-lab match: opponents against each other on paired seeds, and what they did.
#include "lab/match.h"

#include <iostream>
#include <tuple>

#include "batch_command.h"
#include "interrupt.h"
#include "lab/counts.h"
#include "lab/fingerprint.h"
#include "lab/part.h"
#include "lab/rating.h"
#include "match_report.h"

namespace bc::lab {
namespace {

struct MatchArguments {
  std::string variant, agents = "cautious";
  MatchOptions match;
  bool json = false, fixed = false, no_channels = false;
  std::string shard;
  std::vector<double> until;  // leads in points: the lower is refused, the higher shown
};

constexpr std::uint64_t kBlock = 25;  // deals between two looks
constexpr double kWrong = 0.05;

/// Plays block after block until the lead of the first opponent is clear, or all deals are played.
Match play_until(const Ruleset& rules, const std::vector<Opponent>& players, MatchOptions options, const std::vector<double>& until) {
  Match all;
  const auto end = options.first + options.seeds;
  while (options.first < end && !options.stop.stop_requested()) {
    options.seeds = std::min(kBlock, end - options.first);
    const auto block = play_match(rules, players, options);
    add_counts(all, block);
    all.seconds += block.seconds;
    options.first += options.seeds;
    // For any number of seats: so much of the sum is a point of a seat's score.
    const auto unit = lead_of(all).unit;
    if (const auto said = sequential(all.lead, unit * until[0], unit * until[1], kWrong); said != Sprt::go_on) {
      std::cerr << (said == Sprt::lead ? "Enough: the first leads by " + std::to_string(until[1]) + " or more.\n"
                                       : "Enough: the first leads by " + std::to_string(until[0]) + " or less.\n");
      break;
    }
  }
  return all;
}

int play(const Workplace& place, MatchArguments options) {
  auto loaded = load(place, options.variant);
  auto& rules = *loaded.ruleset;
  if (options.no_channels) rules.channels = false;
  const auto players = opponents(roster(place), options.agents);
  options.match.rotate = !options.fixed;
  const auto rotations = options.match.rotate ? players.size() : 1;
  // Games come in whole rotations, so that every opponent has had every seat.
  options.match.seeds = (options.match.seeds + rotations - 1) / rotations;
  options.match.stop = place.stop;
  Part part{.run = {.variant = options.variant,
                    .rules = loaded.hash,
                    .agents = {},
                    .seed = options.match.seed,
                    .first = options.match.first,
                    .seeds = options.match.seeds,
                    .iterations = options.match.budget.iterations,
                    .rotate = options.match.rotate,
                    .channels = rules.channels},
            .match = {}};
  for (const auto& player : players) part.run.agents.push_back(player.key);
  part.run.players = fingerprint(players);
  if (!options.until.empty() && (players.size() != 2 || !options.shard.empty() || options.until[0] >= options.until[1]))
    throw Failure{kMisused, "A match until a lead is clear is between two opponents, in one piece, with two leads of which the first is lower."};
  if (!options.shard.empty()) {
    const auto [k, n] = shard_of(options.shard);
    std::tie(options.match.first, options.match.seeds) = deals_of_shard(part.run, k, n);
  }
  part.first = options.match.first, part.seeds = options.match.seeds;
  auto& match = part.match;
  {
    Progress progress(options.match.seeds * rotations, "games");
    options.match.done = &progress.done();
    match = options.until.empty() ? play_match(rules, players, options.match) : play_until(rules, players, options.match, options.until);
  }
  if (!options.shard.empty()) {
    std::cout << write_part(part);
    return place.stop.stop_requested() ? kStopped : kFine;
  }
  if (match.games == 0) throw Failure{kStopped, "Stopped before a game ended."};
  // How fast it went is no result: what is printed is the same for every machine and every number of parts.
  if (!options.json) std::cerr << speed_text(match);
  std::cout << (options.json ? match_json(rules, players, match) : match_text(rules, players, match));
  if (place.stop.stop_requested()) return kStopped;
  return match.refused == 0 ? kFine : kNotInOrder;
}

}  // namespace

void add_match(CLI::App& program, Run& chosen) {
  auto o = std::make_shared<MatchArguments>();
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
  command->add_option("--until", o->until, "Stop when the first opponent's lead is clear: LOW HIGH, in points a game (SPRT, 5 %)")->expected(2);
  command->add_option("--shard", o->shard, "Play one part of the run, such as 2/8, and print it for merge");
  command->add_flag("--json", o->json, "As JSON");
}

}  // namespace bc::lab
