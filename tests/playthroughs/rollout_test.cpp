// SPDX-License-Identifier: GPL-3.0-or-later
// A game rolled forward is the game that was played, but for what the seats remember of it.
#include <gtest/gtest.h>

#include <filesystem>

#include "core/adjudicate.h"
#include "lab/playout.h"
#include "variants/load.h"

namespace bc {
namespace {

TEST(Rollout, IsTheSameGameWithoutMemory) {
  const std::vector<std::filesystem::path> dirs{std::filesystem::path(BC_SOURCE_DIR) / "rules/variants"};
  for (const auto* key : {"tower-22", "cuba-1962", "micro"}) {
    const auto loaded = load_variant(key, dirs);
    ASSERT_TRUE(loaded.ruleset);
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
      Playouts count;
      const auto played = play_one_at_random(*loaded.ruleset, seed, Care::history, seed, count);
      auto rolled = play_one_at_random(*loaded.ruleset, seed, Care::rollout, seed, count);
      EXPECT_NE(rolled.history, played.history);
      rolled.history = played.history;
      ASSERT_EQ(rolled, played) << key << ", seed " << seed;
    }
  }
}

}  // namespace
}  // namespace bc
