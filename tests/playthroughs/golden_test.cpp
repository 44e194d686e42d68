// SPDX-License-Identifier: GPL-3.0-or-later
// Golden games: 200 random games of each variant, by one hash. The same on every compiler and in every preset.
// A change of the rules or of a variant's numbers changes a hash: it is then declared by changing golden.txt in the same commit.
#include <gtest/gtest.h>

#include <fstream>
#include <map>

#include "lab/playout.h"
#include "variants/load.h"

namespace bc {
namespace {

std::map<std::string, std::string> golden() {
  std::map<std::string, std::string> all;
  std::ifstream file(std::string(BC_SOURCE_DIR) + "/tests/playthroughs/golden.txt");
  for (std::string key, hash; file >> key >> hash;) all[key] = hash;
  return all;
}

class Golden : public testing::TestWithParam<const char*> {
 protected:
  Loaded loaded = load_variant(GetParam(), std::vector<std::filesystem::path>{std::filesystem::path(BC_SOURCE_DIR) / "rules/variants"});
};

TEST_P(Golden, GamesAreWhatTheyWere) {
  ASSERT_TRUE(loaded.ruleset);
  const auto played = play_at_random(*loaded.ruleset, {.games = 200, .seed = 22});
  EXPECT_EQ(played.faulty, 0u);
  EXPECT_EQ(to_string(played.hash.value()), golden()[GetParam()]) << "if the rules were meant to change, put the new hash into golden.txt";
}

TEST_P(Golden, OneJobAndTwoPlayTheSameGames) {
  ASSERT_TRUE(loaded.ruleset);
  const auto one = play_at_random(*loaded.ruleset, {.games = 300, .seed = 5, .jobs = 1});
  const auto two = play_at_random(*loaded.ruleset, {.games = 300, .seed = 5, .jobs = 2});
  EXPECT_EQ(to_string(one.hash.value()), to_string(two.hash.value()));
}

INSTANTIATE_TEST_SUITE_P(Variants, Golden, testing::Values("tower-22", "cuba-1962", "micro"));

}  // namespace
}  // namespace bc
