// SPDX-License-Identifier: GPL-3.0-or-later
// The public statement as a sentence.
#pragma once

#include "ui/screens/board/line_card.h"

namespace bc::ui {

class StatementCard : public LineCard {
  Q_OBJECT
 public:
  explicit StatementCard(GameModel&, QWidget* parent = nullptr);

 protected:
  void fill() override;
  void empty(OrderSheet&) const override;

 private:
  /// Why the rules do not take it; empty when they do.
  QString refusal(const Statement&) const;
  std::vector<Statement> ways_of(StatementKind) const;
  Slot* kind_slot();
  Slot* against_slot();
  Slot* trigger_slot();
  Slot* theatre_slot();
  Slot* response_slot();
};

}  // namespace bc::ui
