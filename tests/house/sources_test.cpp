// SPDX-License-Identifier: GPL-3.0-or-later
// What every source file holds to: its licence, its sentence, and the small things that a compiler passes over in silence.
#include <gmock/gmock.h>

#include <algorithm>
#include <regex>
#include <set>
#include <span>

#include "source_tree.h"

namespace {

namespace fs = std::filesystem;

bool carries_a_licence(const fs::path& file) {
  static const std::set<std::string> kinds = {".cpp", ".h", ".cmake", ".in", ".svg", ".py", ".sh", ".6", ".xml", ".desktop"};
  const auto name = file.filename().string();
  return kinds.contains(file.extension().string()) || name == "CMakeLists.txt" ||
         (file.parent_path().filename() == "packaging" && file.extension().empty());
}

TEST(Sources, EachNamesItsLicence) {
  const auto all = house::files("", carries_a_licence);
  EXPECT_GT(all.size(), 200u);
  for (const auto& file : all) {
    const auto text = house::lines(file);
    const auto head = std::span(text).first(std::min<std::size_t>(4, text.size()));
    EXPECT_TRUE(std::ranges::any_of(head, [](const auto& line) { return line.find("SPDX-License-Identifier: ") != line.npos; })) << file;
  }
}

TEST(Sources, EachHeaderStartsWithASentenceThatSaysWhatItIsFor) {
  for (const auto& file : house::files("", [](const fs::path& f) { return f.extension() == ".h"; })) {
    const auto text = house::lines(file);
    ASSERT_GT(text.size(), 2u) << file;
    EXPECT_THAT(text[1], testing::StartsWith("// ")) << file;
    EXPECT_GT(text[1].size(), 20u) << file;
    EXPECT_NE(std::ranges::find(text, "#pragma once"), text.end()) << file;
  }
}

TEST(Sources, TheMetaObjectMacroStandsOnALineOfItsOwn) {  // or it is passed over in silence when the build looks for it
  static const std::regex hidden(R"(.*\S.*\bQ_OBJECT\b.*|.*\bQ_OBJECT\b\s*\S.*)");
  for (const auto* folder : {"ui", "app"})
    for (const auto& file : house::cpp_files(folder))
      for (const auto& line : house::lines(file)) EXPECT_FALSE(std::regex_match(line, hidden)) << file << ": " << line;
}

TEST(Sources, TestsNeverWaitForTheClock) {
  static const std::regex waits(R"(\b(sleep_for|sleep_until|usleep|qSleep|nanosleep)\b)");
  for (const auto& file : house::cpp_files("tests")) {
    if (file.parent_path().filename() == "house") continue;
    EXPECT_FALSE(std::regex_search(house::text(file), waits)) << file;
  }
}

// Two types of one name in one namespace are one type to the linker, and it may take the wrong one's destructor.
TEST(Sources, NoTwoTypesOfTheEngineHaveOneName) {
  std::map<std::string, std::string> known;
  const std::regex type("^(?:struct|class|enum class) (\\w+)( [^;]*)?$");
  for (const auto& entry : std::filesystem::recursive_directory_iterator(std::filesystem::path(BC_SOURCE_DIR) / "engine")) {
    if (entry.path().extension() != ".h") continue;
    std::ifstream file(entry.path());
    for (std::string line; std::getline(file, line);) {
      std::smatch found;
      if (!std::regex_search(line, found, type)) continue;
      const auto [at, is_new] = known.emplace(found[1], entry.path().filename().string());
      EXPECT_TRUE(is_new) << found[1] << " stands in " << at->second << " and in " << entry.path().filename().string();
    }
  }
  EXPECT_GT(known.size(), 150u);
}

}  // namespace
