// SPDX-License-Identifier: GPL-3.0-or-later
// backchannel-lab playout: games at random, with every sheet and state checked.
#include "lab/playout.h"

#include <cstdio>
#include <iostream>
#include <nlohmann/json.hpp>

#include "command.h"
#include "interrupt.h"

namespace bc::lab {
namespace {

struct PlayoutArguments {
  std::string variant;
  std::uint64_t games = 10000, seed = 1, first = 0;
  int jobs = 1;
  bool json = false, no_audit = false;
};

std::string where(const Ruleset& rules, const Fault& fault) {
  std::string text = "game " + std::to_string(fault.game) + ", turn " + std::to_string(fault.turn);
  if (fault.seat >= 0) text += ", " + rules.seats[static_cast<std::size_t>(fault.seat)].name;
  return text;
}

void print_json(const Ruleset& rules, const PlayoutArguments& options, const Playouts& p) {
  Json scores = Json::array(), faults = Json::array();
  for (std::size_t s = 0; s < rules.seats.size(); ++s)
    scores.push_back({{"seat", rules.seats[s].key}, {"mean", p.scores[s].mean() / 100}, {"margin", p.scores[s].margin() / 100}});
  for (const auto& fault : p.faults) faults.push_back({{"where", where(rules, fault)}, {"what", fault.what}});
  const auto games = static_cast<double>(p.games);
  std::cout << Json{{"variant", rules.key},
                    {"games", p.games},
                    {"wanted", options.games},
                    {"seed", options.seed},
                    {"first", options.first},
                    {"jobs", options.jobs},
                    {"audited", !options.no_audit},
                    {"hash", to_string(p.hash.value())},
                    {"faults", p.faulty},
                    {"first_faults", std::move(faults)},
                    {"seconds", p.seconds},
                    {"games_per_second", games / p.seconds},
                    {"steps_per_second", static_cast<double>(p.choices) / p.seconds},
                    {"turns", p.turns},
                    {"sheets", p.sheets},
                    {"choices", p.choices},
                    {"longest_sheet", p.longest},
                    {"legal_per_choice", static_cast<double>(p.options) / static_cast<double>(p.choices)},
                    {"wars", p.wars},
                    {"scores", std::move(scores)}}
                   .dump(2)
            << '\n';
}

void print_text(const Ruleset& rules, const PlayoutArguments& options, const Playouts& p) {
  const auto games = static_cast<double>(p.games), choices = static_cast<double>(p.choices);
  std::printf("%s: %llu games, seed %llu, %d job%s, %.1f s\n", rules.key.c_str(), static_cast<unsigned long long>(p.games),
              static_cast<unsigned long long>(options.seed), options.jobs, options.jobs == 1 ? "" : "s", p.seconds);
  std::printf("  speed    %.0f games/s, %.2f M steps/s\n", games / p.seconds, choices / p.seconds / 1e6);
  std::printf("  length   %.2f turns and %.1f choices a game, %.1f legal at each, longest sheet %llu\n",
              static_cast<double>(p.turns) / games, choices / games, static_cast<double>(p.options) / choices,
              static_cast<unsigned long long>(p.longest));
  std::printf("  war      %.1f %% +-%.1f\n", 100 * static_cast<double>(p.wars) / games, 100 * share_margin(p.wars, p.games));
  for (std::size_t s = 0; s < rules.seats.size(); ++s)
    std::printf("  score    %s %.2f +-%.2f\n", rules.seats[s].name.c_str(), p.scores[s].mean() / 100, p.scores[s].margin() / 100);
  if (options.no_audit)
    std::printf("  audit    none\n");
  else
    std::printf("  audit    %llu sheets and %llu states checked, %llu faults\n", static_cast<unsigned long long>(p.sheets),
                static_cast<unsigned long long>(p.turns), static_cast<unsigned long long>(p.faulty));
  for (const auto& fault : p.faults) std::printf("           %s: %s\n", where(rules, fault).c_str(), fault.what.c_str());
  std::printf("  hash     %s\n", to_string(p.hash.value()).c_str());
}

int play(const Workplace& place, const PlayoutArguments& options) {
  const auto loaded = load(place, options.variant);
  const auto& rules = *loaded.ruleset;
  Playouts played;
  {
    Progress progress(options.games, "games");
    played = play_at_random(rules, {.games = options.games,
                                    .first = options.first,
                                    .seed = options.seed,
                                    .jobs = options.jobs,
                                    .audit = !options.no_audit,
                                    .stop = place.stop,
                                    .done = &progress.done()});
  }
  if (played.games == 0) throw Failure{kStopped, "Stopped before a game ended."};
  options.json ? print_json(rules, options, played) : print_text(rules, options, played);
  if (place.stop.stop_requested()) return kStopped;
  return played.faulty == 0 ? kFine : kNotInOrder;
}

}  // namespace

void add_playout(CLI::App& program, Run& chosen) {
  auto o = std::make_shared<PlayoutArguments>();
  auto* command = add_command(
      program, "playout", "Play games at random and check every sheet and every state on the way.",
      "  backchannel-lab playout --variant tower-22 --games 100000 --jobs 2\n"
      "  backchannel-lab playout --variant micro --games 1000 --seed 7 --json\n"
      "The hash stands for all games; it is the same for any number of jobs.",
      [o](const Workplace& place) { return play(place, *o); }, chosen);
  command->add_option("--variant", o->variant, "Key or path of a variant")->required();
  command->add_option("--games", o->games, "How many games")->capture_default_str()->check(CLI::PositiveNumber);
  command->add_option("--seed", o->seed, "The seed of the run")->capture_default_str();
  command->add_option("--first", o->first, "The number of the first game, to play a part of a run again")->capture_default_str();
  command->add_option("--jobs", o->jobs, "How many threads")->capture_default_str()->check(CLI::Range(1, 1024));
  command->add_flag("--no-audit", o->no_audit, "Check nothing, to measure the rules alone");
  command->add_flag("--json", o->json, "As JSON");
}

}  // namespace bc::lab
