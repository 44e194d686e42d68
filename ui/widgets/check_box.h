// SPDX-License-Identifier: GPL-3.0-or-later
// A box that is ticked or not, with a word beside it. Qt's own is not seen on a dark ground and does not grow with the text.
#pragma once

#include <QCheckBox>

namespace bc::ui {

class CheckBox : public QCheckBox {
  Q_OBJECT
 public:
  explicit CheckBox(const QString& text, QWidget* parent = nullptr);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }
  /// Where the box stands.
  QRectF box() const;

 protected:
  bool hitButton(const QPoint& at) const override { return rect().contains(at); }
  void keyPressEvent(QKeyEvent*) override;
  void paintEvent(QPaintEvent*) override;
};

}  // namespace bc::ui
