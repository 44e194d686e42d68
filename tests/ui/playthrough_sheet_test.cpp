// SPDX-License-Identifier: GPL-3.0-or-later
// Composing a turn: odds before a choice is made, what can be done at a place on the map, the treaty, the one question before the seal.
#include <gmock/gmock.h>

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <set>

#include "playthrough_player.h"
#include "ui/board_scene.h"
#include "ui/map/map_view.h"
#include "ui/phrases/clauses.h"
#include "ui/phrases/events.h"
#include "ui/phrases/names.h"
#include "ui/phrases/sheets.h"
#include "ui/screens/board/board_screen.h"
#include "ui/screens/board/foresight.h"

namespace bc::ui::test {
namespace {

class Sheet : public testing::Test {
 protected:
  Sheet() : player_(table_) {
    table_.window().start_game("tower-22", {SeatPlayer{}, SeatPlayer{}}, 9);
    settle();
    player_.open_curtain();
    player_.go_to_orders();
  }
  GameModel& model() { return table_.flow().model(); }
  const OrderSheet& draft() { return model().draft(); }
  QListWidget* list() {
    auto* popup = QApplication::activePopupWidget();
    return popup ? popup->findChild<QListWidget*>() : nullptr;
  }
  void take() {
    ASSERT_NE(list(), nullptr);
    QTest::keyClick(list(), Qt::Key_Return);
    settle();
  }
  MapView* map() { return qobject_cast<BoardScreen*>(table_.window().screen())->map(); }
  void pick_on_map(const QString& id) {
    map()->set_current(item_in(map()->scene(), id));
    map()->setFocus();
    QTest::keyClick(map(), Qt::Key_Return);
    settle();
  }
  Table table_;
  Player player_;
};

TEST_F(Sheet, ATheatrePickedOnTheMapOffersWhatCanBeDoneThere) {
  for (std::size_t t = 0; t < model().rules().theatres.size(); ++t) {
    pick_on_map(theatre_id(model().rules(), TheatreId(t)));
    if (!list()) continue;
    for (int i = 0; i < list()->count(); ++i) {
      const bool can = list()->item(i)->flags() & Qt::ItemIsEnabled;
      const auto aside = list()->item(i)->data(Qt::AccessibleTextRole).toString();
      EXPECT_GT(aside.size(), list()->item(i)->text().size()) << "each says its cost, or why it cannot be: " << can;
    }
    QTest::keyClick(list(), Qt::Key_Escape);
    settle();
  }
  EXPECT_EQ(draft(), OrderSheet{}) << "looking changes nothing";
  const auto asset = std::ranges::find_if(model().rules().assets, [&](const Asset& a) { return model().rules().are_rivals(model().seat(), a.owner); });
  ASSERT_NE(asset, model().rules().assets.end());
  const AssetId target(static_cast<std::size_t>(asset - model().rules().assets.begin()));
  pick_on_map(asset_id(model().rules(), target));
  take();
  EXPECT_TRUE(is_strike(draft().operation.kind));
  EXPECT_EQ(draft().operation.target, target);
  EXPECT_FALSE(check(model().view(), draft().operation)) << "what it starts is complete";
  auto* focus = qobject_cast<Slot*>(QApplication::focusWidget());
  ASSERT_NE(focus, nullptr) << "the card goes on from there";
  EXPECT_EQ(focus->objectName(), "kind");
}

TEST_F(Sheet, TheOddsOfAChoiceAreSeenBeforeItIsMade) {
  const auto before = model().odds(holding(model()), Supposition::hold);
  auto* kind = player_.slot("Operation", "kind");
  kind->setFocus();
  QTest::keyClick(kind, Qt::Key_Down);
  settle();
  ASSERT_NE(list(), nullptr);
  for (int i = 0; i < list()->count(); ++i) {
    if (list()->item(i)->flags() & Qt::ItemIsEnabled) {
      EXPECT_TRUE(list()->item(i)->data(Qt::AccessibleTextRole).toString().contains("war")) << i;
    }
  }
  QTest::keyClick(list(), Qt::Key_Down);
  settle();
  EXPECT_TRUE(player_.sees("with this choice"));
  EXPECT_TRUE(player_.sees("Exact, if nobody dies and no militia acts alone"));
  QTest::keyClick(list(), Qt::Key_Escape);
  settle();
  EXPECT_FALSE(player_.sees("with this choice"));
  EXPECT_TRUE(player_.sees(QStringLiteral("Holding: %1").arg(odds_text(before.total))));
  EXPECT_EQ(draft(), OrderSheet{});
}

TEST_F(Sheet, AnExpertWritesEveryFieldOfATreaty) {
  model().set_expert(false);
  player_.choose(player_.slot("Secret letter", "kind"), QStringLiteral("An offer"));
  player_.choose(player_.slot("Secret letter", "terms"), QStringLiteral("our own"));
  EXPECT_EQ(player_.slot("Secret letter", "delay-0"), nullptr) << "a newcomer is spared this";
  for (auto* box : visible<QCheckBox>(table_.window().screen())) QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
  settle();
  ASSERT_TRUE(model().is_expert());
  player_.key(Qt::Key_3, Qt::AltModifier);  // the wide page has the same letter
  ASSERT_EQ(table_.flow().screen(), Screen::channel);
  player_.choose(player_.slot("Secret letter", "theatre-0"), 1);
  player_.choose(player_.slot("Secret letter", "turns-0"), 2);
  player_.choose(player_.slot("Secret letter", "delay-0"), 2);
  player_.choose(player_.slot("Secret letter", "condition-0"), 1);
  player_.choose(player_.slot("Secret letter", "verb-1"), 3);
  player_.choose(player_.slot("Secret letter", "verb-3"), 4);
  player_.choose(player_.slot("Secret letter", "verifier"), 1);
  player_.choose(player_.slot("Secret letter", "cover"), 2);
  const auto& terms = draft().letter.terms;
  EXPECT_EQ(terms.clauses[0].turns, 3);
  EXPECT_EQ(terms.clauses[0].delay, 3);
  EXPECT_NE(terms.clauses[0].theatres, 0);
  EXPECT_EQ(terms.clauses[0].condition, Condition::if_other_keeps);
  for (const auto& clause : terms.clauses) EXPECT_TRUE(clause.is_set());
  EXPECT_EQ(terms.verifier, Verifier::intermediary);
  EXPECT_EQ(terms.cover, CoverStory::technical);
  EXPECT_FALSE(model().refusal());
  EXPECT_TRUE(player_.sees(letter_text(model().rules(), draft().letter))) << "read back as the rival will read it";
  player_.key(Qt::Key_2, Qt::AltModifier);
  ASSERT_EQ(table_.flow().screen(), Screen::board);
  player_.seal();
  EXPECT_TRUE(table_.flow().session()->sealed(SeatId(0)));
}

TEST_F(Sheet, ADoubleClickOnTheSealAsksAndSealsNothing) {
  auto* seal = table_.window().screen()->findChild<QPushButton*>("seal-orders");
  ASSERT_NE(seal, nullptr);
  QTest::mouseClick(seal, Qt::LeftButton);
  QTest::mouseDClick(seal, Qt::LeftButton);  // the second press of it
  QTest::mouseRelease(seal, Qt::LeftButton);
  settle();
  EXPECT_FALSE(table_.flow().session()->sealed(SeatId(0)));
  EXPECT_THAT(seal->text().toStdString(), testing::HasSubstr("Yes"));
  QTest::mouseClick(seal, Qt::LeftButton);
  EXPECT_TRUE(table_.flow().session()->sealed(SeatId(0)));
}

TEST_F(Sheet, TermsThatAreNotChosenYetAreSaidToBeMissing) {
  player_.choose(player_.slot("Secret letter", "kind"), QStringLiteral("An offer"));
  auto* seal = table_.window().screen()->findChild<QPushButton*>("seal-orders");
  EXPECT_FALSE(seal->isEnabled());
  EXPECT_THAT(seal->toolTip().toStdString(), testing::HasSubstr("still to be chosen"));
}

TEST_F(Sheet, ACardIsEmptiedInPlaceAndKeepsTheFocus) {
  player_.choose(player_.slot("Operation", "kind"), QStringLiteral("Hold"));
  player_.slot("Operation", "kind")->setFocus();
  player_.key(Qt::Key_Delete);
  EXPECT_EQ(draft().operation.kind, OperationKind::none);
  EXPECT_EQ(QApplication::focusWidget(), player_.slot("Operation", "kind"));
  player_.choose(player_.slot("Public statement", "kind"), QStringLiteral("A vague"));
  player_.press("Clear sheet");
  EXPECT_EQ(draft(), OrderSheet{});
  player_.key(Qt::Key_Z, Qt::ControlModifier);
  EXPECT_EQ(draft().statement.kind, StatementKind::warning);
}

TEST_F(Sheet, DeleteEmptiesTheWordAndOnceMoreTheLine) {
  player_.choose(player_.slot("Operation", "kind"), QStringLiteral("Covert"));
  player_.choose(player_.slot("Operation", "target"), 0);
  player_.slot("Operation", "target")->setFocus();
  player_.key(Qt::Key_Delete);
  EXPECT_EQ(draft().operation.kind, OperationKind::covert_act) << "the line stays";
  EXPECT_FALSE(draft().operation.target.is_set());
  EXPECT_EQ(QApplication::focusWidget(), player_.slot("Operation", "target"));
  player_.key(Qt::Key_Backspace);
  EXPECT_EQ(draft(), OrderSheet{}) << "an empty word takes its line away";
  EXPECT_EQ(QApplication::focusWidget(), player_.slot("Operation", "kind"));
  player_.key(Qt::Key_Z, Qt::ControlModifier);
  player_.key(Qt::Key_Z, Qt::ControlModifier);
  EXPECT_TRUE(draft().operation.target.is_set()) << "word by word it can be had back";
}

TEST_F(Sheet, UndoCoversTheForecastAndOnesOwnWordsAndOutlivesNothing) {
  model().set_forecast(20);
  model().set_forecast(35);
  player_.choose(player_.slot("Secret letter", "kind"), QStringLiteral("A message"));
  auto* words = visible<QLineEdit>(table_.window().screen()).front();
  QTest::keyClicks(words, "The line");
  QTest::keyClicks(words, " stays open.");
  ASSERT_EQ(model().note().words, "The line stays open.");
  EXPECT_TRUE(model().can_undo());
  const auto with_words = draft();
  model().undo();
  EXPECT_EQ(model().note().words, "") << "what was typed in one go is one step";
  EXPECT_EQ(visible<QLineEdit>(table_.window().screen()).front()->text(), "");
  EXPECT_EQ(draft(), with_words);
  model().redo();
  EXPECT_EQ(model().note().words, "The line stays open.");
  EXPECT_EQ(visible<QLineEdit>(table_.window().screen()).front()->text(), "The line stays open.");
  player_.press("Clear sheet");
  EXPECT_EQ(model().note().words, "") << "words go with their letter";
  model().undo();
  EXPECT_EQ(model().note().words, "The line stays open.") << "and come back with it";
  for (int i = 0; i < 2; ++i) model().undo();
  EXPECT_EQ(draft(), OrderSheet{});
  EXPECT_EQ(model().note().forecast, 35);
  model().undo();
  EXPECT_EQ(model().note().forecast, -1) << "a slider that was moved in one go is one step";
  model().redo();
  table_.flow().lock();
  settle();
  EXPECT_FALSE(model().can_undo() || model().can_redo()) << "behind the curtain";
  table_.flow().sit_down();
  settle();
  EXPECT_EQ(model().note().forecast, 35);
  EXPECT_FALSE(model().can_undo() || model().can_redo()) << "and after it";
  model().set_forecast(50);
  model().seal();
  EXPECT_FALSE(model().can_undo() || model().can_redo()) << "after the seal";
}

TEST_F(Sheet, TheSealAsksOnceAndEscapeTakesItBack) {
  player_.choose(player_.slot("Operation", "kind"), QStringLiteral("Hold"));
  player_.key(Qt::Key_Return, Qt::ControlModifier);
  EXPECT_TRUE(player_.sees("Leaves your hands: Hold (no support, statement, letter). It cannot be taken back."));
  player_.key(Qt::Key_Escape);
  EXPECT_FALSE(player_.sees("Leaves your hands"));
  EXPECT_FALSE(table_.flow().session()->sealed(SeatId(0)));
  player_.seal();
  EXPECT_TRUE(table_.flow().session()->sealed(SeatId(0)));
}

TEST_F(Sheet, TabGoesThroughTheSheetAsItIsRead) {
  player_.choose(player_.slot("Operation", "kind"), QStringLiteral("Militia"));
  player_.choose(player_.slot("Public statement", "kind"), QStringLiteral("A clear"));
  map()->setFocus();
  player_.key(Qt::Key_F6);
  EXPECT_EQ(QApplication::focusWidget(), player_.slot("Operation", "kind"));
  const auto place = [&] { return QApplication::focusWidget()->mapTo(&table_.window(), QPoint(0, 0)); };
  std::set<QWidget*> met;
  for (QPoint last; met.insert(QApplication::focusWidget()).second;) {
    const auto at = place();
    if (qobject_cast<Slot*>(QApplication::focusWidget())) {
      EXPECT_TRUE(at.y() > last.y() || (at.y() == last.y() && at.x() > last.x())) << QApplication::focusWidget()->accessibleName().toStdString();
      last = at;
    }
    player_.key(Qt::Key_Tab);
    if (!qobject_cast<BoardScreen*>(table_.window().screen())->isAncestorOf(QApplication::focusWidget())) break;
  }
  for (const auto* card : {"Operation", "Support", "Public statement", "Secret letter"}) EXPECT_TRUE(met.contains(player_.slot(card, "kind"))) << card;
}

TEST_F(Sheet, NumbersAndPromisesReadAsPlainEnglish) {
  EXPECT_EQ(turns_text(1), "1 turn");
  EXPECT_EQ(turns_text(2), "2 turns");
  const auto& rules = model().rules();
  const auto us = name_of(rules, SeatId(0)), them = name_of(rules, SeatId(1));
  Event kept{.kind = EventKind::clause_cleared, .seat = SeatId(1), .other = SeatId(0), .verb = ClauseVerb::no_strike};
  EXPECT_EQ(event_text(rules, kept, SeatId(0)), QStringLiteral("An inspection found that %1 has kept its promise not to strike.").arg(them));
  Event delivered{.kind = EventKind::clause_delivered, .seat = SeatId(0), .other = SeatId(1), .verb = ClauseVerb::relieve};
  EXPECT_EQ(event_text(rules, delivered, SeatId(0)), QStringLiteral("You delivered what you promised to %1: to lift a sanction.").arg(them));
  Clause once{.verb = ClauseVerb::no_strike, .party = SeatId(0), .turns = 1}, longer = once;
  longer.turns = 2;
  EXPECT_EQ(promise_text(rules, once), "not strike for 1 turn");
  EXPECT_EQ(promise_text(rules, longer), "not strike for 2 turns");
  EXPECT_EQ(promise_name(rules, longer), "no strikes for 2 turns");
  EXPECT_EQ(statement_text(rules, SeatId(0), {}, SeatId(0)), "You said nothing in public.");
  EXPECT_EQ(statement_text(rules, SeatId(1), {.kind = StatementKind::warning, .against = SeatId(0)}, SeatId(0)), QStringLiteral("%1 warned you in vague words.").arg(them));
}

}  // namespace
}  // namespace bc::ui::test
