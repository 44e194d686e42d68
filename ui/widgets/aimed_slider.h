// SPDX-License-Identifier: GPL-3.0-or-later
// A slider that goes to where it is clicked, and from which Enter goes on.
#pragma once

#include <QSlider>

namespace bc::ui {

class AimedSlider : public QSlider {
  Q_OBJECT
 public:
  using QSlider::QSlider;

 signals:
  /// Enter: its value is as wanted.
  void entered();

 protected:
  void mousePressEvent(QMouseEvent*) override;
  void keyPressEvent(QKeyEvent*) override;
};

}  // namespace bc::ui
