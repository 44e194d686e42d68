// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phrases/causes.h"

#include <QCoreApplication>

#include "ui/phrases/clauses.h"
#include "ui/phrases/names.h"

namespace bc::ui {

namespace {
QString tr(const char* words) { return QCoreApplication::translate("Causes", words); }
}  // namespace

QString cause_text(const Ruleset& rules, const Cause& c) {
  const auto other = c.other.is_set() ? name_of(rules, c.other) : QString();
  switch (c.kind) {
    case CauseKind::account_even: return tr("The account with %1 is even. To hold cools the ladder fully; a strike would open it again.").arg(other);
    case CauseKind::account_uneven: return tr("The account with %1 stands off by %2, so to hold cools less.").arg(other, quarters_text(std::abs(c.amount)));
    case CauseKind::holding_again: return tr("To hold once more costs %1 standing at home.").arg(points_text(c.amount));
    case CauseKind::pressure_eases: return tr("To hold eases the pressure of your allies.");
    case CauseKind::answers_the_account: return tr("%1 owes you %2: a strike is an answer.").arg(other, quarters_text(c.amount));
    case CauseKind::ahead_of_account: return tr("A strike on %1 is ahead of the account: it answers nothing.").arg(other);
    case CauseKind::carries_out_threat: return tr("It carries out your threat against %1, which has been defied.").arg(other);
    case CauseKind::leaves_threat_hollow: return tr("It leaves your threat against %1 hollow and costs %2 standing.").arg(other, points_text(c.amount));
    case CauseKind::defies_threat: return tr("It defies the threat of %1, which stands.").arg(other);
    case CauseKind::pressure_costs: return tr("Your allies already press at %1 of 3, and would press harder.").arg(c.amount);
    case CauseKind::serves_agenda:
      return c.against ? tr("It costs your real aim %1 points this turn.").arg(points_text(std::abs(c.amount)))
                       : tr("It brings your real aim %1 points this turn.").arg(points_text(c.amount));
    case CauseKind::deal_to_honour: return tr("It keeps your promise to %1 %2.").arg(other, deed_text(rules, c.verb, {}));
    case CauseKind::deal_broken: return tr("It breaks your promise to %1 %2.").arg(other, deed_text(rules, c.verb, {}));
    case CauseKind::they_broke_theirs: return tr("%1 seems not to have kept its promise %2, so yours may be let go.").arg(other, deed_text(rules, c.verb, {}));
    case CauseKind::offer_worth: return tr("The bargain with %1 would bring your real aim %2.").arg(other, signed_points(c.amount));
    case CauseKind::offer_before_late: return tr("Offers can be made for %1 more, then no longer.").arg(turns_text(c.amount));
    case CauseKind::threat_pays: return tr("The threat brings %1 standing if nobody defies it.").arg(points_text(c.amount));
    case CauseKind::condemnation_pays: return tr("To condemn %1 brings %2 standing at home.").arg(other, points_text(c.amount));
    case CauseKind::hotline: return tr("If %1 writes as well, control is lost less often.").arg(other);
    case CauseKind::complaint_counts: return tr("To acknowledge the hit presses the allies of %1.").arg(other);
    case CauseKind::silence_cools: return tr("To look away cools the ladder by %1.").arg(quarters_text(c.amount));
    case CauseKind::odds_high: return tr("The odds of war this turn are %1.").arg(odds_text(c.amount));
    case CauseKind::ladder_near_brink:
      return c.amount > 0 ? tr("The ladder is %1 below the rung where control slips.").arg(quarters_text(c.amount)) : tr("The ladder is where control slips.");
    case CauseKind::probably_hawk: return tr("%1 may be a government that wants war: about %2 %.").arg(other).arg(c.amount);
  }
  return {};
}

}  // namespace bc::ui
