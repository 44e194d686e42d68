// SPDX-License-Identifier: GPL-3.0-or-later
// A letter that was sent, as it lies in the file: sender, words, stamp, and what became of it.
#pragma once

#include "ui/game_model.h"
#include "ui/widgets/basics.h"

namespace bc::ui {

class LetterSheet : public Card {
  Q_OBJECT
 public:
  /// `place` among the letters exchanged with `other`.
  LetterSheet(const GameModel&, SeatId other, std::size_t place, QWidget* parent = nullptr);
};

}  // namespace bc::ui
