// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/languages/scenario.h"

#include <fstream>
#include <sstream>

#include "ui/languages/language.h"
#include "variants/translation.h"

namespace bc::ui {

namespace {
std::string content_of(const std::filesystem::path& file) {
  std::ifstream in(file);
  std::ostringstream all;
  all << in.rdbuf();
  return in ? all.str() : std::string();
}
}  // namespace

Ruleset as_told(Ruleset rules, std::span<const std::filesystem::path> variant_dirs) {
  if (const auto file = translation_file(rules.key, language().toStdString(), variant_dirs)) translate(rules, content_of(*file), file->string());
  return rules;
}

Lesson as_told(Lesson lesson, std::span<const std::filesystem::path> rules_dirs) {
  if (const auto file = lesson_translation(lesson.key, language().toStdString(), rules_dirs)) translate(lesson, content_of(*file), file->string());
  return lesson;
}

std::string book_as_told(const char* name, std::span<const std::filesystem::path> rules_dirs) {
  for (const auto& ending : {"." + language().toStdString() + ".md", std::string(".md")})
    for (const auto& dir : rules_dirs)
      if (auto all = content_of(dir / (name + ending)); !all.empty()) return all;
  return {};
}

}  // namespace bc::ui
