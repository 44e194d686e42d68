// SPDX-License-Identifier: GPL-3.0-or-later
// The strip at the top: where in the game we are, whose screen this is, and the ways to the other screens.
#pragma once

#include <QWidget>
#include <array>

#include "ui/game_flow.h"

class QBoxLayout;
class QLabel;
class QPushButton;

namespace bc::ui {

class Actions;

class TopBar : public QWidget {
  Q_OBJECT
 public:
  /// Its buttons are actions of the window; both must outlive it.
  TopBar(GameFlow&, Actions&, QWidget* parent = nullptr);
  /// Shows the state of the game anew. `rules_open`: the rulebook is in front of the screen. `lesson_waits`: the game has a lesson that is closed.
  void refresh(bool rules_open, bool lesson_waits);

 protected:
  void resizeEvent(QResizeEvent*) override;
  void changeEvent(QEvent*) override;

 private:
  struct Way {
    Screen to;
    QPushButton* button;
  };
  void show_place();
  /// Leaves out what can be missed most where there is no room for all; what it was for is then under "More".
  void fit();
  void offer_more();
  void tell_saved();
  void tell_time();
  int new_letters() const;
  GameFlow& flow_;
  Actions& actions_;
  QLabel *name_, *turn_, *date_, *seat_, *what_, *saved_, *clock_;
  QBoxLayout* row_;
  QWidget* post_;
  bool fitting_ = false;
  QWidget* mark_place_;
  QWidget* mark_ = nullptr;
  std::array<Way, 5> ways_;
  QPushButton *lesson_, *rules_, *keys_, *settings_, *more_, *lock_, *leave_;
};

}  // namespace bc::ui
