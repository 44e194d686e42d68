// SPDX-License-Identifier: GPL-3.0-or-later
// What is scrolled fades out where it goes on, and its bar stands beside what it scrolls and not on it.
#pragma once

#include <QWidget>

#include "ui/theme/colour.h"

class QAbstractScrollArea;

namespace bc::ui {

/// A fading strip along the lower edge of a scrolled column; it is there only while something lies below.
class SoftEdge : public QWidget {
  Q_OBJECT
 public:
  /// `ground`: what it fades into.
  SoftEdge(QAbstractScrollArea*, ThemeColour ground);

 protected:
  bool eventFilter(QObject*, QEvent*) override;
  void paintEvent(QPaintEvent*) override;

 private:
  void place();
  QAbstractScrollArea* area_;
  ThemeColour ground_;
};

}  // namespace bc::ui
