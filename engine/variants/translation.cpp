// SPDX-License-Identifier: GPL-3.0-or-later
#include "variants/translation.h"

#include <algorithm>

#include "variants/draft.h"
#include "variants/schema/schema.h"
#include "variants/texts.h"

namespace bc {

namespace fs = std::filesystem;

namespace {

void copy_to_the_way_back(std::vector<Pairing>& pairings) {
  for (auto& back : pairings) {
    if (!back.key.ends_with(kBack)) continue;
    const auto there = std::ranges::find(pairings, back.key.substr(0, back.key.size() - kBack.size()), &Pairing::key);
    if (there != pairings.end()) back.name = there->name, back.text = there->text;
  }
}

}  // namespace

std::optional<fs::path> translation_file(std::string_view variant, std::string_view language, std::span<const fs::path> variant_dirs) {
  std::error_code ignored;
  for (const auto& dir : variant_dirs)
    if (const auto file = dir / variant / (std::string(language) + ".toml"); fs::is_regular_file(file, ignored)) return file;
  return std::nullopt;
}

std::vector<Diagnostic> translate(Ruleset& rules, std::string_view translation, std::string_view file_name) {
  auto draft = drafted(rules);
  auto problems = put_texts(variant_section(), &draft, translation, file_name);
  rules = compiled(std::move(draft));
  copy_to_the_way_back(rules.pairings);
  return problems;
}

std::vector<std::string> untranslated(const Ruleset& rules, std::string_view translation) {
  auto draft = drafted(rules);
  return missing_texts(variant_section(), &draft, translation);
}

std::string translation_form(const Ruleset& rules, std::string_view translation, std::string_view language) {
  auto draft = drafted(rules);
  return texts_form(variant_section(), &draft, rules.story.title, translation, language);
}

}  // namespace bc
