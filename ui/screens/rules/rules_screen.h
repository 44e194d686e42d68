// SPDX-License-Identifier: GPL-3.0-or-later
// The rulebook inside the program: the variant's own, with its contents beside the page, and search as one types.
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTextBrowser;
class QTextCursor;

namespace bc::ui {

class RulesScreen : public QWidget {
  Q_OBJECT
 public:
  explicit RulesScreen(QWidget* parent = nullptr);
  /// Shows the book from its first page, or from the heading that begins with these words, or from the rule of this number, marked.
  void set_book(const QString& html, const QString& heading = {});
  /// What its button leads back to; empty: what was in front before.
  void set_way_back(const QString& where);
  /// Marks every place where the words stand and goes to the first.
  void find(const QString& words);
  /// How many places are marked, and which of them is in front: from 0.
  int places() const { return static_cast<int>(places_.size()); }
  int place() const { return place_; }
  /// To the next place or the one before, round and round.
  void go_on(int step);

 signals:
  void closed();

 protected:
  void changeEvent(QEvent*) override;
  void showEvent(QShowEvent*) override;
  void keyPressEvent(QKeyEvent*) override;
  bool eventFilter(QObject*, QEvent*) override;

 private:
  void write();
  void fill_contents();
  void show_at_top(int position);
  void show_rule();
  void show_places();
  void mark_section();
  QString html_;
  QString rule_;  // the number of the rule that is pointed out
  QTextBrowser* book_;
  QListWidget* contents_;
  QLineEdit* search_;
  QLabel* found_;
  QPushButton* back_;
  QWidget* page_;
  std::vector<QTextCursor> places_;
  int place_ = -1;
  bool dressed_ = false;
};

}  // namespace bc::ui
