// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/predict/predict.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

#include "lab/predict/jackknife.h"
#include "lab/roster_file.h"

namespace bc {

namespace {

Opponent tempered(const Opponent& player, const Roster& roster, const std::string& temper) {
  if (temper.empty()) return player;
  std::vector<std::string> problems;
  auto base = roster;
  base.push_back(player);
  auto changed = read_opponent("name = \"" + player.name + "\"\nlike = \"" + player.key + "\"\n[temper]\n" + temper, player.key, base, problems);
  if (!problems.empty()) throw std::runtime_error("A temper cannot be read: " + problems.front());
  return changed;
}

Effect effect(const Expectation& expected, const Blocks& low, const Blocks& high) {
  Effect e{.expected = expected};
  const auto* of_low = find_measure(expected.low);
  const auto* of_high = find_measure(expected.high);
  const auto found = jackknife(low.size(), [&](std::size_t i) -> std::optional<double> {
    const auto a = of_low->of(without(low, i)), b = of_high->of(without(high, i));
    if (!a || !b) return std::nullopt;
    return *b - *a;
  });
  if (!found) return e;
  e.low = *of_low->of(without(low, low.size())), e.high = *of_high->of(without(high, high.size()));
  e.difference = found->value, e.margin = found->margin(), e.measured = true;
  e.p = found->error > 0 ? std::erfc(std::abs(found->value) / found->error / std::sqrt(2.0)) : found->value == 0 ? 1 : 0;
  return e;
}

}  // namespace

Verdict verdict(const Effect& e) {
  if (!e.measured || e.adjusted >= kSignificance) return Verdict::undecided;
  return (e.difference > 0) == (e.expected.sign > 0) ? Verdict::confirmed : Verdict::refuted;
}

std::vector<Effect> test(const Ruleset& low_rules, const Ruleset& high_rules, const Opponent& low_player, const Opponent& high_player,
                         const Prediction& prediction, const PredictOptions& options) {
  const MatchOptions match{.seeds = options.seeds, .seed = options.seed, .jobs = options.jobs, .rotate = false, .budget = options.budget, .stop = options.stop, .done = options.done};
  const auto blocks = std::max(2, options.blocks);
  const auto low = play_blocks(low_rules, {low_player}, match, blocks), high = play_blocks(high_rules, {high_player}, match, blocks);
  std::vector<Effect> all;
  for (const auto& expected : prediction.expected) {
    all.push_back(effect(expected, low, high));
    all.back().prediction = prediction.number;
  }
  return all;
}

void correct_by_holm(std::vector<Effect>& effects) {
  std::vector<Effect*> order;
  for (auto& e : effects)
    if (e.measured) order.push_back(&e);
  std::ranges::sort(order, {}, &Effect::p);
  double worst = 0;
  for (std::size_t i = 0; i < order.size(); ++i) {
    worst = std::max(worst, std::min(1.0, order[i]->p * static_cast<double>(order.size() - i)));
    order[i]->adjusted = worst;
  }
}

Opponent player_of(const Opponent& player, const Roster& roster, const Arm& arm) { return tempered(player, roster, arm.temper); }

}  // namespace bc
