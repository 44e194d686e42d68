// SPDX-License-Identifier: GPL-3.0-or-later
// Texts in another language: placed by key, never a number; what cannot be placed is said; what is missing can be listed.
#include "variants/translation.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <regex>

#include "variants/load.h"

namespace bc {
namespace {

namespace fs = std::filesystem;
using testing::Contains;
using testing::HasSubstr;
using testing::Not;

Ruleset tower() {
  const std::vector<fs::path> dirs{fs::path(BC_SOURCE_DIR) / "rules/variants"};
  return *load_variant("tower-22", dirs).ruleset;
}

TEST(Translation, TextsArePutInPlaceByKey) {
  auto rules = tower();
  const auto before = rules;
  EXPECT_TRUE(translate(rules, "title = \"Turm 22\"\n[seat.tehran]\nname = \"Teheran\"\n", "de.toml").empty());
  EXPECT_EQ(rules.story.title, "Turm 22");
  EXPECT_EQ(rules.seats[1].name, "Teheran");
  EXPECT_EQ(rules.seats[0].name, before.seats[0].name) << "what is not translated stays";
}

TEST(Translation, OnlyTextsChange) {
  auto rules = tower();
  const auto before = rules;
  auto form = translation_form(before, "", "de");
  ASSERT_TRUE(translate(rules, form, "de.toml").empty());
  EXPECT_EQ(flattened(rules), flattened(before)) << "what nobody has written yet changes nothing";
  form = std::regex_replace(form, std::regex("\"\""), "\"x\"");
  ASSERT_TRUE(translate(rules, form, "de.toml").empty());
  EXPECT_EQ(rules.story.title, "x");
  EXPECT_EQ(rules.story.rungs[10], "x");
  EXPECT_EQ(rules.pairings.size(), before.pairings.size());
  for (std::size_t i = 0; i < rules.cards.size(); ++i) EXPECT_EQ(rules.cards[i].weight, before.cards[i].weight);
  for (std::size_t i = 0; i < rules.pairings.size(); ++i) EXPECT_EQ(rules.pairings[i].clauses, before.pairings[i].clauses);
  EXPECT_EQ(rules.story.map, before.story.map) << "the name of a map is no text";
}

TEST(Translation, TheWayBackOfAnOfferHasTheSameText) {
  auto rules = tower();
  std::string key;
  for (const auto& p : rules.pairings)
    if (p.key.ends_with("-back")) key = p.key.substr(0, p.key.size() - 5);
  ASSERT_FALSE(key.empty());
  EXPECT_TRUE(translate(rules, "[pairing." + key + "]\nname = \"Neu\"\n", "de.toml").empty());
  int ways = 0;
  for (const auto& p : rules.pairings) ways += p.name == "Neu" && (p.key == key || p.key == key + "-back");
  EXPECT_EQ(ways, 2);
}

TEST(Translation, WhatCannotBePlacedIsSaidAndTheRestIsPlaced) {
  auto rules = tower();
  const auto said = to_text(translate(rules, "titel = \"A\"\nturns = 3\n[seat.tehrn]\nname = \"B\"\n[seat.washington]\nname = 4\ntext = \"C\"\n", "de.toml"));
  EXPECT_THAT(said, HasSubstr("de.toml:1:1: error V010: there is no text `titel` here"));
  EXPECT_THAT(said, HasSubstr("title"));
  EXPECT_THAT(said, HasSubstr("there is no text `turns` here"));
  EXPECT_THAT(said, HasSubstr("there is no seat `tehrn`"));
  EXPECT_THAT(said, HasSubstr("a text is expected, and this is a whole number"));
  EXPECT_EQ(rules.seats[0].text, "C");
}

TEST(Translation, AListHasAsManyTextsAsTheOriginal) {
  auto rules = tower();
  const auto before = rules.story.rungs;
  EXPECT_THAT(to_text(translate(rules, "rungs = [\"A\", \"B\"]", "de.toml")), HasSubstr("there are 2 texts, and the original has 11"));
  EXPECT_EQ(rules.story.rungs, before);
}

TEST(Translation, WhatIsMissingIsListed) {
  const auto rules = tower();
  const auto missing = untranslated(rules, "title = \"A\"\n[seat.tehran]\nname = \"B\"\n");
  EXPECT_THAT(missing, Not(Contains("title")));
  EXPECT_THAT(missing, Not(Contains("seat.tehran.name")));
  EXPECT_THAT(missing, Contains("seat.washington.name"));
  EXPECT_THAT(missing, Contains("rungs"));
}

TEST(Translation, TheFormKeepsWhatIsThereAndShowsTheOriginal) {
  const auto rules = tower();
  const auto form = translation_form(rules, "[seat.tehran]\nname = \"Teheran\"\n", "de");
  EXPECT_THAT(form, HasSubstr("[seat.tehran]\n# \"Tehran\"\nname = \"Teheran\"\n"));
}

}  // namespace
}  // namespace bc
