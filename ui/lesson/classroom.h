// SPDX-License-Identifier: GPL-3.0-or-later
// The lessons there are, and the one that the game in the window belongs to: a save says so by who plays its other seats.
#pragma once

#include <QObject>
#include <filesystem>

#include "ui/game_flow.h"
#include "ui/lesson/lesson_guide.h"

namespace bc::ui {

class LessonBar;

class Classroom : public QObject {
  Q_OBJECT
 public:
  /// `over` is what the lesson's strip belongs to and may point into.
  Classroom(std::vector<std::filesystem::path> rules, std::vector<std::filesystem::path> variants, GameFlow&, QWidget* over);

  /// The lessons that can be offered, as their files stand now.
  std::vector<Lesson> lessons() const;
  /// Begins the game of a lesson in a new file in `saves`, at its first step. What is wrong is told by problem().
  void start(const std::string& key, const std::filesystem::path& saves);
  LessonBar* bar() const { return bar_; }
  LessonGuide& guide() { return guide_; }
  /// The game belongs to a lesson that was closed.
  bool can_open() const;
  void open();
  void close();

 signals:
  void problem(const QString& text);
  /// The lesson was opened or closed.
  void toggled();

 private:
  void follow();
  /// In the language that is spoken.
  LessonRead read(const std::string& key, bool with_board) const;
  void retell();
  std::string lesson_of_game() const;
  std::shared_ptr<Agent> player(const SeatPlayer&, SeatId) const;
  std::vector<std::filesystem::path> rules_, variants_;
  GameFlow& flow_;
  LessonGuide guide_;
  LessonBar* bar_;
  std::filesystem::path game_;  // the file of the game that was looked at last
};

}  // namespace bc::ui
