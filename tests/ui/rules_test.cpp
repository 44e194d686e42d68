// SPDX-License-Identifier: GPL-3.0-or-later
// The rulebook in the window: its contents lead to its sections, and what is looked for is found.
#include <gtest/gtest.h>

#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QTest>
#include <QTextBrowser>
#include <QTextTable>

#include "tour.h"
#include "ui/languages/language.h"
#include "ui/screens/rules/rules_screen.h"
#include "ui/theme/theme.h"

namespace bc::ui {
namespace {

class Rules : public testing::Test {
 protected:
  Rules() {
    tour_.window().show_rules("tower-22");
    settle();
    screen_ = qobject_cast<RulesScreen*>(tour_.window().screen());
    book_ = screen_->findChild<QTextBrowser*>();
    contents_ = screen_->findChild<QListWidget*>();
    search_ = screen_->findChild<QLineEdit*>();
  }
  QString at_the_top() const { return book_->cursorForPosition(QPoint(60, 30)).block().text(); }
  Tour tour_;
  RulesScreen* screen_;
  QTextBrowser* book_;
  QListWidget* contents_;
  QLineEdit* search_;
};

TEST_F(Rules, EveryLineOfTheContentsLeadsToItsSection) {
  ASSERT_GT(contents_->count(), 15);
  for (int row = 0; row < contents_->count() - 3; row += 4) {  // the last sections are too short to reach the top
    auto* item = contents_->item(row);
    QTest::mouseClick(contents_->viewport(), Qt::LeftButton, {}, (contents_->scrollToItem(item), contents_->visualItemRect(item).center()));
    settle();
    EXPECT_EQ(at_the_top().simplified(), item->data(Qt::AccessibleTextRole).toString());
  }
}

TEST_F(Rules, WhatIsTypedIsMarkedEverywhereAndEnterGoesFromPlaceToPlace) {
  QTest::keyClicks(search_, "standing");
  ASSERT_GT(screen_->places(), 5);
  EXPECT_EQ(book_->extraSelections().size(), screen_->places());
  EXPECT_EQ(screen_->place(), 0);
  QTest::keyClick(search_, Qt::Key_Return);
  EXPECT_EQ(screen_->place(), 1);
  QTest::keyClick(search_, Qt::Key_Return, Qt::ShiftModifier);
  QTest::keyClick(search_, Qt::Key_Return, Qt::ShiftModifier);
  EXPECT_EQ(screen_->place(), screen_->places() - 1) << "round to the last";
  QTest::keyClick(search_, Qt::Key_Escape);
  EXPECT_EQ(screen_->places(), 0);
  EXPECT_TRUE(book_->extraSelections().isEmpty());
}

TEST_F(Rules, WhatStandsNowhereIsSaid) {
  QTest::keyClicks(search_, "zeppelin");
  EXPECT_EQ(screen_->places(), 0);
  bool said = false;
  for (auto* label : screen_->findChildren<QLabel*>()) said = said || label->text() == RulesScreen::tr("It stands nowhere.");
  EXPECT_TRUE(said);
}

TEST_F(Rules, TheInkFollowsTheTheme) {
  const auto before = theme();
  auto dark = before;
  dark.dark = true;
  apply_theme(*qApp, dark);
  settle();
  for (auto block = book_->document()->begin(); block.isValid(); block = block.next())
    for (auto it = block.begin(); !it.atEnd(); ++it) {
      const auto format = it.fragment().charFormat();
      const auto ink = format.hasProperty(QTextFormat::ForegroundBrush) ? format.foreground().color() : theme().p.ink;
      ASSERT_GE(contrast(ink, theme().p.card), 4.5) << it.fragment().text().toStdString();
    }
  apply_theme(*qApp, before);
}

TEST_F(Rules, ARuleIsFoundByItsNumberInWhateverDigitsItIsWritten) {
  for (const auto* code : {"en", "fa"}) {
    speak(code);
    tour_.window().show_rules("tower-22", "8.2");
    settle();
    EXPECT_EQ(screen_->places(), 1) << code;
    search_->clear();
    QTest::keyClicks(search_, "8.14");
    EXPECT_GE(screen_->places(), 2) << code << ": the rule itself, and one that names it";
    search_->clear();
  }
  speak("en");
}

TEST_F(Rules, TheFirstColumnOfATableStandsWhereReadingBegins) {
  for (const auto* code : {"en", "fa"}) {
    speak(code);
    tour_.window().show_rules("tower-22");
    settle();
    const bool rightward = !qApp->isRightToLeft();
    int tables = 0;
    for (auto* frame : book_->document()->rootFrame()->childFrames()) {
      const auto* table = qobject_cast<QTextTable*>(frame);
      if (!table || table->columns() != 11) continue;
      ++tables;  // the ladder, which begins with calm
      EXPECT_EQ(table->cellAt(0, rightward ? 0 : 10).firstCursorPosition().block().text(), QLocale(code).toString(0)) << code;
      EXPECT_EQ(table->cellAt(0, rightward ? 10 : 0).firstCursorPosition().block().text(), QLocale(code).toString(10)) << code;
    }
    EXPECT_EQ(tables, 1) << code;
    EXPECT_FALSE(book_->horizontalScrollBar()->isVisible()) << code;
  }
  speak("en");
}

}  // namespace
}  // namespace bc::ui
