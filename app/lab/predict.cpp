// SPDX-License-Identifier: GPL-3.0-or-later
// backchannel-lab predict: what the theory says should happen, and what does.
#include "lab/predict/predict.h"

#include <cstdio>
#include <fstream>
#include <iostream>
#include <iterator>
#include <nlohmann/json.hpp>

#include "command.h"
#include "interrupt.h"

namespace bc::lab {
namespace {

struct PredictArguments {
  std::string variant = "tower-22", agent = "cautious", file;
  PredictOptions predict;
  bool json = false, measures = false;
};

std::vector<Prediction> read_register(const Workplace& place, const std::string& file) {
  std::vector<std::filesystem::path> tried;
  if (!file.empty())
    tried.push_back(file);
  else
    for (const auto& dir : place.rules_dirs) tried.push_back(dir / "lab" / "predictions.toml");
  for (const auto& path : tried) {
    std::ifstream in(path, std::ios::binary);
    if (!in) continue;
    const auto all = read_predictions(std::string{std::istreambuf_iterator<char>(in), {}}, path.filename().string());
    if (!all) throw Failure{kUnreadable, all.error()};
    return *all;
  }
  throw Failure{kUnreadable, "The register of predictions was not found" + (file.empty() ? std::string(".") : ": " + file + ".")};
}

/// "@1" in changes stands for the key of the first seat, so that one register serves every variant.
Ruleset changed_rules(const Ruleset& rules, std::string changes, int number) {
  for (std::size_t s = 0; s < rules.seats.size(); ++s) {
    const auto mark = "@" + std::to_string(s + 1);
    for (auto at = changes.find(mark); at != changes.npos; at = changes.find(mark)) changes.replace(at, mark.size(), rules.seats[s].key);
  }
  const auto loaded = changed(rules, changes, "prediction " + std::to_string(number));
  if (!loaded) throw Failure{kUnreadable, to_text(loaded.diagnostics)};
  return *loaded.ruleset;
}

const char* in_words(Verdict v) { return v == Verdict::confirmed ? "confirmed" : v == Verdict::refuted ? "refuted" : "undecided"; }

/// A prediction holds when each of its signs does; one that is refuted refutes it.
Verdict whole(const std::vector<Effect>& effects, int number) {
  bool all = true;
  for (const auto& e : effects) {
    if (e.prediction != number) continue;
    if (verdict(e) == Verdict::refuted) return Verdict::refuted;
    all = all && verdict(e) == Verdict::confirmed;
  }
  return all ? Verdict::confirmed : Verdict::undecided;
}

void print_text(const std::vector<Prediction>& predictions, const std::vector<Effect>& effects, const PredictArguments& o) {
  std::printf("%s, %s in every seat: %llu deals an arm, paired; 95 %% intervals; Holm over %zu signs\n\n", o.variant.c_str(), o.agent.c_str(),
              static_cast<unsigned long long>(o.predict.seeds), effects.size());
  int confirmed = 0, refuted = 0;
  for (const auto& p : predictions) {
    const auto v = whole(effects, p.number);
    confirmed += v == Verdict::confirmed, refuted += v == Verdict::refuted;
    std::printf("%2d  %-9s  %s\n    (%s; %s)\n", p.number, in_words(v), p.claim.c_str(), p.origin == Origin::wired ? "wired" : "emergent", p.source.c_str());
    for (const auto& e : effects) {
      if (e.prediction != p.number) continue;
      const auto name = e.expected.low == e.expected.high ? e.expected.low : e.expected.low + " against " + e.expected.high;
      if (e.measured)
        std::printf("    %-9s  %s: %.3f to %.3f, %+.3f +-%.3f, expected %c, p %.4f\n", in_words(verdict(e)), name.c_str(), e.low, e.high, e.difference,
                    e.margin, e.expected.sign > 0 ? '+' : '-', e.adjusted);
      else
        std::printf("    undecided  %s: hardly any case was met\n", name.c_str());
    }
  }
  std::printf("\n%d of %zu confirmed, %d refuted, %zu undecided\n", confirmed, predictions.size(), refuted,
              predictions.size() - static_cast<std::size_t>(confirmed + refuted));
}

void print_json(const std::vector<Prediction>& predictions, const std::vector<Effect>& effects, const PredictArguments& o) {
  auto all = Json::array();
  for (const auto& p : predictions) {
    auto signs = Json::array();
    for (const auto& e : effects)
      if (e.prediction == p.number)
        signs.push_back({{"low", e.expected.low}, {"high", e.expected.high}, {"expected", e.expected.sign}, {"measured", e.measured},
                         {"at_low", e.low}, {"at_high", e.high}, {"difference", e.difference}, {"margin", e.margin}, {"p", e.p},
                         {"p_holm", e.adjusted}, {"verdict", in_words(verdict(e))}});
    all.push_back({{"number", p.number}, {"claim", p.claim}, {"source", p.source}, {"origin", p.origin == Origin::wired ? "wired" : "emergent"},
                   {"verdict", in_words(whole(effects, p.number))}, {"signs", std::move(signs)}});
  }
  std::cout << Json{{"variant", o.variant}, {"agent", o.agent}, {"deals", o.predict.seeds}, {"seed", o.predict.seed}, {"predictions", std::move(all)}}.dump(2)
            << '\n';
}

int predict(const Workplace& place, PredictArguments options) {
  if (options.measures) {
    for (const auto& m : match_measures()) std::printf("%s\n    %s\n", std::string(m.name).c_str(), std::string(m.sentence).c_str());
    return kFine;
  }
  const auto predictions = read_register(place, options.file);
  const auto loaded = load(place, options.variant);
  const auto all = roster(place);
  const auto player = opponents(all, options.agent).front();
  options.predict.stop = place.stop;
  std::vector<Effect> effects;
  {
    Progress progress(predictions.size() * 2 * options.predict.seeds, "games");
    options.predict.done = &progress.done();
    for (const auto& p : predictions) {
      if (place.stop.stop_requested()) break;
      const auto low = changed_rules(*loaded.ruleset, p.low.changes, p.number), high = changed_rules(*loaded.ruleset, p.high.changes, p.number);
      const auto found = test(low, high, player_of(player, all, p.low), player_of(player, all, p.high), p, options.predict);
      effects.insert(effects.end(), found.begin(), found.end());
    }
  }
  if (place.stop.stop_requested()) throw Failure{kStopped, "Stopped: a family that is not whole can not be corrected for its size."};
  correct_by_holm(effects);
  if (options.json) print_json(predictions, effects, options);
  else print_text(predictions, effects, options);
  return kFine;
}

}  // namespace

void add_predict(CLI::App& program, Run& chosen) {
  auto o = std::make_shared<PredictArguments>();
  auto* command = add_command(
      program, "predict", "Test what the theory predicts: registered signs, paired deals, intervals and verdicts.",
      "  backchannel-lab predict --variant tower-22 --agent cautious --deals 2000 --jobs 2\n"
      "  backchannel-lab predict --file mine.toml --json\n"
      "  backchannel-lab predict --measures",
      [o](const Workplace& place) { return predict(place, *o); }, chosen);
  command->add_option("--variant", o->variant, "Key or path of a variant")->capture_default_str();
  command->add_option("--agent", o->agent, "Who sits in every seat")->capture_default_str();
  command->add_option("--file", o->file, "The register of predictions; rules/lab/predictions.toml if not given");
  command->add_option("--deals", o->predict.seeds, "Deals an arm")->capture_default_str()->check(CLI::PositiveNumber);
  command->add_option("--seed", o->predict.seed, "The seed of the run")->capture_default_str();
  command->add_option("--blocks", o->predict.blocks, "Blocks of the jackknife")->capture_default_str()->check(CLI::Range(5, 1000));
  command->add_option("--iterations", o->predict.budget.iterations, "How much an opponent that searches may think")->capture_default_str();
  command->add_option("--jobs", o->predict.jobs, "How many threads")->capture_default_str()->check(CLI::Range(1, 1024));
  command->add_flag("--measures", o->measures, "List what a prediction can speak of");
  command->add_flag("--json", o->json, "As JSON");
}

}  // namespace bc::lab
