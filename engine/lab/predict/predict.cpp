// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/predict/predict.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <stdexcept>

#include "lab/counts.h"
#include "lab/roster_file.h"

namespace bc {

namespace {

constexpr double kNormal95 = 1.959963984540054;

Opponent tempered(const Opponent& player, const Roster& roster, const std::string& temper) {
  if (temper.empty()) return player;
  std::vector<std::string> problems;
  auto base = roster;
  base.push_back(player);
  auto changed = read_opponent("name = \"" + player.name + "\"\nlike = \"" + player.key + "\"\n[temper]\n" + temper, player.key, base, problems);
  if (!problems.empty()) throw std::runtime_error("A temper cannot be read: " + problems.front());
  return changed;
}

/// Parts of one arm by block: their sum without one block is what the jackknife needs.
using Blocks = std::vector<Match>;

Match without(const Blocks& blocks, std::size_t one) {
  Match sum;
  for (std::size_t b = 0; b < blocks.size(); ++b)
    if (b != one) add_counts(sum, blocks[b]);
  return sum;
}

Effect effect(const Expectation& expected, const Blocks& low, const Blocks& high) {
  Effect e{.expected = expected};
  const auto* of_low = find_measure(expected.low);
  const auto* of_high = find_measure(expected.high);
  const auto none = low.size();
  const auto a = of_low->of(without(low, none)), b = of_high->of(without(high, none));
  if (!a || !b || low.size() < 2) return e;
  e.low = *a, e.high = *b, e.difference = *b - *a;
  std::vector<double> left_out;
  for (std::size_t i = 0; i < low.size(); ++i) {
    const auto x = of_low->of(without(low, i)), y = of_high->of(without(high, i));
    if (!x || !y) return e;
    left_out.push_back(*y - *x);
  }
  const auto n = static_cast<double>(left_out.size());
  const auto mean = std::accumulate(left_out.begin(), left_out.end(), 0.0) / n;
  double squares = 0;
  for (const auto d : left_out) squares += (d - mean) * (d - mean);
  const auto error = std::sqrt((n - 1) / n * squares);
  e.measured = true;
  e.margin = kNormal95 * error;
  e.p = error > 0 ? std::erfc(std::abs(e.difference) / error / std::sqrt(2.0)) : e.difference == 0 ? 1 : 0;
  return e;
}

}  // namespace

Verdict verdict(const Effect& e) {
  if (!e.measured || e.adjusted >= kSignificance) return Verdict::undecided;
  return (e.difference > 0) == (e.expected.sign > 0) ? Verdict::confirmed : Verdict::refuted;
}

std::vector<Effect> test(const Ruleset& low_rules, const Ruleset& high_rules, const Opponent& low_player, const Opponent& high_player,
                         const Prediction& prediction, const PredictOptions& options) {
  Blocks low, high;
  const auto blocks = static_cast<std::uint64_t>(std::max(2, options.blocks));
  for (std::uint64_t b = 0; b < blocks && !options.stop.stop_requested(); ++b) {
    const auto first = options.seeds * b / blocks;
    const MatchOptions match{.seeds = options.seeds * (b + 1) / blocks - first,
                             .first = first,
                             .seed = options.seed,
                             .jobs = options.jobs,
                             .rotate = false,
                             .budget = options.budget,
                             .stop = options.stop};
    low.push_back(play_match(low_rules, {low_player}, match));
    high.push_back(play_match(high_rules, {high_player}, match));
    if (options.done) ++*options.done;
  }
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
