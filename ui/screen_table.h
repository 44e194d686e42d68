// SPDX-License-Identifier: GPL-3.0-or-later
// Every screen of a game in one list: how it is made, and what is done when it comes to the front. The window shows them and knows none.
#pragma once

#include <functional>

#include "ui/game_flow.h"
#include "ui/hindsight.h"

class QWidget;

namespace bc::ui {

/// What the window lends to the screens that it shows.
struct Lent {
  GameFlow& flow;
  std::function<void(int place)> replay;                        // a past turn, as its seat lived it
  std::function<void(int turn, SeatId as)> replay_at_end;       // a turn of the finished game
  std::function<void()> ask_coach, print, save_pdf;
  std::function<std::shared_ptr<const Hindsight>()> hindsight;  // of the finished game; may give none
  std::function<void(const QString&)> say;                      // aloud
  int asked_turn = -1;                                          // the past turn that the read-out is to show; -1: the last
};

struct ScreenRow {
  Screen screen;
  QWidget* (*make)(Lent&);
  void (*before)(QWidget*, Lent&);  // it is about to come to the front; null: nothing is to be done
  void (*after)(QWidget*, Lent&);   // it is in front
};

/// Null for the first screen, which belongs to the window.
const ScreenRow* row_of(Screen);

}  // namespace bc::ui
