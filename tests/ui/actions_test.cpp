// SPDX-License-Identifier: GPL-3.0-or-later
// What the window can be asked to do is there once, and buttons, keys and the list of keys agree about it.
#include <gmock/gmock.h>

#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <set>

#include "tour.h"
#include "ui/actions.h"
#include "ui/help/help_panel.h"
#include "ui/screen_table.h"
#include "ui/theme/theme.h"
#include "ui/top_bar.h"

namespace bc::ui {
namespace {

using testing::HasSubstr;

TEST(Actions, HaveWordsAndKeysOfTheirOwn) {
  QWidget window;
  const Actions actions(&window);
  std::set<QString> texts, keys;
  for (int a = 0; a < kActs; ++a) {
    const auto* action = actions[static_cast<Act>(a)];
    EXPECT_TRUE(texts.insert(action->text()).second) << action->text().toStdString() << " is there twice";
    for (const auto& shortcut : action->shortcuts()) EXPECT_TRUE(keys.insert(shortcut.toString()).second) << shortcut.toString().toStdString() << " does two things";
    EXPECT_TRUE(window.actions().contains(actions[static_cast<Act>(a)]));
  }
}

TEST(Actions, TheStripAtTheTopDoesAndSaysTheSame) {
  Tour tour;
  tour.play_to(2);
  tour.flow().sit_down();
  tour.flow().show(Screen::board);
  settle();
  auto* actions = tour.window().findChild<Actions*>();
  ASSERT_NE(actions, nullptr);
  auto* bar = tour.window().findChild<TopBar*>();
  for (const auto act : {Act::briefing, Act::orders, Act::record, Act::rules, Act::lock}) {
    const auto buttons = bar->findChildren<QPushButton*>();
    const auto button = std::ranges::find_if(buttons, [&](const QPushButton* b) { return b->text() == (*actions)[act]->text(); });
    ASSERT_NE(button, buttons.end()) << (*actions)[act]->text().toStdString();
    EXPECT_EQ((*button)->toolTip(), actions->keys(act));
  }
  (*actions)[Act::record]->trigger();
  EXPECT_EQ(tour.flow().screen(), Screen::record);
  QTest::keyClick(&tour.window(), Qt::Key_3, Qt::AltModifier);
  EXPECT_EQ(tour.flow().screen(), Screen::channel);
}

TEST(Actions, WhatTheStripHasNoRoomForIsUnderMore) {
  Tour tour;
  tour.play_to(2);
  tour.flow().sit_down();
  auto* actions = tour.window().findChild<Actions*>();
  auto* bar = tour.window().findChild<TopBar*>();
  auto* more = bar->findChild<QPushButton*>("more");
  const auto shown = [&](Act act) {
    return std::ranges::any_of(bar->findChildren<QPushButton*>(), [&](const QPushButton* b) { return b->isVisible() && b->text() == (*actions)[act]->text(); });
  };
  tour.window().resize(1920, 800);
  settle();
  EXPECT_FALSE(more->isVisible());
  EXPECT_TRUE(shown(Act::settings));
  auto theme = ui::theme();
  const auto before = theme;
  theme.text_percent = 200;
  apply_theme(*qApp, theme);
  // The strip alone is narrowed: the window does not go so far.
  for (const int width : {1280, 1100, 950}) {
    bar->setFixedWidth(width);
    settle();
    QStringList listed;
    if (more->isVisible()) {
      QTest::mouseClick(more, Qt::LeftButton);
      auto* list = more->findChild<QListWidget*>();
      ASSERT_NE(list, nullptr);
      for (int i = 0; i < list->count(); ++i) listed << list->item(i)->text();
      list->window()->close();
      settle();
    }
    for (const auto act : {Act::keys, Act::settings, Act::rules}) {
      const auto in_list = std::ranges::count_if(listed, [&](const QString& text) { return text.startsWith((*actions)[act]->text()); });
      EXPECT_EQ(in_list + shown(act), 1) << (*actions)[act]->text().toStdString() << " at " << width;
    }
  }
  ASSERT_TRUE(more->isVisible()) << "the narrowest has no room for all";
  QTest::mouseClick(more, Qt::LeftButton);
  auto* list = more->findChild<QListWidget*>();
  for (int i = 0; i < list->count(); ++i)
    if (list->item(i)->text().startsWith((*actions)[Act::keys]->text())) list->setCurrentRow(i);
  bool done = false;
  QObject::connect((*actions)[Act::keys], &QAction::triggered, &tour.window(), [&] { done = true; });
  QTest::keyClick(list, Qt::Key_Return);
  EXPECT_TRUE(done);
  apply_theme(*qApp, before);
}

TEST(Actions, TheListOfKeysNamesThemAll) {
  Tour tour;
  tour.window().help()->show_keys();
  settle();
  QString all;
  for (auto* label : tour.window().help()->findChildren<QLabel*>()) all += label->text() + '\n';
  const auto* actions = tour.window().findChild<Actions*>();
  for (int a = 0; a < kActs; ++a) {
    const auto keys = actions->keys(static_cast<Act>(a));
    if (keys.isEmpty() || keys.startsWith("Alt+")) continue;  // "Alt+1 … 5" stands for five
    EXPECT_THAT(all.toStdString(), HasSubstr(keys == "Ctrl+Return" ? "Ctrl+Enter" : keys.toStdString()));
  }
}

TEST(ScreenTable, HasEveryScreenOfAGameOnce) {
  for (const auto screen : {Screen::curtain, Screen::playback, Screen::briefing, Screen::board, Screen::channel, Screen::record, Screen::waiting, Screen::debrief}) {
    ASSERT_NE(row_of(screen), nullptr);
    EXPECT_EQ(row_of(screen)->screen, screen);
    EXPECT_NE(row_of(screen)->make, nullptr);
  }
  EXPECT_EQ(row_of(Screen::start), nullptr) << "it belongs to the window";
}

}  // namespace
}  // namespace bc::ui
