// SPDX-License-Identifier: GPL-3.0-or-later
// The end of a game: what is laid out of it, what is worked out of it, and the screen that shows both.
#include <gmock/gmock.h>

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <cmath>

#include "backchannel/hindsight.h"
#include "fake_hindsight.h"
#include "lab_roster.h"
#include "tour.h"
#include "ui/phrases/names.h"
#include "ui/screens/debrief/debrief_chart.h"
#include "ui/screens/debrief/debrief_screen.h"
#include "ui/screens/debrief/forecasts.h"
#include "ui/screens/debrief/hidden_card.h"
#include "ui/screens/debrief/hindsight_run.h"
#include "ui/screens/debrief/questions.h"
#include "ui/screens/debrief/turning_card.h"
#include "ui/screens/debrief/what_if_card.h"
#include "ui/screens/playback/playback_screen.h"
#include "ui/theme/type.h"
#include "ui/widgets/slot.h"
#include "ui/widgets/split_bar.h"

namespace bc::ui {
namespace {

using test::FakeHindsight;
using test::prognosis;
using testing::Each;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

/// One game to its end for all of these.
class End : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    tour_ = std::make_unique<Tour>();
    fake_ = std::make_shared<FakeHindsight>(std::vector<int>{10, 12, 40, 38, 15, 14, 13, 3});
    tour_->window().set_hindsight([](const Ruleset&, const Debrief&) { return fake_; });
    tour_->play_to(99);
  }
  static void TearDownTestSuite() { tour_.reset(); }
  static const Ruleset& rules() { return tour_->flow().session()->rules(); }
  static const Debrief& game() { return *tour_->flow().session()->debrief(); }
  static DebriefScreen* screen() { return qobject_cast<DebriefScreen*>(tour_->window().screen()); }
  static DebriefChart* chart() { return screen()->findChild<DebriefChart*>(); }
  /// Until the odds are all there.
  static bool known() {
    return QTest::qWaitFor([] { return screen()->run().is_complete(); }, 10'000);
  }
  inline static std::unique_ptr<Tour> tour_;
  inline static std::shared_ptr<FakeHindsight> fake_;
};

/// Hindsight whose answers come when the test says so.
class HeldHindsight : public FakeHindsight {
 public:
  using FakeHindsight::FakeHindsight;
  Prognosis from_turn(int turn, const Effort& effort) const override {
    while (!let_go && !effort.stop.stop_requested()) QThread::msleep(1);
    ++answered;
    return FakeHindsight::from_turn(turn, effort);
  }
  std::atomic<bool> let_go = false;
  mutable std::atomic<int> answered = 0;
};

TEST(LeavingTheEnd, OddsThatAreStillOnTheirWayComeToNobody) {
  Tour tour;
  auto held = std::make_shared<HeldHindsight>(std::vector<int>{10});
  tour.window().set_hindsight([held](const Ruleset&, const Debrief&) { return held; });
  tour.play_to(99);
  auto* end = qobject_cast<DebriefScreen*>(tour.window().screen());
  ASSERT_NE(end, nullptr);
  ASSERT_TRUE(end->run().is_running());
  const QSignalSpy told(&end->run(), &HindsightRun::changed);
  held->let_go = true;
  while (held->answered == 0) QThread::msleep(1);
  QThread::msleep(20);  // it lies in the queue
  tour.flow().leave();
  QCoreApplication::sendPostedEvents();
  EXPECT_EQ(told.count(), 0) << "the game that they are about is gone";
}

TEST_F(End, NoNameOfALaneRunsIntoTheNextHoweverLittleHappened) {
  for (const auto* language : {"en", "es", "fa"})
    for (const int percent : {100, 150, 200}) {
      const Reading reading(language, percent);
      auto quiet = debrief_data(rules(), game());
      for (auto& turn : quiet.turns) turn.secret.clear(), turn.alone.clear(), turn.blames.clear();
      quiet.deals.clear(), quiet.deal_rows = 0;
      DebriefChart chart;
      chart.setLayoutDirection(QLocale().textDirection());
      chart.set(quiet);
      chart.resize(chart.sizeHint());
      ASSERT_GE(chart.lane_heights().size(), 4u + quiet.forecasters.size());
      for (const auto& [lane, name] : chart.lane_heights()) EXPECT_LE(name, lane) << language << ' ' << percent << " %";
    }
}

TEST_F(End, ASeatSeesOfTheGameWhatItSawInIt) {
  const auto truth = debrief_data(rules(), game()), seen = debrief_data(rules(), game(), SeatId(0));
  EXPECT_THAT(truth.forecasters, SizeIs(2));
  EXPECT_THAT(seen.forecasters, ElementsAre(0)) << "what the other expected was its own secret";
  std::size_t blamed = 0, ours = 0;
  for (std::size_t t = 0; t < seen.turns.size(); ++t) {
    EXPECT_THAT(seen.turns[t].alone, IsEmpty()) << "who acted on its own, nobody was told";
    EXPECT_EQ(seen.turns[t].expected[1].percent, -1);
    EXPECT_EQ(seen.turns[t].said.size(), truth.turns[t].said.size()) << "what was said in public all heard";
    for (std::size_t r = 0; r < seen.turns[t].blames.size(); ++r, ++blamed) {
      EXPECT_EQ(seen.turns[t].blames[r].blamed, truth.turns[t].blames[r].blamed);
      if (seen.turns[t].blames[r].truth.isEmpty()) continue;
      ++ours;
      EXPECT_EQ(game().turns[t].after.hidden.ordered_by[r], SeatId(0)) << "a seat knows its own orders alone";
    }
  }
  EXPECT_GT(blamed, ours);
}

TEST_F(End, TheErrorOfForecastsIsTheMeanOfItsSquares) {
  auto made = game();
  made.turns.resize(2);
  for (auto& turn : made.turns) turn.after.pub.reports = {}, turn.after.hidden.ordered_by = {};
  const auto owned = std::ranges::find(rules().assets, SeatId(0), &Asset::owner) - rules().assets.begin();
  made.turns[0].after.pub.reports[0].target = AssetId(static_cast<int>(owned));
  made.turns[0].after.hidden.ordered_by[0] = SeatId(1);
  made.turns[0].orders.notes[0].forecast = 80;  // off by 0.2
  made.turns[1].orders.notes[0].forecast = 40;  // off by 0.4
  const auto score = forecasts_of(rules(), made, SeatId(0));
  EXPECT_EQ(score.count, 2);
  EXPECT_NEAR(score.brier, (0.04 + 0.16) / 2, 1e-9);
  EXPECT_THAT(forecast_text(score).toStdString(), HasSubstr("better than a coin"));
  made.turns[0].orders.notes[0].forecast = made.turns[1].orders.notes[0].forecast = -1;
  EXPECT_THAT(forecast_text(forecasts_of(rules(), made, SeatId(0))).toStdString(), HasSubstr("No forecast"));
}

TEST_F(End, TurningPointsAreTheLargestChangesThatChanceDoesNotExplain) {
  std::vector<Prognosis> curve(game().turns.size(), prognosis(10));
  curve[3] = prognosis(40);
  curve[4] = prognosis(41);
  const auto points = turning_points(rules(), game(), curve);
  std::vector<int> turns;
  for (const auto& point : points) turns.push_back(point.turn);
  EXPECT_THAT(turns, ElementsAre(2, 4, static_cast<int>(curve.size()) - 1)) << "up in turn 3, down in turn 5, and to what it came to";
  EXPECT_NEAR(points[0].change(), 30, 0.1);
  EXPECT_THAT(points[0].title.toStdString(), HasSubstr("Turn 3"));
  for (auto& each : curve) each.war_margin = 0.5;
  EXPECT_THAT(turning_points(rules(), game(), curve), IsEmpty()) << "a change within the reach of chance is none";
}

TEST_F(End, OtherSheetsAreLegalAndChangeOneLine) {
  for (const auto& turn : game().turns)
    for (int s = 0; s < rules().seat_count(); ++s) {
      const auto& was = turn.orders.sheets[static_cast<std::size_t>(s)];
      const auto others = other_sheets(rules(), turn, SeatId(s));
      EXPECT_THAT(others, Not(IsEmpty())) << turn.turn;
      for (const auto& other : others) {
        EXPECT_FALSE(check(SeatView(rules(), turn.before, SeatId(s)), other.sheet)) << other.text.toStdString();
        EXPECT_NE(other.sheet.operation == was.operation, other.sheet.letter == was.letter) << other.text.toStdString();
        EXPECT_FALSE(other.text.isEmpty() || other.instead.isEmpty());
      }
    }
}

TEST_F(End, WhatWasHiddenInEachHouseIsTold) {
  for (int s = 0; s < rules().seat_count(); ++s) {
    const auto militias = militias_at_end(rules(), game(), SeatId(s));
    const auto own = std::ranges::count_if(rules().proxies, [s](const Proxy& p) { return p.patron == SeatId(s); });
    EXPECT_EQ(militias.size(), own);
    EXPECT_EQ(factions_at_end(rules(), game(), SeatId(s)).size(), static_cast<qsizetype>(rules().seats[static_cast<std::size_t>(s)].factions.size()));
    for (qsizetype i = 0, p = 0; p < static_cast<qsizetype>(rules().proxies.size()); ++p) {
      if (rules().proxies[static_cast<std::size_t>(p)].patron != SeatId(s)) continue;
      EXPECT_THAT(militias[i++].toStdString(), HasSubstr("control " + std::to_string(game().end.hidden.control[static_cast<std::size_t>(p)]) + " of 4"));
    }
  }
}

TEST_F(End, QuestionsComeOfWhatHappened) {
  const auto asked = questions(rules(), game(), turning_points(rules(), game(), std::vector<Prognosis>(game().turns.size(), prognosis(30))));
  EXPECT_GE(asked.size(), 3);
  EXPECT_LE(asked.size(), 5);
  for (const auto& question : asked) EXPECT_TRUE(question.contains('?')) << question.toStdString();
}

TEST_F(End, TheOddsComeInTheBackgroundAndTheirTurningPointsHaveKeys) {
  ASSERT_NE(screen(), nullptr);
  ASSERT_TRUE(known());
  EXPECT_EQ(screen()->run().curve().size(), game().turns.size());
  chart()->setFocus();
  QTest::keyClick(chart(), Qt::Key_1);
  settle();
  auto* card = screen()->findChild<TurningCard*>();
  ASSERT_NE(card, nullptr) << "the first turning point, in words";
  EXPECT_EQ(chart()->turn(), 1) << "the odds rose most in turn 2";
  EXPECT_THAT(card->accessibleName().toStdString(), HasSubstr("Turn 2"));
  EXPECT_THAT(chart()->accessibleDescription().toStdString(), HasSubstr(QStringLiteral("from %1 to %2").arg(percent(12), percent(40)).toStdString()));
  auto* next = card->findChild<QPushButton*>("next-turning-point");
  ASSERT_NE(next, nullptr);
  QTest::keyClick(next, Qt::Key_Space);
  settle();
  EXPECT_GT(chart()->turn(), 1);
}

TEST_F(End, AnotherOrderIsTriedByKeyboard) {
  ASSERT_TRUE(known());
  chart()->choose(4);
  settle();
  auto* card = screen()->findChild<WhatIfCard*>();
  ASSERT_NE(card, nullptr);
  EXPECT_EQ(card->turn(), 4) << "of the turn that is looked at";
  auto* order = card->findChild<Slot*>("order");
  ASSERT_NE(order, nullptr);
  EXPECT_TRUE(order->is_empty());
  fake_->asked.clear();
  QSignalSpy told(card, &WhatIfCard::told);
  order->setFocus();
  QTest::keyClick(order, Qt::Key_Return);
  ASSERT_TRUE(order->is_open());
  QTest::keyClick(order->spoken_list()->findChild<QAbstractItemView*>(), Qt::Key_Return);
  ASSERT_TRUE(told.wait(5000));
  ASSERT_THAT(fake_->asked, SizeIs(2));
  const auto& [turn, changed] = fake_->asked[1];
  EXPECT_EQ(turn, 4);
  EXPECT_EQ(fake_->asked[0].second, game().turns[4].orders.sheets) << "first as it was played";
  EXPECT_NE(changed[0], game().turns[4].orders.sheets[0]);
  EXPECT_EQ(changed[1], game().turns[4].orders.sheets[1]) << "the other side does what it did";
  const auto bars = card->findChildren<SplitBar*>();
  ASSERT_EQ(bars.size(), 2);
  for (auto* bar : bars) EXPECT_TRUE(bar->isVisible());
  EXPECT_THAT(bars[0]->spoken_value().toStdString(), HasSubstr("18"));
  EXPECT_THAT(bars[1]->spoken_value().toStdString(), HasSubstr("41"));
}

TEST_F(End, ATurnIsReplayedAsASeatSawIt) {
  screen()->show_as(SeatId(1));
  chart()->choose(2);
  settle();
  EXPECT_EQ(screen()->findChild<WhatIfCard*>(), nullptr) << "what could have been is no part of what it saw";
  QSignalSpy wanted(screen(), &DebriefScreen::replay_wanted);
  tour_->window().show_truth(2, SeatId(1));
  settle();
  auto* playback = qobject_cast<PlaybackScreen*>(tour_->window().screen());
  ASSERT_NE(playback, nullptr);
  const int as_seen = playback->steps();
  tour_->window().show_truth(2);
  settle();
  EXPECT_GE(playback->steps(), as_seen) << "the truth has no less to tell";
  emit playback->finished();
  settle();
  ASSERT_NE(screen(), nullptr);
  screen()->show_as({});
}

TEST_F(End, WorkingOutCanBeStopped) {
  class Slow : public FakeHindsight {
   public:
    Slow() : FakeHindsight({10}) {}
    Prognosis from_turn(int, const Effort& effort) const override {
      while (!effort.stop.stop_requested()) std::this_thread::yield();
      return {};
    }
  };
  DebriefScreen own;
  own.resize(1280, 800);
  own.show_game(rules(), game(), std::make_shared<Slow>());
  own.show();
  ASSERT_TRUE(own.run().is_running());
  auto* stop = own.findChild<QPushButton*>("stop-hindsight");
  ASSERT_TRUE(stop && stop->isVisible());
  QTest::keyClick(stop, Qt::Key_Space);
  EXPECT_FALSE(own.run().is_running());
  EXPECT_FALSE(own.run().is_complete());
  EXPECT_FALSE(stop->isVisible());
}

TEST_F(End, TheLaboratoryPlaysOnFromAnyTurnAndTheSameEachTime) {
  const auto lab = app::hindsight_of(test_roster())(rules(), game());
  ASSERT_NE(lab, nullptr);
  std::atomic<int> done{0};
  const auto first = lab->from_turn(5, {.games = 20, .done = &done});
  EXPECT_EQ(done, 20);
  EXPECT_EQ(first.games, 20);
  EXPECT_EQ(first.wars + first.all + first.some + first.none, first.games);
  EXPECT_THAT(first.scores, SizeIs(rules().seats.size()));
  const auto again = lab->from_turn(5, {.games = 20});
  EXPECT_EQ(again.wars, first.wars);
  EXPECT_EQ(again.scores, first.scores);
  // With the sheets of the last turn nothing is left to play but chance.
  const auto& last = game().turns.back();
  const auto played = lab->with_sheets(static_cast<int>(game().turns.size()) - 1, last.orders.sheets, {.games = 20});
  EXPECT_EQ(played.games, 20);
}

}  // namespace
}  // namespace bc::ui
