// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/channel/deals_panel.h"

#include <QHBoxLayout>
#include <ranges>

#include "core/candidates.h"
#include "session/deals.h"
#include "ui/phrases/names.h"
#include "ui/phrases/sheets.h"
#include "ui/screens/channel/clause_row.h"
#include "ui/screens/channel/treaty_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/basics.h"

namespace bc::ui {

DealsPanel::DealsPanel(const GameModel& model, QWidget* parent) : QWidget(parent), model_(model), body_(new QVBoxLayout(this)) {
  setAccessibleName(tr("Offers and deals"));
  body_->setContentsMargins(0, 0, 0, 0);
  body_->setSpacing(px(10));
}

void DealsPanel::refresh() {
  clear_layout(body_);
  if (!model_.is_open()) return;
  for (const auto other : model_.others()) {
    add_offers(other);
    add_deals(other);
  }
}

void DealsPanel::add_offers(SeatId other) {
  const auto& rules = model_.rules();
  const auto& channel = model_.seen().channel(other);
  // Theirs waits for an answer, and comes first.
  for (const bool ours : {false, true}) {
    const auto& offer = channel.offer[ours == (model_.seat() < other) ? 0 : 1];
    if (!offer.is_set()) continue;
    const auto from = ours ? model_.seat() : other, to = ours ? other : model_.seat();
    auto* card = new Card(ours ? Card::Look::card : Card::Look::chosen, this);
    const auto title = ours ? tr("Your offer to %1").arg(name_of(rules, other)) : tr("%1 offers").arg(name_of(rules, other));
    card->set_head({}, title, tr("open to the end of turn %1").arg(offer.last_turn));
    auto* treaty = new TreatyView(TreatyView::Detail::full, card);
    const int now = model_.seen().pub.turn;
    treaty->set(rules, treaty_outlook(model_.view(), from, to, offer.terms, channel.via, ours ? std::max<int>(offer.turn + 1, now) : now));
    card->body()->addWidget(treaty);
    if (!ours) add_answers(other, card);
    body_->addWidget(card);
  }
}

void DealsPanel::add_answers(SeatId other, Card* card) {
  auto* row = new FlowLayout(nullptr, 8, 6);
  for (const auto kind : {LetterKind::accept, LetterKind::reject}) {
    const auto list = candidates(model_.view(), kind);
    const auto fits = std::ranges::find_if(list, [&](const Letter& l) { return l.to == other && !check(model_.view(), l); });
    if (fits == list.end()) continue;
    auto* button = kind == LetterKind::accept ? plain_button(kind_name(kind), card) : link_button(kind_name(kind), card);
    button->setObjectName(kind == LetterKind::accept ? "accept" : "reject");
    connect(button, &QPushButton::clicked, this, [this, letter = *fits] { emit answered(letter); });
    row->addWidget(button);
  }
  card->body()->addLayout(row);
  card->body()->addWidget(note_label(tr("That is your letter of this turn. Or answer with another."), card));
}

void DealsPanel::add_deals(SeatId other) {
  const auto& rules = model_.rules();
  auto* card = new Card(this);
  const auto made = known_deals(model_.past(), model_.seen(), other);
  const auto& running = model_.seen().channel(other).deals;
  const auto in_force = std::ranges::count(made, false, &KnownDeal::over);
  card->set_head({}, tr("Deals with %1").arg(name_of(rules, other)), made.empty() ? QString() : tr("%1 in force").arg(in_force));
  if (made.empty()) {
    card->body()->addWidget(note_label(tr("None yet. An offer that is accepted becomes a deal; it binds nobody, and both remember."), card));
  } else {
    auto* head = new QHBoxLayout;
    head->addStretch(1);
    head->addWidget(note_label(tr("turn"), card));
    head->addWidget(new TurnHead(rules.turns, model_.seen().pub.turn, card));
    card->body()->addLayout(head);
  }
  for (const auto& [deal, over] : std::views::reverse(made)) {
    card->body()->addWidget(hairline(card));
    QStringList how{tr("Made in turn %1").arg(deal.made_turn)};
    if (over) how << tr("ended");
    how << word_for(deal.terms.publicity);
    how << tr("each side checks by %1").arg(word_for(deal.terms.verifier));
    card->body()->addWidget(note_label(how.join(tr(", ")), card));
    const auto place = static_cast<std::size_t>(std::ranges::find(running, deal) - running.begin());
    for (int c = 0; c < kClausesADeal; ++c)
      if (deal.terms.clauses[static_cast<std::size_t>(c)].is_set()) card->body()->addWidget(new ClauseRow(model_, deal, place, c, card));
  }
  body_->addWidget(card);
}

}  // namespace bc::ui
