// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/coach/coach.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "agents/belief/belief.h"
#include "agents/search/trial.h"

namespace bc {
namespace {

constexpr double kNormal95 = 1.959963984540054;
constexpr std::uint32_t kFreshGames = 400;
constexpr double kHighOdds = 0.03;  // a chance of war this turn from which it is named first

double error_of(const Arm& arm) {
  if (arm.visits < 2) return 5;
  const double n = arm.visits, variance = std::max(0.0, (arm.squares - arm.sum * arm.mean()) / (n - 1));
  return std::sqrt(variance / n);
}

/// The same plan with another word or another support is no plan of its own.
bool is_same_plan(const OrderSheet& a, const OrderSheet& b) {
  return a.operation.kind == b.operation.kind && a.letter.kind == b.letter.kind && a.letter.terms == b.letter.terms;
}

Advice advise(const Arm& arm, const SeatView& view, const Belief& belief) {
  Advice advice{.sheet = arm.sheet, .score = arm.mean(), .margin = kNormal95 * error_of(arm), .tried = arm.visits};
  advice.war = arm.wars / arm.visits;
  advice.war_now = arm.wars_now / arm.visits;
  advice.causes = causes_of(view, belief, arm.sheet);
  if (advice.war_now >= kHighOdds)
    advice.causes.insert(advice.causes.begin(),
                         {.kind = CauseKind::odds_high, .against = true, .amount = static_cast<std::int16_t>(advice.war_now * kCertain)});
  return advice;
}

/// The budget of one of two thoughts: the rest of the time, or a share of it.
Budget part_of(const Budget& budget, std::chrono::steady_clock::time_point start, double share) {
  auto part = budget;
  part.progress = nullptr;
  if (budget.time_limit.count() == 0) return part;
  const auto left = budget.time_limit - std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start);
  part.time_limit = std::max(std::chrono::milliseconds(1), std::chrono::milliseconds(static_cast<std::int64_t>(static_cast<double>(left.count()) * share)));
  return part;
}

/// The chance that one plan is truly better than another, both having been played in the same games.
double chance_of_lead(const std::vector<double>& one, const std::vector<double>& other) {
  const double n = static_cast<double>(one.size());
  if (n < 2) return 0.5;
  double sum = 0, squares = 0;
  for (std::size_t i = 0; i < one.size(); ++i) sum += one[i] - other[i], squares += (one[i] - other[i]) * (one[i] - other[i]);
  const double variance = std::max(1e-12, (squares - sum * sum / n) / (n - 1));
  return 0.5 * std::erfc(-sum / n / std::sqrt(variance / n) / std::sqrt(2.0));
}

}  // namespace

Counsel coach(const Thinking& thinking, const InformationState& known, const Legal& legal, const Budget& budget, int how_many) {
  Counsel counsel;
  if (legal.view().pub().phase == Phase::ended) return counsel;
  const auto start = std::chrono::steady_clock::now();
  auto sober = thinking;
  sober.temper.bent = sober.temper.envies = 0;
  sober.nature.reset();
  sober.skill.rehearses = 0;
  const auto findings = search(sober, known, legal, part_of(budget, start, 0.6));
  counsel.iterations = findings.iterations;
  std::vector<OrderSheet> kept;
  for (const auto& arm : findings.arms) {
    if (static_cast<int>(kept.size()) >= how_many) break;
    if (arm.visits * 20 < findings.arms[0].visits) continue;  // hardly tried: its figures say little
    if (std::ranges::none_of(kept, [&](const OrderSheet& other) { return is_same_plan(other, arm.sheet); })) kept.push_back(arm.sheet);
  }
  // A plan was picked because it did well: what it is worth is told by games that had no part in that.
  const auto games = std::max<std::uint32_t>(2, static_cast<std::uint32_t>(static_cast<std::uint64_t>(kFreshGames) * budget.iterations / 1000));
  const auto trial = try_out(sober, known, legal, part_of(budget, start, 1), kept, games);
  counsel.games = trial.games;
  const auto models = sober.expects.empty() ? std::vector<Temper>{sober.temper} : sober.expects;
  const auto belief = believe(legal.rules(), known, models);
  std::vector<std::size_t> order(kept.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order, std::greater{}, [&](std::size_t i) { return trial.arms[i].mean(); });
  for (const auto i : order) counsel.plans.push_back(advise(trial.arms[i], legal.view(), belief));
  counsel.sure = order.size() > 1 ? std::max(0.5, chance_of_lead(trial.values[order[0]], trial.values[order[1]])) : 1;
  return counsel;
}

}  // namespace bc
