// SPDX-License-Identifier: GPL-3.0-or-later
// The order sheet: the odds of war, the five lines, and the seal.
#pragma once

#include <QWidget>

#include "ui/game_model.h"
#include "ui/screens/board/operation_card.h"
#include "ui/screens/board/reactions_card.h"

class QPushButton;

namespace bc::ui {

class LetterCard;
class StatementCard;
class SupportCard;
class OddsBar;

class OrderPanel : public QWidget {
  Q_OBJECT
 public:
  explicit OrderPanel(GameModel&, QWidget* parent = nullptr);
  void refresh();
  void aim_at(TheatreId theatre) { operation_->aim_at(theatre); }
  /// Asks once more before sealing: the card then shows what leaves the seat's hands.
  void ask_to_seal();

 private:
  void refresh_odds();
  void refresh_seal();
  QString leaves_your_hands() const;
  GameModel& model_;
  QLabel* percent_;
  OddsBar* odds_;
  QLabel* accident_;
  ReactionsCard* reactions_;
  OperationCard* operation_;
  SupportCard* support_;
  StatementCard* statement_;
  LetterCard* letter_;
  QLabel* final_;
  QPushButton *undo_, *redo_, *clear_, *seal_;
  bool asked_ = false;
};

}  // namespace bc::ui
