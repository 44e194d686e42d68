// SPDX-License-Identifier: GPL-3.0-or-later
// Whole games driven through the real window, from the first screen to the last, with keys and the mouse.
#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "lab_roster.h"
#include "ui/main_window.h"
#include "ui/screens/board/board_screen.h"
#include "ui/screens/briefing/briefing_screen.h"
#include "ui/screens/curtain/curtain_screen.h"
#include "ui/screens/debrief/debrief_screen.h"
#include "ui/screens/playback/playback_screen.h"
#include "ui/screens/start/start_screen.h"
#include "ui/theme/theme.h"
#include "ui/widgets/slot.h"

namespace bc::ui {
namespace {

class Playthrough : public testing::TestWithParam<const char*> {
 protected:
  Playthrough() {
    apply_theme(*qApp, {});
    const std::filesystem::path source(BC_SOURCE_DIR);
    places_ = {.rules = {source / "rules"}, .variants = {source / "rules/variants"}, .saves = saves_.path().toStdString()};
    open_window();
  }
  void open_window() {
    window_ = std::make_unique<MainWindow>(places_, test_roster());
    window_->resize(1600, 1000);
    window_->show();
    settle();
  }
  static void settle() {
    for (int i = 0; i < 4; ++i) {
      QCoreApplication::sendPostedEvents();
      QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
      QCoreApplication::processEvents();
    }
  }
  QAbstractButton* button(const QString& text) {
    for (auto* b : window_->findChildren<QAbstractButton*>())
      if (b->isVisible() && b->text() == text) return b;
    return nullptr;
  }
  void click(const QString& text) {
    auto* b = button(text);
    ASSERT_TRUE(b) << "no button " << text.toStdString();
    ASSERT_TRUE(b->isEnabled()) << text.toStdString();
    QTest::mouseClick(b, Qt::LeftButton);
    settle();
  }
  template <class Screen>
  Screen* in_front() {
    return qobject_cast<Screen*>(window_->screen());
  }
  /// Opens the first slot of that name on the screen in front and takes the choice whose text begins so, by keyboard.
  void choose(const char* role, const QString& begins) {
    Slot* slot = nullptr;
    for (auto* s : window_->screen()->findChildren<Slot*>())
      if (s->isVisible() && s->objectName() == role && !slot) slot = s;
    ASSERT_TRUE(slot) << role;
    slot->setFocus();
    QTest::keyClick(slot, Qt::Key_Down);
    settle();
    auto* list = qApp->activePopupWidget() ? qApp->activePopupWidget()->findChild<QListWidget*>() : nullptr;
    ASSERT_TRUE(list) << role;
    QTest::keyClicks(list, begins);
    QTest::keyClick(list, Qt::Key_Return);
    settle();
  }
  /// One turn of the seat at the screen: curtain, read-out, briefing, a hold by keyboard, the seal.
  void play_turn(bool curtain) {
    if (curtain) {
      auto* screen = in_front<CurtainScreen>();
      ASSERT_TRUE(screen);
      EXPECT_FALSE(window_->flow().model().is_open()) << "behind the curtain nothing is known";
      QTest::keyClick(screen->envelope(), Qt::Key_Return);
      QTest::keyClick(screen->envelope(), Qt::Key_Return);
      settle();
    }
    if (auto* playback = in_front<PlaybackScreen>()) {
      QTest::keyClick(playback, Qt::Key_Right);
      click(PlaybackScreen::tr("Go to the briefing"));
    }
    ASSERT_TRUE(in_front<BriefingScreen>());
    click(BriefingScreen::tr("Go to orders"));
    ASSERT_TRUE(in_front<BoardScreen>());
    choose("kind", "Hold");
    EXPECT_EQ(window_->flow().model().draft().operation.kind, OperationKind::hold);
    QTest::keyClick(window_.get(), Qt::Key_Return, Qt::ControlModifier);
    settle();
    EXPECT_TRUE(in_front<BoardScreen>()) << "the seal asks once more";
    QTest::keyClick(window_.get(), Qt::Key_Return, Qt::ControlModifier);
    settle();
  }
  void wait_for_the_computer() {
    QSignalSpy moved(&window_->flow(), &GameFlow::screen_changed);
    while (window_->flow().screen() == Screen::waiting && moved.wait(20000)) settle();
  }

  QTemporaryDir saves_;
  Places places_;
  std::unique_ptr<MainWindow> window_;
};

TEST_P(Playthrough, HotSeatFromTheFirstScreenToTheLastWithAPauseInTheMiddle) {
  ASSERT_TRUE(in_front<StartScreen>());
  window_->start_game(GetParam(), {SeatPlayer{}, SeatPlayer{}}, 11);
  settle();
  for (int sheet = 0; window_->flow().session() && !window_->flow().session()->ended(); ++sheet) {
    ASSERT_LT(sheet, 40);
    if (sheet == 3) {  // in the middle of a turn: one has sealed, the other has not
      window_->close();
      open_window();
      click(StartScreen::tr("Continue"));
      ASSERT_TRUE(window_->flow().session());
      EXPECT_TRUE(window_->flow().session()->sealed(SeatId(0))) << "what was sealed is still sealed";
    }
    play_turn(true);
    if (HasFatalFailure()) return;
  }
  EXPECT_TRUE(in_front<DebriefScreen>());
  click(DebriefScreen::tr("To the first screen"));
  EXPECT_TRUE(in_front<StartScreen>());
}

TEST_P(Playthrough, SoloFromTheFirstScreenToTheLast) {
  window_->start_game(GetParam(), {SeatPlayer{}, SeatPlayer{false, "cautious", {}}}, 12);
  settle();
  for (int turn = 0; window_->flow().session() && !window_->flow().session()->ended(); ++turn) {
    ASSERT_LT(turn, 20);
    play_turn(false);
    if (HasFatalFailure()) return;
    wait_for_the_computer();
  }
  EXPECT_TRUE(in_front<DebriefScreen>());
}

TEST_P(Playthrough, TheCurtainHidesEverything) {
  window_->start_game(GetParam(), {SeatPlayer{}, SeatPlayer{}}, 13);
  settle();
  play_turn(true);
  ASSERT_TRUE(in_front<CurtainScreen>());
  const auto& session = *window_->flow().session();
  const auto& agenda = session.rules().seats[0].agendas[session.observe(SeatId(0)).own.agenda];
  const auto secret = QString::fromStdString(agenda.name);
  for (auto* widget : window_->findChildren<QWidget*>()) {
    if (auto* label = qobject_cast<QLabel*>(widget)) {
      EXPECT_FALSE(label->text().contains(secret)) << label->text().toStdString();
    }
    EXPECT_FALSE(widget->accessibleName().contains(secret));
    EXPECT_FALSE(widget->toolTip().contains(secret));
  }
  EXPECT_FALSE(window_->flow().model().can_undo());
}

INSTANTIATE_TEST_SUITE_P(Scenarios, Playthrough, testing::Values("tower-22", "cuba-1962"));

}  // namespace
}  // namespace bc::ui
