// SPDX-License-Identifier: GPL-3.0-or-later
// A word in a sentence that opens choices: the way in which everything is ordered here.
//
// Tab comes to it; Enter, Space or Down opens; letters filter; Escape closes unchanged; Delete empties it. An empty slot reads as an
// instruction. A choice that cannot be made is listed with the reason beside it.
#pragma once

#include <QAbstractButton>
#include <QString>
#include <functional>
#include <vector>

namespace bc::ui {

struct Choice {
  int value = 0;
  QString text;
  QString note;    // what it costs, at the right
  QString reason;  // not empty: it cannot be chosen, because of this
  bool enabled() const { return reason.isEmpty(); }
};

class Slot : public QAbstractButton {
  Q_OBJECT
 public:
  /// `name` says what the slot is for, to those who only hear it. `instruction` is what it reads while empty.
  Slot(const QString& name, const QString& instruction, QWidget* parent = nullptr);
  /// Asked each time the slot opens.
  void set_choices(std::function<std::vector<Choice>()> choices) { choices_ = std::move(choices); }
  /// What is chosen; empty for nothing.
  void set_text(const QString& text);
  void set_clearable(bool yes) { clearable_ = yes; }
  void set_size(double size);
  bool is_empty() const { return text_.isEmpty(); }
  QString chosen_text() const { return text_; }
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }
  void open();

 signals:
  void chosen(int value);
  void cleared();

 protected:
  void paintEvent(QPaintEvent*) override;
  void keyPressEvent(QKeyEvent*) override;

 private:
  QString shown() const { return text_.isEmpty() ? instruction_ : text_; }
  void update_name();
  QString name_, instruction_, text_;
  double size_ = 18;
  bool clearable_ = false;
  std::function<std::vector<Choice>()> choices_;
};

}  // namespace bc::ui
