// SPDX-License-Identifier: GPL-3.0-or-later
// The war check of a turn as a hundred lots: what is coming, and, once it is reached, which one was drawn.
#pragma once

#include "ui/models/telling.h"
#include "ui/widgets/card.h"

class QBoxLayout;
class QLabel;

namespace bc::ui {

class LotsChart;

class LotsCard : public Card {
  Q_OBJECT
 public:
  explicit LotsCard(QWidget* parent = nullptr);
  /// `at`: the step in front. Hidden where no lot was drawn.
  void set(const Telling&, const std::vector<StepTold>&, int at);
  void clear();

 protected:
  void resizeEvent(QResizeEvent*) override;

 private:
  QBoxLayout* top_;
  LotsChart* chart_;
  QLabel *title_, *odds_, *text_;
};

}  // namespace bc::ui
