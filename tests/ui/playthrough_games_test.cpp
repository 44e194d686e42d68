// SPDX-License-Identifier: GPL-3.0-or-later
// Whole games in the real window, by mouse and keyboard: two people at one computer, one person against the computer, and a game
// that is left in the middle and gone on with.
#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QTest>

#include "playthrough_player.h"
#include "ui/coach/coach_panel.h"
#include "ui/phrases/names.h"

namespace bc::ui::test {
namespace {

/// The game is over; back at the first screen its file says so, and nothing is wrong with it.
void expect_finished(Table& table, Player& player) {
  ASSERT_EQ(table.flow().screen(), Screen::debrief);
  player.press("To the first screen");
  EXPECT_EQ(table.flow().screen(), Screen::start);
  const auto games = table.games();
  ASSERT_EQ(games.size(), 1u);
  EXPECT_TRUE(games[0].ended);
  EXPECT_FALSE(games[0].problem);
}

/// From the first screen, by mouse: the card of the game, who plays the second seat, and the black button.
void begin_by_hand(Table& table, Player& player, const QString& title, bool two_people) {
  ASSERT_EQ(table.flow().screen(), Screen::start);
  table.window().take_seeds_from([] { return 5; });
  for (auto* button : visible<QAbstractButton>(table.window().screen()))
    if (button->accessibleName() == title) QTest::mouseClick(button, Qt::LeftButton);
  settle();
  const auto slots_seen = visible<Slot>(table.window().screen());
  ASSERT_EQ(slots_seen.size(), 5u) << "the game, the time for a turn, who plays each seat, and as whom the computer plays the second";
  if (two_people) {
    player.choose(slots_seen[3], QStringLiteral("a person"));
  } else {
    player.choose(slots_seen[3], QStringLiteral("the computer, Newcomer"));
    player.choose(visible<Slot>(table.window().screen())[4], QStringLiteral("as Dove"));
  }
  player.press("Start " + title);
}

/// The last screen says who scored what, and what had been hidden.
void expect_reveal(Table& table, Player& player) {
  const auto& session = *table.flow().session();
  for (std::size_t s = 0; s < session.rules().seats.size(); ++s) {
    EXPECT_TRUE(player.sees(QString::fromStdString(session.rules().seats[s].name)));
    EXPECT_TRUE(player.sees(points_text(session.debrief()->scores[s].total))) << "the score of seat " << s;
    const auto& seat = session.rules().seats[s];
    EXPECT_TRUE(player.sees(QString::fromStdString(seat.agendas[session.debrief()->end.own[s].agenda].name))) << "its real aim";
  }
}

std::string in_words(const testing::TestParamInfo<const char*>& game) {
  std::string name = game.param;
  std::erase_if(name, [](char c) { return c == ' ' || c == '-'; });
  return name;
}

class HotSeat : public testing::TestWithParam<const char*> {};
TEST_P(HotSeat, TwoPeoplePlayFromTheFirstScreenToTheLast) {
  Table table;
  Player player(table);
  begin_by_hand(table, player, GetParam(), true);
  ASSERT_EQ(table.flow().screen(), Screen::curtain);
  player.play_until();
  ASSERT_FALSE(HasFatalFailure());
  expect_reveal(table, player);
  expect_finished(table, player);
}
INSTANTIATE_TEST_SUITE_P(Scenarios, HotSeat, testing::Values("Tower 22", "Cuba 1962"), in_words);

class Solo : public testing::TestWithParam<const char*> {};
TEST_P(Solo, OnePersonPlaysAgainstTheComputer) {
  Table table;
  Player player(table);
  begin_by_hand(table, player, GetParam(), false);
  EXPECT_EQ(table.flow().screen(), Screen::briefing) << "one person alone needs no curtain";
  EXPECT_EQ(table.flow().session()->players()[1].agent, "dove@newcomer");
  player.play_until();
  ASSERT_FALSE(HasFatalFailure());
  expect_reveal(table, player);
  expect_finished(table, player);
}
INSTANTIATE_TEST_SUITE_P(Scenarios, Solo, testing::Values("Tower 22", "Cuba 1962"), in_words);

TEST(WholeGame, ThePlanOfTheCoachIsWrittenOnTheSheetAndCanBeUndone) {
  Table table;
  Player player(table);
  table.window().start_game("tower-22", {SeatPlayer{}, SeatPlayer{}}, 5);
  settle();
  player.key(Qt::Key_F2);
  EXPECT_FALSE(table.window().coach()->isVisible()) << "behind the curtain nobody is advised";
  player.open_curtain();
  player.go_to_orders();
  player.press("Ask the coach");
  ASSERT_TRUE(QTest::qWaitFor([&] { return !table.window().coach()->is_thinking(); }, 60'000));
  settle();
  player.press("Write this on my sheet");
  auto& model = table.flow().model();
  EXPECT_NE(model.draft(), OrderSheet{});
  EXPECT_FALSE(model.refusal());
  EXPECT_FALSE(table.window().coach()->isVisible());
  player.press("Undo");
  EXPECT_EQ(model.draft(), OrderSheet{});
  player.key(Qt::Key_F2);
  table.flow().lock();
  settle();
  EXPECT_FALSE(table.window().coach()->isVisible());
  EXPECT_FALSE(table.window().coach()->is_thinking()) << "whoever locks the screen takes the advice along";
}

TEST(WholeGame, TheSmallestGameIsPlayedToItsEnd) {
  Table table;
  Player player(table);
  table.window().start_game("micro", {SeatPlayer{}, SeatPlayer{}}, 5);
  settle();
  player.play_until();
  ASSERT_FALSE(testing::Test::HasFatalFailure());
  expect_finished(table, player);
}

TEST(WholeGame, AGameLeftInTheMiddleGoesOnWhereItWas) {
  Table table;
  Player player(table);
  table.window().start_game("tower-22", {SeatPlayer{}, SeatPlayer{}}, 7);
  settle();
  player.play_until(3);
  ASSERT_FALSE(HasFatalFailure());
  player.play_turn(4);  // Washington seals, Tehran does not
  ASSERT_FALSE(HasFatalFailure());
  const auto before = table.flow().session()->observe(SeatId(1));

  table.restart();
  ASSERT_EQ(table.flow().screen(), Screen::start);
  player.press("Continue");
  ASSERT_EQ(table.flow().screen(), Screen::curtain) << "the other seat must not see anything";
  EXPECT_EQ(table.flow().seat(), SeatId(1)) << "the first seat has sealed already";
  EXPECT_EQ(table.flow().session()->turn(), 3);
  EXPECT_TRUE(table.flow().session()->sealed(SeatId(0)));
  EXPECT_EQ(table.flow().session()->observe(SeatId(1)), before);
  player.play_until(4);
  ASSERT_FALSE(HasFatalFailure());
  EXPECT_EQ(table.flow().session()->turn(), 4) << "and from there on";
}

TEST(WholeGame, ClosingTheWindowWhileTheComputerThinksLosesNothing) {
  Table table;
  Player player(table);
  table.window().start_game("cuba-1962", {SeatPlayer{}, {false, "cautious", {}}}, 3);
  settle();
  player.play_until(2);
  ASSERT_FALSE(HasFatalFailure());
  player.play_turn(1);
  table.restart();
  player.press("Continue");
  ASSERT_TRUE(QTest::qWaitFor([&] { return table.flow().screen() != Screen::waiting; }, 30000));
  EXPECT_EQ(table.flow().session()->turn(), 3);
}

class Curtain : public testing::TestWithParam<const char*> {};
TEST_P(Curtain, HidesWhatTheLastSeatSawAndWrote) {
  Table table;
  Player player(table);
  table.window().start_game(GetParam(), {SeatPlayer{}, SeatPlayer{}}, 13);
  settle();
  player.play_turn(1);
  ASSERT_EQ(table.flow().screen(), Screen::curtain);
  EXPECT_FALSE(table.flow().model().is_open()) << "behind the curtain nothing is known";
  EXPECT_FALSE(table.flow().model().can_undo());
  const auto& session = *table.flow().session();
  const auto& agenda = session.rules().seats[0].agendas[session.observe(SeatId(0)).own.agenda];
  const auto secret = QString::fromStdString(agenda.name);
  for (auto* widget : table.window().findChildren<QWidget*>()) {
    if (const auto* label = qobject_cast<QLabel*>(widget)) {
      EXPECT_FALSE(label->text().contains(secret)) << label->text().toStdString();
    }
    EXPECT_FALSE(widget->accessibleName().contains(secret));
    EXPECT_FALSE(widget->toolTip().contains(secret));
    EXPECT_EQ(qobject_cast<Slot*>(widget) != nullptr && widget->objectName() == "target", false) << "a card of the last seat is left";
  }
}
INSTANTIATE_TEST_SUITE_P(Scenarios, Curtain, testing::Values("tower-22", "cuba-1962"), in_words);

TEST(WholeGame, ALockedScreenKeepsTheDraftForItsOwnSeat) {
  Table table;
  Player player(table);
  table.window().start_game("tower-22", {SeatPlayer{}, SeatPlayer{}}, 9);
  settle();
  player.open_curtain();
  player.go_to_orders();
  player.choose(player.slot("Operation", "kind"), QStringLiteral("Hold"));
  const auto draft = table.flow().model().draft();
  ASSERT_EQ(draft.operation.kind, OperationKind::hold);
  player.key(Qt::Key_L, Qt::ControlModifier);
  ASSERT_EQ(table.flow().screen(), Screen::curtain);
  EXPECT_FALSE(table.flow().model().is_open());
  player.open_curtain();
  EXPECT_EQ(table.flow().screen(), Screen::board) << "back to where the seat was";
  EXPECT_EQ(table.flow().model().draft(), draft);
  EXPECT_FALSE(table.flow().model().can_undo()) << "the steps that led there are gone";
}

TEST(WholeGame, UndoTakesBackUntilTheSealAndNotAfter) {
  Table table;
  Player player(table);
  table.window().start_game("tower-22", {SeatPlayer{}, SeatPlayer{}}, 9);
  settle();
  player.open_curtain();
  player.go_to_orders();
  player.choose(player.slot("Operation", "kind"), QStringLiteral("Hold"));
  player.choose(player.slot("Public statement", "kind"), QStringLiteral("A vague"));
  player.key(Qt::Key_Z, Qt::ControlModifier);
  EXPECT_EQ(table.flow().model().draft().statement.kind, StatementKind::silence);
  player.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
  EXPECT_EQ(table.flow().model().draft().statement.kind, StatementKind::warning);
  player.seal();
  EXPECT_TRUE(table.flow().session()->sealed(SeatId(0)));
  EXPECT_FALSE(table.flow().model().can_undo());
  player.key(Qt::Key_Z, Qt::ControlModifier);
  EXPECT_TRUE(table.flow().session()->sealed(SeatId(0)));
}

}  // namespace
}  // namespace bc::ui::test
