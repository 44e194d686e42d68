// SPDX-License-Identifier: GPL-3.0-or-later
// The stamp on a letter: through whom it went, and in which turn.
#pragma once

#include <QWidget>

#include "ui/theme/colour.h"

namespace bc::ui {

class Postmark : public QWidget {
  Q_OBJECT
 public:
  /// line: on one line, for a letter that is no longer than that.
  enum class Look { ring, line };
  Postmark(const QString& place, const QString& turn, Look = Look::ring, QWidget* parent = nullptr);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent*) override;

 private:
  void paint_line();
  QString place_, turn_;
  Look look_;
};

}  // namespace bc::ui
