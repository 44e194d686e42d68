// SPDX-License-Identifier: GPL-3.0-or-later
// A turning point in words: by how much the odds of war moved, what brought it about, and the way to the next.
#pragma once

#include "ui/screens/debrief/turning_points.h"
#include "ui/widgets/basics.h"

namespace bc::ui {

class TurningCard : public Card {
  Q_OBJECT
 public:
  TurningCard(const std::vector<TurningPoint>&, std::size_t place, QWidget* parent = nullptr);

 signals:
  void next_wanted();
};

}  // namespace bc::ui
