// SPDX-License-Identifier: GPL-3.0-or-later
// A word in a sentence that opens choices: the way in which everything is ordered here.
//
// Tab comes to it; Enter, Space, Down or a letter opens; letters filter; Escape closes unchanged; Delete empties it, and once
// more takes away the line that it is in. An empty slot reads as an
// instruction. A choice that cannot be made is listed with the reason beside it.
#pragma once

#include <QAbstractButton>
#include <QPointer>

#include "ui/theme/type.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/spoken.h"

namespace bc::ui {

class ChoicePopup;

class Slot : public QAbstractButton, public Spoken {
  Q_OBJECT
 public:
  /// `name` says what the slot is for, to those who only hear it. `instruction` is what it reads while empty.
  Slot(const QString& name, const QString& instruction, QWidget* parent = nullptr);
  /// Asked each time the slot opens.
  void set_choices(std::function<std::vector<Choice>()> choices) { choices_ = std::move(choices); }
  /// What is chosen; empty for nothing.
  void set_text(const QString& text);
  /// Whether Delete empties it.
  void set_clearable(bool yes) { clearable_ = yes; }
  /// A last line in the list that empties it, such as "nothing", for those who have no Delete key at hand.
  void set_clear_text(const QString& text) { clear_text_ = text; }
  void set_size(double size);
  bool is_empty() const { return text_.isEmpty(); }
  QString chosen_text() const { return text_; }
  /// What it reads now: the choice, or the instruction.
  QString shown() const { return text_.isEmpty() ? instruction_ : text_; }
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;
  void open();
  /// Closes the list, unchanged.
  void shut();
  bool is_open() const { return !popup_.isNull(); }

  QAccessible::Role spoken_role() const override { return QAccessible::ComboBox; }
  QString spoken_value() const override { return shown(); }
  void mend_spoken_state(QAccessible::State&) const override;
  bool can_be_pressed() const override { return true; }
  void spoken_press() override { open(); }
  QWidget* spoken_list() const override;

 signals:
  void chosen(int value);
  void cleared();
  /// Delete, where there is nothing to empty.
  void cleared_again();
  /// While the list is open: what would be chosen now.
  void considered(int value);
  /// The list has closed, whether something was chosen or not.
  void closed();
  /// It reads differently, and may be wider.
  void text_changed();

 protected:
  void paintEvent(QPaintEvent*) override;
  void keyPressEvent(QKeyEvent*) override;
  void hideEvent(QHideEvent*) override;
  void changeEvent(QEvent*) override;
  bool event(QEvent*) override;

 private:
  void update_name();
  QFont font_now() const;
  QString name_, instruction_, text_, clear_text_;
  double size_ = type::sentence;
  bool clearable_ = false;
  std::function<std::vector<Choice>()> choices_;
  QPointer<ChoicePopup> popup_;
};

}  // namespace bc::ui
