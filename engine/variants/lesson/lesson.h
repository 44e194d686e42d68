// SPDX-License-Identifier: GPL-3.0-or-later
// A guided game as data: a board, a seed, who plays what, and steps to read, each with the control that it is about and with what ends it.
//
// A lesson is a file of rules/lessons. It names a variant and may change some of it; seats that no person plays have their sheets
// written down, one a turn. The window shows the steps, one after the other; see ui/lesson. Beside `first-game.toml` stand
// `first-game.es.toml` and the like: its texts in other languages, by key, as variants/translation.h says.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "variants/load.h"
#include "variants/words.h"

namespace bc {

/// What ends a step: every fact that is named must hold. Kinds are bits, and any of them will do.
struct LessonGoal {
  bool next = false;          // the reader says so
  std::string screen;         // this screen is in front: one of screen_words()
  std::uint8_t turn = 0;      // this turn has begun
  bool forecast = false;      // a forecast was made
  std::uint16_t operation = 0, support = 0, statement = 0, letter = 0;  // a complete line of one of these kinds is on the sheet
  bool reactions = false;     // every hit on us and every promise that falls due has its answer on the sheet
  bool ended = false;         // the game is over
  bool is_set() const { return next || !screen.empty() || turn || forecast || operation || support || statement || letter || reactions || ended; }
};

/// How the step is done by hand: what a test does, and what the text asks for in words. One of the first three is set.
struct LessonDeed {
  std::string press;   // a control to press
  std::string choose;  // a slot to open
  std::string take;    // what is typed there to find the choice; empty takes the first
  std::string slide;   // a slider to move up by one step
};

struct LessonStep {
  std::string key;
  std::uint8_t turn = 1;   // a game that is gone on with begins at the first step of its turn
  std::string screen;      // where the step is; one of screen_words()
  std::string at;          // the control that it is about: names from the outside in, such as "operation kind"; may be empty
  std::string title, text;
  LessonGoal until;
  std::vector<LessonDeed> deeds;
};

struct LessonSeat {
  bool human = false;
  std::vector<std::string> sheets;  // by turn, in the notation of core/notation.h, with semicolons for line breaks
};

struct Lesson {
  std::uint8_t format = 0;
  std::string key;  // the name of the file
  std::string title, sentence;
  std::uint8_t minutes = 0;
  std::string variant, changes;
  std::vector<std::string> turn_dates;  // of its turns, where it has not those of its variant; a part of the changes
  std::uint8_t seed = 0;
  std::vector<LessonSeat> seats;
  std::vector<LessonStep> steps;
};

/// The screens that a lesson can speak of: briefing, orders, channel, record, read-out, end.
Vocabulary screen_words();

struct LessonRead {
  std::optional<Lesson> lesson;  // none where it cannot be read
  Loaded board;                  // the variant with the changes, where that was asked for
  std::vector<Diagnostic> diagnostics;
};

/// Reads the lesson alone: enough to offer it.
LessonRead read_lesson(std::string_view text, std::string_view key, std::string_view file_name);
/// Reads it with its board, and checks every sheet against it.
LessonRead load_lesson(const std::filesystem::path& file, std::span<const std::filesystem::path> variant_dirs);

/// The file with the texts of a lesson in a language such as "fa"; none where nobody has translated it.
std::optional<std::filesystem::path> lesson_translation(std::string_view lesson, std::string_view language, std::span<const std::filesystem::path> rules_dirs);
/// Puts the translated texts in the place of the lesson's own. What cannot be placed is an error, and the rest is placed all the same.
std::vector<Diagnostic> translate(Lesson&, std::string_view translation, std::string_view file_name);
/// The names of the texts that the translation lacks, such as "step.welcome.title".
std::vector<std::string> untranslated(Lesson, std::string_view translation);
/// A translation file to be filled in.
std::string translation_form(Lesson, std::string_view translation, std::string_view language);

/// The files of lessons in the folders of rules, by name; the first that holds a name wins.
std::vector<std::filesystem::path> lesson_files(std::span<const std::filesystem::path> rules_dirs);

}  // namespace bc
