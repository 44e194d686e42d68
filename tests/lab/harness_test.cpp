// SPDX-License-Identifier: GPL-3.0-or-later
// The generic harness over boards that nobody wrote. The variants that somebody wrote have theirs in variants_harness_test.cpp.
#include <gtest/gtest.h>

#include "support/harness.h"
#include "support/random_ruleset.h"

namespace bc::test {
namespace {

class AnyBoard : public ::testing::TestWithParam<int> {
 protected:
  Ruleset rules = random_ruleset(static_cast<std::uint64_t>(GetParam()));
};

TEST_P(AnyBoard, TreeWalks) { check_tree_walks(rules, {.games = 25}); }
TEST_P(AnyBoard, Notation) { check_notation(rules, {.games = 40}); }
TEST_P(AnyBoard, Story) { check_story(rules, {.games = 100}); }
TEST_P(AnyBoard, Twins) { check_twins(rules, {.games = 40}); }
TEST_P(AnyBoard, Recall) { check_recall(rules, {.games = 20}); }
TEST_P(AnyBoard, ViewsAgree) { check_views_agree(rules, {.games = 100}); }
TEST_P(AnyBoard, ChoiceNames) { check_choice_names(rules); }

INSTANTIATE_TEST_SUITE_P(Random, AnyBoard, ::testing::Range(1, 25));

TEST(TinyBoard, PassesTheHarness) { check_everything(tiny_ruleset(), {.games = 20}); }

TEST(TinyBoard, EveryOutcomeOfATurnIsWalked) { EXPECT_GE(check_chance(tiny_ruleset(), {.games = 60}, 20000), 10); }

TEST(TinyBoard, EveryPathOfASheetEndsInASheetOfItsOwn) {
  const auto rules = tiny_ruleset();
  EXPECT_GT(check_whole_sheet_tree(rules, initial_state(rules, 3), SeatId(0)), 100u);
}

TEST(PlainBoard, PassesTheHarness) { check_everything(plain_ruleset({}, 1), {.games = 10}); }

}  // namespace
}  // namespace bc::test
