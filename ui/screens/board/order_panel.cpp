// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/board/order_panel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

#include "ui/phrases/names.h"
#include "ui/phrases/reasons.h"
#include "ui/screens/board/letter_card.h"
#include "ui/screens/board/statement_card.h"
#include "ui/screens/board/support_card.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tracks.h"

namespace bc::ui {

OrderPanel::OrderPanel(GameModel& model, QWidget* parent) : QWidget(parent), model_(model) {
  setObjectName("side");
  setAttribute(Qt::WA_StyledBackground);
  setAccessibleName(tr("Order sheet"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(16, 12, 8, 14);
  layout->setSpacing(10);
  layout->addWidget(serif_label(tr("Order sheet"), 24, this));

  auto* scroll = new QScrollArea(this);
  scroll->setWidgetResizable(true);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setFocusPolicy(Qt::NoFocus);
  auto* inside = new QWidget;
  inside->setObjectName("scrolled");
  auto* cards = new QVBoxLayout(inside);
  cards->setContentsMargins(0, 0, 8, 0);
  cards->setSpacing(10);

  auto* odds_card = new Card(inside);
  auto* head = new QHBoxLayout;
  head->addWidget(sans_label(tr("Odds of war this turn"), 14, odds_card, QFont::DemiBold), 1);
  percent_ = sans_label({}, 24, odds_card, QFont::Medium);
  percent_->setWordWrap(false);
  set_colour(percent_, theme().p.red);
  head->addWidget(percent_);
  auto* with = note_label(tr("with this draft"), odds_card);
  with->setWordWrap(false);
  head->addWidget(with);
  odds_card->body()->addLayout(head);
  odds_ = new OddsBar(odds_card);
  odds_card->body()->addWidget(odds_);
  accident_ = note_label({}, odds_card);
  odds_card->body()->addWidget(accident_);
  cards->addWidget(odds_card);

  reactions_ = new ReactionsCard(model, inside);
  operation_ = new OperationCard(model, inside);
  support_ = new SupportCard(model, inside);
  statement_ = new StatementCard(model, inside);
  letter_ = new LetterCard(model, inside);
  cards->addWidget(reactions_);
  cards->addWidget(operation_);
  cards->addWidget(support_);
  cards->addWidget(statement_);
  cards->addWidget(letter_);
  cards->addStretch(1);
  scroll->setWidget(inside);
  layout->addWidget(scroll, 1);

  auto* seal_card = new Card(this);
  final_ = sans_label({}, 13, seal_card);
  seal_card->body()->addWidget(final_);
  auto* row = new QHBoxLayout;
  undo_ = plain_button(tr("Undo"), seal_card);
  redo_ = plain_button(tr("Redo"), seal_card);
  clear_ = plain_button(tr("Clear sheet"), seal_card);
  seal_ = primary_button(tr("Seal the orders"), seal_card);
  undo_->setToolTip(tr("Ctrl+Z"));
  redo_->setToolTip(tr("Ctrl+Shift+Z"));
  seal_->setToolTip(tr("Ctrl+Enter"));
  for (auto* button : {undo_, redo_, clear_}) row->addWidget(button);
  row->addStretch(1);
  row->addWidget(seal_);
  seal_card->body()->addLayout(row);
  auto* foot = new QHBoxLayout;
  foot->setContentsMargins(0, 0, 8, 0);
  foot->addWidget(seal_card);
  layout->addLayout(foot);

  connect(undo_, &QPushButton::clicked, &model_, &GameModel::undo);
  connect(redo_, &QPushButton::clicked, &model_, &GameModel::redo);
  connect(clear_, &QPushButton::clicked, &model_, &GameModel::clear_draft);
  connect(seal_, &QPushButton::clicked, this, &OrderPanel::ask_to_seal);
}

void OrderPanel::ask_to_seal() {
  if (!model_.is_open() || model_.refusal()) return;
  if (!asked_) {
    asked_ = true;
    refresh_seal();
    seal_->setFocus();
    return;
  }
  asked_ = false;
  model_.seal();
}

void OrderPanel::refresh() {
  if (!model_.is_open()) return;
  asked_ = false;
  reactions_->refresh();
  operation_->refresh();
  support_->refresh();
  statement_->refresh();
  letter_->refresh();
  refresh_odds();
  refresh_seal();
}

void OrderPanel::refresh_odds() {
  const auto hold = model_.odds(Supposition::hold);
  const auto once = model_.odds(Supposition::strike_by_proxy);
  const auto twice = model_.odds(Supposition::strike_twice);
  percent_->setText(odds_text(hold.total));
  odds_->set(hold.total / 100.0, tr("%1 if they hold").arg(odds_text(hold.total)),
             {{once.total / 100.0, tr("%1 if they strike").arg(odds_text(once.total))},
              {twice.total / 100.0, tr("%1 if they strike twice").arg(odds_text(twice.total))}});
  if (hold.deliberate)
    accident_->setText(tr("This draft is war: a direct strike at this rung."));
  else if (hold.accident > 0)
    accident_->setText(tr("Accident, %1 rungs up: %2. A letter halves it. Exact for strikes that kill nobody.")
                           .arg(quarters_text(model_.rules().n.war.accident_heats), odds_text(hold.accident)));
  else
    accident_->setText(tr("Exact, if strikes kill nobody and no militia acts alone."));
}

QString OrderPanel::leaves_your_hands() const {
  QStringList parts;
  const auto& draft = model_.draft();
  if (draft.operation.kind != OperationKind::none) parts << kind_name(draft.operation.kind);
  if (draft.support.kind != SupportKind::none) parts << kind_name(draft.support.kind);
  if (draft.statement.kind != StatementKind::silence) parts << kind_name(draft.statement.kind);
  if (draft.letter.kind != LetterKind::none) parts << kind_name(draft.letter.kind);
  return parts.isEmpty() ? tr("an empty sheet") : parts.join(tr(", "));
}

void OrderPanel::refresh_seal() {
  const auto refusal = model_.refusal();
  undo_->setEnabled(model_.can_undo());
  redo_->setEnabled(model_.can_redo());
  clear_->setEnabled(!(model_.draft() == OrderSheet{}));
  seal_->setEnabled(!refusal);
  seal_->setText(asked_ ? tr("Yes, seal them") : tr("Seal the orders"));
  if (refusal)
    final_->setText(tr("Not yet. %1").arg(refusal_text(model_.rules(), *refusal)));
  else if (asked_)
    final_->setText(tr("Leaves your hands: %1. Press once more to seal; any change takes you back.").arg(leaves_your_hands()));
  else
    final_->setText(tr("Sealing is final. Until then change anything."));
}

}  // namespace bc::ui
