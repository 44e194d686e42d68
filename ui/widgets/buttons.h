// SPDX-License-Identifier: GPL-3.0-or-later
// Buttons: the one black button of a window, ordinary ones, links, and a row of which one is chosen.
#pragma once

#include <QButtonGroup>
#include <QPushButton>

namespace bc::ui {

class Button : public QPushButton {
  Q_OBJECT
 public:
  /// primary: at most one in a window. link: underlined blue. quiet: bare words, as in the strip at the top.
  enum class Look { primary, plain, link, quiet };
  Q_ENUM(Look)
  Q_PROPERTY(Look look READ look WRITE set_look)

  Button(const QString& text, Look, QWidget* parent = nullptr);
  Look look() const { return look_; }
  void set_look(Look);
  /// Less room beside its words, where a row is full.
  void set_tight(bool);
  /// Disables it and says why: in the tooltip, and to assistive technology. Empty enables it. Show the words beside it too.
  void set_refusal(const QString& why);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent*) override;
  void keyPressEvent(QKeyEvent*) override;
  void changeEvent(QEvent*) override;

 private:
  void dress();
  int side_margin() const;
  Look look_;
  QFont worn_;
  int percent_ = 100;
  bool dressing_ = false, tight_ = false;
  QString tip_;  // the tooltip of better days
};

Button* primary_button(const QString& text, QWidget* parent = nullptr);
Button* plain_button(const QString& text, QWidget* parent = nullptr);
Button* link_button(const QString& text, QWidget* parent = nullptr);

/// A row of choices of which exactly one is on: "Show: truth, Washington, Tehran". Arrow keys move.
class Segments : public QWidget {
  Q_OBJECT
 public:
  explicit Segments(const QString& name, QWidget* parent = nullptr);
  void set_choices(const QStringList&);
  int current() const { return group_.checkedId(); }
  void set_current(int);

 signals:
  void chosen(int index);

 private:
  void lead_tab();
  QButtonGroup group_;
};

}  // namespace bc::ui
