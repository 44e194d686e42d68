// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phrases/sheets.h"

#include <QCoreApplication>

#include "ui/phrases/clauses.h"
#include "ui/phrases/names.h"

namespace bc::ui {

namespace {

QString tr(const char* words) { return QCoreApplication::translate("Sheets", words); }

QString hit_text(const Ruleset& rules, const Public& before, std::uint8_t report) {
  return report < kMaxReports && before.reports[report].is_set() ? name_of(rules, before.reports[report].target) : QString();
}

QString with_conditions(const QString& sentence, const Terms& terms) {
  const auto more = conditions_text(terms);
  return more.isEmpty() ? sentence : sentence + ' ' + more;
}

QString operation_line(const Ruleset& rules, const Operation& op) {
  const auto target = name_of(rules, op.target), place = name_of(rules, op.theatre), other = name_of(rules, op.against);
  const bool hard = op.intensity == Intensity::high;
  switch (op.kind) {
    case OperationKind::none: return {};
    case OperationKind::hold: return tr("Hold back, for all to see.");
    case OperationKind::proxy_strike:
      return hard ? tr("Have %1 strike %2, hard.").arg(name_of(rules, op.proxy), target) : tr("Have %1 strike %2.").arg(name_of(rules, op.proxy), target);
    case OperationKind::covert_act: return tr("Strike %1 by stealth.").arg(target);
    case OperationKind::direct_strike: return hard ? tr("Strike %1 openly, hard.").arg(target) : tr("Strike %1 openly.").arg(target);
    case OperationKind::telegraphed_strike: return tr("Strike %1 openly, after a warning.").arg(target);
    case OperationKind::deploy: return tr("Send forces to %1.").arg(place);
    case OperationKind::withdraw: return tr("Withdraw forces from %1.").arg(place);
    case OperationKind::sanction: return tr("Impose a sanction on %1.").arg(other);
    case OperationKind::relief: return tr("Lift a sanction from %1.").arg(other);
  }
  return {};
}

QString support_line(const Ruleset& rules, const Support& s, const Public& before) {
  switch (s.kind) {
    case SupportKind::none: return {};
    case SupportKind::fortify: return tr("Fortify %1.").arg(name_of(rules, s.asset));
    case SupportKind::arm: return tr("Arm %1.").arg(name_of(rules, s.proxy));
    case SupportKind::restrain: return tr("Restrain %1.").arg(name_of(rules, s.proxy));
    case SupportKind::probe_attribution: return tr("Find out who struck %1.").arg(hit_text(rules, before, s.index));
    case SupportKind::probe_agenda: return tr("Find out what %1 is really after.").arg(name_of(rules, s.against));
    case SupportKind::probe_channel:
      return s.pair == Id<void>::kNone ? QString()
                                       : tr("Find out whether %1 and %2 write to each other.")
                                             .arg(name_of(rules, pair_seats(s.pair).low), name_of(rules, pair_seats(s.pair).high));
    case SupportKind::inspect: return tr("Inspect a promise.");
  }
  return {};
}

QString statement_line(const Ruleset& rules, const Statement& s) {
  const auto other = name_of(rules, s.against);
  switch (s.kind) {
    case StatementKind::silence: return {};
    case StatementKind::threat:
      return s.theatre.is_set() ? tr("Say to %1 in public: “If %2 in %3, we will %4.”").arg(other, word_for(s.trigger), name_of(rules, s.theatre), word_for(s.response))
                                : tr("Say to %1 in public: “If %2, we will %3.”").arg(other, word_for(s.trigger), word_for(s.response));
    case StatementKind::warning: return tr("Warn %1 in public, in vague words.").arg(other);
    case StatementKind::denial: return tr("Deny any part in public.");
    case StatementKind::claim: return tr("Claim the strike in public.");
    case StatementKind::condemnation: return tr("Condemn %1 in public.").arg(other);
    case StatementKind::conciliation: return tr("Speak softly to %1 in public.").arg(other);
  }
  return {};
}

QString letter_line(const Ruleset& rules, const Letter& l) {
  const auto to = name_of(rules, l.to), via = name_of(rules, l.via);
  switch (l.kind) {
    case LetterKind::none: return {};
    case LetterKind::message: return tr("Write to %1 through %2: a message.").arg(to, via);
    case LetterKind::warning: return tr("Write to %1 through %2: a strike will come in %3.").arg(to, via, name_of(rules, l.theatre));
    case LetterKind::clarification: return tr("Write to %1 through %2: that hit was not ours.").arg(to, via);
    case LetterKind::offer: return tr("Offer to %1 through %2: we will %3; they will %4.").arg(to, via, side_text(rules, l.terms, true), side_text(rules, l.terms, false));
    case LetterKind::counter: return tr("Answer %1 through %2 with another offer: we will %3; they will %4.").arg(to, via, side_text(rules, l.terms, true), side_text(rules, l.terms, false));
    case LetterKind::accept: return tr("Accept the offer of %1.").arg(to);
    case LetterKind::reject: return tr("Reject the offer of %1.").arg(to);
    case LetterKind::let_lapse: return tr("Let the offer of %1 lapse.").arg(to);
    case LetterKind::publish: return tr("Give the last letter of %1 to the press.").arg(to);
  }
  return {};
}

}  // namespace

QStringList sheet_lines(const Ruleset& rules, SeatId, const OrderSheet& sheet, const Public& before) {
  QStringList lines{operation_line(rules, sheet.operation), support_line(rules, sheet.support, before), statement_line(rules, sheet.statement),
                    letter_line(rules, sheet.letter)};
  for (std::uint8_t r = 0; r < kMaxReports; ++r) {
    if (sheet.reactions.hits[r] == HitReaction::acknowledge) lines << tr("Acknowledge the hit on %1.").arg(hit_text(rules, before, r));
    if (sheet.reactions.hits[r] == HitReaction::look_away) lines << tr("Look away from the hit on %1.").arg(hit_text(rules, before, r));
  }
  lines.removeAll(QString());
  return lines;
}

QString letter_text(const Ruleset& rules, const Letter& letter) {
  switch (letter.kind) {
    case LetterKind::none: return {};
    case LetterKind::message: return tr("The line stays open.");
    case LetterKind::warning: return tr("We shall strike in %1. You are warned.").arg(name_of(rules, letter.theatre));
    case LetterKind::clarification: return tr("That hit was not ours.");
    case LetterKind::offer:
      return with_conditions(tr("We shall %1. In return, you shall %2.").arg(side_text(rules, letter.terms, true), side_text(rules, letter.terms, false)), letter.terms);
    case LetterKind::counter:
      return with_conditions(tr("Rather this: we shall %1, and you shall %2.").arg(side_text(rules, letter.terms, true), side_text(rules, letter.terms, false)), letter.terms);
    case LetterKind::accept: return tr("We accept.");
    case LetterKind::reject: return tr("We cannot accept this.");
    case LetterKind::let_lapse: return tr("We leave your offer where it lies.");
    case LetterKind::publish: return tr("Your last letter has been given to the press.");
  }
  return {};
}

}  // namespace bc::ui
