// SPDX-License-Identifier: GPL-3.0-or-later
// "In turn 8 let Washington hold instead of a strike": a sentence with slots, and what it would have come to, as two bars.
#pragma once

#include "ui/background.h"
#include "ui/hindsight.h"
#include "ui/screens/debrief/what_if.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/choice.h"

namespace bc::ui {

class Sentence;
class Slot;
class SplitBar;

class WhatIfCard : public Card {
  Q_OBJECT
 public:
  /// All must outlive it but the hindsight, which it keeps.
  WhatIfCard(const Ruleset&, const Debrief&, std::shared_ptr<const Hindsight>, QWidget* parent = nullptr);
  void set_turn(int turn);
  int turn() const { return turn_; }
  /// How many games each of the two bars stands for.
  void set_games(int games) { games_ = games; }
  bool is_thinking() const { return thought_.is_busy(); }

 signals:
  /// Both bars are there.
  void told();

 private:
  void show_sentence();
  void ask();
  void show_bars(const Prognosis& played, const Prognosis& other);
  Slot* slot(const QString& role, const QString& name, const QString& chosen, const std::vector<Choice>&, const std::function<void(int)>&);
  const Ruleset& rules_;
  const Debrief& debrief_;
  std::shared_ptr<const Hindsight> hindsight_;
  int turn_ = 0, games_ = 200, chosen_ = -1;  // of others_; -1: still open
  SeatId seat_{0};
  std::vector<OtherSheet> others_;
  Sentence* sentence_;
  QLabel *note_, *names_[2];
  SplitBar* bars_[2];
  QWidget* outcome_;
  QPushButton* cancel_;
  Background thought_{this};
};

}  // namespace bc::ui
