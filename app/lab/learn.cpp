// SPDX-License-Identifier: GPL-3.0-or-later
// backchannel-lab learn: a player that learns from regret alone, and how it comes to play.
#include "lab/learn/learner.h"

#include <cstdio>
#include <iostream>

#include "command.h"
#include "interrupt.h"
#include "lab/predict/measures.h"
#include "match_report.h"

namespace bc::lab {
namespace {

struct LearnArguments {
  std::string variant = "mid";
  LearnOptions learn;
  std::uint64_t games = 2000, megabytes = 512;
  bool forgetful = false, json = false;
};

int learn(const Workplace& place, LearnArguments options) {
  const auto loaded = load(place, options.variant);
  const auto& rules = *loaded.ruleset;
  options.learn.stop = place.stop;
  options.learn.bytes = options.megabytes << 20;
  options.learn.memory.of_words = !options.forgetful;
  std::unique_ptr<Learner> learner;
  {
    Progress progress(options.learn.rounds, "rounds");
    options.learn.done = &progress.done();
    learner = bc::learn(rules, options.learn);
  }
  if (learner->rounds() == 0) throw Failure{kStopped, "Stopped before a round was over."};
  const auto match = play_learnt(rules, *learner, options.games, options.learn.seed + 1);
  auto measures = Json::object();
  for (const auto& m : match_measures())
    if (const auto found = m.of(match)) measures[std::string(m.name)] = found->value;
  if (options.json) {
    std::cout << Json{{"variant", options.variant}, {"rounds", learner->rounds()}, {"positions", learner->sets()}, {"unknown", learner->unknown()},
                      {"remembers_words", !options.forgetful}, {"games", match.games}, {"measures", std::move(measures)}}
                     .dump(2)
              << '\n';
  } else {
    std::printf("%s: %llu rounds, %zu positions told apart, %.1f %% of visits to others; %s\n", options.variant.c_str(),
                static_cast<unsigned long long>(learner->rounds()), learner->sets(), 100 * learner->unknown(),
                options.forgetful ? "words are forgotten" : "words are remembered");
    std::printf("How its average plays against itself:\n");
    std::cout << match_text(rules, {{.key = "learner"}}, match);
    for (const char* name : {"hold best", "offers", "offers accepted", "deals", "promises delivered", "promises delivered by hawks", "threats", "threats yielded to",
                             "struck by the threatened", "struck by the unthreatened"})
      if (const auto found = find_measure(name)->of(match))
        std::printf("  %-28s %.3f of %llu\n", name, found->value, static_cast<unsigned long long>(found->cases));
  }
  return place.stop.stop_requested() ? kStopped : kFine;
}

}  // namespace

void add_learn(CLI::App& program, Run& chosen) {
  auto o = std::make_shared<LearnArguments>();
  auto* command = add_command(
      program, "learn", "Let a player learn from regret alone, and see how it comes to play: does it deal, and keep its word?",
      "  backchannel-lab learn --rounds 20000\n  backchannel-lab learn --variant mid --rounds 20000 --forgetful --json\n"
      "Positions that look alike to it share what it learns: nothing promises an equilibrium.",
      [o](const Workplace& place) { return learn(place, *o); }, chosen);
  command->add_option("--variant", o->variant, "Key or path of a variant with few sheets a turn")->capture_default_str();
  command->add_option("--rounds", o->learn.rounds, "How often each seat learns")->capture_default_str()->check(CLI::PositiveNumber);
  command->add_option("--width", o->learn.width, "Sheets tried at each turn besides the one played")->capture_default_str()->check(CLI::Range(1, 100));
  command->add_option("--memory", o->megabytes, "Megabytes for what is learnt, at most")->capture_default_str()->check(CLI::Range(1, 1000000));
  command->add_option("--games", o->games, "Games by which its play is judged")->capture_default_str()->check(CLI::PositiveNumber);
  command->add_option("--seed", o->learn.seed, "The seed of the run")->capture_default_str();
  command->add_flag("--forgetful", o->forgetful, "Let it forget what others did with their word");
  command->add_flag("--json", o->json, "As JSON");
}

}  // namespace bc::lab
