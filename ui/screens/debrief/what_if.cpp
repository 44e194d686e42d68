// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/debrief/what_if.h"

#include <QCoreApplication>

#include "core/candidates.h"
#include "core/legal.h"
#include "ui/phrases/names.h"

namespace bc::ui {

namespace {

QString tr(const char* words) { return QCoreApplication::translate("WhatIf", words); }

QString deed(const Ruleset& rules, const Operation& op) {
  const auto target = name_of(rules, op.target);
  switch (op.kind) {
    case OperationKind::none: return tr("do nothing");
    case OperationKind::hold: return tr("hold");
    case OperationKind::proxy_strike: return tr("strike %1 through %2").arg(target, name_of(rules, op.proxy));
    case OperationKind::covert_act: return tr("strike %1 by stealth").arg(target);
    case OperationKind::direct_strike: return tr("strike %1 openly").arg(target);
    case OperationKind::telegraphed_strike: return tr("strike %1 after a warning").arg(target);
    case OperationKind::deploy: return tr("send forces to %1").arg(name_of(rules, op.theatre));
    case OperationKind::withdraw: return tr("withdraw forces from %1").arg(name_of(rules, op.theatre));
    case OperationKind::sanction: return tr("impose a sanction on %1").arg(name_of(rules, op.against));
    case OperationKind::relief: return tr("lift a sanction from %1").arg(name_of(rules, op.against));
  }
  return {};
}

QString deed(const Ruleset& rules, const Letter& letter) {
  const auto to = name_of(rules, letter.to);
  switch (letter.kind) {
    case LetterKind::none: return tr("write no letter");
    case LetterKind::message: return tr("write %1 a message").arg(to);
    case LetterKind::warning: return tr("warn %1").arg(to);
    case LetterKind::clarification: return tr("write “not ours” to %1").arg(to);
    case LetterKind::offer:
      return letter.terms.pairing != Id<void>::kNone ? tr("offer %1: %2").arg(to, text(rules.pairings[letter.terms.pairing].name)) : tr("make %1 an offer").arg(to);
    case LetterKind::accept: return tr("accept the offer of %1").arg(to);
    case LetterKind::reject: return tr("reject the offer of %1").arg(to);
    case LetterKind::counter: return tr("answer %1 with another offer").arg(to);
    case LetterKind::let_lapse: return tr("let the offer of %1 lapse").arg(to);
    case LetterKind::publish: return tr("publish the letter of %1").arg(to);
  }
  return {};
}

/// A strike on the same target stands for its kind where there is one; else the first that the rules take.
const Operation* pick(const std::vector<Operation>& legal, const Operation& was) {
  for (const auto& op : legal)
    if (op.target.is_set() && op.target == was.target) return &op;
  return legal.empty() ? nullptr : &legal.front();
}

}  // namespace

std::vector<OtherSheet> other_sheets(const Ruleset& rules, const Debrief::Turn& turn, SeatId seat) {
  const auto& was = turn.orders.sheets[seat.index()];
  const SeatView view(rules, turn.before, seat);
  std::vector<OtherSheet> all;
  const auto add = [&](const OrderSheet& sheet, const QString& words, const QString& instead) {
    if (!(sheet == was) && !check(view, sheet)) all.push_back({words, instead, sheet});
  };
  for (int k = 1; k < kOperationKinds; ++k) {
    const auto kind = static_cast<OperationKind>(k);
    if (kind == was.operation.kind) continue;
    std::vector<Operation> legal;
    for (const auto& op : candidates(view, kind))
      if (!check(view, op)) legal.push_back(op);
    const auto* op = pick(legal, was.operation);
    if (!op) continue;
    auto sheet = was;
    sheet.operation = *op;
    // A claim or a denial belongs to the strike that it speaks of.
    if (check(view, sheet.statement, sheet.operation)) sheet.statement = {};
    add(sheet, deed(rules, *op), deed(rules, was.operation));
  }
  for (int k = 0; k < kLetterKinds; ++k) {
    const auto kind = static_cast<LetterKind>(k);
    if (kind == was.letter.kind || kind == LetterKind::let_lapse || kind == LetterKind::clarification || kind == LetterKind::counter) continue;
    for (const auto& letter : candidates(view, kind)) {
      if (check(view, letter)) continue;
      auto sheet = was;
      sheet.letter = letter;
      add(sheet, deed(rules, letter), deed(rules, was.letter));
      break;
    }
  }
  return all;
}

}  // namespace bc::ui
