// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/search/search_agent.h"

#include "agents/random.h"

namespace bc {

OrderSheet SearchAgent::decide(const InformationState& known, const Legal& legal, const Budget& budget) {
  if (legal.view().pub().phase == Phase::ended) return {};
  if (thinking_.skill.reuses && !tree_) tree_.emplace(empty_tree(thinking_.skill));
  const auto findings = tree_ ? search(thinking_, known, legal, budget, *tree_) : search(thinking_, known, legal, budget);
  const double best = credit(findings, findings.arms[0]), care = thinking_.skill.care / 100.0;
  // The weight of a sheet falls with the square of what it gives away, to nothing where that is all it may.
  std::vector<double> weights{1};
  double all = 1;
  for (std::size_t i = 1; i < findings.arms.size(); ++i) {
    const double left = care > 0 ? 1 - (best - credit(findings, findings.arms[i])) / care : 0;
    if (left <= 0 || findings.arms[i].visits * 4 < findings.arms[0].visits) break;
    all += weights.emplace_back(left * left);
  }
  auto dice = decision_dice(known, budget.seed ^ 0x9a1cULL);
  double ticket = static_cast<double>(dice.next() >> 11) * 0x1p-53 * all;
  std::size_t taken = 0;
  while (taken + 1 < weights.size() && ticket >= weights[taken]) ticket -= weights[taken++];
  return findings.arms[taken].sheet;
}

}  // namespace bc
