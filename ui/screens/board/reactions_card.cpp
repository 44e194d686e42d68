// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/board/reactions_card.h"

#include "core/choices.h"
#include "ui/phrases/clauses.h"
#include "ui/phrases/names.h"

namespace bc::ui {

ReactionsCard::ReactionsCard(GameModel& model, QWidget* parent) : Card(parent), model_(model) {
  setObjectName("reactions");
  setAccessibleName(tr("Reactions"));
  body()->addWidget(eyebrow_label(tr("Reactions")));
  note_ = note_label({});
  sentences_.push_back(new Sentence(this));
  body()->addWidget(sentences_.front());
  body()->addWidget(note_);
}

bool ReactionsCard::is_needed() const {
  if (!model_.is_open()) return false;
  SheetBuilder builder(model_.view());
  for (int r = 0; r < kMaxReports && model_.seen().pub.reports[r].is_set(); ++r)
    if (model_.rules().assets[model_.seen().pub.reports[r].target.index()].owner == model_.seat()) return true;
  return builder.ask() == Ask::deliver;
}

Sentence* ReactionsCard::next_sentence() {
  if (used_ == sentences_.size()) {
    auto* sentence = new Sentence(this);
    sentence->come_after(*sentences_.back());
    sentences_.push_back(sentence);
    body()->insertWidget(body()->count() - 1, sentences_.back());
  }
  auto* s = sentences_[used_++];
  s->show();
  return s;
}

void ReactionsCard::add_hit(int report) {
  auto* sentence = next_sentence();
  const auto& r = model_.seen().pub.reports[report];
  auto* slot = new Slot(tr("Reaction"), tr("acknowledge it, or look away"), sentence);
  slot->setObjectName(QStringLiteral("hit-%1").arg(report));
  slot->set_text(word_for(model_.draft().reactions.hits[report]));
  slot->set_clearable(true);
  const auto set = [this, report](HitReaction reaction) {
    auto draft = model_.draft();
    draft.reactions.hits[report] = reaction;
    model_.set_draft(draft);
  };
  slot->set_choices([this] {
    const auto& n = model_.rules().n;
    return std::vector<Choice>{
        {1, word_for(HitReaction::acknowledge), tr("ladder %1; counts against the striker").arg(signed_quarters(n.ladder.acknowledge_heats)), {}},
        {2, word_for(HitReaction::look_away), tr("ladder %1, standing %2").arg(signed_quarters(-n.ladder.look_away_cools), signed_points(-n.home.look_away_costs)), {}},
        {0, tr("neither"), {}, {}}};
  });
  connect(slot, &Slot::chosen, this, [set](int v) { set(static_cast<HitReaction>(v)); });
  connect(slot, &Slot::cleared, this, [set] { set(HitReaction::none); });
  sentence->set(tr("As for the hit on %2: %1.").arg("%1", name_of(model_.rules(), r.target)), {slot});
}

void ReactionsCard::add_clause(SeatId other, int bit) {
  auto* sentence = next_sentence();
  const auto pair = pair_index(model_.seat(), other);
  const auto& deal = model_.seen().shared[pair].deals[bit / kClausesADeal];
  auto* slot = new Slot(tr("Promise to %1").arg(name_of(model_.rules(), other)), tr("deliver it, or not"), sentence);
  slot->setObjectName(QStringLiteral("clause-%1-%2").arg(pair).arg(bit));
  const bool delivered = model_.draft().reactions.deliver[pair] >> bit & 1;
  slot->set_text(delivered ? tr("we deliver") : QString());
  const auto set = [this, pair, bit](bool yes) {
    auto draft = model_.draft();
    auto& bits = draft.reactions.deliver[pair];
    bits = static_cast<std::uint8_t>(yes ? bits | 1u << bit : bits & ~(1u << bit));
    model_.set_draft(draft);
  };
  slot->set_choices([deal, bit] {
    const bool hidden = is_hidden(deal.terms.clauses[bit % kClausesADeal].verb);
    return std::vector<Choice>{{1, tr("we deliver"), {}, {}}, {0, tr("we do not"), hidden ? tr("they may not notice") : tr("they will see it"), {}}};
  });
  connect(slot, &Slot::chosen, this, [set](int v) { set(v == 1); });
  const auto& clause = deal.terms.clauses[bit % kClausesADeal];
  sentence->set(tr("You promised %2 %3: %1.").arg("%1", name_of(model_.rules(), other), deed_text(model_.rules(), clause.verb, clause.proxy)), {slot});
}

void ReactionsCard::refresh() {
  setVisible(is_needed());
  if (!is_needed()) return;
  QString focused;
  for (auto* child : findChildren<Slot*>())
    if (child->hasFocus()) focused = child->objectName();
  used_ = 0;
  bool due = false;
  for (int r = 0; r < kMaxReports && model_.seen().pub.reports[r].is_set(); ++r)
    if (model_.rules().assets[model_.seen().pub.reports[r].target.index()].owner == model_.seat()) add_hit(r);
  for (const auto other : model_.others()) {
    const auto& channel = model_.seen().channel(other);
    for (int bit = 0; bit < kMaxDeals * kClausesADeal; ++bit) {
      const auto& deal = channel.deals[bit / kClausesADeal];
      if (!falls_due(model_.seen().pub, deal, bit % kClausesADeal) || deal.terms.clauses[bit % kClausesADeal].party != model_.seat()) continue;
      add_clause(other, bit);
      due = true;
    }
  }
  for (auto i = used_; i < sentences_.size(); ++i) sentences_[i]->hide();
  note_->setText(due ? tr("What you do not deliver is broken. A deal binds nobody.") : tr("Acknowledged, a hit counts towards the striker's allied pressure."));
  Slot* successor = nullptr;
  for (auto* child : findChildren<Slot*>())
    if (!focused.isEmpty() && child->objectName() == focused) successor = child;
  if (successor) successor->setFocus(Qt::OtherFocusReason);
}

}  // namespace bc::ui
