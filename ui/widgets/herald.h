// SPDX-License-Identifier: GPL-3.0-or-later
// What has just happened, said aloud by assistive technology while the focus stays where it is.
#pragma once

#include <QWidget>

#include "ui/widgets/spoken.h"

namespace bc::ui {

/// One stands in a corner of each window. Nobody sees it: to those who listen it is an alert, which comes into view whenever it has something
/// to say. Its name is what was said last.
class Herald : public QWidget, public Spoken {
  Q_OBJECT
 public:
  explicit Herald(QWidget* window);
  /// Nothing to say makes it silent, and what was said last is gone.
  void say(const QString& words);
  QAccessible::Role spoken_role() const override { return QAccessible::AlertMessage; }

 signals:
  void said(const QString& words);
};

/// Has the herald of the window in which `from` stands say these words, if it has one.
void announce(const QWidget* from, const QString& words);

}  // namespace bc::ui
