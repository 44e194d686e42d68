// SPDX-License-Identifier: GPL-3.0-or-later
// What an offer is worth, when it binds and what it risks: words and numbers, and the screen that shows them.
#include <gmock/gmock.h>

#include <QPushButton>
#include <QTest>
#include <set>

#include "core/candidates.h"
#include "core/secrecy.h"
#include "tour.h"
#include "ui/models/treaty_outlook.h"
#include "ui/phrases/names.h"
#include "ui/screens/board/letter_card.h"
#include "ui/screens/board/order_notes.h"
#include "ui/screens/channel/price_strip.h"
#include "ui/screens/channel/suggestions.h"
#include "ui/screens/channel/treaty_view.h"
#include "ui/widgets/choice_delegate.h"
#include "ui/widgets/choice_popup.h"
#include "ui/widgets/slot.h"

namespace bc::ui {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

class Offers : public testing::Test {
 protected:
  void play_to(int turn) {
    tour_.play_to(turn);
    tour_.flow().sit_down();
  }
  GameModel& model() { return tour_.flow().model(); }
  Letter offer() { return offers_to_make(model().view()).front(); }
  std::string shown(const QString& text) { return text.toStdString(); }
  Tour tour_;
};

TEST_F(Offers, ATreatyHasBothSidesWithWhenWhatItIsWorthAndHowABreachShows) {
  play_to(1);
  const auto letter = offer();
  const auto treaty = treaty_outlook(model().view(), model().seat(), letter.to, letter.terms, letter.via, 2);
  int clauses = 0, worth = 0;
  for (const auto& clause : letter.terms.clauses) clauses += clause.is_set();
  EXPECT_EQ(treaty.sides[0].promises.size() + treaty.sides[1].promises.size(), static_cast<std::size_t>(clauses));
  EXPECT_THAT(shown(treaty.sides[0].title), HasSubstr(shown(bc::ui::name_of(model().rules(), model().seat()))));
  EXPECT_THAT(shown(treaty.sides[1].title), HasSubstr(shown(bc::ui::name_of(model().rules(), letter.to))));
  const auto& aim = model().rules().seats[model().seat().index()].agendas[model().seen().own.agenda];
  for (const auto& clause : letter.terms.clauses)
    if (clause.is_set() && clause.party == letter.to) worth += aim.clause[static_cast<std::size_t>(clause.verb)];
  EXPECT_EQ(treaty.worth, worth) << "what the other side promises counts, by the real aim, and what we promise does not";
  for (const auto& side : treaty.sides)
    for (const auto& promise : side.promises) {
      EXPECT_THAT(shown(promise.when), HasSubstr("turn"));
      EXPECT_THAT(shown(promise.shows), Not(IsEmpty()));
    }
  EXPECT_THAT(shown(treaty.conditions), HasSubstr("checks by"));
}

TEST_F(Offers, TurnsAreCountedFromWhenItCanBeAccepted) {
  play_to(1);
  Letter letter;
  for (const auto& each : offers_to_make(model().view()))
    if (each.terms.clauses[0].verb == ClauseVerb::no_strike) letter = each;
  ASSERT_EQ(letter.terms.clauses[0].verb, ClauseVerb::no_strike);
  ASSERT_EQ(letter.terms.clauses[0].turns, 2);
  const auto treaty = treaty_outlook(model().view(), model().seat(), letter.to, letter.terms, letter.via, 2);
  EXPECT_EQ(treaty.sides[0].promises[0].when, "turns 3 to 4") << "accepted in turn 2, it binds from the next for two turns";
}

TEST_F(Offers, WhatIsOpenShowsForCertainAndWhatIsHiddenByWhoChecks) {
  play_to(1);
  const auto& n = model().rules().n.channel;
  Terms terms;
  terms.clauses[2] = {.verb = ClauseVerb::relieve, .party = model().others().front()};
  EXPECT_EQ(breach_shows(model().view(), IntermediaryId(0), terms, 2), kCertain);
  terms.clauses[2].verb = ClauseVerb::no_strike;
  EXPECT_EQ(breach_shows(model().view(), IntermediaryId(0), terms, 2), n.detect_own);
  terms.verifier = Verifier::nobody;
  EXPECT_EQ(breach_shows(model().view(), IntermediaryId(0), terms, 2), n.detect_nobody);
}

TEST_F(Offers, ALetterSaysWhatItRisks) {
  play_to(1);
  const auto letter = offer();
  const auto price = letter_price(model().view(), letter);
  const auto leak = leak_odds(model().view(), letter.via);
  EXPECT_THAT(shown(price.leak), HasSubstr(shown(odds_text(leak.we_alone))));
  EXPECT_LT(leak.we_alone, leak.both) << "each that writes adds to the odds";
  EXPECT_THAT(shown(price.home), HasSubstr(shown(points_text(leak_cost(model().view(), letter.to, letter.via)))));
  EXPECT_THAT(shown(price.breach), Not(IsEmpty()));
  EXPECT_THAT(shown(letter_price(model().view(), Letter{.kind = LetterKind::message, .to = letter.to, .via = letter.via}).breach), IsEmpty()) << "a message promises nothing";
}

TEST_F(Offers, TheWorthiestThatTheRulesTakeAreSuggestedFirst) {
  play_to(1);
  const auto offers = offers_to_make(model().view());
  ASSERT_GE(offers.size(), 3u);
  for (std::size_t i = 0; i < offers.size(); ++i) {
    EXPECT_EQ(check(model().view(), offers[i]), std::nullopt);
    if (i > 0) {
      EXPECT_GE(worth_of(model().view(), offers[i - 1].terms), worth_of(model().view(), offers[i].terms));
    }
  }
}

TEST_F(Offers, AllKindsOfLetterSayWhatTheyBringOrCost) {
  play_to(1);
  for (int k = 1; k < kLetterKinds; ++k) EXPECT_THAT(shown(letter_note(model().view(), static_cast<LetterKind>(k))), Not(IsEmpty())) << k;
}

TEST_F(Offers, ASuggestionIsWrittenWithOneKeyAndLiesThereAsATreaty) {
  play_to(1);
  tour_.flow().show(Screen::channel);
  settle();
  QPushButton* write = nullptr;
  for (auto* button : tour_.window().screen()->findChildren<QPushButton*>())
    if (button->isVisible() && button->accessibleName().startsWith("Write this offer")) write = write ? write : button;
  ASSERT_NE(write, nullptr);
  const auto first = offer();
  write->setFocus();
  QTest::keyClick(write, Qt::Key_Space);
  settle();
  EXPECT_EQ(model().draft().letter.kind, LetterKind::offer);
  EXPECT_EQ(model().draft().letter.terms, first.terms);
  auto* card = tour_.window().screen()->findChild<LetterCard*>();
  ASSERT_NE(card, nullptr);
  EXPECT_TRUE(card->isAncestorOf(QApplication::focusWidget())) << "and the keyboard goes on where it was written";
  auto* treaty = card->findChild<TreatyView*>();
  ASSERT_TRUE(treaty->isVisible());
  EXPECT_THAT(shown(treaty->accessibleName()), HasSubstr("will"));
  EXPECT_TRUE(card->findChild<PriceStrip*>()->isVisible());
}

TEST_F(Offers, ReadAsATreatyInTwoColumnsOnTheOrderSheetToo) {
  play_to(1);
  tour_.flow().show(Screen::board);
  auto sheet = model().draft();
  sheet.letter = offer();
  model().set_draft(sheet);
  settle();
  auto* treaty = tour_.window().screen()->findChild<LetterCard*>()->findChild<TreatyView*>();
  ASSERT_TRUE(treaty->isVisible());
  std::vector<QWidget*> columns;
  for (auto* card : treaty->findChildren<Card*>())
    if (card->isVisible()) columns.push_back(card);
  ASSERT_EQ(columns.size(), 2u);
  EXPECT_EQ(columns[0]->y(), columns[1]->y()) << "beside each other";
}

TEST_F(Offers, OneOnTheTableIsAnsweredWhereItLies) {
  QPushButton* accept = nullptr;
  for (int turn = 2; turn < 8 && !accept; ++turn) {
    play_to(turn);
    tour_.flow().show(Screen::channel);
    settle();
    accept = tour_.window().screen()->findChild<QPushButton*>("accept");
  }
  ASSERT_NE(accept, nullptr) << "no offer in a whole game";
  QTest::mouseClick(accept, Qt::LeftButton);
  settle();
  EXPECT_EQ(model().draft().letter.kind, LetterKind::accept);
  EXPECT_EQ(check(model().view(), model().draft().letter), std::nullopt);
  auto* card = tour_.window().screen()->findChild<LetterCard*>();
  EXPECT_TRUE(card->isAncestorOf(QApplication::focusWidget()));
  EXPECT_TRUE(card->findChild<TreatyView*>()->isVisible()) << "what is accepted lies under it";
}

TEST_F(Offers, TheOddsOfWarStayInSightOnTheChannel) {
  play_to(3);
  tour_.flow().show(Screen::channel);
  settle();
  auto* odds = tour_.window().screen()->findChild<QWidget*>("odds-line");
  ASSERT_NE(odds, nullptr);
  EXPECT_TRUE(odds->isVisible());
  EXPECT_THAT(shown(odds->accessibleName()), HasSubstr(shown(odds_text(model().odds(Supposition::hold).total))));
}

TEST_F(Offers, EveryChoiceOfTheSheetSaysWhatItCosts) {
  play_to(2);
  tour_.flow().show(Screen::board);
  settle();
  for (const auto* line : {"statement", "support", "letter"}) {
    auto* card = tour_.window().screen()->findChild<QWidget*>(line);
    ASSERT_NE(card, nullptr) << line;
    auto* kind = card->findChild<Slot*>("kind");
    ASSERT_NE(kind, nullptr) << line;
    kind->open();
    auto* list = card->window()->findChild<ChoicePopup*>();
    ASSERT_NE(list, nullptr) << line;
    auto* view = list->findChild<QAbstractItemView*>();
    ASSERT_NE(view, nullptr);
    for (int row = 0; row < view->model()->rowCount(); ++row) {
      const auto index = view->model()->index(row, 0);
      EXPECT_FALSE(index.data(ChoiceDelegate::NoteRole).toString().isEmpty() && index.data(ChoiceDelegate::ReasonRole).toString().isEmpty())
          << line << ": " << index.data().toString().toStdString();
    }
    kind->shut();
    settle();
  }
}

}  // namespace
}  // namespace bc::ui
