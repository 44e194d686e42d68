// SPDX-License-Identifier: GPL-3.0-or-later
// backchannel-lab solve: the equilibrium of a small variant, and how far opponents are from one.
#include <cstdio>
#include <iostream>
#include <set>
#include <nlohmann/json.hpp>

#include "command.h"
#include "core/notation.h"
#include "interrupt.h"
#include "lab/predict/measures.h"
#include "lab/solve/cfr.h"
#include "lab/solve/expected.h"
#include "lab/solve/policy.h"

namespace bc::lab {
namespace {

struct SolveArguments {
  std::string variant = "micro", agents;
  int iterations = 600, samples = 64, jobs = 1;
  std::uint32_t thinking = 1000;
  std::uint64_t seed = 1;
  bool json = false;
};
constexpr std::size_t kLimit = 20'000'000;  // joint orders: some gigabytes

struct Distance {
  std::string agent;
  SampledDistance found;
};

/// What the solution does: the measures of a match that come up in it.
std::vector<std::pair<std::string, double>> measures_of(const Match& match) {
  constexpr std::string_view asked[] = {"war", "joint score", "threats", "threats defied", "threats yielded to", "threats carried out", "strikes", "hold best",
                                        "offers", "offers of hawks", "offers of others", "offers accepted", "deals", "deals kept", "promises delivered",
                                        "promises delivered by hawks", "promises delivered by others"};
  std::vector<std::pair<std::string, double>> all;
  for (const auto name : asked)
    if (const auto found = find_measure(name)->of(match)) all.emplace_back(name, found->value);
  return all;
}

void print_json(const Ruleset& rules, const WholeGame& game, int iterations, const Strategies& found, const std::vector<Distance>& distances) {
  auto agents = Json::array();
  for (const auto& d : distances) agents.push_back({{"agent", d.agent}, {"nash_conv", d.found.high}, {"nash_conv_low", d.found.low}, {"values", d.found.values}});
  auto does = Json::object();
  for (const auto& [name, value] : measures_of(expected_match(rules, game, found))) does[name] = value;
  std::cout << Json{{"variant", rules.key},
                    {"joint_orders", game.ends.size()},
                    {"information_sets", {game.sets[0].size(), game.sets[1].size()}},
                    {"score_range", game.range},
                    {"iterations", iterations},
                    {"nash_conv", nash_conv(game, found)},
                    {"values", values(game, found)},
                    {"measures", std::move(does)},
                    {"agents", std::move(agents)}}
                   .dump(2)
            << '\n';
}

std::string in_a_line(std::string sheet) {
  for (auto at = sheet.find('\n'); at != sheet.npos; at = sheet.find('\n', at)) sheet.replace(at, 1, at + 1 < sheet.size() ? "; " : "");
  return sheet;
}

/// A seat, with what it was dealt where that could have been something else.
std::string who(const Ruleset& rules, int s, const Private& own) {
  const auto& seat = rules.seats[static_cast<std::size_t>(s)];
  auto name = seat.name;
  if (seat.agendas.size() > 1) name += " (" + seat.agendas[own.agenda].key + ")";
  return own.hawk ? name + ", a hawk" : name;
}

void print_text(const Ruleset& rules, const WholeGame& game, int iterations, const Strategies& found, const std::vector<Distance>& distances) {
  const auto distance = nash_conv(game, found);
  const auto worth = values(game, found);
  std::printf("%s: %zu joint orders, %zu and %zu sets, scores range over %.2f points\n", rules.key.c_str(), game.ends.size(),
              game.sets[0].size(), game.sets[1].size(), game.range);
  std::printf("  CFR+, %d iterations: NashConv %.6f points, %.2e of the range\n", iterations, distance, distance / game.range);
  for (int s = 0; s < 2; ++s) std::printf("  %-11s %.3f points\n", rules.seats[s].name.c_str(), worth[s]);
  std::printf("  Most likely first sheets:\n");
  for (int s = 0; s < 2; ++s) {
    std::set<std::uint32_t> dealt;  // what the seat can be dealt
    for (const auto& deal : game.turns[0]) dealt.insert(deal.set[static_cast<std::size_t>(s)]);
    for (const auto at : dealt) {
      const auto& set = game.sets[s][at];
      for (std::size_t i = 0; i < set.sheets.size(); ++i)
        if (const auto p = found[s][set.first + i]; p >= 0.05)
          std::printf("    %3.0f %%  %s: %s\n", 100 * p, who(rules, s, set.known.now.own).c_str(), in_a_line(to_text(rules, SeatId(s), set.sheets[i])).c_str());
    }
  }
  std::printf("  What it does:\n");
  for (const auto& [name, value] : measures_of(expected_match(rules, game, found))) std::printf("    %-30s %.3f\n", name.c_str(), value);
  for (const auto& d : distances)
    std::printf("  [%s] NashConv between %.3f and %.3f points, %.1f and %.1f %% of the range; against itself %.2f and %.2f\n", d.agent.c_str(),
                d.found.low, d.found.high, 100 * d.found.low / game.range, 100 * d.found.high / game.range, d.found.values[0], d.found.values[1]);
}

int solve(const Workplace& place, const SolveArguments& options) {
  const auto loaded = load(place, options.variant);
  const auto& rules = *loaded.ruleset;
  const auto players = options.agents.empty() ? std::vector<Opponent>{} : opponents(roster(place), options.agents);
  const auto game = expand(rules, kLimit);
  if (!game) throw Failure{kNotInOrder, "The variant " + options.variant + " cannot be solved: " + game.error() + "."};
  CfrPlus cfr(*game);
  {
    Progress progress(static_cast<std::uint64_t>(options.iterations), "iterations");
    while (cfr.iterations() < options.iterations && !place.stop.stop_requested()) cfr.iterate(), ++progress.done();
  }
  std::vector<Distance> distances;
  for (const auto& player : players) {
    if (place.stop.stop_requested()) break;
    Progress progress(game->sets[0].size() + game->sets[1].size(), "positions asked of " + player.key);
    std::array<Asked, 2> asked;
    bool whole = true;
    for (int seat = 0; seat < 2 && whole; ++seat) {
      auto found = strategy_of(rules, *game, seat, player,
                               {.samples = options.samples,
                                .jobs = options.jobs,
                                .budget = {.seed = options.seed, .iterations = options.thinking, .stop = place.stop},
                                .done = &progress.done()});
      whole = found.has_value();
      if (whole) asked[static_cast<std::size_t>(seat)] = std::move(*found);
    }
    if (whole) distances.push_back({player.key, distance_of(*game, asked)});
  }
  const auto print = [&](const auto&... what) { options.json ? print_json(what...) : print_text(what...); };
  print(rules, *game, cfr.iterations(), cfr.average(), distances);
  return place.stop.stop_requested() ? kStopped : kFine;
}

}  // namespace

void add_solve(CLI::App& program, Run& chosen) {
  auto o = std::make_shared<SolveArguments>();
  auto* command = add_command(
      program, "solve", "Find an equilibrium of a small variant, and say how far opponents are from one.",
      "  backchannel-lab solve\n  backchannel-lab solve --variant micro --agents cautious,careless --json",
      [o](const Workplace& place) { return solve(place, *o); }, chosen);
  command->add_option("--variant", o->variant, "Key or path of a variant")->capture_default_str();
  command->add_option("--steps", o->iterations, "Iterations of CFR+")->capture_default_str()->check(CLI::PositiveNumber);
  command->add_option("--agents", o->agents, "Opponents to measure, with commas");
  command->add_option("--samples", o->samples, "How often an opponent is asked at each set; its distance comes as a lower and an upper estimate")
      ->capture_default_str()
      ->check(CLI::Range(2, 100000));
  command->add_option("--jobs", o->jobs, "How many threads ask")->capture_default_str()->check(CLI::Range(1, 1024));
  command->add_option("--iterations", o->thinking, "How much an opponent that searches may think")->capture_default_str();
  command->add_option("--seed", o->seed, "The seed of the opponents' choices")->capture_default_str();
  command->add_flag("--json", o->json, "As JSON");
}

}  // namespace bc::lab
