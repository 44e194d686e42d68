// SPDX-License-Identifier: GPL-3.0-or-later
// The wait for the computer's sheet: whose it is, and that nothing is lost by leaving.
#pragma once

#include <QLabel>
#include <QTimer>
#include <QWidget>

class QLabel;

namespace bc::ui {

class WaitingScreen : public QWidget {
  Q_OBJECT
 public:
  explicit WaitingScreen(QWidget* parent = nullptr);
  void set(const QString& who);
  QString title() const { return title_->text(); }

 signals:
  void leave_wanted();

 protected:
  void paintEvent(QPaintEvent*) override;
  void showEvent(QShowEvent*) override { timer_.start(); }
  void hideEvent(QHideEvent*) override { timer_.stop(); }

 private:
  QLabel* title_;
  QTimer timer_;
  int beat_ = 0;
};

}  // namespace bc::ui
