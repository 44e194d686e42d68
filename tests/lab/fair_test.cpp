// SPDX-License-Identifier: GPL-3.0-or-later
// The proof of fair play can fail: an agent that peeks is found out.
#include <gtest/gtest.h>

#include "lab/fair.h"
#include "lab/roster_file.h"
#include "variants/load.h"

namespace bc {
namespace {

const std::vector<std::filesystem::path> kRules{std::filesystem::path(BC_SOURCE_DIR) / "rules"};

TEST(Fair, EachPositionIsAskedTwiceAndTheJobsDoNotMatter) {
  const std::vector<std::filesystem::path> variants{kRules[0] / "variants"};
  const auto loaded = load_variant("tower-22", variants);
  const auto roster = read_roster(kRules).roster;
  const auto make = [&] { return make_agent(*find_opponent(roster, "cautious")); };
  const auto one = test_fairness(*loaded.ruleset, make, {.games = 40, .seed = 3});
  EXPECT_EQ(one.games, 40u);
  EXPECT_GT(one.positions, 40u * 4);
  EXPECT_EQ(one.differing, 0u);
  const auto two = test_fairness(*loaded.ruleset, make, {.games = 40, .seed = 3, .jobs = 2});
  EXPECT_EQ(two.positions, one.positions);
}

/// Plays by something that is not what its seat knows: how often it was asked.
class Moody : public Agent {
 public:
  explicit Moody(int& asked) : asked_(asked) {}
  OrderSheet decide(const InformationState&, const Legal&, const Budget&) override {
    OrderSheet sheet{};
    sheet.operation.kind = asked_++ % 2 ? OperationKind::hold : OperationKind::none;
    return sheet;
  }

 private:
  int& asked_;
};

TEST(Fair, WhoeverAnswersByAnythingElseIsFoundOut) {
  const std::vector<std::filesystem::path> variants{kRules[0] / "variants"};
  const auto loaded = load_variant("micro", variants);
  int asked = 0;
  const auto found = test_fairness(*loaded.ruleset, [&] { return std::make_unique<Moody>(asked); }, {.games = 5});
  EXPECT_EQ(found.differing, found.positions);
  ASSERT_TRUE(found.first);
  EXPECT_EQ(found.first->game, 0u);
}

}  // namespace
}  // namespace bc
