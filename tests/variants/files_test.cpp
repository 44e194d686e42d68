// SPDX-License-Identifier: GPL-3.0-or-later
// Files of a variant and of what it extends: found, joined, laid over each other, and told about when they cannot be.
#include <gmock/gmock.h>

#include "workshop.h"

namespace bc::test {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

class Files : public Workshop {};

TEST_F(Files, AVariantThatIsNotThere) {
  const auto loaded = load("micr");
  ASSERT_EQ(loaded.diagnostics.size(), 1u);
  EXPECT_THAT(to_text(loaded.diagnostics), HasSubstr("micr: error V002: there is no such variant\n  Why:  There are: "));
  EXPECT_THAT(to_text(loaded.diagnostics), HasSubstr("Did you mean `micro`?"));
}

TEST_F(Files, AFurtherFileThatIsNotThere) {
  write("mine/crads.toml", "");
  EXPECT_EQ(told("extends = \"micro\"\nfiles = [\"cards.toml\"]\n"),
            R"(mine/variant.toml:3:10: error V002: there is no file `cards.toml` in this folder
    3 | files = ["cards.toml"]
      |          ^~~~~~~~~~~~
  Why:  `files` names what is to be read besides variant.toml.
  Mend: Check the spelling, or take the name out.
  Did you mean `crads.toml`?
)");
}

TEST_F(Files, AFileOfAnotherFolder) {
  EXPECT_EQ(load_mine("extends = \"micro\"\nfiles = [\"../cards.toml\"]\n").diagnostics.at(0).code, Code::no_such_file);
}

TEST_F(Files, ACircle) {
  write("other/variant.toml", "format = 1\nextends = \"mine\"\n");
  EXPECT_EQ(told("extends = \"other\"\n"), R"(other/variant.toml:2:11: error V005: `mine` extends itself in the end
    2 | extends = "mine"
      |           ^~~~~~
  Why:  The chain is mine → other → mine.
  Mend: Take one `extends` out, or name another variant.
)");
  EXPECT_EQ(load_mine("extends = \"mine\"\n").diagnostics.at(0).code, Code::circle);
}

TEST_F(Files, TheSameSaidInTwoFiles) {
  write("mine/more.toml", "turns = 3\n");
  EXPECT_EQ(told("extends = \"micro\"\nfiles = [\"more.toml\"]\nturns = 2\n"),
            R"(mine/more.toml:1:1: error V007: `turns` is said twice
    1 | turns = 3
      | ^~~~~
  Why:  It stands already in mine/variant.toml, line 4.
  Mend: Take one of the two out.
)");
}

TEST_F(Files, TheNumbersOfAllMilitiasHaveANameOfTheirOwn) {
  const auto loaded = load_mine("extends = \"micro\"\n\n[proxy]\nacts_alone = 20\n");
  ASSERT_FALSE(loaded);
  EXPECT_EQ(loaded.diagnostics.at(0).code, Code::wrong_type);
  EXPECT_EQ(loaded.diagnostics.at(0).did_you_mean, "proxies");
}

TEST_F(Files, AllMistakesAtOnceInTheOrderOfTheFile) {
  const auto loaded = load_mine(R"(extends = "micro"
turnz = 3

[ladder]
start = 11
hold_cools = "a little"

[[asset]]
key = "barn"
owner = "nobody"
)");
  std::vector<std::pair<int, Code>> told;
  for (const auto& d : loaded.diagnostics) told.emplace_back(d.line, d.code);
  EXPECT_THAT(told, ElementsAre(std::pair(3, Code::unknown_name), std::pair(6, Code::out_of_range),
                                std::pair(7, Code::wrong_type), std::pair(9, Code::missing), std::pair(9, Code::missing),
                                std::pair(9, Code::missing), std::pair(11, Code::unknown_reference)));
  EXPECT_FALSE(loaded);
}

TEST_F(Files, AMistakeInTheBaseIsToldOfTheBase) {
  write("base/variant.toml", "format = 1\nextends = \"micro\"\nturns = 99\n");
  const auto loaded = load_mine("extends = \"base\"\n");
  ASSERT_EQ(loaded.diagnostics.size(), 1u) << to_text(loaded.diagnostics);
  EXPECT_EQ(loaded.diagnostics[0].file, "base/variant.toml");
}

TEST_F(Files, SyntaxMistakesOfAllFilesAreTold) {
  write("mine/cards.toml", "[[card]\n");
  write("mine/board.toml", "turns 3\n");
  const auto loaded = load_mine("extends = \"micro\"\nfiles = [\"cards.toml\", \"board.toml\"]\n");
  std::vector<std::string> files;
  for (const auto& d : loaded.diagnostics) files.push_back(d.file + ' ' + to_string(d.code));
  EXPECT_THAT(files, ElementsAre("mine/cards.toml V001", "mine/board.toml V001"));
}

TEST_F(Files, AVariantIsNamedByKeyByFolderOrByFile) {
  write_mine("extends = \"micro\"\ntitle = \"Mine\"\n");
  const auto here = fs::current_path();
  for (const auto& name :
       {std::string("mine"), std::string("mine/"), std::string("mine/variant.toml"), (here / "mine").string()}) {
    const auto loaded = load_variant(name, source_dirs());
    ASSERT_TRUE(loaded) << name << to_text(loaded.diagnostics);
    EXPECT_EQ(loaded.ruleset->key, "mine");
  }
  fs::current_path(here / "mine");
  EXPECT_EQ(load_variant(".", source_dirs()).ruleset.value().key, "mine");
  fs::current_path(here);
}

class Extending : public Workshop {
 protected:
  Ruleset rules(std::string_view text) {
    const auto loaded = load_mine(text);
    EXPECT_TRUE(loaded) << to_text(loaded.diagnostics);
    return loaded.ruleset.value_or(Ruleset{});
  }
};

TEST_F(Extending, ValuesReplaceAndTablesMerge) {
  const auto micro = sound("micro");
  const auto r = rules("extends = \"micro\"\nturns = 2\n\n[ladder]\nstart = 2.5\n\n[strike.heat]\nmilitia = [1, 2]\n");
  EXPECT_EQ(r.n.ladder.start, 10);
  EXPECT_EQ(r.n.ladder.top, micro.n.ladder.top);
  EXPECT_EQ(r.n.strike.heat[0][0], 4);
  EXPECT_EQ(r.n.strike.heat[0][1], 8);
  EXPECT_EQ(r.n.strike.heat[2], micro.n.strike.heat[2]);
  EXPECT_EQ(r.story.title, micro.story.title);
}

TEST_F(Extending, EntriesAreChangedAddedAndTakenOutByKey) {
  const auto r = rules(R"(extends = "council"

[[asset]]
key = "mill"
exposure = 50

[[asset]]
key = "landing"
remove = true

[[asset]]
key = "chapel"
name = "The chapel"
owner = "abbey"
theatre = "east-bank"
at = [7.7, 46.4]
)");
  std::vector<std::string> keys;
  for (const auto& a : r.assets) keys.push_back(a.key);
  EXPECT_THAT(keys, ElementsAre("sluice", "mill", "upper-barns", "chapel"));  // the order of the base holds
  EXPECT_EQ(r.assets[1].exposure, 50);
  EXPECT_EQ(r.assets[1].name, "The mill");
}

TEST_F(Extending, ListsInsideEntriesMergeTheSameWay) {
  const auto r = rules(R"(extends = "council"

[[seat]]
key = "upper"

[[seat.faction]]
key = "bankers"
remove = true

[[seat.agenda]]
key = "glory"
opening = 3
)");
  ASSERT_EQ(r.seats[0].factions.size(), 1u);
  EXPECT_EQ(r.seats[0].agendas[1].opening, 300);
  EXPECT_EQ(r.seats[0].agendas[1].name, "Glory");
  EXPECT_EQ(r.seats[0].agendas[0].terms.size(), 2u);
}

TEST_F(Extending, AccountsAndSanctionsAreKnownByTheirSeats) {
  const auto r = rules(R"(extends = "council"

[[account]]
between = ["upper", "lower"] # the other way round
owes = 0.5

[[sanction]]
by = "upper"
against = "lower"
remove = true
)");
  EXPECT_EQ(r.account_start[pair_index(SeatId(0), SeatId(1))], 2);
  EXPECT_EQ(r.sanctions_start[0][1], 0);
}

TEST_F(Extending, GoesOverSeveralSteps) {
  write("middle/variant.toml", "format = 1\nextends = \"micro\"\ntitle = \"Middle\"\n\n[ladder]\nstart = 3\ntop = 9\n");
  const auto r = rules("extends = \"middle\"\n\n[ladder]\nstart = 2\n");
  EXPECT_EQ(r.n.ladder.start, 8);
  EXPECT_EQ(r.n.ladder.top, 36);
  EXPECT_EQ(r.story.title, "Middle");
  EXPECT_EQ(r.key, "mine");
}

TEST_F(Extending, AbstractIsNotInherited) {
  write("middle/variant.toml", "format = 1\nextends = \"micro\"\nabstract = true\n");
  write_mine("extends = \"middle\"\n");
  std::vector<std::string> keys;
  for (const auto& info : variants_list(std::vector<fs::path>{".", source_dirs()[0]})) keys.push_back(info.key);
  EXPECT_THAT(keys, ::testing::Contains("mine"));
  EXPECT_THAT(keys, ::testing::Not(::testing::Contains("middle")));
  EXPECT_THAT(keys, ::testing::Not(::testing::Contains("standard")));
}

TEST_F(Extending, TheListGoesByPlaceWhichIsNotInherited) {
  write("middle/variant.toml", "format = 1\nextends = \"micro\"\nplace = 2\n");
  write_mine("extends = \"middle\"\n");
  write("zulu/variant.toml", "format = 1\nextends = \"micro\"\nplace = 1\n");
  std::vector<std::string> keys;
  for (const auto& info : variants_list(std::vector<fs::path>{".", source_dirs()[0]})) keys.push_back(info.key);
  std::erase_if(keys, [](const auto& key) { return key != "mine" && key != "middle" && key != "zulu"; });
  EXPECT_THAT(keys, ::testing::ElementsAre("zulu", "middle", "mine"));
}

TEST_F(Extending, ABrokenVariantStaysOnTheList) {
  write_mine("extends = \"micro\"\ntitle = \"Broken\"\nturns = 0\n");
  write("worse/variant.toml", "= =\n");
  const auto all = variants_list(std::vector<fs::path>{".", source_dirs()[0]});
  const auto find = [&](std::string_view key) { return std::ranges::find(all, key, &VariantInfo::key); };
  ASSERT_NE(find("mine"), all.end());
  EXPECT_EQ(find("mine")->title, "Broken");
  EXPECT_FALSE(find("mine")->playable);
  ASSERT_NE(find("worse"), all.end());
  EXPECT_FALSE(find("worse")->playable);
  ASSERT_NE(find("micro"), all.end());
  EXPECT_TRUE(find("micro")->playable);
  EXPECT_FALSE(find("micro")->shown);
  EXPECT_TRUE(find("mine")->shown);  // which is not inherited
  EXPECT_EQ(find("micro")->seats, 2);
  EXPECT_EQ(find("micro")->turns, 2);
}

TEST_F(Extending, RulesAreFoundFromTheEnvironmentTheInstallationAndTheBuildTree) {
  for (const auto* dir : {"data/rules/variants", "usr/share/backchannel/rules/variants", "src/rules/variants"})
    fs::create_directories(dir);
  fs::create_directories("usr/bin");
  fs::create_directories("src/build/release/bin");
  const auto here = fs::canonical(fs::current_path());
  EXPECT_THAT(rules_dirs((here / "data").string(), here / "usr/bin/backchannel"),
              ElementsAre(here / "data/rules", here / "usr/share/backchannel/rules"));
  EXPECT_THAT(rules_dirs((here / "data/rules").string(), {}), ElementsAre(here / "data/rules"));
  EXPECT_THAT(variant_dirs("", here / "src/build/release/bin/backchannel"), ElementsAre(here / "src/rules/variants"));
  EXPECT_TRUE(rules_dirs("", here / "data/nowhere").empty());
}

}  // namespace
}  // namespace bc::test
