// SPDX-License-Identifier: GPL-3.0-or-later
// What is said aloud when something happens, to those who cannot see that it happened.
#include <gmock/gmock.h>

#include <QAccessible>
#include <QApplication>
#include <QTest>

#include "tour.h"
#include "ui/notice_bar.h"
#include "ui/screens/board/board_screen.h"
#include "ui/screens/board/order_panel.h"
#include "ui/screens/playback/playback_screen.h"
#include "ui/widgets/choice_popup.h"
#include "ui/widgets/herald.h"
#include "ui/widgets/slot.h"

namespace bc::ui {
namespace {

using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

class Announcements : public testing::Test {
 protected:
  Announcements() {
    QObject::connect(herald(), &Herald::said, &tour_.window(), [this](const QString& words) {
      EXPECT_EQ(words, QAccessible::queryAccessibleInterface(herald())->text(QAccessible::Name)) << "what an alert is called is what is read out";
      heard_.push_back(words.toStdString());
    });
  }
  Herald* herald() { return tour_.window().findChild<Herald*>(); }
  std::string last() const { return heard_.empty() ? std::string() : heard_.back(); }
  std::string still_said() { return herald()->accessibleName().toStdString(); }

  std::vector<std::string> heard_;
  Tour tour_;
};

TEST_F(Announcements, EachStepOfTheReadOutIsTold) {
  tour_.play_to(3);
  tour_.flow().sit_down();
  settle();
  auto* playback = qobject_cast<PlaybackScreen*>(tour_.window().screen());
  ASSERT_NE(playback, nullptr);
  ASSERT_GT(playback->steps(), 2);
  for (int step = 1; step < playback->steps(); ++step) {
    heard_.clear();
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);  // where the keyboard is, which is on a button
    EXPECT_THAT(last(), HasSubstr("step " + std::to_string(step + 1) + " of")) << "as the screen says it";
    EXPECT_GT(last().size(), 30u) << "what happened, and not only where it stands: " << last();
  }
}

TEST_F(Announcements, WhatAnOrderDoesToTheOddsIsTold) {
  tour_.play_to(2);
  tour_.flow().sit_down();
  tour_.flow().show(Screen::board);
  settle();
  heard_.clear();
  OrderSheet sheet;
  sheet.operation.kind = OperationKind::hold;
  tour_.flow().model().set_draft(sheet);
  settle();
  EXPECT_THAT(heard_, Contains(HasSubstr("if they strike")));
}

TEST_F(Announcements, SealingSaysWhatLeavesYourHandsAndThenFallsSilent) {
  tour_.play_to(2);
  tour_.flow().sit_down();
  tour_.flow().show(Screen::board);
  tour_.flow().model().set_draft(scripted_sheet(*tour_.flow().session(), tour_.flow().seat()));
  settle();
  qobject_cast<BoardScreen*>(tour_.window().screen())->orders()->ask_to_seal();
  EXPECT_THAT(last(), HasSubstr("cannot be taken back"));
  EXPECT_THAT(still_said(), Not(IsEmpty()));
  tour_.flow().model().seal();
  settle();
  ASSERT_EQ(tour_.flow().screen(), Screen::curtain);
  EXPECT_THAT(still_said(), IsEmpty()) << "behind the curtain nothing of the last seat may be left";
}

TEST_F(Announcements, AProblemAndTheEndAreTold) {
  tour_.window().start_game("no-such-rules", {SeatPlayer{}, SeatPlayer{}}, 1);
  EXPECT_THAT(last(), HasSubstr("no-such-rules"));
  tour_.play_to(99);
  settle();
  ASSERT_EQ(tour_.flow().screen(), Screen::debrief);
  EXPECT_THAT(last(), Not(HasSubstr("no-such-rules")));
  EXPECT_THAT(last(), Not(IsEmpty()));
}

/// The list that a slot opens is a window of its own, and yet a part of the slot to those who listen; its choices can be taken.
TEST_F(Announcements, AListIsReachedFromItsSlotAndItsChoicesCanBeTaken) {
  tour_.play_to(2);
  tour_.flow().sit_down();
  tour_.flow().show(Screen::board);
  settle();
  // A card writes its sentence anew after each choice: the slot is looked for anew, too.
  const auto kind = [&]() -> QAccessibleInterface* {
    for (auto* each : tour_.window().screen()->findChildren<Slot*>())
      if (each->isVisible() && each->objectName() == "kind") return QAccessible::queryAccessibleInterface(each);
    return nullptr;
  };
  auto* spoken = kind();
  ASSERT_NE(spoken, nullptr);
  const int children = spoken->childCount();
  spoken->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
  settle();
  ASSERT_EQ(spoken->childCount(), children + 1);
  auto* popup = spoken->child(children);
  ASSERT_NE(popup, nullptr);
  EXPECT_EQ(spoken->indexOfChild(popup), children);
  QAccessibleInterface* list = nullptr;
  for (int i = 0; i < popup->childCount(); ++i)
    if (popup->child(i)->role() == QAccessible::List) list = popup->child(i);
  ASSERT_NE(list, nullptr);
  ASSERT_GT(list->childCount(), 1);
  auto* choice = list->child(1);
  const auto taken = choice->text(QAccessible::Name).section(',', 0, 0);
  ASSERT_NE(choice->actionInterface(), nullptr);
  ASSERT_FALSE(choice->actionInterface()->actionNames().isEmpty()) << choice->text(QAccessible::Name).toStdString();
  choice->actionInterface()->doAction(choice->actionInterface()->actionNames().value(0));
  settle();
  EXPECT_EQ(QApplication::activePopupWidget(), nullptr);
  EXPECT_EQ(kind()->text(QAccessible::Description).toStdString(), taken.toStdString()) << "what was chosen is heard";
}

}  // namespace
}  // namespace bc::ui
