// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phrases/clauses.h"

#include <QCoreApplication>
#include <QStringList>
#include <bit>

#include "core/legal.h"
#include "ui/phrases/names.h"

namespace bc::ui {

namespace {
QString tr(const char* words) { return QCoreApplication::translate("Clauses", words); }
QString tr_turns(int n) { return n == 1 ? tr("for one turn") : tr("for %1 turns").arg(n); }
}  // namespace

QString promise_text(const Ruleset& rules, const Clause& clause, int made_turn) {
  auto what = word_for(clause.verb);
  if (uses_proxy(clause.verb))
    what = clause.proxy.is_set() ? tr("%1 %2").arg(what, name_of(rules, clause.proxy)) : tr("%1 any militia").arg(what);
  if (uses_theatres(clause.verb)) {
    const auto place = clause.theatres ? name_of(rules, TheatreId(std::countr_zero(clause.theatres))) : QString();
    if (clause.verb == ClauseVerb::withdraw)
      what = tr("%1 from %2").arg(what, place);
    else if (clause.theatres)
      what = tr("%1 in %2").arg(what, place);
  }
  if (made_turn > 0) {
    const Deal deal{.terms = {.clauses = {clause}}, .proposer = {}, .made_turn = static_cast<std::uint8_t>(made_turn), .status = {}};
    const auto span = binds(deal, 0);
    const int last = clause.verb == ClauseVerb::restrain ? span.first + clause.turns - 1 : span.last;
    what = span.first == last ? tr("%1, turn %2").arg(what).arg(span.first) : tr("%1, turns %2 to %3").arg(what).arg(span.first).arg(last);
  } else if (uses_turns(clause.verb)) {
    what = tr("%1 %2").arg(what, tr_turns(clause.turns));
  }
  if (clause.condition == Condition::if_other_keeps) what = tr("%1, if the other keeps its word").arg(what);
  return what;
}

QString clause_text(const Ruleset& rules, const Clause& clause, int made_turn) {
  if (!clause.is_set()) return {};
  return tr("%1 will %2").arg(name_of(rules, clause.party), promise_text(rules, clause, made_turn));
}

QString side_text(const Ruleset& rules, const Terms& terms, bool give) {
  QStringList parts;
  for (int c = give ? 0 : kClausesASide; c < (give ? kClausesASide : kClausesADeal); ++c)
    if (terms.clauses[c].is_set()) parts << promise_text(rules, terms.clauses[c]);
  return parts.join(tr(", and "));
}

QString status_text(ClauseStatus status) {
  switch (status) {
    case ClauseStatus::absent: return {};
    case ClauseStatus::pending: return tr("in force");
    case ClauseStatus::kept: return tr("kept, as far as you know");
    case ClauseStatus::undelivered: return tr("not delivered");
    case ClauseStatus::suspected: return tr("found broken, perhaps wrongly");
    case ClauseStatus::void_: return tr("fell away");
  }
  return {};
}

}  // namespace bc::ui
