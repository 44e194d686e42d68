// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/thumb/thumb.h"

#include "agents/random.h"
#include "agents/thumb/lines.h"

namespace bc {

OrderSheet ThumbAgent::decide(const InformationState& known, const Legal& legal, const Budget& budget) {
  if (legal.view().pub().phase == Phase::ended) return {};
  Mind mind{
      .known = known, .view = legal.view(), .temper = temper_, .dice = decision_dice(known, budget.seed), .seed = budget.seed};
  const auto owed = duties(mind);
  OrderSheet sheet;
  sheet.reactions = react(mind, owed);
  sheet.operation = choose_operation(mind, owed);
  sheet.support = choose_support(mind, owed);
  sheet.statement = choose_statement(mind, owed, sheet.operation);
  sheet.letter = choose_letter(mind, sheet.operation);
  return sheet;
}

}  // namespace bc
