// SPDX-License-Identifier: GPL-3.0-or-later
// Help beside the game: the word under the focus explained, with the reader's own numbers and the rules that say more; all words to look
// up; and the keys.
#pragma once

#include "ui/help/edge_panel.h"
#include "ui/help/glossary.h"

class QBoxLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace bc::ui {

class GameModel;

class HelpPanel : public EdgePanel {
  Q_OBJECT
 public:
  HelpPanel(Glossary, QWidget* parent);
  /// Whose numbers are told beside a word, while the model is open.
  void tell_numbers_of(const GameModel& model) { model_ = &model; }
  /// Explains what has the focus; where nothing is known of it, lists the words.
  void explain(const QWidget* focus);
  /// Explains the word of this name or key.
  void explain_word(const QString& word);
  /// Whether there is a word for what lies at this point of the parent; it is explained.
  bool explain_at(QPoint point);
  void show_keys();
  void dismiss() override;
  /// What is explained now; empty for the list or the keys.
  QString topic() const { return topic_; }

 signals:
  void rules_wanted();
  /// The numbered rule, such as "6.2".
  void rule_wanted(const QString& number);

 protected:
  void changeEvent(QEvent*) override;
  bool eventFilter(QObject*, QEvent*) override;

 private:
  void begin(const QWidget* subject);
  void show_term(const Term*);
  void show_numbers(const Term*);
  void show_rules_of(const Term*);
  void filter(const QString& words);
  Glossary glossary_;
  QString topic_;
  const GameModel* model_ = nullptr;
  QLabel* text_ = nullptr;
  QWidget *own_, *links_;
  QLabel* own_lines_;
  std::vector<QPushButton*> rule_links_;
  QLineEdit* search_;
  QListWidget* words_ = nullptr;
  QWidget *words_page_, *keys_page_;
};

}  // namespace bc::ui
