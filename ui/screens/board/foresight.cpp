// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/board/foresight.h"

#include <QCoreApplication>

#include "core/candidates.h"
#include "ui/phrases/names.h"

namespace bc::ui {

namespace {
QString tr(const char* words) { return QCoreApplication::translate("Foresight", words); }

bool agrees(const Operation& whole, const Operation& part) {
  return (!part.proxy.is_set() || whole.proxy == part.proxy) && (!part.target.is_set() || whole.target == part.target) &&
         (!part.theatre.is_set() || whole.theatre == part.theatre) && (!part.against.is_set() || whole.against == part.against) &&
         whole.intensity == part.intensity;
}
}  // namespace

Foresight foresee(const GameModel& model, const OrderSheet& sheet) {
  std::vector<Operation> ways;
  if (!check(model.view(), sheet.operation)) {
    ways.push_back(sheet.operation);
  } else {
    for (const auto& whole : candidates(model.view(), sheet.operation.kind))
      if (agrees(whole, sheet.operation) && !check(model.view(), whole)) ways.push_back(whole);
    if (ways.empty()) ways.push_back({});
  }
  std::optional<Foresight> all;
  for (const auto& way : ways) {
    auto complete = sheet;
    complete.operation = way;
    const auto odds = model.odds(complete, Supposition::hold);
    if (!all) all = Foresight{odds.total, odds.total, odds.ladder, odds.ladder, odds.deliberate};
    all->least = std::min(all->least, odds.total);
    all->most = std::max(all->most, odds.total);
    all->ladder_least = std::min(all->ladder_least, odds.ladder);
    all->ladder_most = std::max(all->ladder_most, odds.ladder);
    all->war |= odds.deliberate;
  }
  return *all;
}

OrderSheet holding(const GameModel& model) {
  auto sheet = model.draft();
  sheet.operation = {.kind = OperationKind::hold};
  return sheet;
}

QString odds_span(const Foresight& f) {
  return f.least == f.most ? odds_text(f.least) : tr("%1 to %2").arg(odds_text(f.least), odds_text(f.most));
}

QString change_text(const GameModel& model, const OrderSheet& considered) {
  const auto before = model.odds(holding(model), Supposition::hold);
  const auto after = foresee(model, considered);
  const auto ladder = after.ladder_least == after.ladder_most
                          ? quarters_text(after.ladder_least)
                          : tr("%1 to %2").arg(quarters_text(after.ladder_least), quarters_text(after.ladder_most));
  if (after.war) return tr("may be war itself");
  return after.least == before.total && after.most == before.total ? tr("ladder %1, war %2").arg(ladder, odds_text(before.total))
                                                                    : tr("ladder %1, war %2 → %3").arg(ladder, odds_text(before.total), odds_span(after));
}

}  // namespace bc::ui
