// SPDX-License-Identifier: GPL-3.0-or-later
// What is told in one language is told in all: scenarios, lessons, the rulebook, the words of the game and the names on the maps.
#include <gmock/gmock.h>

#include <fstream>
#include <regex>
#include <set>
#include <sstream>

#include "variants/lesson/lesson.h"
#include "variants/rulebook.h"
#include "variants/schema/schema.h"
#include "variants/translation.h"

namespace bc {
namespace {

namespace fs = std::filesystem;
using testing::IsEmpty;

const fs::path kSource(BC_SOURCE_DIR);
const std::vector<fs::path> kRules{kSource / "rules"}, kVariants{kSource / "rules/variants"};

std::string content_of(const fs::path& file) {
  std::ifstream in(file);
  EXPECT_TRUE(in) << file << " is missing";
  std::ostringstream all;
  all << in.rdbuf();
  return all.str();
}

std::vector<std::string> found_in(const std::string& text, const char* pattern) {
  const std::regex wanted(pattern, std::regex::multiline);
  std::vector<std::string> all;
  for (std::sregex_iterator it(text.begin(), text.end(), wanted), end; it != end; ++it) all.push_back((*it)[1].str());
  return all;
}

/// The languages that the program speaks besides English: those whose words are there.
std::vector<std::string> languages() {
  std::vector<std::string> all;
  for (const auto& entry : fs::directory_iterator(kSource / "assets/languages"))
    if (const auto name = entry.path().stem().string(); entry.path().extension() == ".ts") all.push_back(name.substr(name.rfind('_') + 1));
  std::ranges::sort(all);
  return all;
}

class InLanguage : public testing::TestWithParam<std::string> {};

TEST_P(InLanguage, EveryTextOfTheScenariosIsTold) {
  for (const auto* variant : {"tower-22", "cuba-1962"}) {
    auto rules = *load_variant(variant, kVariants).ruleset;
    const auto file = translation_file(variant, GetParam(), kVariants);
    ASSERT_TRUE(file) << variant;
    EXPECT_THAT(untranslated(rules, content_of(*file)), IsEmpty()) << variant;
    EXPECT_EQ(to_text(translate(rules, content_of(*file), file->string())), "");
  }
}

TEST_P(InLanguage, EveryWordOfTheBookIsTold) {
  book::BookWords original, told;
  EXPECT_THAT(original.add(content_of(kSource / "rules/book.toml"), "book.toml"), IsEmpty());
  EXPECT_THAT(told.add(content_of(kSource / ("rules/book." + GetParam() + ".toml")), GetParam()), IsEmpty());
  // The meanings of the numbers: in English those of their declarations.
  std::set<std::string> keys, numbers;
  for (const auto& key : original.keys()) keys.insert(key);
  for (const auto& table : variant_section().fields) {
    if (table.type.kind != Kind::section) continue;
    const auto of = "numbers." + std::string(table.name) + '.';
    numbers.insert({of + "title", of + "sentence"});
    for (const auto& field : table.section().fields) numbers.insert(of + std::string(field.name));
  }
  keys.merge(numbers);
  EXPECT_THAT(told.keys(), testing::ElementsAreArray(keys));
}

TEST_P(InLanguage, TheBookHasNoWordOfAnother) {
  for (const auto* variant : {"tower-22", "cuba-1962"}) {
    auto rules = *load_variant(variant, kVariants).ruleset;
    const auto file = translation_file(variant, GetParam(), kVariants);
    ASSERT_TRUE(file) << variant;
    translate(rules, content_of(*file), file->string());
    const auto standard = load_variant("standard", kVariants);
    const auto book = rulebook(rules, read_book(kRules, GetParam()), &*standard.ruleset);
    EXPECT_THAT(book.unknown, IsEmpty());
    EXPECT_THAT(book.html, testing::HasSubstr("<html lang=\"" + GetParam() + '"'));
    const auto page = book.html.substr(book.html.find("<body>"));
    for (const auto* english : {" turns", "The board", "Militia", "no strike", "Every number", "rungs", "How far", " is below ", "Rivals"})
      EXPECT_THAT(page, testing::Not(testing::HasSubstr(english))) << variant;
  }
}

TEST_P(InLanguage, EveryTextOfTheLessonsIsTold) {
  for (const auto& lesson_file : lesson_files(kRules)) {
    auto lesson = *load_lesson(lesson_file, kVariants).lesson;
    const auto file = lesson_translation(lesson.key, GetParam(), kRules);
    ASSERT_TRUE(file) << lesson.key;
    EXPECT_THAT(untranslated(lesson, content_of(*file)), IsEmpty()) << lesson.key;
    EXPECT_EQ(to_text(translate(lesson, content_of(*file), file->string())), "");
    for (const auto& step : lesson.steps) EXPECT_LE(step.text.size(), GetParam() == "fa" ? 640u : 360u) << step.key << " is too long to be read at a glance";
  }
}

TEST_P(InLanguage, TheRulebookHasEveryRuleUnderItsNumberWithItsValues) {
  const auto original = content_of(kSource / "rules/rulebook.md"), told = content_of(kSource / ("rules/rulebook." + GetParam() + ".md"));
  const auto rules = found_in(original, R"re(^\*\*(\d+\.\d+)\*\*)re");
  ASSERT_GT(rules.size(), 100u);
  EXPECT_EQ(found_in(told, R"re(^\*\*(\d+\.\d+)\*\*)re"), rules);
  auto values = found_in(original, R"re(\{\{([a-z_.0-9]+)\}\})re"), told_values = found_in(told, R"re(\{\{([a-z_.0-9]+)\}\})re");
  std::ranges::sort(values), std::ranges::sort(told_values);
  EXPECT_EQ(told_values, values);
  EXPECT_EQ(found_in(told, "^(## )").size(), found_in(original, "^(## )").size());
}

TEST_P(InLanguage, EveryWordOfTheGameIsExplainedAndLeadsToItsRules) {
  const auto original = content_of(kSource / "rules/glossary.md"), told = content_of(kSource / ("rules/glossary." + GetParam() + ".md"));
  const auto* line_of_rules = R"re(^\[([a-z-]+: [0-9., ]+)(?:; [^\]]+)?\]$)re";  // the key, and the rules
  auto rules = found_in(original, line_of_rules), told_rules = found_in(told, line_of_rules);
  ASSERT_GT(rules.size(), 100u);
  EXPECT_EQ(found_in(original, "^## (.+)$").size(), rules.size());
  EXPECT_EQ(found_in(told, "^## (.+)$").size(), rules.size());
  std::ranges::sort(rules), std::ranges::sort(told_rules);
  EXPECT_EQ(told_rules, rules);
  const auto names = found_in(told, "^## (.+)$");
  EXPECT_EQ(std::set<std::string>(names.begin(), names.end()).size(), names.size()) << "a word is explained twice";
  EXPECT_THAT(found_in(told, "^(## .+)$\n\\["), IsEmpty()) << "a word is not explained";
  const auto numbers = found_in(content_of(kSource / "rules/rulebook.md"), R"re(^\*\*(\d+\.\d+)\*\*)re");
  for (const auto& line : rules)
    for (const auto& number : found_in(line, R"re((\d+\.\d+))re")) EXPECT_THAT(numbers, testing::Contains(number));
}

TEST_P(InLanguage, EveryPlaceOnTheMapsHasItsName) {
  for (const auto* map : {"middle-east", "caribbean"}) {
    const auto places = content_of(kSource / "assets/map" / map / "places.toml");
    const auto all = found_in(places, "^(\\[\\[place\\]\\])$"), named = found_in(places, ("^" + GetParam() + " = \"(.+)\"$").c_str());
    ASSERT_GT(all.size(), 50u);
    EXPECT_EQ(named.size(), all.size()) << map;
  }
}

TEST_P(InLanguage, EveryOpponentThatIsShownIsIntroduced) {
  for (const auto& entry : fs::directory_iterator(kSource / "rules/agents")) {
    const auto opponent = content_of(entry.path());
    if (opponent.find("shown = true") == std::string::npos) continue;
    EXPECT_EQ(found_in(opponent, ("^(\\[in\\." + GetParam() + "\\])$").c_str()).size(), 1u) << entry.path();
  }
}

INSTANTIATE_TEST_SUITE_P(EachSpoken, InLanguage, testing::ValuesIn(languages()), [](const auto& which) { return which.param; });

}  // namespace
}  // namespace bc
