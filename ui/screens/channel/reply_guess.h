// SPDX-License-Identifier: GPL-3.0-or-later
// How the other side may answer the offer on the sheet: a guess of the seat's own staff, from what the seat knows.
#pragma once

#include <QWidget>

#include "core/hash.h"
#include "core/order.h"

namespace bc::ui {

class GameFlow;
class SplitBar;
class TextLabel;

class ReplyGuess : public QWidget {
  Q_OBJECT
 public:
  explicit ReplyGuess(GameFlow&, QWidget* parent = nullptr);
  /// Guesses anew where the sheet or what the seat knows is another; hidden, and emptied, where no offer that may be sent lies on it.
  void refresh();

 private:
  GameFlow& flow_;
  TextLabel *title_, *note_;
  SplitBar* bar_;
  // What the guess in sight is for: what the seat knows, which is no other game's, and the sheet.
  Hash128 known_{};
  OrderSheet asked_{};
};

}  // namespace bc::ui
