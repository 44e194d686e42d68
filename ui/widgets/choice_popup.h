// SPDX-License-Identifier: GPL-3.0-or-later
// The list that a slot opens: choices with their costs, filtered by typing.
#pragma once

#include <QFrame>

#include "ui/widgets/choice.h"

class QListWidget;

namespace bc::ui {

class TextLabel;

class ChoicePopup : public QFrame {
  Q_OBJECT
 public:
  /// Opens below `anchor`, within the card that it stands on where there is room.
  ChoicePopup(std::vector<Choice> choices, QWidget* anchor);
  /// Begins on this choice.
  void select(const QString& text);
  QString filter() const { return filter_; }

 signals:
  void chosen(int value);

 protected:
  bool eventFilter(QObject*, QEvent*) override;
  void paintEvent(QPaintEvent*) override;

 private:
  void fill();
  void take();
  void type(const QString& letters);
  void move_current(int by);
  void place(const QWidget* anchor);
  std::vector<Choice> choices_;
  QListWidget* list_;
  TextLabel* typed_;
  QString filter_;
};

}  // namespace bc::ui
