// SPDX-License-Identifier: GPL-3.0-or-later
// The small language of conditions, and the spelling help of all messages.
#include "variants/expression.h"

#include <gtest/gtest.h>

#include "core/adjudicate.h"
#include "core/measure.h"
#include "variants/spelling.h"
#include "variants/words.h"
#include "workshop.h"

namespace bc::test {
namespace {

When when(std::string_view text) {
  const auto parsed = parse_when(text);
  EXPECT_TRUE(std::holds_alternative<When>(parsed)) << text << ": " << (parsed.index() == 1 ? std::get<1>(parsed).what : "");
  return parsed.index() == 0 ? std::get<When>(parsed) : When{};
}
ExpressionError wrong(std::string_view text) {
  const auto parsed = parse_when(text);
  EXPECT_TRUE(std::holds_alternative<ExpressionError>(parsed)) << text;
  return parsed.index() == 1 ? std::get<ExpressionError>(parsed) : ExpressionError{};
}

TEST(Expression, IsStoredInTheUnitsOfTheRules) {
  const auto w = when("ladder >= 6.25 and stability < 3.5 and account = -0.5");
  ASSERT_EQ(w.count, 3);
  EXPECT_EQ(w.all[0].value, 25);
  EXPECT_EQ(w.all[1].value, 350);
  EXPECT_EQ(w.all[1].relation, Relation::less);
  EXPECT_EQ(w.all[2].value, -2);
}

TEST(Expression, ComesBackAsItIsWritten) {
  for (const auto* text :
       {"ladder >= 6 and turn > 2", "stability < 3.25", "account != -0.5 and pressure <= 2 and quiet = 1", "standing >= 0.01"})
    EXPECT_EQ(to_text(when(text)), text);
  EXPECT_EQ(to_text(when("ladder>=6")), "ladder >= 6");
  EXPECT_EQ(to_text(when("  turn ==  2  ")), "turn = 2");
  EXPECT_EQ(to_text(when("quiet && not we_held")), "quiet >= 1 and we_held < 1");
  EXPECT_EQ(to_text(When{}), "");
}

TEST(Expression, EveryMeasureCanBeComparedWithEveryRelation) {
  for (const auto& word : measure_words())
    for (const auto* relation : {"<", "<=", "=", ">=", ">", "!="}) {
      const auto text = std::string(word.name) + ' ' + relation + " 1";
      EXPECT_EQ(to_text(when(text)), text);
    }
}

TEST(Expression, ErrorsPointAtTheWordThatIsWrong) {
  const struct {
    const char* text;
    int offset, length;
    const char* meant;
  } cases[] = {
      {"laddr >= 6", 0, 5, "ladder"},
      {"turn > 1 and stabilty < 3", 13, 8, "stability"},
      {"turn > 1 or quiet", 9, 2, "and"},
      {"turn => 2", 5, 2, ">="},
      {"turn > two", 7, 3, ""},
      {"turn >", 6, 1, ""},
      {"turn > 40", 7, 2, ""},
      {"ladder >= 6.1", 10, 3, ""},
      {"ladder >= stability", 10, 9, ""},
      {"turn 2", 5, 1, ""},
      {"", 0, 1, ""},
      {"turn > 1 and", 12, 1, ""},
      {"turn > 1 and quiet and quiet and quiet", 33, 5, ""},
      {"(turn > 1)", 0, 1, ""},
  };
  for (const auto& c : cases) {
    const auto error = wrong(c.text);
    EXPECT_EQ(error.offset, c.offset) << c.text << ": " << error.what;
    EXPECT_EQ(error.length, c.length) << c.text;
    EXPECT_EQ(error.did_you_mean, c.meant) << c.text;
    EXPECT_FALSE(error.what.empty() || error.why.empty() || error.mend.empty()) << c.text;
  }
}

TEST(Expression, MeansWhatItSays) {
  const auto rules = sound("micro");
  const auto state = initial_state(rules, 1);
  const auto is = [&](const char* text) { return holds(rules, state.pub, state.own[0], SeatId(0), when(text)); };
  EXPECT_TRUE(is("ladder = 5 and turn = 1"));
  EXPECT_FALSE(is("ladder > 5"));
  EXPECT_TRUE(is("standing >= 5"));
  EXPECT_TRUE(is("always"));
  EXPECT_FALSE(is("not always"));
}

TEST(Spelling, CountsOneStepForASwap) {
  EXPECT_EQ(distance("strenght", "strength"), 1);
  EXPECT_EQ(distance("no-strike", "no_strike"), 0);
  EXPECT_EQ(distance("Ladder", "ladder"), 0);
  EXPECT_EQ(distance("", "abc"), 3);
}

TEST(Spelling, FindsWhatWasMeantAndDoesNotGuessWildly) {
  const std::vector<std::string> known = {"strength", "control", "grievance", "turn_dates", "key"};
  EXPECT_EQ(closest("strenght", known), "strength");
  EXPECT_EQ(closest("controll", known), "control");
  EXPECT_EQ(closest("dates", known), "turn_dates");
  EXPECT_EQ(closest("colour", known), "");
  EXPECT_EQ(closest("xyz", known), "");
}

}  // namespace
}  // namespace bc::test
