// SPDX-License-Identifier: GPL-3.0-or-later
// The foot of the sheet: undo, redo, clear, and the seal, which asks once and says what cannot be taken back.
#pragma once

#include "ui/game_model.h"
#include "ui/widgets/basics.h"

namespace bc::ui {

class SealCard : public Card {
  Q_OBJECT
 public:
  explicit SealCard(GameModel&, QWidget* parent = nullptr);
  /// Shows the draft; whoever was asked is asked no more.
  void refresh();
  /// Asks; and seals, when it has asked already.
  void ask();
  /// Without the words that say nothing new, where there is little room.
  void set_terse(bool);

 protected:
  void keyPressEvent(QKeyEvent*) override;
  bool eventFilter(QObject*, QEvent*) override;

 private:
  void show_state();
  void take_back();
  QString leaves_your_hands() const;
  GameModel& model_;
  QLabel* text_;
  Button *undo_, *redo_, *clear_, *not_yet_, *seal_;
  bool asked_ = false, terse_ = false;
};

}  // namespace bc::ui
