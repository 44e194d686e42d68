// SPDX-License-Identifier: GPL-3.0-or-later
// The texts of scenarios, lessons and books in the language that is spoken. Only what is shown: the game that is played and saved keeps its own.
#pragma once

#include <filesystem>
#include <span>
#include <string>

#include "core/ruleset.h"
#include "variants/lesson/lesson.h"

namespace bc::ui {

/// The same rules, with their texts in the language that is spoken, as far as somebody has translated them.
Ruleset as_told(Ruleset, std::span<const std::filesystem::path> variant_dirs);

/// The same lesson, with its texts in the language that is spoken.
Lesson as_told(Lesson, std::span<const std::filesystem::path> rules_dirs);

/// A book beside the rules, such as "rulebook" or "glossary", in the language that is spoken, or else in English. Empty: there is none.
std::string book_as_told(const char* name, std::span<const std::filesystem::path> rules_dirs);

}  // namespace bc::ui
