// SPDX-License-Identifier: GPL-3.0-or-later
// The hand-over: a seat may have a PIN, chosen at its first opening; a screen that is left alone locks by itself.
#include <gtest/gtest.h>

#include <QApplication>
#include <QLineEdit>
#include <QTest>

#include "playthrough_player.h"
#include "ui/screens/curtain/curtain_screen.h"
#include "ui/screens/curtain/pin_row.h"
#include "ui/screens/curtain/seal_envelope.h"

namespace bc::ui::test {
namespace {

class HandOver : public testing::Test {
 protected:
  HandOver() : player_(table_) {
    table_.window().start_game("tower-22", {SeatPlayer{}, SeatPlayer{}}, 9);
    settle();
  }
  CurtainScreen* curtain() { return qobject_cast<CurtainScreen*>(table_.window().screen()); }
  GameFlow& flow() { return table_.flow(); }
  void type(const char* digits) {
    QTest::keyClicks(QApplication::focusWidget(), digits);
    settle();
  }
  void press_seal() {
    QTest::keyClick(curtain()->envelope(), Qt::Key_Return);
    if (curtain()) QTest::keyClick(curtain()->envelope(), Qt::Key_Return);
    settle();
  }
  Table table_;
  Player player_;
};

TEST_F(HandOver, ASeatWithoutAPinIsOpenedByItsSealAlone) {
  EXPECT_TRUE(curtain()->envelope()->hasFocus());
  press_seal();
  EXPECT_EQ(flow().screen(), Screen::briefing);
  EXPECT_FALSE(flow().pins().is_set(SeatId(0)));
}

TEST_F(HandOver, APinIsChosenAtTheFirstOpeningAndAskedForFromThenOn) {
  type("47");
  press_seal();
  ASSERT_NE(curtain(), nullptr) << "two digits are neither a PIN nor none";
  EXPECT_TRUE(player_.sees("Four digits, or none."));
  type("11");
  EXPECT_TRUE(curtain()->envelope()->hasFocus()) << "after the fourth digit the seal is next";
  press_seal();
  ASSERT_EQ(flow().screen(), Screen::briefing);
  flow().lock();
  settle();
  ASSERT_NE(curtain(), nullptr);
  EXPECT_TRUE(curtain()->pin()->field()->text().isEmpty());
  press_seal();
  ASSERT_NE(curtain(), nullptr) << "the seal does not give way without the PIN";
  curtain()->pin()->field()->setFocus();
  type("4712");
  EXPECT_TRUE(player_.sees("That is not it. Try again."));
  press_seal();
  ASSERT_NE(curtain(), nullptr);
  curtain()->envelope()->setFocus();
  type("4711");  // digits reach their boxes wherever the focus is
  EXPECT_TRUE(player_.sees("✓ Correct. Now hold the seal, or the Space key."));
  press_seal();
  EXPECT_EQ(flow().screen(), Screen::briefing);
}

TEST_F(HandOver, APinIsOneSeatsAndForOneSitting) {
  type("1234");
  press_seal();
  flow().model().seal();
  settle();
  ASSERT_NE(curtain(), nullptr);
  press_seal();
  EXPECT_EQ(flow().screen(), Screen::briefing) << "the other seat has none";
  flow().leave();
  EXPECT_FALSE(flow().pins().is_set(SeatId(0)));
}

TEST_F(HandOver, WhoForgotThePinReadsAPlainNoticeAndTheTableIsTold) {
  type("1234");
  press_seal();
  flow().lock();
  settle();
  player_.press("Forgot the PIN");
  EXPECT_TRUE(player_.sees("everybody at the table is told"));
  press_seal();
  ASSERT_NE(curtain(), nullptr) << "the notice alone opens nothing";
  player_.press("Open without it");
  press_seal();
  ASSERT_EQ(flow().screen(), Screen::briefing);
  flow().model().seal();
  settle();
  EXPECT_TRUE(player_.sees("Opened without its PIN: Washington"));
}

/// Rings when the test says so.
class Bell final : public Alarm {
 public:
  explicit Bell(std::chrono::seconds& wound) : wound_(wound) {}
  void set(std::chrono::seconds after) override { wound_ = after, ++times; }
  void stop() override { wound_ = std::chrono::seconds(0); }
  int times = 0;

 private:
  std::chrono::seconds& wound_;
};

TEST_F(HandOver, AScreenThatIsLeftAloneLocksByItselfAndKeepsTheDraft) {
  std::chrono::seconds wound{0};
  auto owned = std::make_unique<Bell>(wound);
  auto* bell = owned.get();
  flow().idle_lock().set_alarm(std::move(owned));
  flow().set_lock_after(std::chrono::seconds(90));
  EXPECT_EQ(wound.count(), 0) << "behind the curtain there is nothing to lock";
  player_.open_curtain();
  player_.go_to_orders();
  EXPECT_EQ(wound.count(), 90);
  const int times = bell->times;
  player_.choose(player_.slot("Operation", "kind"), QStringLiteral("Hold"));
  EXPECT_GT(bell->times, times) << "a key winds it up anew";
  bell->ring();
  settle();
  ASSERT_NE(curtain(), nullptr);
  EXPECT_FALSE(flow().model().is_open());
  EXPECT_EQ(wound.count(), 0);
  player_.open_curtain();
  EXPECT_EQ(flow().screen(), Screen::board);
  EXPECT_EQ(flow().model().draft().operation.kind, OperationKind::hold) << "what was being written waits";
  flow().set_lock_after(std::chrono::seconds(0));
  EXPECT_EQ(wound.count(), 0) << "0 is never";
}

TEST_F(HandOver, OnePersonAloneIsNotLockedOut) {
  flow().leave();
  std::chrono::seconds wound{0};
  flow().idle_lock().set_alarm(std::make_unique<Bell>(wound));
  flow().set_lock_after(std::chrono::seconds(90));
  table_.window().start_game("tower-22", {SeatPlayer{}, SeatPlayer{false, "cautious", {}}}, 9);
  settle();
  EXPECT_EQ(flow().screen(), Screen::briefing);
  EXPECT_EQ(wound.count(), 0);
}

}  // namespace
}  // namespace bc::ui::test
