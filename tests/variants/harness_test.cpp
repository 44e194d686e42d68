// SPDX-License-Identifier: GPL-3.0-or-later
// The rules hold on the boards of this folder too: a mediating seat, a table of six, and boards that nobody wrote.
#include "support/harness.h"

#include <gtest/gtest.h>

#include "support/random_variant.h"
#include "workshop.h"

namespace bc::test {
namespace {

TEST(BoardsOfTests, MicroPlays) { check_everything(sound("micro"), {.games = 10}); }
TEST(BoardsOfTests, ACouncilWithAMediatorPlays) { check_everything(sound("council"), {.games = 8}); }
TEST(BoardsOfTests, SixSeatsPlay) { check_everything(sound("six"), {.games = 6}); }

class RandomBoards : public Workshop {};

TEST_F(RandomBoards, Play) {
  for (std::uint64_t seed = 1; seed <= 8; ++seed) {
    SCOPED_TRACE(seed);
    write("mine/variant.toml", random_variant(seed));
    const auto loaded = load();
    ASSERT_TRUE(loaded) << to_text(loaded.diagnostics);
    check_everything(*loaded.ruleset, {.games = 3, .seed = seed});
  }
}

TEST(Micro, EveryOutcomeOfATurnCanBeWalked) { EXPECT_GE(check_chance(sound("micro"), {.games = 40}, 20000), 10); }

}  // namespace
}  // namespace bc::test
