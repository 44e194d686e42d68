// SPDX-License-Identifier: GPL-3.0-or-later
// The list that a slot opens: choices with their costs, filtered by typing.
#pragma once

#include <QFrame>

#include "ui/widgets/choice.h"

class QListWidget;
class QListWidgetItem;

namespace bc::ui {

class TextLabel;

class ChoicePopup : public QFrame {
  Q_OBJECT
 public:
  /// Opens below `anchor`, within the card that it stands on where there is room.
  ChoicePopup(std::vector<Choice> choices, QWidget* anchor);
  /// Opens beside a part of `anchor`, under a heading.
  ChoicePopup(std::vector<Choice> choices, QWidget* anchor, const QRect& part, const QString& heading);
  /// As if these letters had been typed.
  void type(const QString& letters);
  /// Begins on this choice.
  void select(const QString& text);
  QString filter() const { return filter_; }

 signals:
  void chosen(int value);
  /// The cursor, or the mouse, is on this choice.
  void considered(int value);
  void closed();

 protected:
  void showEvent(QShowEvent*) override;
  void hideEvent(QHideEvent*) override;
  bool eventFilter(QObject*, QEvent*) override;
  void paintEvent(QPaintEvent*) override;

 private:
  void fill();
  void take();
  void consider(const QListWidgetItem*);
  void build(const QString& name, const QString& heading);
  void move_current(int by);
  void place(const QWidget* anchor, const QRect& part);
  std::vector<Choice> choices_;
  QListWidget* list_;
  TextLabel* typed_;
  QString filter_;
  bool filling_ = false;
};

}  // namespace bc::ui
