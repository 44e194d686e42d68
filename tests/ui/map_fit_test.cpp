// SPDX-License-Identifier: GPL-3.0-or-later
// What is in view when a board opens: every theatre, every counter clear of the edges and of what lies over the map, nothing in a heap.
#include <gtest/gtest.h>

#include <QTest>
#include <QTreeView>

#include "tour.h"
#include "ui/languages/language.h"
#include "ui/map/map_view.h"
#include "ui/screens/board/board_screen.h"
#include "ui/screens/board/theatres_card.h"
#include "ui/screens/playback/playback_screen.h"
#include "ui/theme/theme.h"

namespace bc::ui {
namespace {

struct Case {
  const char *variant, *language;
  QSize size;
};
void PrintTo(const Case& which, std::ostream* out) { *out << which.variant << ' ' << which.language << ' ' << which.size.width(); }

class MapFit : public testing::TestWithParam<Case> {
 protected:
  void SetUp() override {
    speak(GetParam().language);
    auto wanted = theme();
    wanted.script = script_of(QLocale());
    apply_theme(*qApp, wanted);
  }
  void TearDown() override {
    speak("en");
    apply_theme(*qApp, {});
  }
};

QRectF place_of(const MapView& map, const StagedCounter& staged) {
  const double size = counter_size(map.style());
  return {staged.middle - QPointF(size, size) / 2, QSizeF(size, size)};
}

TEST_P(MapFit, EveryCounterIsClearOfEdgesAndLegend) {
  Tour tour(GetParam().variant, GetParam().size);
  tour.play_to(2);
  tour.flow().sit_down();
  for (const auto screen : {Screen::board, Screen::playback}) {
    tour.flow().show(screen);
    settle();
    auto* map = tour.window().screen()->findChild<MapView*>();
    ASSERT_NE(map, nullptr);
    map->show_all();
    const auto over = map->taken(map->camera());
    for (const auto& staged : map->stage().counters) {
      const auto& counter = map->scene().counters[static_cast<std::size_t>(staged.counter)];
      const auto place = place_of(*map, staged);
      const auto which = counter.name.toStdString() + (screen == Screen::board ? " on the board" : " in the read-out");
      EXPECT_TRUE(QRectF(map->rect()).adjusted(4, 4, -4, -4).contains(place)) << which << " is cut at the edge";
      for (const auto& other : over) EXPECT_FALSE(other.intersects(place)) << which << " is under the legend or the list";
    }
  }
}

// A pile is told from the next one, its marks and its figure too, whatever the size of the letters.
TEST_P(MapFit, NoPileLiesOverAnother) {
  for (const int percent : {100, 150, 200}) {
    auto wanted = theme();
    wanted.text_percent = percent;
    apply_theme(*qApp, wanted);
    Tour tour(GetParam().variant, GetParam().size);
    tour.play_to(2);
    tour.flow().sit_down();
    for (const auto screen : {Screen::board, Screen::playback}) {
      tour.flow().show(screen);
      settle();
      auto* map = tour.window().screen()->findChild<MapView*>();
      map->show_all();
      map->settle();
      std::vector<const StagedCounter*> piles;
      const auto stage = map->stage();
      for (const auto& staged : stage.counters)
        if (staged.on_top && !map->scene().counters[static_cast<std::size_t>(staged.counter)].theatre.isEmpty()) piles.push_back(&staged);
      for (std::size_t i = 0; i < piles.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
          EXPECT_FALSE(place_of(*map, *piles[i]).adjusted(1, 1, -1, -1).intersects(place_of(*map, *piles[j]).adjusted(1, 1, -1, -1)))
              << map->scene().counters[static_cast<std::size_t>(piles[i]->counter)].name.toStdString() << " and "
              << map->scene().counters[static_cast<std::size_t>(piles[j]->counter)].name.toStdString() << " at " << percent << " %";
    }
  }
}

TEST(MapFitUsual, WhatBurnsIsOnTopOfItsPile) {
  Tour tour("tower-22", {1280, 720});
  int burning = 0;
  for (int turn = 2; turn < 8; ++turn) {
    tour.play_to(turn);
    tour.flow().sit_down();
    tour.flow().show(Screen::board);
    settle();
    auto* map = qobject_cast<BoardScreen*>(tour.window().screen())->map();
    std::map<int, std::pair<bool, bool>> stacks;  // whether something burns in it, and whether the topmost does
    for (const auto& staged : map->stage().counters) {
      if (staged.stack < 0) continue;
      const bool burns = map->scene().counters[static_cast<std::size_t>(staged.counter)].burning;
      stacks[staged.stack].first |= burns;
      stacks[staged.stack].second |= burns && staged.on_top;
    }
    for (const auto& [stack, burns] : stacks) {
      EXPECT_EQ(burns.first, burns.second) << "turn " << turn;
      burning += burns.first;
    }
  }
  EXPECT_GT(burning, 0) << "nothing burnt in a whole game";
}

const Case kCases[] = {{"tower-22", "en", {1280, 720}}, {"tower-22", "en", {1600, 1000}}, {"tower-22", "fa", {1280, 720}},
                       {"tower-22", "fa", {1600, 1000}}, {"cuba-1962", "en", {1280, 720}}, {"cuba-1962", "fa", {1600, 1000}}};
INSTANTIATE_TEST_SUITE_P(Windows, MapFit, testing::ValuesIn(kCases), [](const auto& which) {
  return QString("%1_%2_%3").arg(which.param.variant, which.param.language).arg(which.param.size.width()).remove('-').toStdString();
});

TEST(MapFitUsual, FewCountersLieInPiles) {
  Tour tour("tower-22", {1600, 1000});
  tour.play_to(2);
  tour.flow().sit_down();
  tour.flow().show(Screen::board);
  settle();
  auto* map = qobject_cast<BoardScreen*>(tour.window().screen())->map();
  int hidden = 0;
  for (const auto& staged : map->stage().counters) hidden += !staged.on_top;
  EXPECT_LE(hidden, static_cast<int>(map->scene().counters.size()) / 3);
}

TEST(MapFitUsual, CountersAreSmallerInASmallWindowAndStillHit) {
  const auto size = [](QSize window) {
    Tour tour("tower-22", window);
    tour.play_to(2);
    tour.flow().sit_down();
    tour.flow().show(Screen::board);
    settle();
    return counter_size(qobject_cast<BoardScreen*>(tour.window().screen())->map()->style());
  };
  const double small = size({1280, 720}), usual = size({1600, 1000});
  EXPECT_LT(small, usual);
  EXPECT_GE(small, 24);
}

TEST(TheatreList, HasEveryTheatreAndLeadsToItsOrders) {
  Tour tour("tower-22", {1600, 1000});
  tour.play_to(2);
  tour.flow().sit_down();
  tour.flow().show(Screen::board);
  settle();
  auto* board = qobject_cast<BoardScreen*>(tour.window().screen());
  auto* card = board->findChild<TheatresCard*>();
  ASSERT_NE(card, nullptr);
  ASSERT_TRUE(card->isVisible());
  EXPECT_FALSE(card->is_folded());
  auto* list = card->list();
  EXPECT_GE(list->model()->rowCount(), static_cast<int>(board->map()->scene().theatres.size()));
  EXPECT_EQ(list->focusPolicy() & Qt::TabFocus, Qt::TabFocus);
  QString picked;
  QObject::connect(card, &TheatresCard::picked, [&picked](const QString& id) { picked = id; });
  list->setFocus(Qt::TabFocusReason);
  list->setCurrentIndex(list->model()->index(1, 0));
  QTest::keyClick(list, Qt::Key_Return);
  EXPECT_EQ(picked, board->map()->scene().theatres[1].id);
  card->set_folded(true);
  settle();
  EXPECT_FALSE(list->isVisible());
}

}  // namespace
}  // namespace bc::ui
