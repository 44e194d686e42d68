// SPDX-License-Identifier: GPL-3.0-or-later
// The strip at the top: where in the game we are, whose screen this is, and the ways to the other screens.
#pragma once

#include <QWidget>

#include "ui/game_flow.h"

class QLabel;
class QPushButton;
class QHBoxLayout;

namespace bc::ui {

class TopBar : public QWidget {
  Q_OBJECT
 public:
  explicit TopBar(GameFlow&, QWidget* parent = nullptr);

 signals:
  void wanted(bc::ui::Screen);
  void channel_wanted();
  void rules_wanted();
  void leave_wanted();

 private:
  void refresh();
  GameFlow& flow_;
  QLabel *where_, *seat_;
  QWidget* mark_ = nullptr;
  QHBoxLayout* left_;
  QPushButton *briefing_, *orders_, *channel_, *replay_, *rules_, *lock_, *leave_;
};

}  // namespace bc::ui
