// SPDX-License-Identifier: GPL-3.0-or-later
// How messages are printed, and that no text whatever makes the reader fall over.
#include <gmock/gmock.h>

#include <nlohmann/json.hpp>

#include <sstream>

#include "core/chance.h"
#include "support/random_variant.h"
#include "workshop.h"

namespace bc::test {
namespace {

class Messages : public Workshop {};

TEST_F(Messages, TheCaretStandsBelowTheFaultBehindTabsAndForeignLetters) {
  EXPECT_THAT(told("extends = \"micro\"\n[ladder]\n\tstart =\t99\n"),
              ::testing::HasSubstr("    4 | \tstart =\t99\n      | \t       \t^~\n"));
  EXPECT_THAT(told("extends = \"micro\"\n[[seat]]\nkey = \"north\"\nname = \"Überlingen – Süd\"\ncolour = \"grün\" # Größe\n"),
              ::testing::HasSubstr("    6 | colour = \"grün\" # Größe\n      |          ^~~~~~\n"));
  EXPECT_THAT(told("extends = \"micro\"\nsources = [{ title = \"Größe\", whta = \"x\" }]\n"),
              ::testing::HasSubstr(
                  "    3 | sources = [{ title = \"Größe\", whta = \"x\" }]\n      |                               ^~~~\n"));
}

TEST_F(Messages, WindowsLineEndingsAreNoTrouble) {
  EXPECT_THAT(told("extends = \"micro\"\r\n[ladder]\r\nstart = 99\r\n"),
              ::testing::HasSubstr("    4 | start = 99\n      |         ^~\n"));
}

TEST_F(Messages, AConditionInALongTextIsPointedAtAsAWhole) {
  EXPECT_THAT(told("extends = \"micro\"\n[[card]]\nkey = \"c\"\ntitle = \"C\"\ntext = \"C.\"\nwhen = \"\"\"\nladdr > 2\"\"\"\n"),
              ::testing::HasSubstr(":7:8: error V030: `laddr` is not a measure"));
}

TEST_F(Messages, AsJsonTheyHoldTheSame) {
  const auto loaded = load_mine("extends = \"micro\"\n[ladder]\nstart = 99\n[war]\naccident = 0.06\n");
  const auto json = nlohmann::json::parse(to_json(loaded.diagnostics));
  ASSERT_EQ(json.size(), 2u);
  EXPECT_EQ(json[0]["code"], "V014");
  EXPECT_EQ(json[0]["severity"], "error");
  EXPECT_EQ(json[0]["file"], "mine/variant.toml");
  EXPECT_EQ(json[0]["line"], 4);
  EXPECT_EQ(json[0]["column"], 9);
  EXPECT_EQ(json[0]["source_line"], "start = 99");
  EXPECT_EQ(json[1]["severity"], "warning");
  EXPECT_EQ(json[1]["did_you_mean"], "6");
  EXPECT_EQ(to_json({}), "[]");
}

TEST_F(Messages, BytesThatAreNoTextAreRefused) {
  const auto loaded = load_mine(std::string("title = \"\xff\xfe\"\n"));
  ASSERT_FALSE(loaded);
  EXPECT_EQ(loaded.diagnostics.at(0).code, Code::syntax);
  EXPECT_NO_THROW(nlohmann::json::parse(to_json(loaded.diagnostics)));
}

class Damage : public Workshop, public ::testing::WithParamInterface<int> {};

/// Damages a sound text in one place, as a tired author might.
std::string damaged(std::string text, Rng& dice) {
  const auto at = [&] { return static_cast<std::size_t>(dice.below(static_cast<std::uint32_t>(text.size()))); };
  switch (dice.below(6)) {
    case 0: text.erase(at(), 1 + dice.below(12)); break;
    case 1: text.insert(at(), std::string(1, "[]{}\"=,#\n-9z"[dice.below(12)])); break;
    case 2: {
      const auto place = at();
      std::swap(text[place], text[(place + 1) % text.size()]);
      break;
    }
    case 3: {  // a line twice
      const auto start = text.rfind('\n', at());
      const auto from = start == text.npos ? 0 : start + 1;
      const auto line = text.substr(from, text.find('\n', from) - from);
      text.insert(from, line + '\n');
      break;
    }
    case 4: {  // a line gone
      const auto start = text.rfind('\n', at());
      const auto from = start == text.npos ? 0 : start + 1;
      text.erase(from, text.find('\n', from) + 1 - from);
      break;
    }
    default: {  // one number for another
      const auto digit = text.find_first_of("0123456789", at());
      if (digit != text.npos) text.replace(digit, 1, std::to_string(dice.below(5000)));
    }
  }
  return text;
}

TEST_P(Damage, IsEitherHarmlessOrToldOfInThisFile) {
  Rng dice{static_cast<std::uint64_t>(GetParam())};
  const auto council = load_variant("council", source_dirs()).text;
  int refused = 0;
  for (int i = 0; i < 80; ++i) {
    auto text = i % 2 ? council : random_variant(static_cast<std::uint64_t>(GetParam() * 100 + i));
    for (auto times = 1 + dice.below(3); times > 0; --times) text = damaged(std::move(text), dice);
    write("mine/variant.toml", text);
    const auto loaded = load();
    if (loaded) {
      EXPECT_TRUE(load_flattened(loaded.text)) << text;
      continue;
    }
    ++refused;
    ASSERT_FALSE(loaded.diagnostics.empty());
    const auto lines = std::ranges::count(text, '\n') + 1;
    for (const auto& d : loaded.diagnostics) {
      EXPECT_FALSE(d.what.empty() || d.why.empty() || d.mend.empty()) << to_text(d);
      if (d.file == "mine/variant.toml") {
        EXPECT_LE(d.line, lines);
        EXPECT_LE(d.column, static_cast<int>(d.source_line.size()) + 1) << to_text(d);
      }
    }
  }
  EXPECT_GT(refused, 20);
}

INSTANTIATE_TEST_SUITE_P(Seeds, Damage, ::testing::Range(1, 5));

}  // namespace
}  // namespace bc::test
