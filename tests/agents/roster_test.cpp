// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>

#include "lab/roster_file.h"

namespace bc {
namespace {

const std::filesystem::path kRules[] = {std::filesystem::path(BC_SOURCE_DIR) / "rules"};

TEST(Roster, HoldsRandomAndCautious) {
  const auto read = read_roster(kRules);
  EXPECT_TRUE(read.problems.empty());
  ASSERT_NE(find_opponent(read.roster, "random"), nullptr);
  const auto* cautious = find_opponent(read.roster, "cautious");
  ASSERT_NE(cautious, nullptr);
  EXPECT_TRUE(cautious->shown);
  EXPECT_FALSE(cautious->sentence.empty());
  EXPECT_EQ(find_opponent(read.roster, "nobody"), nullptr);
  for (const auto& opponent : read.roster) EXPECT_NE(make_agent(opponent), nullptr) << opponent.key;
}

TEST(Roster, AnOpponentCanBeLikeAnother) {
  const auto read = read_roster(kRules);
  const auto* cautious = find_opponent(read.roster, "cautious");
  const auto* silent = find_opponent(read.roster, "never-talks");
  ASSERT_TRUE(cautious && silent);
  EXPECT_EQ(silent->temper.writes, 0);
  EXPECT_EQ(silent->temper.answers_hits, cautious->temper.answers_hits);
  EXPECT_NE(silent->name, cautious->name);
}

TEST(Roster, EveryFieldOfATemperIsDeclaredOnce) {
  Temper temper;
  for (const auto& field : temper_fields()) {
    EXPECT_EQ(temper.*field.member, 0) << field.key << " is declared twice";
    temper.*field.member = 1;
    EXPECT_LE(field.low, field.high);
    EXPECT_FALSE(field.sentence.empty());
  }
  EXPECT_EQ(sizeof(Temper), temper_fields().size() * sizeof(std::int16_t)) << "a field is not declared";
}

TEST(Roster, EveryFieldOfASkillIsDeclaredOnce) {
  Skill skill;
  for (const auto& field : skill_fields()) skill.*field.member = -1;
  for (const auto& field : skill_fields()) {
    EXPECT_EQ(skill.*field.member, -1) << field.key << " is declared twice";
    skill.*field.member = 1;
    EXPECT_LE(field.low, field.high);
    EXPECT_FALSE(field.sentence.empty());
  }
  EXPECT_EQ(sizeof(Skill), skill_fields().size() * sizeof(std::int32_t)) << "a field is not declared";
}

TEST(Roster, HasFiveLevelsFromTheWeakestUp) {
  const auto read = read_roster(kRules);
  const auto levels = with_role(read.roster, Role::level);
  ASSERT_EQ(levels.size(), 5u);
  for (std::size_t i = 0; i < levels.size(); ++i) {
    EXPECT_EQ(levels[i]->rank, static_cast<int>(i) + 1);
    EXPECT_FALSE(levels[i]->sentence.empty());
    EXPECT_FALSE(levels[i]->models.empty());
    if (i > 0) {
      EXPECT_GT(levels[i]->skill.iterations, levels[i - 1]->skill.iterations);
    }
  }
}

TEST(Roster, HasSixCharactersAtEveryLevel) {
  const auto read = read_roster(kRules);
  const auto characters = with_role(read.roster, Role::character);
  EXPECT_EQ(characters.size(), 6u);
  for (const auto* character : characters) {
    EXPECT_FALSE(character->sentence.empty());
    for (const auto* level : with_role(read.roster, Role::level)) {
      const auto* both = find_opponent(read.roster, character->key + "@" + level->key);
      ASSERT_NE(both, nullptr) << character->key << " at " << level->key;
      ASSERT_TRUE(both->nature);
      EXPECT_EQ(both->nature->holds, character->temper.holds);
      EXPECT_EQ(both->temper.holds, level->temper.holds) << "what the level has learned is lost";
      EXPECT_FALSE(both->usual);
      EXPECT_EQ(both->skill.iterations, level->skill.iterations);
      EXPECT_EQ(both->sentence, character->sentence);
      EXPECT_FALSE(both->shown);
      EXPECT_NE(make_agent(*both), nullptr);
    }
  }
}

TEST(Roster, OneLevelIsOfferedFirstAndSomebodyIsNeutral) {
  const auto read = read_roster(kRules);
  ASSERT_NE(usual_level(read.roster), nullptr);
  EXPECT_TRUE(usual_level(read.roster)->usual) << "no level says that it is the default";
  EXPECT_EQ(std::ranges::count(read.roster, true, &Opponent::usual), 1);
  EXPECT_EQ(with_role(read.roster, Role::neutral).size(), 1u);
}

std::string problem(std::string_view text) {
  std::vector<std::string> problems;
  read_opponent(text, "someone", {}, problems);
  return problems.empty() ? "" : problems[0];
}

TEST(Roster, SaysWhatIsWrongAndWhere) {
  EXPECT_EQ(problem("name = \"Someone\"\nmind = \"random\"\n"), "");
  EXPECT_EQ(problem("name = \"Someone\"\nmind = \"rule of thumb\"\n[temper]\nholds = 101\n"),
            "someone.toml:4: holds must be a whole number from 0 to 100.");
  EXPECT_EQ(problem("name = \"Someone\"\nmind = \"random\"\n[temper]\nhold = 10\n"), "someone.toml:4: a temper has no \"hold\".");
  EXPECT_EQ(problem("name = \"Someone\"\nmind = \"random\"\ncolour = \"red\"\n"),
            "someone.toml:3: nothing here is called \"colour\".");
  EXPECT_EQ(problem("name = \"Someone\"\nmind = \"genius\"\n"),
            "someone.toml:2: its mind must be one of: \"random\", \"rule of thumb\", \"search\".");
  EXPECT_EQ(problem("mind = \"random\"\n"), "someone.toml:1: it needs a name.");
  EXPECT_EQ(problem("name = \"Someone\"\nlike = \"nobody\"\nmind = \"random\"\n"),
            "someone.toml:2: there is no opponent called \"nobody\" to be like.");
  EXPECT_EQ(problem("name = \"Someone\"\nmind = \"search\"\n[skill]\ndepth = 17\n"),
            "someone.toml:4: depth must be a whole number from 0 to 16.");
  EXPECT_EQ(problem("name = \"Someone\"\nmind = \"search\"\n[skill]\nluck = 1\n"), "someone.toml:4: a skill has no \"luck\".");
  EXPECT_EQ(problem("name = \"Someone\"\nmind = \"search\"\nrole = \"king\"\n"),
            "someone.toml:3: role must be \"character\", \"level\" or \"neutral\".");
  EXPECT_EQ(problem("name = \"Someone\"\nmind = \"search\"\nexpects = 3\n"),
            "someone.toml:3: expects must be a list of keys of opponents, in quotes.");
  EXPECT_NE(problem("name = Someone\n").find("someone.toml:1:"), std::string::npos);
}

}  // namespace
}  // namespace bc
