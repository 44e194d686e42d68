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
  if (temper.find_first_not_of("\n") == std::string::npos) return player;
  std::vector<std::string> problems;
  auto base = roster;
  base.push_back(player);
  auto changed = read_opponent("name = \"" + player.name + "\"\nlike = \"" + player.key + "\"\n[temper]\n" + temper, player.key, base, problems);
  if (!problems.empty()) throw std::runtime_error("A temper cannot be read: " + problems.front());
  return changed;
}

/// A figure of an arm, all that is taken off included. Nothing where there is no case.
std::optional<double> figure(const Prediction& p, const std::string& measure, const std::string& less, const Match& arm, const Match* beside) {
  const auto plain = [&](const Match& m) -> std::optional<double> {
    const auto value = find_measure(measure)->of(m);
    if (!value || less.empty()) return value ? std::optional(value->value) : std::nullopt;
    const auto off = find_measure(less)->of(m);
    return off ? std::optional(value->value - off->value) : std::nullopt;
  };
  const auto value = plain(arm);
  if (!value || !p.beside) return value;
  const auto off = plain(*beside);
  return off ? std::optional(*value - *off) : std::nullopt;
}

Effect effect(const Prediction& p, const Expectation& expected, const Played& played) {
  Effect e{.expected = expected};
  const auto sides = [&](std::size_t left_out) -> std::optional<std::pair<double, double>> {
    const auto low_beside = without(played.low_beside, left_out), high_beside = without(played.high_beside, left_out);
    const auto low = figure(p, expected.low, expected.low_less, without(played.low, left_out), &low_beside);
    const auto high = figure(p, expected.high, expected.high_less, without(played.high, left_out), &high_beside);
    if (!low || !high || (expected.ratio && (*low <= 0 || *high <= 0))) return std::nullopt;
    return std::pair(*low, *high);
  };
  const auto differs = [&](std::size_t left_out) -> std::optional<double> {
    const auto both = sides(left_out);
    if (!both) return std::nullopt;
    return expected.ratio ? std::log(both->second / both->first / expected.times) : both->second - both->first;
  };
  const auto blocks = played.low.size();
  const auto cases = [&](const std::string& measure, const Blocks& arm) {
    const auto found = find_measure(measure)->of(without(arm, blocks));
    return found ? found->cases : 0;
  };
  e.low_cases = cases(expected.low, played.low), e.high_cases = cases(expected.high, played.high);
  e.exact = !p.solved.empty();
  const auto both = sides(blocks);
  if (!both) return e;
  e.low = both->first, e.high = both->second;
  if (e.exact) {
    e.difference = *differs(blocks), e.measured = true;
    e.p = e.adjusted = 0;
    return e;
  }
  const auto found = jackknife(blocks, differs);
  if (!found) return e;
  e.difference = found->value, e.margin = found->margin(), e.p = found->p(), e.measured = true;
  return e;
}

}  // namespace

ForkKinds Prediction::forks() const {
  ForkKinds kinds;
  for (const auto& e : expected)
    for (const auto& name : {e.low, e.high, e.low_less, e.high_less})
      if (!name.empty()) kinds = kinds | find_measure(name)->forks;
  return kinds;
}

double Effect::ratio() const { return expected.times * std::exp(difference); }
double Effect::ratio_end(int side) const { return expected.times * std::exp(difference + side * margin); }

Verdict verdict(const Effect& e) {
  if (!e.measured || e.adjusted >= kSignificance || (e.exact && std::abs(e.difference) < kExactly)) return Verdict::undecided;
  return (e.difference > 0) == (e.expected.sign > 0) ? Verdict::confirmed : Verdict::refuted;
}

Treatment together(const Treatment& arm, const Treatment& beside) {
  // Beside comes first: its plain fields must not fall into a table of the arm.
  return {beside.changes + "\n" + arm.changes, beside.temper + "\n" + arm.temper};
}

std::vector<Effect> effects_of(const Prediction& prediction, const Played& played) {
  std::vector<Effect> all;
  for (const auto& expected : prediction.expected) all.push_back(effect(prediction, expected, played));
  return all;
}

void correct_by_holm(std::vector<Effect*> family) {
  std::erase_if(family, [](const Effect* e) { return !e->measured || e->exact; });
  std::ranges::sort(family, {}, &Effect::p);
  double worst = 0;
  for (std::size_t i = 0; i < family.size(); ++i) {
    worst = std::max(worst, std::min(1.0, family[i]->p * static_cast<double>(family.size() - i)));
    family[i]->adjusted = worst;
  }
}

Opponent player_of(const Opponent& player, const Roster& roster, const Treatment& arm) { return tempered(player, roster, arm.temper); }

}  // namespace bc
