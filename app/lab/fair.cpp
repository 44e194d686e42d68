// SPDX-License-Identifier: GPL-3.0-or-later
// backchannel-lab fair: whether opponents play by what their seat may know and by nothing else.
#include <cstdio>
#include <iostream>
#include <nlohmann/json.hpp>

#include "command.h"
#include "interrupt.h"
#include "lab/fair.h"

namespace bc::lab {
namespace {

struct FairArguments {
  std::string variant = "tower-22", agents;
  FairOptions fair;
  bool json = false;
};

int fair(const Workplace& place, FairArguments options) {
  const auto loaded = load(place, options.variant);
  const auto all = roster(place);
  std::vector<Opponent> asked = options.agents.empty() ? all : opponents(all, options.agents);
  options.fair.stop = place.stop;
  auto list = nlohmann::ordered_json::array();
  if (!options.json) std::printf("%s: each position is asked twice, the second time with everything changed that the seat may not know\n", options.variant.c_str());
  bool all_same = true;
  for (const auto& opponent : asked) {
    Fairness found;
    {
      Progress progress(options.fair.games, "games");
      options.fair.done = &progress.done();
      found = test_fairness(*loaded.ruleset, [&] { return make_agent(opponent); }, options.fair);
    }
    all_same = all_same && found.differing == 0;
    list.push_back({{"agent", opponent.key}, {"games", found.games}, {"positions", found.positions}, {"differing", found.differing}});
    if (!options.json) {
      std::printf("  %-16s %8llu positions, %llu answers differ", opponent.key.c_str(), static_cast<unsigned long long>(found.positions),
                  static_cast<unsigned long long>(found.differing));
      if (found.first) std::printf("; first in game %llu, turn %d, seat %d", static_cast<unsigned long long>(found.first->game), found.first->turn, found.first->seat);
      std::printf("\n");
    }
    if (place.stop.stop_requested()) break;
  }
  if (options.json) std::cout << nlohmann::ordered_json{{"variant", options.variant}, {"seed", options.fair.seed}, {"agents", std::move(list)}}.dump(2) << '\n';
  if (place.stop.stop_requested()) return kStopped;
  return all_same ? kFine : kNotInOrder;
}

}  // namespace

void add_fair(CLI::App& program, Run& chosen) {
  auto o = std::make_shared<FairArguments>();
  auto* command = add_command(
      program, "fair", "Prove that opponents use nothing that their seat may not know.",
      "  backchannel-lab fair --games 100 --jobs 2\n  backchannel-lab fair --variant cuba-1962 --agents grandmaster,hawk@expert --iterations 50",
      [o](const Workplace& place) { return fair(place, *o); }, chosen);
  command->add_option("--variant", o->variant, "Key or path of a variant")->capture_default_str();
  command->add_option("--agents", o->agents, "Opponents, with commas; all if not given");
  command->add_option("--games", o->fair.games, "Games an opponent plays against itself")->capture_default_str()->check(CLI::PositiveNumber);
  command->add_option("--seed", o->fair.seed, "The seed of the run")->capture_default_str();
  command->add_option("--iterations", o->fair.iterations, "How much an opponent that searches may think")->capture_default_str()->check(CLI::PositiveNumber);
  command->add_option("--jobs", o->fair.jobs, "How many threads")->capture_default_str()->check(CLI::Range(1, 1024));
  command->add_flag("--json", o->json, "As JSON");
}

}  // namespace bc::lab
