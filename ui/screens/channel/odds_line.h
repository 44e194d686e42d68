// SPDX-License-Identifier: GPL-3.0-or-later
// The odds of war this turn on one line, so that they stay in sight while a letter is written.
#pragma once

#include "ui/game_model.h"
#include "ui/widgets/basics.h"

namespace bc::ui {

class OddsLine : public Card {
  Q_OBJECT
 public:
  explicit OddsLine(GameModel&, QWidget* parent = nullptr);
  /// With the draft as it is.
  void refresh();
  /// With a choice that is under the cursor.
  void consider(const OrderSheet&);

 private:
  void show_odds(const OrderSheet&);
  GameModel& model_;
  TextLabel *percent_, *notes_;
};

}  // namespace bc::ui
