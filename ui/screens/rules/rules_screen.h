// SPDX-License-Identifier: GPL-3.0-or-later
// The rulebook inside the program: the variant's own, with search.
#pragma once

#include <QWidget>

class QTextBrowser;
class QLineEdit;

namespace bc::ui {

class RulesScreen : public QWidget {
  Q_OBJECT
 public:
  explicit RulesScreen(QWidget* parent = nullptr);
  /// Shows the book from its first page, or from the heading that begins with these words.
  void set_book(const QString& html, const QString& heading = {});
  void find(const QString& words);

 signals:
  void closed();

 private:
  QTextBrowser* book_;
  QLineEdit* search_;
};

}  // namespace bc::ui
