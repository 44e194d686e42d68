// SPDX-License-Identifier: GPL-3.0-or-later
// Help beside the game: the word under the focus explained, all words to look up, and the keys. It covers no more than an edge.
#pragma once

#include "ui/help/edge_panel.h"
#include "ui/help/glossary.h"

class QLabel;
class QLineEdit;
class QListWidget;

namespace bc::ui {

class HelpPanel : public EdgePanel {
  Q_OBJECT
 public:
  HelpPanel(Glossary, QWidget* parent);
  /// Explains what has the focus; where nothing is known of it, lists the words.
  void explain(const QWidget* focus);
  void show_keys();
  void dismiss() override;
  /// What is explained now; empty for the list or the keys.
  QString topic() const { return topic_; }

 signals:
  void rules_wanted();

 protected:
  void changeEvent(QEvent*) override;

 private:
  void show_term(const Term*);
  void filter(const QString& words);
  Glossary glossary_;
  QString topic_;
  QLabel* text_ = nullptr;
  QLineEdit* search_;
  QListWidget* words_ = nullptr;
  QWidget *words_page_, *keys_page_;
};

}  // namespace bc::ui
