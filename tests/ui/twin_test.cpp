// SPDX-License-Identifier: GPL-3.0-or-later
// Two games that differ only in what the seat at the screen may not know look and sound the same on every screen of that seat.
#include <gmock/gmock.h>

#include <QAccessible>
#include <QImage>
#include <QPainter>
#include <QTest>
#include <map>
#include <set>

#include "core/adjudicate.h"
#include "core/observe.h"
#include "support/harness.h"
#include "tour.h"
#include "ui/coach/coach_panel.h"
#include "ui/help/help_panel.h"
#include "ui/map/map_view.h"
#include "variants/load.h"
#include "window_text.h"

namespace bc::ui {
namespace {

constexpr int kTurns = 2;       // played before the screens are looked at
constexpr int kRivalSheets = 12;  // what the rival does in the open is one of so many courses: few, so that games meet again
constexpr int kBlending = 16;     // of 255: how far apart the same translucent strokes may be rounded; a letter differs by far more
constexpr std::uint64_t kSeeds = 20000;

void ask_coach(Tour& tour) {
  tour.window().coach()->ask();
  ASSERT_TRUE(QTest::qWaitFor([&] { return !tour.window().coach()->is_thinking(); }, 60'000));
}

/// A game by its seed and its sheets, and where it led.
struct Game {
  std::uint64_t seed = 0;
  std::vector<JointOrders> orders;
  std::vector<EventLog> logs;
  State end;
};

Game played(const Ruleset& rules, SeatId viewer, std::uint64_t seed) {
  Game game{.seed = seed, .orders = {}, .logs = {}, .end = initial_state(rules, seed)};
  Rng in_the_open{seed % kRivalSheets}, in_secret{seed};
  for (int turn = 0; turn < kTurns; ++turn) {
    JointOrders orders{};
    for (int s = 0; s < rules.seat_count(); ++s) {
      if (SeatId(s) == viewer || seed % 3 == 0) continue;
      const SeatView view(rules, game.end, SeatId(s));
      auto& sheet = orders[static_cast<std::size_t>(s)];
      sheet = bc::test::random_sheet(view, in_the_open);
      const auto other = bc::test::random_sheet(view, in_secret);
      auto changed = sheet;
      changed.support = other.support;
      if (!check(view, changed)) sheet = changed;
      changed.operation = other.operation;
      if (other.operation.kind == OperationKind::proxy_strike && !check(view, changed)) sheet = changed;
    }
    game.orders.push_back(orders);
    game.logs.emplace_back();
    adjudicate(rules, game.end, orders, &game.logs.back());
  }
  return game;
}

bool told_alike(const Game& a, const Game& b, SeatId viewer) {
  for (int t = 0; t < kTurns; ++t)
    if (story_for(viewer, a.logs[static_cast<std::size_t>(t)]) != story_for(viewer, b.logs[static_cast<std::size_t>(t)])) return false;
  return true;
}

/// What the two may not show: each a word, so that a test can tell what it has covered.
std::set<std::string> differences(const Game& a, const Game& b, SeatId viewer) {
  std::set<std::string> all;
  for (std::size_t s = 0; s < a.end.own.size(); ++s) {
    if (SeatId(static_cast<int>(s)) == viewer) continue;
    if (a.end.own[s].agenda != b.end.own[s].agenda) all.insert("agenda");
    if (a.end.own[s].hawk != b.end.own[s].hawk) all.insert("type");
    for (int t = 0; t < kTurns; ++t)
      if (a.orders[static_cast<std::size_t>(t)][s] != b.orders[static_cast<std::size_t>(t)][s]) all.insert("past orders");
  }
  if (a.end.hidden.ordered_by != b.end.hidden.ordered_by) all.insert("who gave the order");
  if (a.end.hidden.control != b.end.hidden.control) all.insert("obedience of militias");
  return all;
}

struct Twins {
  Game one, other;
  std::set<std::string> what;  // is different
};

/// The two games that the viewer has lived through alike and that differ in most of what is hidden.
Twins find_twins(const Ruleset& rules, SeatId viewer) {
  std::map<std::pair<std::uint64_t, std::uint64_t>, std::vector<Game>> lived;
  Twins found;
  for (std::uint64_t seed = 1; seed <= kSeeds; ++seed) {
    auto game = played(rules, viewer, seed);
    if (game.end.pub.phase != Phase::playing) continue;
    const auto& hash = game.end.history[viewer.index()];
    auto& alike = lived[{hash.low, hash.high}];
    for (const auto& other : alike) {
      if (!told_alike(game, other, viewer)) continue;
      if (auto what = differences(game, other, viewer); what.size() > found.what.size()) found = {game, other, std::move(what)};
    }
    if (alike.size() < 12) alike.push_back(std::move(game));
  }
  return found;
}

std::string first_difference(const QStringList& a, const QStringList& b) {
  for (qsizetype i = 0; i < std::max(a.size(), b.size()); ++i)
    if (a.value(i) != b.value(i)) return (a.value(i) + "\n  is not\n" + b.value(i)).toStdString();
  return {};
}

/// The farthest that any channel of any pixel is apart, of 255.
int difference(const QImage& a, const QImage& b) {
  if (a.size() != b.size()) return 255;
  const auto left = a.convertToFormat(QImage::Format_RGB32), right = b.convertToFormat(QImage::Format_RGB32);
  int most = 0;
  for (int y = 0; y < left.height(); ++y) {
    const auto* one = reinterpret_cast<const QRgb*>(left.constScanLine(y));
    const auto* two = reinterpret_cast<const QRgb*>(right.constScanLine(y));
    for (int x = 0; x < left.width(); ++x)
      most = std::max({most, std::abs(qRed(one[x]) - qRed(two[x])), std::abs(qGreen(one[x]) - qGreen(two[x])), std::abs(qBlue(one[x]) - qBlue(two[x]))});
  }
  return most;
}

/// What the seat's screens look like and sound like, in order.
struct Impression {
  QString screen;
  QImage picture;              // without the maps
  std::vector<MapScene> maps;  // all that they show
  QStringList words;
};

class Twin : public testing::TestWithParam<const char*> {
 protected:
  const Loaded loaded_ = load_variant(GetParam(), std::vector{std::filesystem::path(BC_SOURCE_DIR) / "rules/variants"});
  const Ruleset& rules_ = *loaded_.ruleset;

  std::vector<Impression> impressions(const Game& game, SeatId viewer, const std::optional<OrderSheet>& sealed_by_rival) {
    Tour tour(GetParam(), {1280, 800});
    tour.window().start_game(GetParam(), {SeatPlayer{}, SeatPlayer{}}, game.seed);
    auto& flow = tour.flow();
    for (const auto& orders : game.orders)
      for (int s = 0; s < rules_.seat_count(); ++s) {
        flow.sit_down();
        flow.model().set_draft(orders[static_cast<std::size_t>(s)]);
        flow.model().seal();
      }
    if (sealed_by_rival) {
      flow.sit_down();
      flow.model().set_draft(*sealed_by_rival);
      flow.model().seal();
    }
    settle();
    std::vector<Impression> all;
    const auto look = [&](const char* screen) {
      settle();
      Impression now{screen, tour.window().grab().toImage(), {}, everything_said(tour.window())};
      for (auto* map : tour.window().findChildren<MapView*>()) {
        if (!map->isVisible()) continue;
        now.maps.push_back(map->scene());
        // Its tiles are painted when there is time, by one way or another: the same to the eye, not to the bit.
        QPainter(&now.picture).fillRect(QRect(map->mapTo(&tour.window(), QPoint()), map->size()), Qt::gray);
      }
      all.push_back(std::move(now));
    };
    EXPECT_EQ(flow.seat(), viewer);
    look("curtain");
    flow.sit_down();
    look("playback");
    QTest::keyClick(tour.window().screen(), Qt::Key_End);
    look("playback, its end");
    for (const auto& [screen, name] : {std::pair{Screen::briefing, "briefing"}, {Screen::board, "board"}, {Screen::channel, "channel"}, {Screen::record, "record"}}) {
      flow.show(screen);
      look(name);
      tour.window().help()->explain(tour.window().focusWidget());
      look("help");
      tour.window().help()->dismiss();
    }
    ask_coach(tour);
    look("coach");
    tour.window().coach()->dismiss();
    tour.window().show_rules({});
    look("rules");
    return all;
  }

  void expect_alike(const std::vector<Impression>& a, const std::vector<Impression>& b) {
    ASSERT_EQ(a.size(), b.size());
    for (std::size_t i = 0; i < a.size(); ++i) {
      EXPECT_EQ(first_difference(a[i].words, b[i].words), "") << "heard on the screen " << a[i].screen.toStdString();
      EXPECT_TRUE(a[i].maps == b[i].maps) << "on the map of the screen " << a[i].screen.toStdString();
      EXPECT_LE(difference(a[i].picture, b[i].picture), kBlending) << "seen on the screen " << a[i].screen.toStdString();
    }
  }
};

TEST_P(Twin, NothingHiddenIsSeenOrHeard) {
  for (const int seat : {0, 1}) {
    const SeatId viewer(seat);
    const auto twins = find_twins(rules_, viewer);
    EXPECT_THAT(twins.what, testing::IsSupersetOf({"agenda", "type", "past orders", "obedience of militias"}));
    std::optional<OrderSheet> one, other;
    if (seat == 1) {  // the rival has sealed already, another sheet in each of the two
      Rng dice{7};
      one = OrderSheet{};
      other = bc::test::random_sheet(SeatView(rules_, twins.other.end, SeatId(0)), dice);
      ASSERT_NE(one, other);
    }
    expect_alike(impressions(twins.one, viewer, one), impressions(twins.other, viewer, other));
  }
}

INSTANTIATE_TEST_SUITE_P(Scenarios, Twin, testing::Values("tower-22", "cuba-1962"));

/// Behind the curtain no widget holds a sentence that only the seat before has read.
TEST_P(Twin, NothingOfTheSeatBeforeIsLeftBehindTheCurtain) {
  Tour tour(GetParam());
  tour.play_to(4);
  auto& flow = tour.flow();
  QStringList curtain = everything_held(tour.window());
  flow.sit_down();
  QStringList read;
  const auto read_all = [&] {
    settle();
    read << everything_held(tour.window());
  };
  read_all();
  for (const auto screen : {Screen::briefing, Screen::board, Screen::channel, Screen::record}) {
    flow.show(screen);
    read_all();
    tour.window().help()->explain(tour.window().focusWidget());
    read_all();
    tour.window().help()->dismiss();
  }
  flow.model().set_draft(scripted_sheet(*flow.session(), flow.seat()));
  flow.show(Screen::board);
  read_all();
  ask_coach(tour);
  read_all();
  flow.model().set_words(QStringLiteral("A line for the eyes of one alone"));
  flow.lock();
  settle();
  const auto left = everything_held(tour.window());
  for (const auto& words : left) {
    if (curtain.contains(words)) continue;
    EXPECT_FALSE(read.contains(words)) << words.toStdString();
  }
  EXPECT_GT(read.size(), 200) << "the seat has read much";
  EXPECT_FALSE(flow.model().is_open());
}

}  // namespace
}  // namespace bc::ui
