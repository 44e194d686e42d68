// SPDX-License-Identifier: GPL-3.0-or-later
// The strip of a lesson: which step it is, what to read and to do, what it points at; and ways on, back and out. It covers nothing.
#pragma once

#include <QWidget>

class QBoxLayout;
class QGridLayout;

namespace bc::ui {

class Button;
class GameFlow;
class LessonGuide;
class Pointer;
class TextLabel;

class LessonBar : public QWidget {
  Q_OBJECT
 public:
  /// `over` holds all controls that a step may point at.
  LessonBar(GameFlow&, LessonGuide&, QWidget* over);
  Pointer* pointer() const { return pointer_; }
  Button* next() const { return next_; }
  /// Another language is spoken.
  void retell();

 signals:
  void close_wanted();

 protected:
  void resizeEvent(QResizeEvent*) override;
  void changeEvent(QEvent*) override;
  void paintEvent(QPaintEvent*) override;

 private:
  void show_step();
  void show_head();
  void show_place();
  void show_me();
  void arrange();
  GameFlow& flow_;
  LessonGuide& guide_;
  Pointer* pointer_;
  QGridLayout* grid_;
  QBoxLayout* ways_ = nullptr;
  QWidget *head_, *words_, *deeds_;
  bool compact_ = false;
  TextLabel *number_, *title_, *text_, *place_;
  Button *back_, *show_, *next_, *close_;
};

}  // namespace bc::ui
