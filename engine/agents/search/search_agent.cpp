// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/search/search_agent.h"

#include "agents/random.h"

namespace bc {

OrderSheet SearchAgent::decide(const InformationState& known, const Legal& legal, const Budget& budget) {
  if (legal.view().pub().phase == Phase::ended) return {};
  const auto findings = search(thinking_, known, legal, budget);
  const double enough = credit(findings, findings.arms[0]) - thinking_.skill.care / 100.0;
  std::size_t equals = 1;
  while (equals < findings.arms.size() && credit(findings, findings.arms[equals]) >= enough &&
         findings.arms[equals].visits * 4 >= findings.arms[0].visits)
    ++equals;
  auto dice = decision_dice(known, budget.seed ^ 0x9a1cULL);
  return findings.arms[dice.below(static_cast<std::uint32_t>(equals))].sheet;
}

}  // namespace bc
