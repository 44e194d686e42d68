// SPDX-License-Identifier: GPL-3.0-or-later
// A tree whose branches are marked with our chevron. The style's own marks differ by a hair from one window to the next, and for each of
// them it keeps the picture's name for good: a list that is made anew with every game would make the program grow.
#pragma once

#include <QTreeView>

namespace bc::ui {

class TwigTree : public QTreeView {
 public:
  using QTreeView::QTreeView;

 protected:
  void drawBranches(QPainter*, const QRect&, const QModelIndex&) const override;
};

}  // namespace bc::ui
