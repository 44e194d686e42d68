// SPDX-License-Identifier: GPL-3.0-or-later
// backchannel-lab predict: what the theory says should happen, and what does.
#include "lab/predict/predict.h"

#include <algorithm>
#include <iostream>
#include <map>

#include "batch_command.h"
#include "lab/fingerprint.h"
#include "lab/solve/expected.h"
#include "predict_report.h"

namespace bc::lab {
namespace {

struct PredictArguments {
  std::string variant = "tower-22", agent = "advanced", file, shard;
  BatchOptions batch{.deals = 400};
  int steps = 100;  // of CFR+
  bool json = false, measures = false;
};
constexpr std::size_t kLimit = 4'000'000;  // joint orders of a variant that is solved

/// "@1" in changes stands for the key of the first seat and "@1.2" for that of its second faction, so that one register serves every
/// variant.
Ruleset changed_rules(const Ruleset& rules, std::string changes, int number) {
  const auto put = [&](const std::string& mark, const std::string& key) {
    for (auto at = changes.find(mark); at != changes.npos; at = changes.find(mark)) changes.replace(at, mark.size(), key);
  };
  for (std::size_t s = 0; s < rules.seats.size(); ++s) {
    const auto mark = "@" + std::to_string(s + 1);
    for (std::size_t f = 0; f < rules.seats[s].factions.size(); ++f) put(mark + "." + std::to_string(f + 1), rules.seats[s].factions[f].key);
    put(mark, rules.seats[s].key);
  }
  const auto loaded = changed(rules, changes, "prediction " + std::to_string(number));
  if (!loaded) throw Failure{kUnreadable, to_text(loaded.diagnostics)};
  return *loaded.ruleset;
}

struct PredictPlan : Plan {
  std::vector<Prediction> predictions;
  /// Tables of the arms low, high, and those beside; arms that are the same share one. Of a prediction that is solved: none.
  std::vector<std::vector<std::size_t>> arms;
};

std::vector<Treatment> arms_of(const Prediction& p) {
  std::vector<Treatment> arms{p.low, p.high};
  if (p.beside) arms.push_back(together(p.low, *p.beside)), arms.push_back(together(p.high, *p.beside));
  return arms;
}

PredictPlan plan_of(const Workplace& place, const PredictArguments& o) {
  const auto file = rules_file(place, o.file, "lab/predictions.toml", "The register of predictions");
  const auto predictions = read_predictions(file.text, file.name);
  if (!predictions) throw Failure{kUnreadable, predictions.error()};
  const auto loaded = load(place, o.variant);
  const auto all = roster(place);
  std::vector<Opponent> players{opponents(all, o.agent).front()};
  for (const auto& p : *predictions)
    if (!p.agent.empty()) players.push_back(opponents(all, p.agent).front());
  PredictPlan plan;
  plan.command = "predict", plan.predictions = *predictions;
  plan.asked = asked_of(loaded, o.variant, players, o.batch);
  plan.asked["agent"] = o.agent, plan.asked["steps"] = o.steps;
  plan.asked["file"] = o.file, plan.asked["file_hash"] = to_string(fingerprint(file.text));
  struct Seen {
    Treatment arm;
    std::string agent;
    std::uint64_t times;
    ForkKinds forks;
    bool operator==(const Seen&) const = default;
  };
  std::vector<Seen> seen;
  for (const auto& p : plan.predictions) {
    auto& tables = plan.arms.emplace_back();
    if (!p.solved.empty()) continue;
    const auto player = p.agent.empty() ? players.front() : opponents(all, p.agent).front();
    for (const auto& arm : arms_of(p)) {
      const Seen wanted{arm, p.agent, p.times, p.forks()};
      const auto at = std::ranges::find(seen, wanted);
      tables.push_back(static_cast<std::size_t>(at - seen.begin()));
      if (at != seen.end()) continue;
      seen.push_back(wanted);
      plan.tables.push_back({.rules = changed_rules(*loaded.ruleset, arm.changes, p.number), .players = {player_of(player, all, arm)}, .forks = p.forks(), .times = p.times});
    }
  }
  return plan;
}

/// The arms of a small variant, solved.
Played solve(const Workplace& place, const Prediction& p, int steps, double& nash_conv) {
  const auto loaded = load(place, p.solved);
  Played played;
  Blocks* sides[] = {&played.low, &played.high, &played.low_beside, &played.high_beside};
  const auto arms = arms_of(p);
  for (std::size_t i = 0; i < arms.size(); ++i) {
    auto found = equilibrium_of(changed_rules(*loaded.ruleset, arms[i].changes, p.number), steps, kLimit, place.stop);
    if (!found) throw Failure{kNotInOrder, "The variant " + p.solved + " cannot be solved: " + found.error() + "."};
    sides[i]->push_back(std::move(found->match));
    nash_conv = std::max(nash_conv, found->nash_conv);
  }
  return played;
}

/// The predictions of which every deal was played, or which could be solved before it was stopped.
Findings findings_of(const Workplace& place, const PredictPlan& plan, const PredictArguments& o, const Cells& cells) {
  Findings all{.predictions = plan.predictions, .variant = o.variant, .agent = o.agent, .deals = o.batch.deals, .seed = o.batch.seed};
  for (std::size_t p = 0; p < plan.predictions.size(); ++p) {
    const auto& prediction = plan.predictions[p];
    Played played;
    if (prediction.solved.empty()) {
      Blocks* sides[] = {&played.low, &played.high, &played.low_beside, &played.high_beside};
      bool whole = true;
      for (std::size_t i = 0; i < plan.arms[p].size(); ++i) {
        const auto& blocks = cells[plan.arms[p][i]];
        whole = whole && finished(o.batch, blocks, prediction.times).size() == blocks.size();
        *sides[i] = blocks;
      }
      if (!whole) continue;
    } else {
      if (place.stop.stop_requested()) continue;
      played = solve(place, prediction, o.steps, all.nash_conv);
      if (place.stop.stop_requested()) continue;  // it was not solved to the end
    }
    for (auto& effect : effects_of(prediction, played)) {
      effect.prediction = p;
      all.effects.push_back(effect);
    }
  }
  std::vector<Effect*> family;
  for (auto& e : all.effects)
    if (!plan.predictions[e.prediction].report) family.push_back(&e);
  correct_by_holm(family);
  // What is only reported is no member of the family: its p stands as it is.
  for (auto& e : all.effects)
    if (plan.predictions[e.prediction].report) e.adjusted = e.p;
  return all;
}

int predict(const Workplace& place, const PredictArguments& options) {
  if (options.measures) {
    for (const auto& m : match_measures()) std::printf("%s\n    %s\n", std::string(m.name).c_str(), std::string(m.sentence).c_str());
    return kFine;
  }
  const auto plan = plan_of(place, options);
  if (const auto cells = play_plan(place, plan, options.batch, options.shard)) {
    const auto found = findings_of(place, plan, options, *cells);
    if (place.stop.stop_requested()) std::cerr << "Stopped: the predictions that were finished, corrected for their number and not for that of all.\n";
    std::cout << (options.json ? findings_json(found) : findings_text(found));
  }
  return place.stop.stop_requested() ? kStopped : kFine;
}

}  // namespace

int merge_predict(const Workplace& place, const BatchPart& part, const MergeOptions& merge) {
  const auto asked = Json::parse(part.asked);
  PredictArguments o{.json = merge.json};
  read_asked(asked, o.variant, o.batch);
  asked.at("agent").get_to(o.agent);
  asked.at("steps").get_to(o.steps);
  asked.at("file").get_to(o.file);
  const auto plan = plan_of(place, o);
  check_unchanged(plan, part);
  const auto found = findings_of(place, plan, o, part.cells);
  std::cout << (o.json ? findings_json(found) : findings_text(found));
  return kFine;
}

void add_predict(CLI::App& program, Run& chosen) {
  auto o = std::make_shared<PredictArguments>();
  auto* command = add_command(
      program, "predict", "Test what the theory predicts: registered signs, paired deals, intervals and verdicts.",
      "  backchannel-lab predict --variant tower-22 --agent advanced --deals 2000 --jobs 2\n"
      "  backchannel-lab predict --file mine.toml --json\n"
      "  backchannel-lab predict --measures",
      [o](const Workplace& place) { return predict(place, *o); }, chosen);
  command->add_option("--variant", o->variant, "Key or path of a variant")->capture_default_str();
  command->add_option("--agent", o->agent, "Who sits in every seat")->capture_default_str();
  command->add_option("--file", o->file, "The register of predictions; rules/lab/predictions.toml if not given");
  command->add_option("--deals", o->batch.deals, "Deals an arm")->capture_default_str()->check(CLI::PositiveNumber);
  command->add_option("--blocks", o->batch.blocks, "Blocks of the jackknife")->capture_default_str()->check(CLI::Range(5, 1000));
  command->add_option("--steps", o->steps, "Iterations of CFR+ for what is solved")->capture_default_str()->check(CLI::PositiveNumber);
  command->add_flag("--measures", o->measures, "List what a prediction can speak of");
  command->add_flag("--json", o->json, "As JSON");
  add_batch_options(*command, o->batch, o->shard);
}

}  // namespace bc::lab
