// SPDX-License-Identifier: GPL-3.0-or-later
// Whom one plays against is chosen on the first screen, and how far it has thought is told while one waits.
#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QTest>
#include <thread>

#include "agents/roster.h"
#include "tour.h"
#include "ui/screens/start/start_screen.h"
#include "ui/screens/waiting/waiting_screen.h"
#include "ui/widgets/slot.h"

namespace bc::ui {
namespace {

std::vector<Slot*> slots_of(QWidget* screen) {
  std::vector<Slot*> all;
  for (auto* slot : screen->findChildren<Slot*>())
    if (slot->isVisible()) all.push_back(slot);
  return all;
}

Slot* slot_that_says(QWidget* screen, const QString& words) {
  for (auto* slot : slots_of(screen))
    if (slot->shown() == words) return slot;
  return nullptr;
}

void press(QWidget* where, const QString& words) {
  for (auto* button : where->findChildren<QAbstractButton*>())
    if (button->isVisible() && button->text().startsWith(words)) return QTest::mouseClick(button, Qt::LeftButton);
  FAIL() << "no button " << words.toStdString();
}

TEST(Opponents, ALevelAndACharacterAreChosenInOneSentence) {
  Tour tour;
  tour.window().show();
  settle();
  auto* start = tour.window().findChild<StartScreen*>();
  ASSERT_NE(start, nullptr);
  const auto& roster = tour.flow().roster();
  const auto computer = [](const bc::Opponent& level) { return StartScreen::tr("the computer, %1").arg(QString::fromStdString(level.name)); };
  auto* level = slot_that_says(start, computer(*usual_level(roster)));
  ASSERT_NE(level, nullptr) << "the level that the data calls the default is offered first";
  auto* as_whom = slot_that_says(start, StartScreen::tr("seeking its own best"));
  ASSERT_NE(as_whom, nullptr);
  const auto characters = with_role(roster, Role::character);
  const auto hawk = std::ranges::find(characters, "hawk", &bc::Opponent::key) - characters.begin();
  emit as_whom->chosen(static_cast<int>(hawk));
  settle();
  auto* changed = slot_that_says(start, computer(*usual_level(roster)));
  ASSERT_NE(changed, nullptr);
  emit changed->chosen(static_cast<int>(with_role(roster, Role::level).size()) - 1);
  settle();
  std::vector<SeatPlayer> players;
  QObject::connect(start, &StartScreen::start_wanted, start, [&](const QString&, const std::vector<SeatPlayer>& chosen) { players = chosen; });
  press(start, StartScreen::tr("Start %1").arg(QString()).trimmed());
  ASSERT_EQ(players.size(), 2u);
  EXPECT_TRUE(players[0].human);
  EXPECT_EQ(players[1].agent, "hawk@" + with_role(roster, Role::level).back()->key);
  EXPECT_NE(find_opponent(roster, players[1].agent), nullptr);
  tour.flow().leave();
}

/// Thinks until it is asked to answer, and tells half of it as done.
class Ponderer final : public Agent {
 public:
  OrderSheet decide(const InformationState&, const Legal&, const Budget& budget) override {
    if (budget.progress) *budget.progress = 500;
    while (!budget.stop.stop_requested()) std::this_thread::yield();
    return {};
  }
};

TEST(Opponents, TheWaitTellsHowFarTheThoughtIsAndCanBeCutShort) {
  Tour tour;
  tour.flow().set_other_players([](const SeatPlayer&, SeatId) { return std::make_shared<Ponderer>(); });
  tour.window().start_game("tower-22", {{.human = true, .agent = {}}, {.human = false, .agent = "ponderer"}}, 5);
  tour.flow().model().seal();
  settle();
  auto* waiting = qobject_cast<WaitingScreen*>(tour.window().screen());
  ASSERT_NE(waiting, nullptr);
  EXPECT_TRUE(QTest::qWaitFor([&] { return waiting->progress() == WaitingScreen::tr("%1 % thought through").arg(50); }));
  press(waiting, WaitingScreen::tr("Answer now"));
  EXPECT_TRUE(QTest::qWaitFor([&] { return tour.flow().screen() != Screen::waiting; })) << "it goes on with what it has";
  EXPECT_EQ(tour.flow().session()->turn(), 2);
  tour.flow().leave();
}

}  // namespace
}  // namespace bc::ui
