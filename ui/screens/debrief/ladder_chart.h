// SPDX-License-Identifier: GPL-3.0-or-later
// The ladder over the turns of a game, with the odds of losing control at each.
#pragma once

#include <vector>

#include "ui/widgets/tracks.h"

namespace bc::ui {

class LadderChart : public Track {
  Q_OBJECT
 public:
  struct Point {
    int quarters = 0;
    QString label;  // the turn
    QString note;   // the odds of war there
    bool war = false;
  };
  using Track::Track;
  void set(std::vector<Point> points, const QStringList& rungs);
  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent*) override;

 private:
  std::vector<Point> points_;
  QStringList rungs_;
};

}  // namespace bc::ui
