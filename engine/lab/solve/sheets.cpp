// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/solve/sheets.h"

#include "core/choices.h"

namespace bc {

namespace {

/// Of threats only the plainest is looked at, or they alone would be eighteen a theatre.
bool is_plain(Ask ask, int value) {
  switch (ask) {
    case Ask::statement_trigger: return value == static_cast<int>(Trigger::any_strike);
    case Ask::statement_theatre: return value == 0;
    case Ask::statement_response: return value == static_cast<int>(Response::any_strike);
    default: return true;
  }
}

bool all_sheets(const SheetBuilder& builder, std::size_t limit, std::vector<OrderSheet>& sheets) {
  if (builder.is_done()) {
    if (sheets.size() == limit) return false;
    sheets.push_back(builder.sheet());
    return true;
  }
  for (const int value : builder.values()) {
    if (!is_plain(builder.ask(), value)) continue;
    auto next = builder;
    next.choose(value);
    if (!all_sheets(next, limit, sheets)) return false;
  }
  return true;
}

}  // namespace

std::vector<OrderSheet> plain_sheets(const SeatView& view, std::size_t limit) {
  std::vector<OrderSheet> sheets;
  if (!all_sheets(SheetBuilder(view), limit, sheets)) sheets.clear();
  return sheets;
}

}  // namespace bc
