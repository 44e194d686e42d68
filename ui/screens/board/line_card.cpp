// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/board/line_card.h"

#include <QHBoxLayout>

#include "ui/theme/theme.h"

namespace bc::ui {

LineCard::LineCard(GameModel& model, const QString& title, QWidget* parent) : Card(parent), model_(model) {
  setAccessibleName(title);
  auto* head = new QHBoxLayout;
  title_ = eyebrow_label(title);
  remove_ = link_button(tr("Remove"));
  remove_->setFont(sans(12.5));
  remove_->setAccessibleName(tr("Remove: %1").arg(title));
  connect(remove_, &QPushButton::clicked, this, [this] { remove(); });
  head->addWidget(title_, 1);
  head->addWidget(remove_);
  body()->addLayout(head);
  sentence_ = new Sentence(this);
  body()->addWidget(sentence_);
  note_ = note_label({});
  body()->addWidget(note_);
  setTabOrder(sentence_, remove_);
}

Slot* LineCard::slot(const char* role, const QString& name, const QString& instruction, const QString& chosen, Choices choices, Take take) {
  auto* s = new Slot(name, instruction, sentence_);
  s->setObjectName(role);
  s->set_text(chosen);
  s->set_choices(std::move(choices));
  connect(s, &Slot::chosen, this, std::move(take));
  s->set_clearable(true);
  connect(s, &Slot::cleared, this, [this] { remove(); });
  return s;
}

void LineCard::show(const QString& sentence, const std::vector<Slot*>& slots_in_order, const QString& note, bool removable) {
  sentence_->set(sentence, slots_in_order);
  note_->setText(note);
  note_->setVisible(!note.isEmpty());
  remove_->setVisible(removable);
}

void LineCard::refresh() {
  if (!model_.is_open()) return;
  QString focused;
  for (auto* child : sentence_->findChildren<Slot*>())
    if (child->hasFocus()) focused = child->objectName();
  fill();
  if (focused.isEmpty()) return;
  // The old slots go when control returns to the event loop: the newest of that name is the one on screen.
  Slot* successor = nullptr;
  for (auto* child : sentence_->findChildren<Slot*>())
    if (child->objectName() == focused) successor = child;
  if (successor) successor->setFocus(Qt::OtherFocusReason);
}

}  // namespace bc::ui
