// SPDX-License-Identifier: GPL-3.0-or-later
// A strip that says what went wrong and what to do, on whatever screen is in front, until it is put away.
#pragma once

#include <QWidget>

class QLabel;

namespace bc::ui {

class NoticeBar : public QWidget {
  Q_OBJECT
 public:
  explicit NoticeBar(QWidget* parent = nullptr);
  void tell(const QString& what);
  QString told() const;

 protected:
  void changeEvent(QEvent*) override;

 private:
  void dress();
  QLabel* what_;
};

}  // namespace bc::ui
