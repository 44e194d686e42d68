// SPDX-License-Identifier: GPL-3.0-or-later
// A turn told again: by the keys wherever the focus is, with the row in front whole, the lot drawn, and who knows what.
#include <gtest/gtest.h>

#include <QPushButton>
#include <QScrollArea>
#include <QTest>

#include "misfits.h"
#include "tour.h"
#include "ui/languages/language.h"
#include "ui/map/map_view.h"
#include "ui/models/knowledge.h"
#include "ui/screens/playback/pace.h"
#include "ui/screens/playback/playback_screen.h"
#include "ui/screens/playback/step_cards.h"
#include "ui/screens/playback/step_track.h"
#include "ui/widgets/lots_chart.h"

namespace bc::ui {
namespace {

class Playback : public testing::Test {
 protected:
  void open(QSize size, int turn = 4) {
    tour_ = std::make_unique<Tour>("tower-22", size);
    tour_->play_to(turn);
    tour_->flow().sit_down();
    settle();
    screen_ = qobject_cast<PlaybackScreen*>(tour_->window().screen());
    ASSERT_NE(screen_, nullptr);
    ASSERT_GT(screen_->steps(), 3);
  }
  void press(Qt::Key key) {
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    QTest::keyClick(QApplication::focusWidget(), key);
    settle();
  }
  std::unique_ptr<Tour> tour_;
  PlaybackScreen* screen_ = nullptr;
};

TEST_F(Playback, ArrowsStepWhereverTheFocusIs) {
  open({1600, 1000});
  for (auto* button : screen_->findChildren<QAbstractButton*>()) {
    if (!button->isVisible() || !button->isEnabled()) continue;
    button->setFocus(Qt::TabFocusReason);
    const int before = screen_->at();
    const bool last = before + 1 == screen_->steps();
    press(last ? Qt::Key_Left : Qt::Key_Right);
    EXPECT_EQ(screen_->at(), before + (last ? -1 : 1)) << button->text().toStdString();
  }
  press(Qt::Key_End);
  EXPECT_EQ(screen_->at(), screen_->steps() - 1);
  press(Qt::Key_Home);
  EXPECT_EQ(screen_->at(), 0);
}

TEST_F(Playback, TheStepInFrontIsWhollyInView) {
  for (const QSize size : {QSize(1280, 720), QSize(1600, 1000)}) {
    open(size);
    auto* scroll = screen_->findChild<QScrollArea*>("what-happened");
    for (int step = 0; step < screen_->steps(); ++step) {
      if (step > 0) press(Qt::Key_Right);
      auto* row = screen_->findChild<KnowledgeCard*>()->parentWidget();
      const int top = row->mapTo(scroll->viewport(), QPoint()).y(), bottom = top + row->height();
      EXPECT_GE(top, 0) << "step " << step << " at " << size.height();
      if (row->height() > scroll->viewport()->height()) continue;
      EXPECT_LE(bottom, scroll->viewport()->height()) << "step " << step << " at " << size.height();
    }
  }
}

TEST_F(Playback, EveryStepIsNamedInAWideWindow) {
  open({1600, 1000});
  auto* track = screen_->findChild<StepTrack*>();
  EXPECT_GE(track->width(), track->width_for_names());
}

TEST_F(Playback, TheLotIsDrawnWhenTheWarCheckIsReached) {
  open({1600, 1000});
  auto* lots = screen_->findChild<LotsChart*>();
  ASSERT_TRUE(lots->isVisible()) << "this turn had a war check";
  EXPECT_FALSE(lots->spoken_value().contains("drawn"));
  press(Qt::Key_End);
  EXPECT_TRUE(lots->spoken_value().contains("was drawn: no war"));
  press(Qt::Key_Home);
  EXPECT_FALSE(lots->spoken_value().contains("drawn")) << "and not before";
}

TEST_F(Playback, ThePaceIsKept) {
  for (const auto pace : kPaces) {
    keep_pace(pace);
    EXPECT_EQ(kept_pace(), pace);
  }
  EXPECT_LT(pause_of(Pace::fast), pause_of(Pace::normal));
  EXPECT_LT(pause_of(Pace::normal), pause_of(Pace::slow));
  keep_pace(Pace::normal);
}

// Letters may be as large as the window allows: the story is read, and the map is seen beside it.
struct Large {
  const char* language;
  int percent;
  QSize size;
  friend void PrintTo(const Large& which, std::ostream* out) { *out << which.language << ", " << which.percent << " %, " << which.size.width() << "×" << which.size.height(); }
};

class LargePlayback : public testing::TestWithParam<Large> {
 private:
  Reading reading_{GetParam().language, GetParam().percent};
};

TEST_P(LargePlayback, LeavesRoomForTheMapAndForTheStory) {
  Tour tour("tower-22", GetParam().size);
  tour.play_to(4);
  tour.flow().sit_down();
  settle();
  auto* screen = qobject_cast<PlaybackScreen*>(tour.window().screen());
  ASSERT_NE(screen, nullptr);
  auto* map = screen->findChild<MapView*>();
  auto* scroll = screen->findChild<QScrollArea*>("what-happened");
  const auto area = [](const QSizeF& size) { return size.width() * size.height(); };
  bool drawn = false;
  for (int step = 0; step < screen->steps(); ++step) {
    if (step > 0) QTest::keyClick(screen, tour.window().isRightToLeft() ? Qt::Key_Left : Qt::Key_Right);
    settle();
    map->settle();
    EXPECT_EQ(screen->at(), step);
    EXPECT_GE(area(map->size()), 0.3 * area(tour.window().size())) << "step " << step;
    EXPECT_GE(scroll->viewport()->height(), 0.3 * tour.window().height()) << "step " << step;
    double covered = 0;
    for (const auto& over : map->taken(map->camera())) covered += area(over.size());
    for (int i = 0; i < static_cast<int>(map->scene().callouts.size()); ++i) covered += area(map->rect_of({MapItem::Kind::note, i}).size());
    EXPECT_LE(covered, 0.3 * area(map->size())) << "step " << step << ": cards hide the map";
    EXPECT_TRUE(misfits(tour.window()).isEmpty()) << "step " << step << ": " << misfits(tour.window()).join('\n').toStdString();
    for (auto* lots : screen->findChildren<LotsChart*>()) drawn = drawn || lots->isVisible();
  }
  EXPECT_TRUE(drawn) << "the lot of the war check is seen when it is reached";
}

INSTANTIATE_TEST_SUITE_P(Windows, LargePlayback,
                         testing::Values(Large{"en", 150, {1280, 720}}, Large{"en", 200, {1280, 720}}, Large{"es", 200, {1280, 720}}, Large{"fa", 200, {1280, 720}},
                                         Large{"en", 200, {1600, 1000}}, Large{"fa", 150, {1600, 1000}}));

// What only others were told is not in the story of a seat, and so on no card; every other seat is named.
TEST_F(Playback, WhoKnowsWhatComesFromTheSeatsOwnStory) {
  open({1600, 1000});
  const auto told = telling_of(tour_->flow().model(), static_cast<int>(tour_->flow().model().past().size()) - 1);
  for (const auto& step : steps_of(told)) {
    const auto known = who_knows(told, step);
    ASSERT_FALSE(known.empty());
    for (const auto& line : known) EXPECT_FALSE(line.what.isEmpty());
    for (const auto& happening : step.happenings) {
      const auto audience = told.story[static_cast<std::size_t>(happening.event)].audience;
      EXPECT_TRUE(audience >> told.reader.value & 1) << "an event that this seat was not told of";
    }
  }
}

TEST_F(Playback, SuspectsShareOutToAHundred) {
  open({1600, 1000});
  auto told = telling_of(tour_->flow().model(), 0);
  const SeatId rival = tour_->flow().model().rivals().front();
  told.after.own.ours.fill(0);
  told.after.pub.reports[0] = Report{.target = AssetId(0), .look = StrikeLook::militia, .finding = Finding::seat, .blamed = rival};
  told.story = {Event{.kind = EventKind::strike_attributed, .step = Step::attribution, .seat = rival, .asset = AssetId(0), .report = 0, .detail = static_cast<std::uint8_t>(Finding::seat)}};
  const auto steps = steps_of(told);
  ASSERT_EQ(steps.size(), 1u);
  const auto found = suspicions_of(told, steps[0]);
  ASSERT_EQ(found.size(), 1u);
  ASSERT_GE(found[0].shares.size(), 2u) << "the one who is named, and the rest";
  EXPECT_GE(found[0].shares[0].percent, found[0].shares[1].percent);
  int sum = 0;
  for (const auto& share : found[0].shares) sum += share.percent;
  EXPECT_EQ(sum, 100);
  told.after.pub.reports[0].claimed = 1;
  EXPECT_TRUE(suspicions_of(told, steps[0]).empty()) << "what was claimed is no riddle";
}

}  // namespace
}  // namespace bc::ui
