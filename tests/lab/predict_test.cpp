// SPDX-License-Identifier: GPL-3.0-or-later
// The register of predictions, the correction for many tests, and arms that differ in what they should.
#include "lab/predict/predict.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <set>
#include <sstream>

#include "lab/roster_file.h"
#include "variants/load.h"

namespace bc {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

std::vector<Prediction> shipped() {
  std::ifstream in(fs::path(BC_SOURCE_DIR) / "rules/lab/predictions.toml");
  std::ostringstream text;
  text << in.rdbuf();
  const auto all = read_predictions(text.str(), "predictions.toml");
  EXPECT_TRUE(all) << all.error();
  return *all;
}

TEST(Predictions, TheRegisterHasFourteenOfThemEachWithASource) {
  std::set<int> numbers;
  for (const auto& p : shipped()) {
    numbers.insert(p.number);
    EXPECT_FALSE(p.claim.empty());
    EXPECT_FALSE(p.source.empty());
    EXPECT_FALSE(p.expected.empty());
  }
  EXPECT_EQ(numbers.size(), 14u);
}

TEST(Predictions, EveryChangeFitsEveryShownVariant) {
  const std::vector<fs::path> dirs{fs::path(BC_SOURCE_DIR) / "rules/variants"};
  for (const char* key : {"tower-22", "cuba-1962"}) {
    const auto rules = *load_variant(key, dirs).ruleset;
    for (const auto& p : shipped())
      for (auto changes : {p.low.changes, p.high.changes}) {
        for (std::size_t s = 0; s < 2; ++s)
          if (const auto at = changes.find("@" + std::to_string(s + 1)); at != changes.npos) changes.replace(at, 2, rules.seats[s].key);
        const auto loaded = changed(rules, changes);
        EXPECT_TRUE(loaded) << p.number << ": " << to_text(loaded.diagnostics);
      }
  }
}

TEST(Predictions, AMistakeInTheRegisterIsNamedWithItsLine) {
  const auto no_measure = read_predictions("[[prediction]]\nnumber = 1\nclaim = \"a\"\nsource = \"b\"\norigin = \"wired\"\nexpect = [{ measure = \"luck\", sign = \"+\" }]\n", "mine.toml");
  ASSERT_FALSE(no_measure);
  EXPECT_THAT(no_measure.error(), HasSubstr("mine.toml:6: there is no measure \"luck\""));
  const auto no_claim = read_predictions("[[prediction]]\nnumber = 1\n", "mine.toml");
  ASSERT_FALSE(no_claim);
  EXPECT_THAT(no_claim.error(), HasSubstr("`claim` is missing"));
  EXPECT_FALSE(read_predictions("number = ", "mine.toml"));
}

TEST(Predictions, HolmsCorrection) {
  // The example of Holm's stepwise method: 0.01, 0.04, 0.03, 0.005 become 0.03, 0.06, 0.06, 0.02.
  std::vector<Effect> effects(5);
  const double p[] = {0.01, 0.04, 0.03, 0.005};
  for (std::size_t i = 0; i < 4; ++i) effects[i].p = p[i], effects[i].measured = true;
  correct_by_holm(effects);
  EXPECT_NEAR(effects[0].adjusted, 0.03, 1e-9);
  EXPECT_NEAR(effects[1].adjusted, 0.06, 1e-9);
  EXPECT_NEAR(effects[2].adjusted, 0.06, 1e-9);
  EXPECT_NEAR(effects[3].adjusted, 0.02, 1e-9);
  EXPECT_EQ(effects[4].adjusted, 1) << "what was not measured is no member of the family";
}

class Arms : public testing::Test {
 protected:
  Ruleset rules = *load_variant("tower-22", std::vector<fs::path>{fs::path(BC_SOURCE_DIR) / "rules/variants"}).ruleset;
  Roster roster = read_roster(std::vector<fs::path>{fs::path(BC_SOURCE_DIR) / "rules"}).roster;
};

TEST_F(Arms, TheSameArmTwiceDiffersInNothing) {
  const auto& player = *find_opponent(roster, "cautious");
  const auto effects = test(rules, rules, player, player, {.expected = {{"war", "war", 1}, {"strikes", "strikes", 1}}}, {.seeds = 40, .blocks = 5});
  for (const auto& e : effects) {
    EXPECT_EQ(e.difference, 0);
    EXPECT_EQ(verdict(e), Verdict::undecided);
  }
}

TEST_F(Arms, APlainEffectIsFoundAndItsOppositeRefuted) {
  auto quiet = rules;
  quiet.channels = false;
  const auto& player = *find_opponent(roster, "cautious");
  auto effects = test(quiet, rules, player, player, {.expected = {{"deals", "deals", 1}, {"joint score", "joint score", -1}}}, {.seeds = 100, .blocks = 10});
  correct_by_holm(effects);
  // Without letters no deal is made: that is a share of 0 in one arm and not a missing case.
  EXPECT_EQ(effects[0].low, 0);
  EXPECT_EQ(verdict(effects[0]), Verdict::confirmed);
  EXPECT_EQ(verdict(effects[1]), Verdict::refuted) << "letters help, so the wrong sign must be refuted";
}

}  // namespace
}  // namespace bc
