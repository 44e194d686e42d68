// SPDX-License-Identifier: GPL-3.0-or-later
// The list that a slot opens: choices with their costs, filtered by typing.
#pragma once

#include <QFrame>
#include <functional>

#include "ui/widgets/slot.h"

class QListWidget;

namespace bc::ui {

class ChoicePopup : public QFrame {
  Q_OBJECT
 public:
  ChoicePopup(std::vector<Choice> choices, QWidget* anchor);

 signals:
  void chosen(int value);

 protected:
  bool eventFilter(QObject*, QEvent*) override;

 private:
  void fill();
  void take();
  std::vector<Choice> choices_;
  QListWidget* list_;
  QString filter_;
};

}  // namespace bc::ui
