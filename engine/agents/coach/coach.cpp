// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/coach/coach.h"

#include <algorithm>
#include <cmath>

#include "agents/belief/belief.h"

namespace bc {
namespace {

constexpr double kNormal95 = 1.959963984540054;
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

}  // namespace

Counsel coach(const Thinking& thinking, const InformationState& known, const Legal& legal, const Budget& budget, int how_many) {
  Counsel counsel;
  if (legal.view().pub().phase == Phase::ended) return counsel;
  auto sober = thinking;
  sober.temper.bent = sober.temper.envies = 0;
  sober.skill.rehearses = 0;  // plans are told beside each other: all are weighed by the same games
  const auto findings = search(sober, known, legal, budget);
  counsel.iterations = findings.iterations;
  const auto models = sober.expects.empty() ? std::vector<Temper>{sober.temper} : sober.expects;
  const auto belief = believe(legal.rules(), known, models);
  std::vector<const Arm*> kept;
  for (const auto& arm : findings.arms) {
    if (static_cast<int>(kept.size()) >= how_many) break;
    if (arm.visits * 20 < findings.arms[0].visits) continue;  // hardly tried: its figures say little
    if (std::ranges::any_of(kept, [&](const Arm* other) { return is_same_plan(other->sheet, arm.sheet); })) continue;
    kept.push_back(&arm);
    counsel.plans.push_back(advise(arm, legal.view(), belief));
  }
  counsel.sure = 1;
  if (kept.size() > 1) {
    const double apart = kept[0]->mean() - kept[1]->mean();
    const double error = std::hypot(error_of(*kept[0]), error_of(*kept[1]));
    counsel.sure = std::max(0.5, 0.5 * std::erfc(-apart / std::max(1e-9, error) / std::sqrt(2.0)));
  }
  return counsel;
}

}  // namespace bc
