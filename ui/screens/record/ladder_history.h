// SPDX-License-Identifier: GPL-3.0-or-later
// The ladder turn by turn: a column for each turn up to where it stood when the turn had been read out.
#pragma once

#include <vector>

#include "ui/widgets/track.h"

namespace bc::ui {

class LadderHistory : public Track {
  Q_OBJECT
 public:
  struct Turn {
    int turn = 0, quarters = 0;  // how it stood after this turn; turn 0: at the start
    bool struck = false;         // somebody struck in it
  };
  explicit LadderHistory(QWidget* parent = nullptr);
  /// `turns` of the whole game, so that what is still to come has its room.
  void set(const std::vector<Turn>&, int turns);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent*) override;

 private:
  std::vector<Turn> turns_;
  int all_ = 0;
};

}  // namespace bc::ui
