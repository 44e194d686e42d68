// SPDX-License-Identifier: GPL-3.0-or-later
// The time for a turn: it runs while somebody sits at the screen, it is said when it is over, and it takes nothing from anybody.
#include "ui/turn_clock.h"

#include <gmock/gmock.h>

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include "playthrough_player.h"
#include "ui/main_window.h"
#include "ui/notice_bar.h"
#include "ui/screens/start/start_screen.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settings_panel.h"
#include "ui/widgets/herald.h"

namespace bc::ui::test {
namespace {

using namespace std::chrono_literals;

/// Never rings: in these tests time goes by when they say so.
class Still final : public Alarm {
 public:
  void set(std::chrono::seconds) override {}
  void stop() override {}
};

TEST(TurnClock, SaysWhenAMinuteIsLeftAndWhenItIsOverOnceEach) {
  TurnClock clock;
  clock.set_alarm(std::make_unique<Still>());
  QSignalSpy low(&clock, &TurnClock::low), over(&clock, &TurnClock::over);
  clock.set_limit(2min);
  EXPECT_FALSE(clock.left()) << "nobody has begun a turn";
  clock.begin();
  EXPECT_EQ(clock.left(), 120s);
  clock.pass(59'500ms);
  EXPECT_EQ(clock.left(), 61s) << "a second that has begun is not gone";
  EXPECT_EQ(low.count(), 0);
  clock.pass(1s);
  EXPECT_EQ(low.count(), 1);
  clock.pass(60s);
  EXPECT_EQ(over.count(), 1);
  clock.pass(10s);
  EXPECT_EQ(clock.left(), -10s);
  EXPECT_EQ(low.count(), 1);
  EXPECT_EQ(over.count(), 1);
  clock.begin();
  EXPECT_EQ(clock.left(), 120s) << "the next turn has its own";
}

TEST(TurnClock, StandsStillWhileNobodySitsThereAndKeepsWhatIsGone) {
  TurnClock clock;
  clock.set_alarm(std::make_unique<Still>());
  clock.set_limit(3min);
  clock.begin();
  clock.pass(60s);
  clock.run(false);
  clock.pass(60s);
  EXPECT_EQ(clock.left(), 120s);
  clock.run(true);
  clock.set_limit(5min);
  EXPECT_EQ(clock.left(), 240s) << "another limit counts from the beginning of the turn";
  clock.stop();
  EXPECT_FALSE(clock.left());
  clock.set_limit(0s);
  clock.begin();
  clock.pass(1h);
  EXPECT_FALSE(clock.left()) << "no limit";
}

TEST(TurnClock, BeatsWhileItRunsAndNotOtherwise) {
  struct Bell final : Alarm {
    explicit Bell(bool& set) : wound(set) {}
    void set(std::chrono::seconds) override { wound = true; }
    void stop() override { wound = false; }
    bool& wound;
  };
  bool wound = false;
  TurnClock clock;
  auto owned = std::make_unique<Bell>(wound);
  auto* bell = owned.get();
  clock.set_alarm(std::move(owned));
  clock.set_limit(2min);
  EXPECT_FALSE(wound);
  clock.begin();
  EXPECT_TRUE(wound);
  wound = false;
  bell->ring();
  EXPECT_TRUE(wound) << "one beat after the other";
  clock.run(false);
  EXPECT_FALSE(wound);
  clock.run(true);
  EXPECT_TRUE(wound);
  clock.stop();
  EXPECT_FALSE(wound);
}

class TurnClockOnScreen : public testing::Test {
 protected:
  TurnClockOnScreen() : player_(table_) {
    flow().turn_clock().set_alarm(std::make_unique<Still>());
    auto wanted = window().settings()->wanted();
    wanted.turn_minutes = 2;
    window().take(wanted);
    window().start_game("tower-22", {SeatPlayer{}, SeatPlayer{}}, 7);
    settle();
  }
  MainWindow& window() { return table_.window(); }
  GameFlow& flow() { return window().flow(); }
  QString shown() { return window().findChild<QLabel*>("clock")->text(); }
  Table table_;
  Player player_;
};

TEST_F(TurnClockOnScreen, IsInSightFromSittingDownToTheSeal) {
  EXPECT_EQ(shown(), QString()) << "the curtain is nobody's time";
  player_.open_curtain();
  EXPECT_EQ(shown(), QStringLiteral("2:00 left"));
  flow().turn_clock().pass(65s);
  EXPECT_EQ(shown(), QStringLiteral("▲ 0:55 left"));
  flow().lock();
  settle();
  flow().turn_clock().pass(65s);
  player_.open_curtain();
  EXPECT_EQ(shown(), QStringLiteral("▲ 0:55 left")) << "the same turn goes on";
  EXPECT_EQ(window().notice()->told(), QString());
  flow().turn_clock().pass(70s);
  EXPECT_EQ(shown(), QStringLiteral("▲ 0:15 over"));
  EXPECT_THAT(window().notice()->told().toStdString(), testing::HasSubstr("nothing is sealed for you"));
  EXPECT_TRUE(flow().model().is_open()) << "and it is true";
  player_.go_to_orders();
  flow().model().seal();
  settle();
  player_.open_curtain();
  EXPECT_EQ(shown(), QStringLiteral("2:00 left")) << "the other side has as much";
  EXPECT_EQ(window().notice()->told(), QString()) << "what was said to the one before is gone";
}

TEST_F(TurnClockOnScreen, IsChosenOnTheFirstScreenAndKept) {
  flow().leave();
  settle();
  auto* start = qobject_cast<StartScreen*>(window().screen());
  ASSERT_NE(start, nullptr);
  EXPECT_TRUE(player_.sees("2 minutes"));
  emit start->turn_minutes_wanted(4);
  settle();
  EXPECT_TRUE(player_.sees("4 minutes"));
  EXPECT_EQ(flow().turn_clock().limit(), 4min);
  EXPECT_EQ(read_preferences().turn_minutes, 4);
  emit start->turn_minutes_wanted(0);
  settle();
  EXPECT_EQ(read_preferences().turn_minutes, 0);
  EXPECT_TRUE(player_.sees("its time"));
}

}  // namespace
}  // namespace bc::ui::test
