// SPDX-License-Identifier: GPL-3.0-or-later
// The odds of war of the draft, or of what is being considered, beside those of holding.
#pragma once

#include "ui/game_model.h"
#include "ui/widgets/basics.h"

namespace bc::ui {

class OddsBar;

class OddsCard : public Card {
  Q_OBJECT
 public:
  explicit OddsCard(GameModel&, QWidget* parent = nullptr);
  /// The draft; or, while a choice is under the cursor, the sheet that it would make.
  void show_odds(const OrderSheet* considered = nullptr);

 private:
  GameModel& model_;
  QLabel *percent_, *with_, *note_;
  OddsBar* bar_;
  QString heard_;  // what was announced last
};

}  // namespace bc::ui
