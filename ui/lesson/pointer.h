// SPDX-License-Identifier: GPL-3.0-or-later
// A frame around the control that a lesson speaks of, wherever it moves; it takes neither clicks nor keys.
#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace bc::ui {

class Pointer : public QWidget {
  Q_OBJECT
 public:
  /// Lies over everything in `over`.
  explicit Pointer(QWidget* over);
  /// Points at the control of this path (see ui/lesson/facts.h), as soon as it can be seen; an empty path points at nothing.
  void point_at(const QString& path);
  QWidget* target() const { return target_; }
  /// Looks for the control at once, and scrolls to it if it is out of sight.
  void seek();

 signals:
  /// Another control, or none any more.
  void target_changed();

 protected:
  void paintEvent(QPaintEvent*) override;
  bool eventFilter(QObject*, QEvent*) override;

 private:
  void place();
  void bring_into_view();
  QString path_;
  QPointer<QWidget> target_;
  bool came_ = false;  // a control that has just come is scrolled to once
  QTimer due_;
};

}  // namespace bc::ui
