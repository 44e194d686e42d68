// SPDX-License-Identifier: GPL-3.0-or-later
// Whether what ends a step of a lesson has happened, and where the control is that a step points at.
#pragma once

#include <QString>

#include "variants/lesson/lesson.h"

class QWidget;

namespace bc::ui {

class GameFlow;
enum class Screen;

/// The screen of that word of a lesson; the first screen where the word is unknown.
Screen screen_of(const std::string& word);
/// All facts of the goal hold. `next` never does by itself: that is a press of the reader's.
bool is_reached(const LessonGoal&, const GameFlow&);
/// The visible control of that path: object names from the outside in, parted by spaces; a star at the end stands for any rest.
QWidget* find_control(QWidget* window, const QString& path);

}  // namespace bc::ui
