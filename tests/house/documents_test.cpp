// SPDX-License-Identifier: GPL-3.0-or-later
// What the documents say is so: paths exist, the two commands are two, versions agree, programs have the options of their manual pages.
#include <gmock/gmock.h>

#include <array>
#include <cstdio>
#include <memory>
#include <regex>
#include <set>

#include "source_tree.h"
#include "store/schema.h"

namespace {

namespace fs = std::filesystem;
using testing::Contains;
using testing::HasSubstr;

std::vector<std::string> matches(const std::string& text, const char* expression, std::size_t group = 1) {
  const std::regex wanted(expression);
  std::vector<std::string> found;
  for (auto it = std::sregex_iterator(text.begin(), text.end(), wanted); it != std::sregex_iterator(); ++it) found.push_back((*it)[group]);
  return found;
}

std::string first_match(const std::string& text, const char* expression) {
  const auto all = matches(text, expression);
  return all.empty() ? "" : all.front();
}

/// Paths that a document names: what its links point to, and words in back quotes that begin with a folder of the root or end like a file.
std::set<std::string> paths_in(const std::string& text) {
  std::set<std::string> paths;
  for (const auto& link : matches(text, R"(\]\(([^)#:]+)(#[^)]*)?\))")) paths.insert(link);
  static const std::regex whole(R"((app|assets|engine|packaging|rules|tests|ui)(/[\w.-]+)*/?|[A-Z]+\.md|CMakeLists\.txt)");
  for (const auto& word : matches(text, R"(`([^`\s]+)`)"))
    if (std::regex_match(word, whole)) paths.insert(word);
  return paths;
}

TEST(Documents, PathsThatTheyNameExist) {
  std::size_t seen = 0;
  for (const auto* document : {"README.md", "CONTRIBUTING.md", "CHANGELOG.md", "rules/rulebook.md", "app/lab/PROTOCOL.md"}) {
    for (const auto& path : paths_in(house::text(document))) {
      ++seen;
      const auto beside = house::top() / fs::path(document).parent_path() / path;
      EXPECT_TRUE(fs::exists(house::top() / path) || fs::exists(beside)) << document << " names " << path;
    }
  }
  EXPECT_GT(seen, 15u);
}

TEST(Documents, TheReadmeHasExactlyTwoCommands) {
  EXPECT_THAT(matches(house::text("README.md"), R"((?:^|\n)    (\S[^\n]*))"), testing::ElementsAre("packaging/play", "packaging/test"));
}

TEST(Documents, VersionsAgree) {
  const auto version = first_match(house::text("CMakeLists.txt"), R"(project\(BackChannel VERSION ([\d.]+))");
  ASSERT_FALSE(version.empty());
  EXPECT_EQ(first_match(house::text("CHANGELOG.md"), R"(\n## ([\d.]+))"), version);
  EXPECT_EQ(first_match(house::text("packaging/debian/changelog.Debian"), R"(^backchannel \(([\d.]+)-\d+\))"), version);
  EXPECT_EQ(first_match(house::text("packaging/desktop/metainfo.xml"), "<release version=\"([\\d.]+)\""), version);
}

TEST(Documents, ADesktopKnowsASavedGameByTheNumberThatSavesCarry) {
  char number[16];
  std::snprintf(number, sizeof number, "0x%08X", static_cast<unsigned>(bc::kApplicationId));
  EXPECT_THAT(house::text("packaging/desktop/mime.xml"), HasSubstr(number));
}

std::string printed_by(const std::string& command) {
  const std::unique_ptr<FILE, int (*)(FILE*)> pipe(popen((command + " 2>&1").c_str(), "r"), pclose);
  std::string all;
  std::array<char, 4096> part{};
  while (const auto n = std::fread(part.data(), 1, part.size(), pipe.get())) all.append(part.data(), n);
  return all;
}

std::set<std::string> options_of(const std::string& program, const std::vector<std::string>& commands) {
  std::set<std::string> options;
  for (const auto& command : commands)
    for (const auto& option : matches(printed_by(program + " " + command + " --help"), R"(\n\s+(?:-\w,)?--([a-z-]+))")) options.insert(option);
  return options;
}

std::set<std::string> options_described(const fs::path& page) {
  std::set<std::string> options;
  for (const auto& option : matches(house::text(page), R"((?:\.It|,) Fl -([a-z-]+))")) options.insert(option);
  return options;
}

TEST(Documents, TheManualPageOfTheGameHasItsOptions) {
  const fs::path program = fs::path(BC_BINARY_DIR) / "bin/backchannel";
  if (!fs::exists(program)) GTEST_SKIP() << "built without the window";
  EXPECT_EQ(options_described("packaging/man/backchannel.6"), options_of(program, {""}));
}

TEST(Documents, TheManualPageOfTheLaboratoryHasItsCommandsAndOptions) {
  const fs::path program = fs::path(BC_BINARY_DIR) / "bin/backchannel-lab";
  const auto after = printed_by(program.string() + " --help");
  auto commands = matches(after.substr(after.find("Subcommands:")), R"(\n  ([a-z]+)  )");
  const auto page = house::text("packaging/man/backchannel-lab.6");
  for (const auto& command : commands) EXPECT_THAT(page, HasSubstr("\n.It Cm " + command + "\n"));
  EXPECT_THAT(commands, Contains("playout"));
  commands.emplace_back("");
  EXPECT_EQ(options_described("packaging/man/backchannel-lab.6"), options_of(program, commands));
}

}  // namespace
