// SPDX-License-Identifier: GPL-3.0-or-later
// backchannel-lab ladder: everybody against everybody, and who stands where.
#include <algorithm>
#include <cstdio>
#include <iostream>
#include <nlohmann/json.hpp>
#include <numeric>

#include "command.h"
#include "interrupt.h"
#include "lab/match.h"
#include "lab/rating.h"

namespace bc::lab {
namespace {

struct LadderArguments {
  std::string variant = "tower-22", agents;
  MatchOptions match{.seeds = 100};
  bool json = false, neighbours = false;
};

/// Levels in their order, where nobody is named.
std::vector<Opponent> levels(const Roster& all) {
  std::vector<Opponent> found;
  for (const auto& o : all)
    if (o.role == Role::level) found.push_back(o);
  std::ranges::sort(found, {}, &Opponent::rank);
  return found;
}

/// By how much the first leads, in points a game.
Sum lead_of(const Match& m) {
  auto lead = m.lead;
  lead.total /= 2, lead.squares /= 4;  // two games a deal
  return lead;
}

int ladder(const Workplace& place, LadderArguments options) {
  const auto loaded = load(place, options.variant);
  const auto all = roster(place);
  const auto players = options.agents.empty() ? levels(all) : opponents(all, options.agents);
  if (players.size() < 2) throw Failure{kMisused, "A ladder needs two opponents at least."};
  if (loaded.ruleset->seats.size() != 2) throw Failure{kMisused, "A ladder is for variants of two seats."};
  options.match.stop = place.stop;
  std::vector<Encounter> encounters;
  std::vector<Match> matches;
  const auto wanted = [&](std::size_t i, std::size_t j) { return !options.neighbours || j == i + 1; };
  std::uint64_t pairs = 0;
  for (std::size_t i = 0; i < players.size(); ++i)
    for (std::size_t j = i + 1; j < players.size(); ++j) pairs += wanted(i, j);
  {
    Progress progress(pairs * options.match.seeds * 2, "games");
    options.match.done = &progress.done();
    for (std::size_t i = 0; i < players.size(); ++i)
      for (std::size_t j = i + 1; j < players.size(); ++j) {
        if (!wanted(i, j) || place.stop.stop_requested()) continue;
        matches.push_back(play_match(*loaded.ruleset, {players[i], players[j]}, options.match));
        encounters.push_back({i, j, matches.back().wins, matches.back().draws, matches.back().seeds});
      }
  }
  const auto rated = ratings(players.size(), encounters);
  auto table = nlohmann::ordered_json::array(), met = nlohmann::ordered_json::array();
  std::vector<std::size_t> order(players.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::sort(order, std::ranges::greater{}, [&](std::size_t i) { return rated[i].elo; });
  if (!options.json) std::printf("%s: %llu deals a pair, each played both ways round\n", options.variant.c_str(), static_cast<unsigned long long>(options.match.seeds));
  for (const auto i : order) {
    table.push_back({{"agent", players[i].key}, {"elo", rated[i].elo}, {"margin", rated[i].margin}});
    if (!options.json) std::printf("  %-14s Elo %+5.0f +-%.0f\n", players[i].key.c_str(), rated[i].elo, rated[i].margin);
  }
  for (std::size_t k = 0; k < matches.size(); ++k) {
    const auto& e = encounters[k];
    const auto lead = lead_of(matches[k]);
    met.push_back({{"first", players[e.first].key}, {"second", players[e.second].key}, {"lead", lead.mean() / 100}, {"margin", lead.margin() / 100},
                   {"wins", e.wins}, {"draws", e.draws}, {"deals", e.deals}});
    if (!options.json)
      std::printf("  %s against %s: %+.2f +-%.2f points a game; ahead on %llu of %llu deals\n", players[e.second].key.c_str(), players[e.first].key.c_str(),
                  -lead.mean() / 100, lead.margin() / 100, static_cast<unsigned long long>(e.deals - e.wins - e.draws), static_cast<unsigned long long>(e.deals));
  }
  if (options.json) std::cout << nlohmann::ordered_json{{"variant", options.variant}, {"deals", options.match.seeds}, {"ratings", std::move(table)}, {"encounters", std::move(met)}}.dump(2) << '\n';
  return place.stop.stop_requested() ? kStopped : kFine;
}

}  // namespace

void add_ladder(CLI::App& program, Run& chosen) {
  auto o = std::make_shared<LadderArguments>();
  auto* command = add_command(
      program, "ladder", "Let everybody play everybody, and rate them.",
      "  backchannel-lab ladder --deals 200 --jobs 2\n  backchannel-lab ladder --agents newcomer,cautious,expert --json",
      [o](const Workplace& place) { return ladder(place, *o); }, chosen);
  command->add_option("--variant", o->variant, "Key or path of a variant")->capture_default_str();
  command->add_option("--agents", o->agents, "Opponents, with commas; all levels if not given");
  command->add_option("--deals", o->match.seeds, "Deals a pair")->capture_default_str()->check(CLI::PositiveNumber);
  command->add_option("--seed", o->match.seed, "The seed of the run")->capture_default_str();
  command->add_option("--iterations", o->match.budget.iterations, "How much an opponent that searches may think")->capture_default_str();
  command->add_option("--jobs", o->match.jobs, "How many threads")->capture_default_str()->check(CLI::Range(1, 1024));
  command->add_flag("--neighbours", o->neighbours, "Only each against the next");
  command->add_flag("--json", o->json, "As JSON");
}

}  // namespace bc::lab
