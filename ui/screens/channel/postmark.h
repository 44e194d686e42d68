// SPDX-License-Identifier: GPL-3.0-or-later
// The stamp on a letter: through whom it went, and in which turn.
#pragma once

#include <QWidget>

#include "ui/theme/colour.h"

namespace bc::ui {

class Postmark : public QWidget {
  Q_OBJECT
 public:
  Postmark(const QString& place, const QString& turn, QWidget* parent = nullptr);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent*) override;

 private:
  QString place_, turn_;
};

}  // namespace bc::ui
