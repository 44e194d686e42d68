// SPDX-License-Identifier: GPL-3.0-or-later
// "What is stake?" from every control: a word explained, with the reader's own numbers and the rules that say more, by key and by mouse.
#include <gtest/gtest.h>

#include <QApplication>
#include <QContextMenuEvent>
#include <QLabel>
#include <QTest>
#include <QTextBrowser>

#include "tour.h"
#include "ui/help/help_panel.h"
#include "ui/languages/language.h"
#include "ui/map/map_view.h"
#include "ui/phrases/names.h"
#include "ui/screens/board/board_screen.h"
#include "ui/screens/board/order_panel.h"
#include "ui/screens/rules/rules_screen.h"
#include "ui/theme/theme.h"
#include "ui/widgets/slot.h"
#include "ui/widgets/track.h"

namespace bc::ui {
namespace {

class Help : public testing::Test {
 protected:
  Help() {
    tour_.play_to(3);
    tour_.flow().sit_down();
    tour_.flow().show(Screen::board);
    settle();
  }
  HelpPanel& help() { return *tour_.window().help(); }
  BoardScreen* board() { return qobject_cast<BoardScreen*>(tour_.window().screen()); }
  void press(Qt::Key key) {
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &tour_.window(), key);
    settle();
  }
  void right_click(QWidget* widget, QPoint at) {
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, widget->mapToGlobal(at));
    QApplication::sendEvent(widget, &event);
    settle();
  }
  bool says(const QString& words) {
    for (auto* label : help().findChildren<QLabel*>())
      if (label->isVisible() && label->text().contains(words)) return true;
    return false;
  }
  QWidget* named(const char* name) {
    for (auto* track : board()->findChildren<Track*>())
      if (track->property("word").toString() == QLatin1String(name)) return track;
    return nullptr;
  }
  QRect in_window(const QWidget* widget) const { return {widget->mapTo(&tour_.window(), QPoint(0, 0)), widget->size()}; }
  mutable Tour tour_;
};

TEST_F(Help, ATrackIsAskedAboutByKeyAndByMouse) {
  auto* stake = named("stake");
  ASSERT_NE(stake, nullptr);
  stake->setFocus();
  ASSERT_TRUE(stake->hasFocus());
  press(Qt::Key_F1);
  EXPECT_EQ(help().topic(), "Stake");
  const auto& model = tour_.flow().model();
  EXPECT_TRUE(says(points_text(model.seen().pub.seats[0].stake) + " of " + points_text(model.rules().n.home.stake_limit))) << "with the reader's own numbers";
  press(Qt::Key_Escape);
  EXPECT_TRUE(stake->hasFocus()) << "back to what was asked about";
  right_click(named("stability"), QPoint(5, 5));
  EXPECT_EQ(help().topic(), "Stability");
}

TEST_F(Help, LeadsToTheNumberedRuleAndBack) {
  named("stake")->setFocus();
  press(Qt::Key_F1);
  auto* link = help().findChild<QAbstractButton*>("rule-6.7");
  ASSERT_NE(link, nullptr);
  QTest::mouseClick(link, Qt::LeftButton);
  settle();
  auto* rules = qobject_cast<RulesScreen*>(tour_.window().screen());
  ASSERT_NE(rules, nullptr);
  auto* book = rules->findChild<QTextBrowser*>();
  ASSERT_EQ(book->extraSelections().size(), 1);
  EXPECT_TRUE(book->extraSelections().front().cursor.selectedText().startsWith("6.7 "));
  EXPECT_TRUE(book->viewport()->rect().intersects(book->cursorRect(book->extraSelections().front().cursor))) << "the rule is in view";
  QAbstractButton* back = nullptr;
  for (auto* button : rules->findChildren<QAbstractButton*>())
    if (button->text().contains("Stake")) back = button;
  ASSERT_NE(back, nullptr) << "the way back names the word";
  QTest::mouseClick(back, Qt::LeftButton);
  settle();
  EXPECT_TRUE(board());
  EXPECT_EQ(help().topic(), "Stake") << "what was being read is open again";
}

TEST_F(Help, TheOddsAreExplainedWithTheNumbersAtHand) {
  auto& model = tour_.flow().model();
  help().explain_word("odds");
  settle();
  const auto odds = model.odds(Supposition::hold);
  EXPECT_TRUE(says(quarters_text(odds.ladder)));
  EXPECT_TRUE(says(odds_text(odds.loss_of_control)));
  EXPECT_TRUE(says("Together: " + odds_text(odds.total)));
  EXPECT_TRUE(says(odds_text(model.odds(Supposition::strike_twice).total)));
}

TEST_F(Help, OnTheMapItTellsWhatAThingIs) {
  auto* map = board()->map();
  const auto& scene = map->scene();
  const auto ask = [&](auto wanted) {
    for (int i = 0; i < static_cast<int>(scene.counters.size()); ++i) {
      if (!scene.counters[static_cast<std::size_t>(i)].id.startsWith(QLatin1String(wanted))) continue;
      map->set_current({MapItem::Kind::counter, i});
      map->setFocus();
      press(Qt::Key_F1);
      const auto topic = help().topic();
      help().dismiss();
      return topic;
    }
    return QString("none there");
  };
  EXPECT_EQ(ask("asset:"), "Asset");
  EXPECT_EQ(ask("proxy:"), "Militia");
  EXPECT_EQ(ask("carrier:"), "Intermediary");
  map->set_current({MapItem::Kind::theatre, 0});
  press(Qt::Key_F1);
  EXPECT_EQ(help().topic(), "Theatre");
}

TEST_F(Help, LiesExactlyOverTheSheetOrExactlyBesideItWhereTheSheetIsExplained) {
  for (const bool mirrored : {false, true}) {
    QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    for (const auto size : {QSize(1280, 720), QSize(1600, 1000)}) {
      tour_.window().resize(size);
      settle();
      const auto sheet = in_window(board()->orders());
      help().explain(named("ladder"));
      settle();
      EXPECT_EQ(in_window(&help()), sheet) << "over the sheet, and no sliver of it beside";
      help().explain(board()->orders()->findChild<Slot*>());
      settle();
      const auto panel = in_window(&help());
      EXPECT_FALSE(panel.intersects(sheet)) << "the sheet is what is explained";
      EXPECT_TRUE(mirrored ? panel.left() == sheet.right() + 1 : panel.right() == sheet.left() - 1);
      help().dismiss();
    }
  }
  QApplication::setLayoutDirection(Qt::LeftToRight);
}

class HelpIn : public testing::TestWithParam<const char*> {
 protected:
  void TearDown() override {
    speak("en");
    apply_theme(*qApp, {});
  }
};

/// Every slot, track and card of the screens on which one plays is about some word of the game.
TEST_P(HelpIn, ThereIsAWordForEveryControl) {
  speak(GetParam());
  Tour tour;
  const auto glossary = Glossary::read({std::filesystem::path(BC_SOURCE_DIR) / "rules"});
  int asked = 0;
  QStringList seen;
  tour.play_to(4);
  tour.flow().sit_down();
  for (const auto screen : {Screen::board, Screen::channel, Screen::briefing, Screen::record}) {
    tour.flow().show(screen);
    tour.flow().model().set_draft(scripted_sheet(*tour.flow().session(), tour.flow().seat()));
    settle();
    for (auto* widget : tour.window().screen()->findChildren<QWidget*>()) {
      if (!widget->isVisible() || !(qobject_cast<Slot*>(widget) || qobject_cast<Track*>(widget))) continue;
      ++asked;
      EXPECT_NE(glossary.about(widget), nullptr) << "F1 has no answer for \"" << widget->accessibleName().toStdString() << "\", "
                                                 << widget->accessibleDescription().toStdString() << ", on screen " << static_cast<int>(screen);
    }
  }
  EXPECT_GT(asked, 20);
}

INSTANTIATE_TEST_SUITE_P(Languages, HelpIn, testing::Values("en", "es", "fa"), [](const auto& which) { return std::string(which.param); });

}  // namespace
}  // namespace bc::ui
