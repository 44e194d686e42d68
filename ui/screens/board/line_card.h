// SPDX-License-Identifier: GPL-3.0-or-later
// One line of the sheet as a card: a sentence with slots, what it does, and a way to empty it.
#pragma once

#include <functional>

#include "ui/game_model.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/sentence.h"

namespace bc::ui {

class LineCard : public Card {
  Q_OBJECT
 public:
  /// `name` is the card's object name.
  LineCard(GameModel&, const char* name, const QString& title, QWidget* parent = nullptr);
  /// Shows what the draft says now, and keeps the focus on the slot where it was.
  void refresh();
  /// To the first slot that is still empty, or else to the first.
  void focus_slot();

 signals:
  /// What the sheet would be with the choice under the cursor.
  void considered(const OrderSheet&);
  void considered_no_more();

 protected:
  using Choices = std::function<std::vector<Choice>()>;
  /// How a choice changes a sheet.
  using Change = std::function<void(OrderSheet&, int)>;

  /// Fills the card from the draft: calls slot() and then show().
  virtual void fill() = 0;
  /// Empties the line of a sheet.
  virtual void empty(OrderSheet&) const = 0;

  /// `role` names the slot within the card; `chosen` empty: it reads as `instruction`.
  Slot* slot(const char* role, const QString& name, const QString& instruction, const QString& chosen, Choices, Change);
  void show(const QString& sentence, const std::vector<Slot*>&, const QString& note, bool removable);
  GameModel& model() { return model_; }
  const GameModel& model() const { return model_; }
  const Ruleset& rules() const { return model_.rules(); }

  /// Changes the draft in one undoable step.
  template <class Edit>
  void edit(Edit change) {
    auto draft = model_.draft();
    change(draft);
    model_.set_draft(draft);
  }

 private:
  void remove();
  bool reads_alike(const QString& sentence, const std::vector<Slot*>&) const;
  GameModel& model_;
  QLabel* title_;
  QPushButton* remove_;
  Sentence* sentence_;
  QString shown_;             // what the sentence says
  std::vector<Slot*> slots_;  // and those in it
  QLabel* note_;
};

/// A choice for each candidate value of one field: the rules say which fit, and why the others do not.
template <class Order>
Choice asked(const std::vector<Order>& candidates, int value, const QString& text, const QString& note, auto fits, auto check) {
  Choice choice{value, text, note, {}};
  QString first;
  for (const auto& candidate : candidates) {
    if (!fits(candidate)) continue;
    const QString refusal = check(candidate);
    if (refusal.isEmpty()) return choice;
    if (first.isEmpty()) first = refusal;
  }
  choice.reason = first.isEmpty() ? LineCard::tr("not possible now") : first;
  return choice;
}

}  // namespace bc::ui
