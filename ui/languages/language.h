// SPDX-License-Identifier: GPL-3.0-or-later
// The language that the program speaks: its words, its numbers, and the direction in which it is read.
#pragma once

#include <QString>
#include <vector>

namespace bc::ui {

struct Language {
  QString code;  // "fa"
  QString name;  // as those call it who speak it
};

/// English, and every other that is installed.
std::vector<Language> languages();
/// Whether the program can speak it; "es_MX" is "es".
bool can_speak(const QString& code);
/// What the desktop is read in, if the program can speak it; English otherwise.
QString desktop_language();

/// Speaks this language from now on: what is made after this shows its words. Whoever calls it puts the theme in force anew, for the
/// letters of another script.
void speak(const QString& code);
/// A sentence with the places that wait for numbers made to take them in the reader's own digits; where it is read from right to left,
/// what is put in keeps to itself.
QString with_own_numbers(QString words, bool right_to_left);
/// The language that is spoken.
QString language();

}  // namespace bc::ui
