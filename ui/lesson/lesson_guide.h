// SPDX-License-Identifier: GPL-3.0-or-later
// Where in a lesson its reader is: follows the game, and goes on when what ends the step has happened.
#pragma once

#include <QObject>
#include <optional>

#include "variants/lesson/lesson.h"

namespace bc::ui {

class GameFlow;

class LessonGuide : public QObject {
  Q_OBJECT
 public:
  explicit LessonGuide(GameFlow&, QObject* parent = nullptr);

  /// Follows this lesson through the game that is played now, from the first step of its turn.
  void begin(const Lesson&);
  void end();
  /// The same lesson in another language.
  void retell(Lesson);
  bool is_on() const { return lesson_.has_value(); }
  const Lesson& lesson() const { return *lesson_; }
  const LessonStep& step() const { return lesson_->steps[static_cast<std::size_t>(at_)]; }
  /// From 0.
  int at() const { return at_; }
  int steps() const { return static_cast<int>(lesson_->steps.size()); }
  bool is_last() const { return at_ + 1 == steps(); }
  /// The step before belongs to this turn too.
  bool can_go_back() const;

  /// On, whether the step was done or not; after the last step the lesson is over.
  void next();
  /// One step back, to read it again.
  void back();

 signals:
  /// Another step, or another lesson, or none.
  void changed();

 private:
  void follow();
  void go(int step);
  int turn() const;
  GameFlow& flow_;
  std::optional<Lesson> lesson_;
  int at_ = 0;
  int farthest_ = 0;  // what was reached once: a step that is read again does not end by itself
};

}  // namespace bc::ui
