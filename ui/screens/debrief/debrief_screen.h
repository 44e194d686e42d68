// SPDX-License-Identifier: GPL-3.0-or-later
// The end: who scored what and why, and everything that had been hidden, turn by turn.
#pragma once

#include <QWidget>

#include "session/session.h"

class QLabel;
class QVBoxLayout;

namespace bc::ui {

class DebriefScreen : public QWidget {
  Q_OBJECT
 public:
  explicit DebriefScreen(QWidget* parent = nullptr);
  void show_game(const Session&);

 signals:
  void leave_wanted();

 private:
  void add_score(const Session&, SeatId);
  void add_turn(const Session&, std::size_t turn);
  QLabel *title_, *subtitle_;
  QVBoxLayout *scores_, *turns_, *chart_;
};

}  // namespace bc::ui
