// SPDX-License-Identifier: GPL-3.0-or-later
// Every lesson, played through the window from its own data: what a step points at is there, and doing what it asks ends it.
#include <gtest/gtest.h>

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QSlider>
#include <QTest>

#include "core/notation.h"
#include "playthrough_player.h"
#include "ui/lesson/classroom.h"
#include "ui/lesson/facts.h"
#include "ui/lesson/lesson_bar.h"
#include "ui/lesson/pointer.h"
#include "ui/phrases/names.h"
#include "ui/widgets/buttons.h"

namespace bc::ui::test {
namespace {

class Lessons : public testing::Test {
 protected:
  Lessons() : player_(table_) {}
  Classroom& room() { return *table_.window().classroom(); }
  LessonGuide& guide() { return room().guide(); }
  QWidget* control(const std::string& path) { return find_control(&table_.window(), text(path)); }
  void click(QWidget* widget) {
    ASSERT_NE(widget, nullptr);
    ASSERT_TRUE(widget->isEnabled());
    QTest::mouseClick(widget, Qt::LeftButton);
    settle();
  }
  void start(const std::string& key) {
    click(control("lesson-" + key));
    ASSERT_TRUE(guide().is_on());
  }
  /// What the text of the step asks for, by hand.
  void carry_out(const LessonDeed& deed) {
    if (!deed.press.empty()) return click(control(deed.press));
    if (!deed.slide.empty()) {
      auto* slider = qobject_cast<QSlider*>(control(deed.slide));
      ASSERT_NE(slider, nullptr) << deed.slide;
      slider->setFocus();
      QTest::keyClick(slider, Qt::Key_PageUp);
      return settle();
    }
    auto* slot = qobject_cast<Slot*>(control(deed.choose));
    ASSERT_NE(slot, nullptr) << "there is no slot " << deed.choose << "; the sheet:\n" << to_text(table_.flow().model().rules(), SeatId(0), table_.flow().model().draft());
    deed.take.empty() ? player_.choose(slot, 0) : player_.choose(slot, text(deed.take));
  }
  /// The other side may still be writing.
  void wait() {
    ASSERT_TRUE(QTest::qWaitFor([&] { return table_.flow().screen() != Screen::waiting; }, 30000));
    settle();
  }
  void do_step() {
    const auto step = guide().step();
    SCOPED_TRACE(step.key);
    const int at = guide().at();
    EXPECT_EQ(table_.flow().screen(), screen_of(step.screen)) << "the step is about another screen";
    EXPECT_TRUE(player_.sees(text(step.text)));
    if (!step.at.empty()) {
      auto* target = control(step.at);
      ASSERT_NE(target, nullptr) << "nothing to be seen is called " << step.at;
      EXPECT_EQ(room().bar()->pointer()->target(), target);
      EXPECT_TRUE(room().bar()->pointer()->isVisible()) << "nothing points at it";
      const auto* frame = room().bar()->pointer();
      const QRect around = QRect(frame->mapTo(&table_.window(), QPoint(0, 0)), frame->size());
      EXPECT_TRUE(around.intersects(QRect(target->mapTo(&table_.window(), QPoint(0, 0)), target->size())));
      EXPECT_FALSE(QAccessible::queryAccessibleInterface(target)->text(QAccessible::Name).isEmpty()) << "it has no name that could be said";
    }
    for (const auto& deed : step.deeds) {
      ASSERT_TRUE(guide().is_on() && guide().at() == at) << "the step ends before all is done that it asks for";
      carry_out(deed);
      if (HasFatalFailure()) return;
    }
    if (step.until.next) click(room().bar()->next());
    wait();
    if (HasFatalFailure()) return;
    if (at + 1 < static_cast<int>(steps_)) {
      ASSERT_TRUE(guide().is_on());
      ASSERT_EQ(guide().at(), at + 1) << "doing what it asks does not end it";
    } else {
      EXPECT_FALSE(guide().is_on());
    }
  }
  void do_until(const std::string& key) {
    steps_ = guide().lesson().steps.size();
    while (guide().is_on() && guide().step().key != key && !HasFatalFailure()) do_step();
  }

  Table table_;
  Player player_;
  std::size_t steps_ = 0;
};

TEST_F(Lessons, EachCanBePlayedByDoingWhatItAsks) {
  const auto all = room().lessons();
  ASSERT_FALSE(all.empty());
  for (const auto& lesson : all) {
    SCOPED_TRACE(lesson.key);
    start(lesson.key);
    do_until({});
    if (HasFatalFailure()) return;
    ASSERT_TRUE(table_.flow().session() && table_.flow().session()->ended());
    EXPECT_EQ(table_.flow().session()->debrief()->end.pub.war, WarCause::none) << "a first game that ends in war teaches little";
    table_.flow().leave();
    settle();
  }
}

TEST_F(Lessons, TheFirstGameIsLeftAndGoneOnWithWhereItsTurnBegins) {
  start("first-game");
  do_until("their-letter");
  player_.press("Leave");
  EXPECT_FALSE(room().bar()->isVisible());
  table_.restart();
  player_.press("Continue");
  ASSERT_TRUE(room().bar()->isVisible());
  EXPECT_EQ(guide().step().turn, 2);
  do_until({});
  EXPECT_TRUE(table_.flow().session()->ended());
}

TEST_F(Lessons, ALessonIsClosedAndOpenedAgainWhileTheGameGoesOn) {
  start("first-game");
  do_until("map");
  player_.press("Close the lesson");
  EXPECT_FALSE(room().bar()->isVisible());
  EXPECT_FALSE(room().bar()->pointer()->isVisible());
  EXPECT_EQ(table_.flow().screen(), Screen::board) << "the game stays where it is";
  player_.press("Lesson");
  EXPECT_TRUE(room().bar()->isVisible());
  EXPECT_EQ(guide().step().turn, 1);
}

TEST_F(Lessons, AStepIsReadAgainAndSkippedAndShown) {
  start("first-game");
  do_until("forecast");
  player_.press("Back");
  EXPECT_EQ(guide().step().key, "aim");
  player_.press("Next");
  EXPECT_EQ(guide().step().key, "forecast");
  player_.press("Skip");
  EXPECT_EQ(guide().step().key, "to-orders") << "nobody is held up by a step";
  player_.key(Qt::Key_3, Qt::AltModifier);
  EXPECT_TRUE(player_.sees("another screen"));
  player_.press("Show me");
  EXPECT_EQ(table_.flow().screen(), Screen::briefing);
  EXPECT_EQ(QApplication::focusWidget(), control("go-to-orders"));
}

TEST_F(Lessons, ItIsToldInTheLanguageThatIsSpokenAndChangesWithIt) {
  for (const auto* code : {"es", "fa"}) {
    auto wanted = Preferences{};
    wanted.language = code;
    table_.window().prefer(wanted);
    settle();
    start("first-game");
    do_until("aim");
    EXPECT_NE(guide().step().title, "What you are really after") << code;
    EXPECT_TRUE(player_.sees(text(guide().step().text))) << code;
    EXPECT_TRUE(player_.sees(text(guide().lesson().turn_dates.front()))) << "the date of the turn, in " << code;
    EXPECT_EQ(guide().lesson().turn_dates.front().find("October"), std::string::npos) << code;
    wanted.language = "en";
    table_.window().prefer(wanted);
    settle();
    EXPECT_EQ(guide().step().title, "What you are really after") << "the same step, told in English";
    EXPECT_TRUE(player_.sees("17 to 31 October 2023"));
    EXPECT_TRUE(player_.sees("Show me"));
    table_.flow().leave();
    settle();
  }
}

TEST_F(Lessons, AnotherGameHasNoLesson) {
  table_.window().start_game("tower-22", {SeatPlayer{}, SeatPlayer{}}, 3);
  settle();
  EXPECT_FALSE(room().bar()->isVisible());
  EXPECT_FALSE(player_.sees("Lesson"));
}

}  // namespace
}  // namespace bc::ui::test
