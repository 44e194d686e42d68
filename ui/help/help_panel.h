// SPDX-License-Identifier: GPL-3.0-or-later
// Help beside the game: the word under the focus explained, all words to look up, and the keys. It covers no more than an edge.
#pragma once

#include <QPointer>
#include <QWidget>

#include "ui/help/glossary.h"

class QLabel;
class QLineEdit;
class QListWidget;

namespace bc::ui {

class HelpPanel : public QWidget {
  Q_OBJECT
 public:
  HelpPanel(Glossary, QWidget* parent);
  /// Explains what has the focus; where nothing is known of it, lists the words.
  void explain(const QWidget* focus);
  void show_keys();
  void dismiss();
  /// What is explained now; empty for the list or the keys.
  QString topic() const { return topic_; }

 signals:
  void rules_wanted();

 protected:
  void keyPressEvent(QKeyEvent*) override;
  void paintEvent(QPaintEvent*) override;
  bool eventFilter(QObject*, QEvent*) override;

 private:
  void place();
  void show_term(const Term*);
  void filter(const QString& words);
  void open();
  Glossary glossary_;
  QString topic_;
  QLabel *title_, *text_;
  QLineEdit* search_;
  QListWidget* words_;
  QWidget *words_page_, *keys_page_;
  QPointer<QWidget> back_to_;  // what had the focus
};

}  // namespace bc::ui
