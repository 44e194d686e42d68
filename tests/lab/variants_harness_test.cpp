// SPDX-License-Identifier: GPL-3.0-or-later
// The generic harness over every variant in rules/variants: a new folder there is tested without a line here.
#include <gtest/gtest.h>

#include <algorithm>

#include "support/harness.h"
#include "variants/load.h"

namespace bc::test {
namespace {

const std::filesystem::path kDirs[] = {std::filesystem::path(BC_SOURCE_DIR) / "rules" / "variants"};

std::vector<std::string> keys() {
  std::vector<std::string> all;
  for (const auto& info : variants_list(kDirs)) all.push_back(info.key);
  return all;
}

class Variant : public ::testing::TestWithParam<std::string> {
 protected:
  void SetUp() override {
    auto loaded = load_variant(GetParam(), kDirs);
    ASSERT_TRUE(loaded) << to_text(loaded.diagnostics);
    rules = *loaded.ruleset;
  }
  Ruleset rules;
};

TEST_P(Variant, TreeWalks) { check_tree_walks(rules, {.games = 100}); }
TEST_P(Variant, ChoiceNames) { check_choice_names(rules); }
TEST_P(Variant, Notation) { check_notation(rules, {.games = 100}); }
TEST_P(Variant, Story) { check_story(rules, {.games = 300}); }
TEST_P(Variant, Twins) { check_twins(rules, {.games = 300}); }
TEST_P(Variant, Recall) { check_recall(rules, {.games = 50}); }
TEST_P(Variant, ViewsAgree) { check_views_agree(rules, {.games = 300}); }

std::string name_of_test(const ::testing::TestParamInfo<std::string>& info) {
  auto name = info.param;
  std::ranges::replace_if(
      name, [](unsigned char c) { return !std::isalnum(c); }, '_');
  return name;
}

INSTANTIATE_TEST_SUITE_P(Rules, Variant, ::testing::ValuesIn(keys()), name_of_test);
GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(Variant);

TEST(Variants, AreThere) { EXPECT_GE(keys().size(), 2u); }

TEST(Micro, EveryOutcomeOfATurnIsWalked) {
  const auto loaded = load_variant("micro", kDirs);
  ASSERT_TRUE(loaded);
  EXPECT_GE(check_chance(*loaded.ruleset, {.games = 100}, 5000), 50);
}

TEST(Micro, EveryPathOfASheetEndsInASheetOfItsOwn) {
  const auto loaded = load_variant("micro", kDirs);
  ASSERT_TRUE(loaded);
  for (std::uint64_t seed = 1; seed < 20; ++seed) {
    const auto state = random_state(*loaded.ruleset, seed);
    for (int s = 0; s < loaded.ruleset->seat_count(); ++s)
      EXPECT_GT(check_whole_sheet_tree(*loaded.ruleset, state, SeatId(s)), 4u);
  }
}

}  // namespace
}  // namespace bc::test
