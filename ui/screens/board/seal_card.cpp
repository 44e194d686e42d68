// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/board/seal_card.h"

#include <QKeyEvent>

#include "ui/phrases/names.h"
#include "ui/phrases/reasons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/herald.h"

namespace bc::ui {

SealCard::SealCard(GameModel& model, QWidget* parent) : Card(parent), model_(model) {
  setAccessibleName(tr("Seal"));
  text_ = sans_label({}, type::small, this);
  body()->addWidget(text_);
  auto* row = new FlowLayout(nullptr, 4, 6);
  undo_ = plain_button(tr("Undo"), this);
  redo_ = plain_button(tr("Redo"), this);
  clear_ = plain_button(tr("Clear sheet"), this);
  not_yet_ = plain_button(tr("Not yet"), this);
  seal_ = primary_button({}, this);
  seal_->setObjectName("seal-orders");
  undo_->setToolTip(tr("Ctrl+Z"));
  redo_->setToolTip(tr("Ctrl+Shift+Z"));
  not_yet_->setToolTip(tr("Escape"));
  for (auto* button : {undo_, redo_, clear_, not_yet_}) row->addWidget(button);
  row->add_break_to_far_end();
  row->addWidget(seal_);
  body()->addLayout(row);
  connect(undo_, &QPushButton::clicked, &model_, &GameModel::undo);
  connect(redo_, &QPushButton::clicked, &model_, &GameModel::redo);
  connect(clear_, &QPushButton::clicked, &model_, &GameModel::clear_draft);
  connect(not_yet_, &QPushButton::clicked, this, &SealCard::take_back);
  connect(seal_, &QPushButton::clicked, this, &SealCard::ask);
  seal_->installEventFilter(this);
}

// What asks and what seals is one button: the second half of a double click, here or on the button that led here, is no answer.
bool SealCard::eventFilter(QObject* watched, QEvent* event) {
  return (watched == seal_ && event->type() == QEvent::MouseButtonDblClick) || Card::eventFilter(watched, event);
}

void SealCard::ask() {
  if (!model_.is_open() || model_.refusal()) return;
  if (asked_) {
    asked_ = false;
    return model_.seal();
  }
  asked_ = true;
  show_state();
  seal_->setFocus(Qt::OtherFocusReason);
  announce(this, accessibleName());
}

void SealCard::take_back() {
  asked_ = false;
  show_state();
  seal_->setFocus(Qt::OtherFocusReason);
}

void SealCard::refresh() {
  asked_ = false;
  show_state();
}

void SealCard::set_terse(bool terse) {
  if (terse == terse_) return;
  terse_ = terse;
  if (model_.is_open()) show_state();
}

void SealCard::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape && asked_) return take_back();
  Card::keyPressEvent(event);
}

QString SealCard::leaves_your_hands() const {
  const auto& draft = model_.draft();
  QStringList parts, empty;
  const auto line = [&](bool set, const QString& what, const QString& name) { set ? parts << what : empty << name; };
  line(draft.operation.kind != OperationKind::none, kind_name(draft.operation.kind), tr("operation"));
  line(draft.support.kind != SupportKind::none, kind_name(draft.support.kind), tr("support"));
  line(draft.statement.kind != StatementKind::silence, kind_name(draft.statement.kind), tr("statement"));
  line(draft.letter.kind != LetterKind::none, kind_name(draft.letter.kind), tr("letter"));
  for (auto& part : parts)
    if (&part != &parts.front()) part[0] = part[0].toLower();
  QString text = parts.isEmpty() ? tr("an empty sheet") : parts.join(tr(", "));
  if (!parts.isEmpty() && !empty.isEmpty()) text = tr("%1 (no %2)").arg(text, empty.join(tr(", ")));
  return text;
}

void SealCard::show_state() {
  auto refusal = model_.refusal();
  // Terms that are not chosen yet do not "not fit".
  const auto& letter = model_.draft().letter;
  if (refusal && refusal->reason == Reason::bad_terms && bears_terms(letter.kind) && letter.terms == Terms{}) refusal->reason = Reason::field_missing;
  undo_->setEnabled(model_.can_undo());
  redo_->setEnabled(model_.can_redo());
  clear_->setEnabled(!(model_.draft() == OrderSheet{}));
  for (auto* button : {undo_, redo_, clear_}) button->setVisible(!asked_);
  not_yet_->setVisible(asked_);
  set_look(asked_ ? Look::chosen : Look::card);
  seal_->setText(asked_ ? tr("Yes, seal them") : tr("Seal the orders"));
  QString says;
  if (refusal)
    says = tr("Not yet. %1").arg(refusal_text(model_.rules(), *refusal));
  else if (asked_)
    says = tr("Leaves your hands: %1. It cannot be taken back.").arg(leaves_your_hands());
  else
    says = tr("Sealing is final. Until then change anything.");
  text_->setText(says);
  text_->setVisible(!terse_ || asked_ || refusal);
  seal_->set_refusal(refusal ? says : QString());
  if (!refusal) seal_->setToolTip(terse_ ? tr("Ctrl+Enter") + '\n' + says : tr("Ctrl+Enter"));
  setAccessibleName(asked_ ? says : tr("Seal"));
}

}  // namespace bc::ui
