// SPDX-License-Identifier: GPL-3.0-or-later
// The wait for the computer's sheet: whose it is, how far the thought has come, and that nothing is lost by leaving.
#pragma once

#include <QLabel>
#include <QTimer>
#include <QWidget>
#include <functional>

class QLabel;

namespace bc::ui {

class WaitingScreen : public QWidget {
  Q_OBJECT
 public:
  /// `done` tells the share of the thought that is done, 0 to 1.
  explicit WaitingScreen(std::function<double()> done, QWidget* parent = nullptr);
  void set(const QString& who);
  QString title() const { return title_->text(); }
  /// How far the thought has come, as it is read.
  QString progress() const { return progress_->text(); }

 signals:
  void leave_wanted();
  /// The best found so far will do.
  void answer_wanted();

 protected:
  void paintEvent(QPaintEvent*) override;
  void showEvent(QShowEvent*) override;
  void hideEvent(QHideEvent*) override { timer_.stop(); }

 private:
  void beat();
  std::function<double()> done_;
  QLabel *title_, *progress_;
  QTimer timer_;
  int beat_ = 0, lit_ = 0;
};

}  // namespace bc::ui
