// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/board/line_card.h"

#include <QHBoxLayout>
#include <algorithm>

#include "ui/screens/board/empty_slot.h"
#include "ui/theme/theme.h"

namespace bc::ui {

LineCard::LineCard(GameModel& model, const char* name, const QString& title, QWidget* parent) : Card(parent), model_(model) {
  setObjectName(name);
  setAccessibleName(title);
  auto* head = new QHBoxLayout;
  title_ = eyebrow_label(title);
  remove_ = link_button(tr("Remove"));
  remove_->setFont(sans(type::note));
  remove_->setAccessibleName(tr("Remove: %1").arg(title));
  remove_->setToolTip(tr("Delete, on a word that is empty"));
  connect(remove_, &QPushButton::clicked, this, &LineCard::remove);
  head->addWidget(title_, 1);
  head->addWidget(remove_);
  body()->addLayout(head);
  sentence_ = new Sentence(this);
  body()->addWidget(sentence_);
  note_ = note_label({});
  body()->addWidget(note_);
  setTabOrder(sentence_, remove_);
}

Slot* LineCard::slot(const char* role, const QString& name, const QString& instruction, const QString& chosen, Choices choices, Change change) {
  auto* s = new Slot(name, instruction, sentence_);
  s->setObjectName(role);
  s->set_text(chosen);
  s->set_choices(std::move(choices));
  connect(s, &Slot::chosen, this, [this, change](int value) {
    edit([&](OrderSheet& draft) { change(draft, value); });
    // What is still to be said comes next.
    for (auto* each : sentence_->slots_in_order())
      if (each->is_empty()) return each->setFocus(Qt::OtherFocusReason);
  });
  connect(s, &Slot::considered, this, [this, change](int value) {
    auto sheet = model_.draft();
    change(sheet, value);
    emit considered(sheet);
  });
  connect(s, &Slot::closed, this, &LineCard::considered_no_more);
  s->set_clearable(true);
  connect(s, &Slot::cleared, this, [this, role = std::string(role)] {
    edit([&](OrderSheet& draft) { empty_slot(draft, objectName().toStdString(), role) ? void() : empty(draft); });
  });
  connect(s, &Slot::cleared_again, this, &LineCard::remove);
  return s;
}

void LineCard::remove() {
  edit([this](OrderSheet& draft) { empty(draft); });
  focus_slot();
}

void LineCard::focus_slot() {
  const auto all = sentence_->slots_in_order();
  if (all.empty()) return;
  for (auto* each : all)
    if (each->is_empty()) return each->setFocus(Qt::OtherFocusReason);
  all.front()->setFocus(Qt::OtherFocusReason);
}

// Whether it reads as it did: then its words stay, and nothing is laid out anew. What they offer is asked of the draft when they open.
bool LineCard::reads_alike(const QString& sentence, const std::vector<Slot*>& words) const {
  return sentence == shown_ && std::ranges::equal(words, slots_, [](const Slot* a, const Slot* b) {
           return a->objectName() == b->objectName() && a->chosen_text() == b->chosen_text() && a->shown() == b->shown() && a->accessibleName() == b->accessibleName();
         });
}

void LineCard::show(const QString& sentence, const std::vector<Slot*>& slots_in_order, const QString& note, bool removable) {
  const bool alike = reads_alike(sentence, slots_in_order);
  if (alike) {
    for (auto* each : slots_in_order) delete each;  // nobody has seen them
  } else {
    sentence_->set(sentence, slots_in_order);
    shown_ = sentence;
    slots_ = slots_in_order;
  }
  note_->setText(note);
  note_->setVisible(!note.isEmpty());
  remove_->setVisible(removable);
  if (!alike && !slots_in_order.empty()) setTabOrder(slots_in_order.back(), remove_);
}

void LineCard::refresh() {
  if (!model_.is_open()) return;
  QString focused;
  for (auto* child : sentence_->findChildren<Slot*>())
    if (child->hasFocus()) focused = child->objectName();
  fill();
  if (focused.isEmpty()) return;
  // The old slots go when control returns to the event loop: the newest of that name is the one on screen.
  const auto all = sentence_->slots_in_order();
  for (auto* each : all)
    if (each->objectName() == focused) return each->setFocus(Qt::OtherFocusReason);
  if (!all.empty()) all.front()->setFocus(Qt::OtherFocusReason);
}

}  // namespace bc::ui
