// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/search/proposals.h"

#include <algorithm>

#include "agents/path.h"
#include "agents/thumb/thumb.h"

namespace bc {
namespace {

SheetPart part_of(Ask ask) {
  if (ask <= Ask::deliver) return SheetPart::reactions;
  if (ask <= Ask::operation_against) return SheetPart::operation;
  if (ask <= Ask::support_clause) return SheetPart::support;
  if (ask <= Ask::statement_response) return SheetPart::statement;
  return SheetPart::letter;
}

int any(const ChoiceList& values, Rng& dice) {
  return values[static_cast<int>(dice.below(static_cast<std::uint32_t>(values.size())))];
}

bool offers(const ChoiceList& values, int value) { return std::ranges::find(values, value) != values.end(); }

}  // namespace

OrderSheet by_habit(const Ruleset& rules, const InformationState& known, const Temper& temper, std::uint64_t seed) {
  const Legal legal(rules, known);
  return ThumbAgent(temper).decide(known, legal, {.seed = seed});
}

OrderSheet varied(const SeatView& view, const OrderSheet& base, SheetPart part, Rng& dice) {
  SheetBuilder sheet(view);
  while (!sheet.is_done()) {
    const auto& values = sheet.values();
    if (part_of(sheet.ask()) == part) {
      // Terms made up word by word seldom suit anybody: where there are ready-made pairs, those are mostly taken.
      const bool ready = sheet.ask() == Ask::letter_form && offers(values, 0) && dice.below(8) != 0;
      sheet.choose(ready ? 0 : any(values, dice));
      continue;
    }
    const int kept = answer_in(base, sheet.ask(), sheet.index());
    sheet.choose(kept >= 0 && offers(values, kept) ? kept : values[0]);
  }
  return sheet.sheet();
}

bool graft(const SeatView& view, OrderSheet& base, const OrderSheet& other, SheetPart part) {
  switch (part) {
    case SheetPart::reactions: base.reactions = other.reactions; break;
    case SheetPart::operation: base.operation = other.operation; break;
    case SheetPart::support: base.support = other.support; break;
    case SheetPart::statement: base.statement = other.statement; break;
    case SheetPart::letter: base.letter = other.letter; break;
  }
  return !check(view, base);
}

}  // namespace bc
