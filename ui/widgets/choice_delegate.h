// SPDX-License-Identifier: GPL-3.0-or-later
// Paints a choice: its words, its cost at the far end, or in their place the reason why it cannot be made.
#pragma once

#include <QStyledItemDelegate>

#include "ui/widgets/choice.h"

namespace bc::ui {

class ChoiceDelegate : public QStyledItemDelegate {
  Q_OBJECT
 public:
  enum Role { NoteRole = Qt::UserRole + 1, ReasonRole };
  using QStyledItemDelegate::QStyledItemDelegate;
  /// How wide the list would have to be for every choice to fit on one line.
  int wanted_width(const std::vector<Choice>&) const;
  /// How wide it is. `below`: one aside does not fit beside its choice, and so all go below theirs.
  void set_width(int width, bool below) { width_ = width, below_ = below; }
  /// Whether a choice of these words does not fit on its line.
  bool is_cut(const QString& text) const;

  QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override;
  void paint(QPainter*, const QStyleOptionViewItem&, const QModelIndex&) const override;

 private:
  struct Parts;
  Parts parts(const QModelIndex&, int width) const;
  int width_ = 400;
  bool below_ = false;
};

}  // namespace bc::ui
