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
    for (const auto& p : shipped()) {
      if (!p.solved.empty()) continue;  // of a variant of its own
      for (auto changes : {p.low.changes, p.high.changes}) {
        for (std::size_t s = 0; s < 2; ++s) {
          const auto mark = "@" + std::to_string(s + 1);
          for (std::size_t f = 0; f < rules.seats[s].factions.size(); ++f)
            if (const auto at = changes.find(mark + "." + std::to_string(f + 1)); at != changes.npos) changes.replace(at, 4, rules.seats[s].factions[f].key);
          if (const auto at = changes.find(mark); at != changes.npos) changes.replace(at, 2, rules.seats[s].key);
        }
        const auto loaded = changed(rules, changes);
        EXPECT_TRUE(loaded) << p.number << ": " << to_text(loaded.diagnostics);
      }
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

TEST(Predictions, OneMayNameItsPlayersAndHowManyDealsItNeeds) {
  const std::string plain = "[[prediction]]\nnumber = 1\nclaim = \"a\"\nsource = \"b\"\norigin = \"wired\"\n";
  const auto named = read_predictions(plain + "agent = \"cautious\"\ntimes = 5\nexpect = [{ low = \"rise after a militia's strike, hidden\", high = \"rise after a militia's strike, found\", sign = \"+\" }]\n", "mine.toml");
  ASSERT_TRUE(named) << named.error();
  EXPECT_EQ((*named)[0].agent, "cautious");
  EXPECT_EQ((*named)[0].times, 5u);
  EXPECT_EQ((*named)[0].forks(), (ForkKinds{.deeds = true}));
  const auto usual = read_predictions(plain + "expect = [{ measure = \"war\", sign = \"+\" }]\n", "mine.toml");
  ASSERT_TRUE(usual) << usual.error();
  EXPECT_EQ((*usual)[0].agent, "");
  EXPECT_EQ((*usual)[0].times, 1u);
  EXPECT_FALSE((*usual)[0].forks().any());
  const auto never = read_predictions(plain + "times = 0\nexpect = [{ measure = \"war\", sign = \"+\" }]\n", "mine.toml");
  ASSERT_FALSE(never);
  EXPECT_THAT(never.error(), HasSubstr("mine.toml:6: `times` is"));
}

TEST(Predictions, HolmsCorrection) {
  // The example of Holm's stepwise method: 0.01, 0.04, 0.03, 0.005 become 0.03, 0.06, 0.06, 0.02.
  std::vector<Effect> effects(5);
  const double p[] = {0.01, 0.04, 0.03, 0.005};
  for (std::size_t i = 0; i < 4; ++i) effects[i].p = p[i], effects[i].measured = true;
  std::vector<Effect*> family;
  for (auto& e : effects) family.push_back(&e);
  correct_by_holm(family);
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

  std::vector<Effect> compare(const Ruleset& low, const Ruleset& high, std::vector<Expectation> expected, const BatchOptions& options) {
    const auto& player = *find_opponent(roster, "cautious");
    const auto cells = play_batch({{low, {player}}, {high, {player}}}, options);
    auto effects = effects_of({.expected = std::move(expected)}, {.low = cells[0], .high = cells[1]});
    std::vector<Effect*> family;
    for (auto& e : effects) family.push_back(&e);
    correct_by_holm(family);
    return effects;
  }
};

TEST_F(Arms, TheSameArmTwiceDiffersInNothing) {
  const auto effects = compare(rules, rules, {{.low = "war", .high = "war"}, {.low = "strikes", .high = "strikes"}}, {.deals = 40, .blocks = 5});
  for (const auto& e : effects) {
    EXPECT_EQ(e.difference, 0);
    EXPECT_EQ(verdict(e), Verdict::undecided);
  }
  EXPECT_EQ(effects[0].low_cases, 40u) << "a share of games is taken over games";
}

TEST_F(Arms, APlainEffectIsFoundAndItsOppositeRefuted) {
  auto quiet = rules;
  quiet.channels = false;
  const auto effects = compare(quiet, rules, {{.low = "deals", .high = "deals", .sign = 1}, {.low = "joint score", .high = "joint score", .sign = -1}},
                               {.deals = 100, .blocks = 10});
  // Without letters no deal is made: that is a share of 0 in one arm and not a missing case.
  EXPECT_EQ(effects[0].low, 0);
  EXPECT_EQ(verdict(effects[0]), Verdict::confirmed);
  EXPECT_EQ(verdict(effects[1]), Verdict::refuted) << "letters help, so the wrong sign must be refuted";
}

TEST_F(Arms, WhatStandsBesideIsTakenOff) {
  const auto& player = *find_opponent(roster, "cautious");
  const auto cells = play_batch({{rules, {player}}}, {.deals = 20, .blocks = 5});
  const Prediction benefit{.beside = Treatment{}, .expected = {{.low = "joint score", .high = "joint score"}}};
  const auto nothing = effects_of(benefit, {cells[0], cells[0], cells[0], cells[0]});
  EXPECT_EQ(nothing[0].low, 0) << "a run less itself";
  const Prediction interaction{.expected = {{.low = "strikes", .high = "strikes", .low_less = "strikes"}}};
  EXPECT_EQ(effects_of(interaction, {.low = cells[0], .high = cells[0]})[0].low, 0);
}

TEST_F(Arms, ARatioHasAnIntervalOfItsOwn) {
  const auto& player = *find_opponent(roster, "cautious");
  const auto cells = play_batch({{rules, {player}}}, {.deals = 60, .blocks = 10});
  const Prediction ratio{.expected = {{.low = "strikes", .high = "hold best", .ratio = true, .times = 2}}};
  const auto e = effects_of(ratio, {.low = cells[0], .high = cells[0]})[0];
  EXPECT_NEAR(e.ratio(), e.high / e.low, 1e-9);
  EXPECT_LT(e.ratio_end(-1), e.ratio());
  EXPECT_GT(e.ratio_end(1), e.ratio());
}

}  // namespace
}  // namespace bc
