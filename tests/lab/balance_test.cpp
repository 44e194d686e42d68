// SPDX-License-Identifier: GPL-3.0-or-later
// Targets as data: read with their mistakes named, and weighed with their intervals.
#include "lab/balance/balance.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "lab/roster_file.h"
#include "variants/load.h"

namespace bc {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

const std::vector<fs::path> kRules{fs::path(BC_SOURCE_DIR) / "rules"};

TEST(Balance, TheShippedTargetsNameRunsAgentsAndFieldsThatThereAre) {
  std::ifstream in(kRules[0] / "lab/balance.toml");
  std::ostringstream text;
  text << in.rdbuf();
  const auto sheet = read_balance(text.str(), "balance.toml");
  ASSERT_TRUE(sheet) << sheet.error();
  const auto roster = read_roster(kRules).roster;
  const auto rules = *load_variant("tower-22", std::vector<fs::path>{kRules[0] / "variants"}).ruleset;
  for (const auto& run : sheet->runs) {
    for (const auto& agent : run.agents) EXPECT_NE(find_opponent(roster, agent), nullptr) << agent;
    EXPECT_TRUE(changed(rules, run.changes)) << run.name;
  }
}

TEST(Balance, AMistakeIsNamedWithItsLine) {
  const auto read = [](const char* text) { return read_balance(text, "mine.toml").error(); };
  EXPECT_THAT(read("[run.a]\nagents = [\"x\"]\n[[line]]\nsentence = \"s\"\nrun = \"b\"\nmeasure = \"war\"\nlow = 0.0\n"), HasSubstr("mine.toml:3: there is no run \"b\""));
  EXPECT_THAT(read("[run.a]\nagents = [\"x\"]\n[[line]]\nsentence = \"s\"\nrun = \"a\"\nmeasure = \"luck\"\nlow = 0.0\n"), HasSubstr("there is no measure \"luck\""));
  EXPECT_THAT(read("[run.a]\nagents = [\"x\"]\n[[line]]\nsentence = \"s\"\nrun = \"a\"\nmeasure = \"war\"\n"), HasSubstr("`low` or `high`"));
  EXPECT_THAT(read("[run.a]\n"), HasSubstr("a run needs `agents`"));
  EXPECT_THAT(read("[run.a]\nagents = [\"x\"]\ntimes = 0\n"), HasSubstr("mine.toml:3: `times` is how many deals"));
  EXPECT_THAT(read("[run.a]\nagents = [\"x\"]\n[run.b]\nagents = [\"x\"]\ntimes = 2\n[[line]]\nsentence = \"s\"\nrun = \"a\"\nless = \"b\"\nmeasure = \"war\"\nlow = 0.0\n"),
              HasSubstr("have not the same `times`"));
}

TEST(Balance, AFigureIsWeighedWithItsInterval) {
  const auto sheet = *read_balance("[run.a]\nagents = [\"x\"]\n"
                                   "[[line]]\nsentence = \"far below\"\nrun = \"a\"\nmeasure = \"war\"\nlow = 0.9\n"
                                   "[[line]]\nsentence = \"well within\"\nrun = \"a\"\nmeasure = \"war\"\nlow = 0.0\nhigh = 0.9\n"
                                   "[[line]]\nsentence = \"on the edge\"\nrun = \"a\"\nmeasure = \"war\"\nlow = 0.25\n"
                                   "[[line]]\nsentence = \"beside itself\"\nrun = \"a\"\nless = \"a\"\nmeasure = \"war\"\nlow = 0.0\nhigh = 0.0\n",
                                   "t");
  Blocks blocks(10);
  for (std::size_t b = 0; b < blocks.size(); ++b) {
    blocks[b].games = 20;
    blocks[b].course.wars[2] = 4 + b % 3;  // about a quarter
  }
  const auto figures = weigh(sheet, {{"a", blocks}});
  EXPECT_EQ(figures[0].standing, Standing::missed);
  EXPECT_EQ(figures[1].standing, Standing::met);
  EXPECT_EQ(figures[2].standing, Standing::uncertain);
  EXPECT_EQ(figures[3].found->value, 0);
  EXPECT_EQ(figures[3].standing, Standing::met);
  EXPECT_EQ(weigh(sheet, {})[0].standing, Standing::unknown) << "a run that was not played";
}

}  // namespace
}  // namespace bc
