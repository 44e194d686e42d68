// SPDX-License-Identifier: GPL-3.0-or-later
// The book of a variant: its text filled in, its differences marked, nothing fetched from elsewhere, nothing left open.
#include "variants/rulebook.h"

#include <gmock/gmock.h>

#include <regex>

#include "variants/book/digits.h"
#include "variants/book/markdown.h"
#include "variants/book/phrases.h"
#include "variants/book/values.h"
#include "variants/expression.h"
#include "workshop.h"

namespace bc::test {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

BookText book_text() {
  auto text = read_book(std::vector{fs::path(BC_SOURCE_DIR) / "rules"});
  EXPECT_EQ(to_text(text.problems), "");
  return text;
}

book::BookWords wording() { return book_text().words; }

/// Every tag that is opened is closed, in order.
void expect_balanced(const std::string& page) {
  static const std::regex tag("<(/?)([a-z][a-z0-9]*)([^>]*)>");
  std::vector<std::string> open;
  const auto start = page.find("<body>"), end = page.find("</body>");
  ASSERT_TRUE(start != page.npos && end != page.npos);
  const auto body = page.substr(start + 6, end - start - 6);
  for (auto it = std::sregex_iterator(body.begin(), body.end(), tag); it != std::sregex_iterator(); ++it) {
    const auto name = (*it)[2].str(), rest = (*it)[3].str();
    if (!rest.empty() && rest.back() == '/') continue;
    if ((*it)[1].length() == 0) {
      open.push_back(name);
    } else if (open.empty() || open.back() != name) {
      ADD_FAILURE() << "</" << name << "> closes <" << (open.empty() ? "" : open.back()) << "> near "
                    << body.substr(it->position(), 80);
      return;
    } else {
      open.pop_back();
    }
  }
  EXPECT_THAT(open, ::testing::IsEmpty());
}

TEST(Markdown, TheRulebooksPart) {
  EXPECT_EQ(book::html("# One\n\nA *b* and **c** of `d_e`.\nMore <of> it.\n"),
            "<h1 id=\"one\">One</h1>\n<p>A <em>b</em> and <strong>c</strong> of <code>d_e</code>. More &lt;of&gt; it.</p>\n");
  EXPECT_EQ(book::html("- a\n- b\n  more\n\n1. c\n2. d\n"),
            "<ul>\n<li>a</li>\n<li>b more</li>\n</ul>\n<ol>\n<li>c</li>\n<li>d</li>\n</ol>\n");
  EXPECT_EQ(book::html("| a | b |\n|---|---|\n| 1 | 2 |\n"),
            "<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody>\n<tr><td>1</td><td>2</td></tr>\n</tbody></table>\n");
  EXPECT_EQ(book::html("**4.1** It *counts*.\n"),
            "<p class=\"rule\" id=\"rule-4.1\"><a class=\"number\" href=\"#rule-4.1\">4.1</a> It <em>counts</em>.</p>\n");
  EXPECT_EQ(book::html("**Each turn** you read.\n"), "<p><strong>Each turn</strong> you read.</p>\n");
  EXPECT_EQ(book::html(""), "");
}

TEST(Values, AreWrittenAsAReaderKnowsThem) {
  EXPECT_EQ(book::quarters(0), "0");
  EXPECT_EQ(book::quarters(1), "¼");
  EXPECT_EQ(book::quarters(31), "7¾");
  EXPECT_EQ(book::quarters(-6), "−1½");
  const auto draft = drafted(sound("council"));
  auto words = wording();
  const auto said = [&](std::string_view path) {
    const auto value = book::find_value(path, draft);
    return value ? book::in_words(words, *value) : "?";
  };
  EXPECT_EQ(said("ladder.start"), "3¼");
  EXPECT_EQ(said("turns"), "5");
  EXPECT_EQ(said("ladder.answer_heat"), "60\u202f%");
  EXPECT_EQ(said("attribution.right.militia"), "70\u202f%");
  EXPECT_EQ(said("strike.heat.covert"), "¼ / ½");
  EXPECT_EQ(said("strike.heat.covert.1"), "½");
  EXPECT_EQ(said("press.start"), "−2.2");
  EXPECT_EQ(said("war.loss_of_control"),
            "1\u202f% at 5, 3\u202f% at 6, 6\u202f% at 7, 12\u202f% at 8, 25\u202f% at 9, 100\u202f% at 10");
  EXPECT_EQ(said("proxy.acts_alone"), said("proxies.acts_alone"));
  for (const auto* path :
       {"ladder", "ladder.strat", "strike.heat.sea", "strike.heat.covert.2", "title", "", "seat.hawk", "ladder.start.x"})
    EXPECT_EQ(said(path), "?") << path;
}

TEST(Values, ADifferenceFromTheBaseIsMarked) {
  const auto mine = drafted(sound("council")), base = drafted(sound("standard"));
  auto words = wording();
  const auto marked = [&](std::string_view path) {
    return book::marked(words, *book::find_value(path, mine), book::find_value(path, base));
  };
  EXPECT_EQ(marked("ladder.start"), "<span class=\"value changed\"><s>4</s> 3¼</span>");
  EXPECT_EQ(marked("ladder.top"), "<span class=\"value\">10</span>");
}

TEST(Phrases, ConditionsAreSpoken) {
  auto words = wording();
  const auto spoken = [&](std::string_view text, std::string_view seat = {}) {
    return book::spoken(words, std::get<When>(parse_when(text)), seat);
  };
  EXPECT_EQ(spoken("ladder >= 6.5 and turn > 2"), "the ladder is at least 6½ and the turn is above 2");
  EXPECT_EQ(spoken("hits_on_us > 0 and hits_on_rivals = 0"), "our assets were struck and no rival was struck");
  EXPECT_EQ(spoken("hits_on_us >= 2", "Tehran"), "the number of strikes on Tehran's assets is at least 2");
  EXPECT_EQ(spoken("not quiet"), "somebody was struck");
  EXPECT_EQ(spoken("we_held", "Tehran"), "Tehran held");
}

class Book : public ::testing::TestWithParam<const char*> {};

TEST_P(Book, IsOnePageWithEverythingFilledIn) {
  const auto rules = sound(GetParam());
  const auto base = sound("standard");
  const auto book = rulebook(rules, book_text(), &base);
  EXPECT_THAT(book.unknown, ::testing::IsEmpty()) << "rulebook.md names a number that no variant has, or book.toml lacks a word";
  EXPECT_THAT(book.html, Not(HasSubstr("{{")));
  EXPECT_THAT(book.html, Not(HasSubstr("<script")));
  EXPECT_THAT(book.html, Not(HasSubstr("http://")));
  EXPECT_THAT(book.html, Not(HasSubstr("https://")));
  EXPECT_THAT(book.html, Not(HasSubstr("src=")));
  EXPECT_THAT(book.html, HasSubstr("<title>" + book::escaped(rules.story.title)));
  expect_balanced(book.html);
  for (const auto& seat : rules.seats) EXPECT_THAT(book.html, HasSubstr(book::escaped(seat.name)));
  for (const auto& card : rules.cards) EXPECT_THAT(book.html, HasSubstr(book::escaped(card.title)));
  for (const auto& pairing : rules.pairings) EXPECT_THAT(book.html, HasSubstr(book::escaped(pairing.name)));
  static const std::regex link("href=\"#([^\"]+)\"");
  for (auto it = std::sregex_iterator(book.html.begin(), book.html.end(), link); it != std::sregex_iterator(); ++it)
    EXPECT_THAT(book.html, HasSubstr("id=\"" + (*it)[1].str() + '"'));
}

INSTANTIATE_TEST_SUITE_P(Of, Book, ::testing::Values("micro", "tower-22", "cuba-1962", "council", "six"), [](const auto& it) {
  std::string name = it.param;
  std::erase(name, '-');
  return name;
});

TEST(Book, ATextThatNamesNoFieldIsTold) {
  const auto rules = sound("micro");
  auto text = book_text();
  text.rules = "# R\n\n## One page\n\nIt is {{ladder.strat}} and {{turns}}.\n";
  const auto book = rulebook(rules, text);
  EXPECT_THAT(book.unknown, ::testing::ElementsAre("ladder.strat"));
  EXPECT_THAT(book.html, HasSubstr("<mark>ladder.strat?</mark> and <span class=\"value\">2</span>"));
}

TEST(Book, ARuleThatNamesAnotherLeadsToIt) {
  auto text = book_text();
  text.rules = "# R\n\n## One page\n\nIt is 4.\n\n## 8 More\n\n**8.1** As in 8.2, or (8.2).\n\n**8.2** It lasts {{turns}} turns.\n";
  const auto book = rulebook(sound("micro"), text);
  EXPECT_THAT(book.html, HasSubstr("As in <a href=\"#rule-8.2\">8.2</a>, or (<a href=\"#rule-8.2\">8.2</a>)."));
  EXPECT_THAT(book.html, HasSubstr("<a class=\"number\" href=\"#rule-8.1\">8.1</a> As in"));
}

TEST(Book, NamesCannotSlipInMarkup) {
  auto rules = sound("micro");
  rules.story.title = "<b>&";
  rules.seats[0].name = "\"><script>";
  EXPECT_THAT(rulebook(rules, book_text()).html, Not(HasSubstr("<script")));
}

TEST(Words, OneThatNoFileHasIsSeenAndTold) {
  book::BookWords words;
  EXPECT_THAT(words.add("[card]\nheat = \"ladder {n} <up>\"\nweight = 3\n", "book.toml"), ::testing::SizeIs(1)) << "3 is no text";
  EXPECT_EQ(words("card.heat", {{"n", "1"}}), "ladder 1 &lt;up&gt;");
  EXPECT_EQ(words("card.cold"), "<mark>card.cold?</mark>");
  EXPECT_THAT(words.unknown(), ::testing::ElementsAre("card.cold"));
}

TEST(Words, ATranslationGoesOverTheOriginal) {
  book::BookWords words;
  words.add("a = { one = \"one turn\", many = \"{n} turns\" }\nb = \"stays\"", "book.toml");
  words.add("a.many = \"{n} turnos\"", "book.es.toml");
  EXPECT_EQ(words.count("a", 1), "one turn");
  EXPECT_EQ(words.count("a", 3), "3 turnos");
  EXPECT_EQ(words("b"), "stays");
}

TEST(Digits, AreThoseOfTheLanguageInTextsAlone) {
  const book::Digits persian{"۰۱۲۳۴۵۶۷۸۹", "٫", "٪", true};
  EXPECT_EQ(book::in_digits("<p id=\"r-4.1\">7½ of 12.5\u202f%</p>", persian), "<p id=\"r-4.1\">۷½ of ۱۲٫۵٪</p>");
  EXPECT_EQ(book::in_digits("−0.35, +1, −½, 2–4", persian), "\u2066−۰٫۳۵\u2069, \u2066+۱\u2069, \u2066−½\u2069, ۲–۴");
  EXPECT_EQ(book::in_digits("<a class=\"number\" href=\"#rule-4.1\">4.1</a> 4.1", persian), "<a class=\"number\" href=\"#rule-4.1\">۴.۱</a> ۴٫۱");
  EXPECT_EQ(book::in_digits("an F-14, B52s, <code>x 1</code> &#34;", persian), "an F-14, B52s, <code>x 1</code> &#34;");
  const book::Digits spanish{"0123456789", ",", "\u202f%", false};
  EXPECT_EQ(book::in_digits("−0.35 and 1.", spanish), "−0,35 and 1.");
}

}  // namespace
}  // namespace bc::test
