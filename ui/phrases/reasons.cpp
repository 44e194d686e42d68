// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phrases/reasons.h"

#include <QCoreApplication>

#include "ui/phrases/names.h"

namespace bc::ui {

namespace {
QString tr(const char* words) { return QCoreApplication::translate("Reasons", words); }
}  // namespace

QString reason_text(Reason reason) {
  switch (reason) {
    case Reason::game_over: return tr("the game has ended");
    case Reason::not_in_variant: return tr("not in these rules");
    case Reason::field_missing: return tr("something is still to be chosen");
    case Reason::field_unused: return tr("something does not belong here");
    case Reason::not_ours: return tr("not yours");
    case Reason::own_target: return tr("not a rival's");
    case Reason::out_of_reach: return tr("out of its reach");
    case Reason::too_weak: return tr("too weak for this");
    case Reason::already_destroyed: return tr("out of use already");
    case Reason::allies_refuse: return tr("your allies refuse");
    case Reason::no_answer_due: return tr("only in answer to a hit");
    case Reason::no_open_channel: return tr("needs an open channel");
    case Reason::at_limit: return tr("at its limit");
    case Reason::nothing_there: return tr("nothing there");
    case Reason::faction_veto: return tr("an angry faction forbids it");
    case Reason::not_a_rival: return tr("not a rival");
    case Reason::nothing_to_claim: return tr("needs a hidden strike on this sheet");
    case Reason::nothing_to_deny: return tr("nothing to deny");
    case Reason::nothing_to_probe: return tr("nothing to find out");
    case Reason::not_our_clause: return tr("no such promise");
    case Reason::wrong_intermediary: return tr("does not serve you two now");
    case Reason::messages_only: return tr("carries messages only");
    case Reason::no_offer_open: return tr("no offer lies open");
    case Reason::offer_open: return tr("an offer of yours lies open");
    case Reason::too_late_for_offers: return tr("too late in the game");
    case Reason::too_many_deals: return tr("two deals are in force");
    case Reason::bad_terms: return tr("the terms do not fit now");
    case Reason::form_not_allowed: return tr("not in these rules");
    case Reason::once_a_game: return tr("only once a game");
    case Reason::not_to_oneself: return tr("not to yourself");
    case Reason::no_such_hit: return tr("no such hit");
    case Reason::not_due: return tr("not due now");
  }
  return {};
}

QString refusal_text(const Ruleset& rules, const Rejection& rejection) {
  const auto line = [&] {
    switch (rejection.line) {
      case Line::operation: return tr("Operation");
      case Line::support: return tr("Support");
      case Line::statement: return tr("Statement");
      case Line::letter: return tr("Letter");
      case Line::reactions: return tr("Reactions");
    }
    return QString();
  }();
  auto why = reason_text(rejection.reason);
  if (rejection.reason == Reason::faction_veto && rejection.by.is_set() && rejection.faction != Id<void>::kNone)
    why = tr("%1 will not have it").arg(text(rules.seats[rejection.by.index()].factions[rejection.faction].name));
  return tr("%1: %2.").arg(line, why);
}

}  // namespace bc::ui
