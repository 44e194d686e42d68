// SPDX-License-Identifier: GPL-3.0-or-later
// The reactions: to each hit of last turn, and to each promise that falls due.
#pragma once

#include "ui/game_model.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/sentence.h"

namespace bc::ui {

class ReactionsCard : public Card {
  Q_OBJECT
 public:
  explicit ReactionsCard(GameModel&, QWidget* parent = nullptr);
  void refresh();
  /// Whether anything asks for a reaction this turn.
  bool is_needed() const;

 private:
  void add_hit(int report);
  void add_clause(SeatId other, int bit);
  Sentence* next_sentence();
  GameModel& model_;
  std::vector<Sentence*> sentences_;
  std::size_t used_ = 0;
  QLabel* note_;
};

}  // namespace bc::ui
