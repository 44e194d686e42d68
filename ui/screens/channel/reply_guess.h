// SPDX-License-Identifier: GPL-3.0-or-later
// How the other side may answer the offer on the sheet: a guess of the seat's own staff, from what the seat knows.
#pragma once

#include <QWidget>
#include <memory>

#include "core/order.h"

namespace bc {
struct Belief;
}

namespace bc::ui {

class GameFlow;
class SplitBar;
class TextLabel;

class ReplyGuess : public QWidget {
  Q_OBJECT
 public:
  explicit ReplyGuess(GameFlow&, QWidget* parent = nullptr);
  ~ReplyGuess() override;
  /// Guesses anew where the sheet or the turn is another; hidden where no offer that may be sent lies on it.
  void refresh();

 private:
  GameFlow& flow_;
  TextLabel *title_, *note_;
  SplitBar* bar_;
  std::unique_ptr<Belief> belief_;  // of the seat and turn at the screen
  OrderSheet asked_{};
  int turn_ = -1;
};

}  // namespace bc::ui
