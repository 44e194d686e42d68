// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/channel/suggestions.h"

#include <QHBoxLayout>

#include "core/candidates.h"
#include "ui/models/treaty_outlook.h"
#include "ui/phrases/names.h"
#include "ui/screens/channel/treaty_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/basics.h"

namespace bc::ui {

namespace {
constexpr std::size_t kShown = 4;
}  // namespace

std::vector<Letter> offers_to_make(const SeatView& view) {
  std::vector<Letter> all;
  for (const auto& letter : candidates(view, LetterKind::offer)) {
    if (check(view, letter)) continue;
    const bool known = std::ranges::any_of(all, [&](const Letter& l) { return l.to == letter.to && l.terms == letter.terms; });
    if (!known) all.push_back(letter);
  }
  std::ranges::stable_sort(all, [&](const Letter& x, const Letter& y) { return worth_of(view, x.terms) > worth_of(view, y.terms); });
  return all;
}

Suggestions::Suggestions(GameModel& model, QWidget* parent) : QWidget(parent), model_(model), body_(new QVBoxLayout(this)) {
  setAccessibleName(tr("Offers that you could make"));
  body_->setContentsMargins(0, 0, 0, 0);
  body_->setSpacing(px(10));
}

void Suggestions::add(const Letter& letter) {
  const auto& rules = model_.rules();
  const auto& pairing = rules.pairings[letter.terms.pairing];
  const bool taken = model_.draft().letter.terms == letter.terms && bears_terms(model_.draft().letter.kind);
  auto* card = new Card(taken ? Card::Look::chosen : Card::Look::dashed, this);
  card->set_head({}, text(pairing.name), taken ? tr("on your sheet") : worth_text(worth_of(model_.view(), letter.terms)));
  auto* treaty = new TreatyView(TreatyView::Detail::letter, card);
  treaty->set(rules, treaty_outlook(model_.view(), model_.seat(), letter.to, letter.terms, letter.via, model_.seen().pub.turn + 1));
  card->body()->addWidget(treaty);
  if (!taken) {
    auto* write = link_button(tr("Write this offer"), card);
    write->setObjectName(QStringLiteral("write-%1").arg(letter.terms.pairing));
    write->setAccessibleName(tr("Write this offer: %1").arg(text(pairing.name)));
    connect(write, &QPushButton::clicked, this, [this, letter] {
      auto draft = model_.draft();
      // Whoever has chosen a carrier keeps it, where it carries offers.
      auto offer = letter;
      if (draft.letter.via.is_set() && draft.letter.to == letter.to) offer.via = draft.letter.via;
      draft.letter = check(model_.view(), offer) ? letter : offer;
      model_.set_draft(draft);
      emit written();
    });
    card->body()->addWidget(write, 0, Qt::AlignLeading);
  }
  body_->addWidget(card);
}

void Suggestions::refresh() {
  clear_layout(body_);
  if (!model_.is_open()) return;
  const auto offers = offers_to_make(model_.view());
  setVisible(!offers.empty());
  if (offers.empty()) return;
  body_->addWidget(eyebrow_label(tr("Offers that you could make"), this));
  for (std::size_t i = 0; i < offers.size() && i < kShown; ++i) add(offers[i]);
  if (offers.size() > kShown)
    body_->addWidget(note_label(tr("More of them, %1 in all, are in the list of terms of your letter.").arg(offers.size()), this));
}

}  // namespace bc::ui
