// SPDX-License-Identifier: GPL-3.0-or-later
// Letters are chosen in one place: no file of the window but ui/theme/type names a family or says a size.
#include <gmock/gmock.h>

#include <regex>

#include "source_tree.h"

namespace {

bool is_theme(const std::filesystem::path& file) { return file.parent_path().filename() == "theme"; }

/// The arguments of a call, from behind its opening bracket.
std::vector<std::string> arguments(const std::string& text, std::size_t at) {
  std::vector<std::string> all(1);
  int depth = 0;
  for (bool quoted = false; at < text.size(); ++at) {
    const char c = text[at];
    if (c == '\\' && quoted) {
      ++at;
      continue;
    }
    if (c == '"') quoted = !quoted;
    if (!quoted && (c == '(' || c == '{' || c == '[')) ++depth;
    if (!quoted && (c == ')' || c == '}' || c == ']') && depth-- == 0) break;
    if (!quoted && c == ',' && depth == 0)
      all.emplace_back();
    else if (!quoted)
      all.back() += c;
  }
  return all;
}

TEST(Letters, HaveTheirSizesFromOnePlace) {
  static const std::regex call(R"(\b(serif|sans|serif_label|sans_label|marked_label|sans_font|serif_font)\()"), number(R"((^|[^\w.])\d+(\.\d+)?\b(?!\s*\*))");
  static const std::regex size_of(R"(setPixelSize\(\d|setPointSizeF?\(\d|\.size = \d|double size_? = \d|Face::\w+, \d|font-size: ?\$?\d)");
  for (const auto& file : house::cpp_files("ui")) {
    if (is_theme(file)) continue;
    const auto text = house::text(file);
    for (std::sregex_iterator it(text.begin(), text.end(), call), end; it != end; ++it) {
      const std::size_t which = (*it)[1] == "serif" || (*it)[1] == "sans" ? 0 : 1;
      const auto given = arguments(text, static_cast<std::size_t>(it->position() + it->length()));
      if (given.size() <= which) continue;
      EXPECT_FALSE(std::regex_search(given[which], number)) << file << ": " << it->str() << " with the size " << given[which] << "; name it in ui/theme/type.h";
    }
    std::smatch found;
    EXPECT_FALSE(std::regex_search(text, found, size_of) && file.filename() != "atlas.h") << file << ": " << found.str();
  }
}

TEST(Letters, HaveTheirFamiliesFromOnePlace) {
  static const std::regex family(R"(setFamil|QFont\(\s*"|\b(Libertine|Naskh|Amiri|Noto Sans|Noto Serif)\b|"Inter\b|font-family: *[^$ ])");
  for (const auto& file : house::cpp_files("ui")) {
    std::smatch found;
    const auto text = house::text(file);
    if (is_theme(file)) continue;
    EXPECT_FALSE(std::regex_search(text, found, family)) << file << ": " << found.str();
  }
}

}  // namespace
