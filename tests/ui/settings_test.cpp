// SPDX-License-Identifier: GPL-3.0-or-later
// What a person prefers takes effect at once, on whatever screen, and is remembered.
#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QMimeData>
#include <QSettings>
#include <QSlider>
#include <QTest>

#include "tour.h"
#include "ui/screens/board/board_screen.h"
#include "ui/settings/settings_panel.h"

namespace bc::ui {
namespace {

class Settings : public testing::Test {
 protected:
  void TearDown() override {
    QSettings().clear();
    apply_theme(*qApp, {});
  }
  static void press(QWidget* where, const QString& words) {
    for (auto* button : where->findChildren<QAbstractButton*>())
      if (button->text() == words) return QTest::mouseClick(button, Qt::LeftButton);
    FAIL() << "no button " << words.toStdString();
  }
};

TEST_F(Settings, TakeEffectAtOnceAndAreKept) {
  Tour tour;
  tour.play_to(2);
  tour.flow().sit_down();
  tour.flow().show(Screen::board);
  const auto draft = scripted_sheet(*tour.flow().session(), tour.flow().seat());
  tour.flow().model().set_draft(draft);
  settle();
  QTest::keyClick(&tour.window(), Qt::Key_Comma, Qt::ControlModifier);
  auto* panel = tour.window().settings();
  ASSERT_TRUE(panel->isVisible());
  press(panel, SettingsPanel::tr("Dark"));
  EXPECT_TRUE(theme().dark);
  press(panel, SettingsPanel::tr("Nothing moves"));
  EXPECT_TRUE(theme().reduced_motion);
  auto* slider = panel->findChild<QSlider*>();
  slider->setValue(15);
  EXPECT_TRUE(QTest::qWaitFor([] { return theme().text_percent == 150; }));
  settle();
  EXPECT_TRUE(qobject_cast<BoardScreen*>(tour.window().screen())) << "the same screen is in front";
  EXPECT_EQ(tour.flow().model().draft(), draft) << "what was being written is still there";
  EXPECT_TRUE(panel->isVisible());
  const auto kept = read_preferences();
  EXPECT_EQ(kept.look, Preferences::Look::dark);
  EXPECT_EQ(kept.text_percent, 150);
  EXPECT_TRUE(kept.reduced_motion);
}

TEST_F(Settings, AnotherLanguageLeavesThePanelWhereItIsReadAndWithinReach) {
  Tour tour;
  tour.play_to(2);
  tour.flow().sit_down();
  tour.flow().show(Screen::board);
  settle();
  for (const auto* name : {"فارسی", "English"}) {
    if (!tour.window().settings()->isVisible()) QTest::keyClick(&tour.window(), Qt::Key_Comma, Qt::ControlModifier);
    press(tour.window().settings(), QString::fromUtf8(name));
    settle();
    auto* panel = tour.window().settings();  // the window was made anew
    ASSERT_TRUE(panel->isVisible()) << name;
    EXPECT_EQ(panel->height(), panel->parentWidget()->height()) << name;
    EXPECT_GE(panel->width(), px(320)) << name;
    EXPECT_EQ(panel->isRightToLeft() ? panel->x() : panel->parentWidget()->width() - panel->geometry().right() - 1, 0) << name << " at the far edge";
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    settle();
    EXPECT_FALSE(panel->isVisible()) << "Escape puts it away";
  }
}

/// Notes how long it may think.
class Clocked final : public Agent {
 public:
  explicit Clocked(std::atomic<int>& limit) : limit_(limit) {}
  OrderSheet decide(const InformationState&, const Legal&, const Budget& budget) override {
    limit_ = static_cast<int>(budget.time_limit.count());
    return {};
  }

 private:
  std::atomic<int>& limit_;
};

TEST_F(Settings, ALimitOfThinkingReachesTheOpponentAndIsKept) {
  Tour tour;
  std::atomic<int> limit = -1;
  tour.flow().set_other_players([&](const SeatPlayer&, SeatId) { return std::make_shared<Clocked>(limit); });
  const auto begin = [&] {
    limit = -1;
    tour.window().start_game("tower-22", {{.human = true, .agent = {}}, {.human = false, .agent = "clocked"}}, 5);
    return QTest::qWaitFor([&] { return limit >= 0; });
  };
  ASSERT_TRUE(begin());
  EXPECT_EQ(limit, 0) << "nobody asked for a limit";
  settle();
  QTest::keyClick(&tour.window(), Qt::Key_Comma, Qt::ControlModifier);
  press(tour.window().settings(), digits(2));
  EXPECT_EQ(read_preferences().thinking_seconds, 2);
  ASSERT_TRUE(begin());
  EXPECT_EQ(limit, 2000);
  press(tour.window().settings(), SettingsPanel::tr("No limit"));
  EXPECT_EQ(read_preferences().thinking_seconds, 0);
}

TEST_F(Settings, HoldWhatNobodyCouldWish) {
  QSettings().setValue("text", 5000);
  QSettings().setValue("look", "plaid");
  QSettings().setValue("longest-thinking", -7);
  const auto kept = read_preferences();
  EXPECT_EQ(kept.text_percent, 200);
  EXPECT_EQ(kept.look, Preferences::Look::desktop);
  EXPECT_EQ(kept.thinking_seconds, 0);
}

TEST_F(Settings, TheWindowComesBackAsLargeAsItWas) {
  {
    Tour tour;
    tour.window().resize(1300, 800);
    settle();
    tour.window().close();
  }
  MainWindow again(Places{.rules = {}, .variants = {}, .saves = {}}, {});
  EXPECT_EQ(again.size(), QSize(1300, 800));
}

TEST_F(Settings, ASavedGameDraggedOntoTheWindowIsOpened) {
  Tour tour;
  tour.play_to(2);
  const auto file = QString::fromStdString(tour.flow().session()->path().string());
  tour.flow().leave();
  settle();
  const auto drop = [&](const QString& path) {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&tour.window(), &enter);
    if (!enter.isAccepted()) return false;
    QDropEvent event(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&tour.window(), &event);
    return true;
  };
  EXPECT_FALSE(drop("letter.txt")) << "something else is not taken";
  EXPECT_TRUE(drop(file));
  ASSERT_TRUE(tour.flow().session());
  EXPECT_EQ(tour.flow().session()->turn(), 2);
}

}  // namespace
}  // namespace bc::ui
