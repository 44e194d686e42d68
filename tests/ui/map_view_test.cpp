// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>

#include <set>

#include "map_test_scene.h"
#include "ui/map/map_view.h"

namespace bc::ui {
namespace {

class MapViewTest : public testing::Test {
 protected:
  void SetUp() override {
    MapStyle style = light_map_style();
    style.reduced_motion = true;
    view_.set_style(style);
    view_.resize(1100, 800);
    view_.set_scene(test::small_scene());
    ASSERT_NE(view_.atlas(), nullptr) << "the map is not baked";
    view_.show();
    view_.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&view_));
    view_.setFocus(Qt::TabFocusReason);
  }

  QPoint at(double lon, double lat) const {
    return view_.camera().to_view(view_.atlas()->projection.forward({lon, lat})).toPoint();
  }
  QString theatre_under(QPoint point) const {
    const MapItem item = view_.item_at(point);
    return item.kind == MapItem::Kind::theatre ? view_.scene().theatres[static_cast<std::size_t>(item.index)].id : QString();
  }
  QString current_theatre() const {
    const MapItem item = view_.current();
    return item.kind == MapItem::Kind::theatre ? view_.scene().theatres[static_cast<std::size_t>(item.index)].id : QString();
  }

  MapView view_;
};

TEST_F(MapViewTest, KnowsTheTheatreUnderAPoint) {
  EXPECT_EQ(theatre_under(at(40.5, 32.6)), "anbar");
  EXPECT_EQ(theatre_under(at(36.5, 30.5)), "jordan");
  EXPECT_EQ(theatre_under(at(56, 31)), "iran");
  EXPECT_EQ(theatre_under(at(40.6, 17.2)), "red-sea");
  EXPECT_EQ(theatre_under(at(45, 24)), "");
}

TEST_F(MapViewTest, AClickChoosesATheatreAndACounter) {
  QSignalSpy theatres(&view_, &MapView::theatre_activated);
  QSignalSpy counters(&view_, &MapView::counter_activated);
  QTest::mouseClick(&view_, Qt::LeftButton, {}, at(40.5, 32.6));
  ASSERT_EQ(theatres.count(), 1);
  EXPECT_EQ(theatres[0][0].toString(), "anbar");
  QTest::mouseClick(&view_, Qt::LeftButton, {}, at(42.44, 33.79));
  ASSERT_EQ(counters.count(), 1);
  EXPECT_EQ(counters[0][0].toString(), "al-asad");
}

TEST_F(MapViewTest, ATheatreThatCannotBeChosenIsNot) {
  MapScene scene = test::small_scene();
  scene.theatres[0].enabled = false;
  view_.set_scene(scene);
  QSignalSpy theatres(&view_, &MapView::theatre_activated);
  QTest::mouseClick(&view_, Qt::LeftButton, {}, at(40.5, 32.6));
  EXPECT_EQ(theatres.count(), 0);
}

TEST_F(MapViewTest, ADragMovesTheMapAndChoosesNothing) {
  QSignalSpy theatres(&view_, &MapView::theatre_activated);
  view_.zoom(2);
  const QPointF before = view_.camera().centre;
  QTest::mousePress(&view_, Qt::LeftButton, {}, {500, 400});
  QTest::mouseMove(&view_, {440, 380});
  QTest::mouseMove(&view_, {400, 360});
  QTest::mouseRelease(&view_, Qt::LeftButton, {}, {400, 360});
  EXPECT_EQ(theatres.count(), 0);
  EXPECT_NEAR(view_.camera().centre.x() - before.x(), 100 / view_.camera().scale, 1e-6);
}

TEST_F(MapViewTest, EveryTheatreIsReachedWithT) {
  std::set<QString> reached;
  for (std::size_t i = 0; i < view_.scene().theatres.size(); ++i) {
    QTest::keyClick(&view_, Qt::Key_T);
    reached.insert(current_theatre());
  }
  EXPECT_EQ(reached.size(), view_.scene().theatres.size());
  EXPECT_FALSE(reached.contains(QString()));
}

TEST_F(MapViewTest, EveryTheatreIsReachedWithArrows) {
  // From each theatre found so far, all four ways, until nothing new is found.
  QTest::keyClick(&view_, Qt::Key_T);
  std::set<int> reached{view_.current().index};
  std::vector<int> open{view_.current().index};
  while (!open.empty()) {
    const int from = open.back();
    open.pop_back();
    for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
      view_.show_all();
      view_.set_current({MapItem::Kind::theatre, from});
      QTest::keyClick(&view_, key);
      if (reached.insert(view_.current().index).second) open.push_back(view_.current().index);
    }
  }
  EXPECT_EQ(reached.size(), view_.scene().theatres.size());
}

TEST_F(MapViewTest, EveryCounterIsReachedWithNAndChosenWithEnter) {
  QSignalSpy counters(&view_, &MapView::counter_activated);
  std::set<QString> chosen;
  for (std::size_t i = 0; i < view_.scene().counters.size(); ++i) {
    QTest::keyClick(&view_, Qt::Key_N);
    QTest::keyClick(&view_, Qt::Key_Return);
  }
  for (const auto& arguments : counters) chosen.insert(arguments[0].toString());
  EXPECT_EQ(chosen.size(), view_.scene().counters.size());
}

TEST_F(MapViewTest, WhatHasTheFocusComesIntoView) {
  view_.fly_to("yemen");
  view_.zoom(3);
  for (std::size_t i = 0; i < view_.scene().theatres.size(); ++i) {
    QTest::keyClick(&view_, Qt::Key_T);
    EXPECT_TRUE(view_.rect().intersects(view_.rect_of(view_.current()))) << current_theatre().toStdString();
  }
}

TEST_F(MapViewTest, CountersAtOnePlacePileUpAndFanOut) {
  const auto middles = [&] {
    std::vector<QPointF> result;
    for (const StagedCounter& staged : view_.stage().counters) {
      if (staged.counter >= 2 && staged.counter <= 4) result.push_back(staged.middle);
    }
    return result;
  };
  const auto apart = [&] {
    double least = 1e9;
    const std::vector<QPointF> spots = middles();
    for (std::size_t i = 0; i < spots.size(); ++i) {
      for (std::size_t j = 0; j < i; ++j) {
        least = std::min(least, std::max(std::abs(spots[i].x() - spots[j].x()), std::abs(spots[i].y() - spots[j].y())));
      }
    }
    return least;
  };
  ASSERT_EQ(middles().size(), 3U);
  EXPECT_LT(apart(), 10);
  view_.set_current({MapItem::Kind::counter, 3});
  EXPECT_GE(apart(), counter_size(view_.style())) << "fanned out, each can be hit";
  QTest::keyClick(&view_, Qt::Key_Escape);
  EXPECT_LT(apart(), 10);
}

TEST_F(MapViewTest, MoreIsWrittenFromNearer) {
  const auto count = [&] {
    std::set<QString> names;
    for (const MapLabel& label : view_.labels()) names.insert(label.text);
    return names.size();
  };
  view_.fly_to("anbar");
  const auto near = count();
  view_.show_all();
  EXPECT_GT(near, count() + 20);
}

TEST_F(MapViewTest, NoNameCoversAnotherOrACounter) {
  for (const char* theatre : {"anbar", "iran", "oman"}) {
    view_.fly_to(theatre);
    const std::vector<MapLabel>& labels = view_.labels();
    for (std::size_t i = 0; i < labels.size(); ++i) {
      for (std::size_t j = 0; j < i; ++j) {
        // Slanted names of waters have boxes that are mostly empty.
        const bool slanted = labels[i].font == QFont() || labels[j].font == QFont();
        if (slanted || labels[i].text.isEmpty() || labels[j].text.isEmpty()) continue;
        EXPECT_FALSE(labels[i].box.adjusted(1, 2, -1, -2).intersects(labels[j].box.adjusted(1, 2, -1, -2)))
            << labels[i].text.toStdString() << " and " << labels[j].text.toStdString();
      }
    }
  }
}

TEST_F(MapViewTest, ATheatreThatIsAWholeCountryIsNamedOnce) {
  int found = 0;
  for (const MapLabel& label : view_.labels()) found += label.text.compare("Jordan", Qt::CaseInsensitive) == 0 ? 1 : 0;
  EXPECT_EQ(found, 1);
}

TEST_F(MapViewTest, FliesToATheatreAndBack) {
  const Camera all = view_.camera();
  view_.fly_to("anbar");
  EXPECT_GT(view_.camera().scale, all.scale * 1.9);
  EXPECT_EQ(theatre_under(at(40.5, 32.6)), "anbar");
  QTest::keyClick(&view_, Qt::Key_Home);
  EXPECT_NEAR(view_.camera().scale, all.scale, 1e-9);
}

TEST_F(MapViewTest, AFlightTakesTimeUnlessMotionIsReduced) {
  MapStyle style = light_map_style();
  view_.set_style(style);
  const double before = view_.camera().scale;
  view_.fly_to("anbar");
  EXPECT_TRUE(view_.is_moving());
  EXPECT_NEAR(view_.camera().scale, before, before * 0.1);
  view_.settle();
  EXPECT_FALSE(view_.is_moving());
  EXPECT_GT(view_.camera().scale, before * 1.9);
}

TEST_F(MapViewTest, TheSamePictureEveryTime) {
  const QImage first = view_.grab().toImage();
  view_.fly_to("yemen");
  view_.grab();
  view_.show_all();
  EXPECT_EQ(view_.grab().toImage(), first);
}

TEST_F(MapViewTest, LinesPassBehindNames) {
  auto scene = test::small_scene();
  scene.callouts.clear();
  scene.arcs.clear();
  view_.set_scene(scene);
  view_.settle();
  const QImage without = view_.grab().toImage();
  for (const double latitude : {20.0, 24.0, 28.0, 32.0}) scene.arcs.push_back({LonLat{34, latitude}, LonLat{60, latitude - 2}, ArcStyle::solid, "ir", false, "", ""});
  view_.set_scene(scene);
  view_.settle();
  const QImage with = view_.grab().toImage();
  ASSERT_EQ(with.size(), without.size());
  int crossed = 0;
  for (const MapLabel& label : view_.labels()) {
    if (label.text.isEmpty()) continue;
    QRectF box(QPointF(), label.box.size());
    box.moveCenter(view_.camera().to_view(label.km) + label.shift);
    const QRect pixels = box.toAlignedRect().intersected(with.rect());
    bool touched = false, whole = true;
    for (int y = pixels.top(); y <= pixels.bottom(); ++y)
      for (int x = pixels.left(); x <= pixels.right(); ++x) {
        if (with.pixel(x, y) == without.pixel(x, y)) continue;
        touched = true;
        whole = whole && (without.pixel(x, y) & RGB_MASK) != (label.colour.rgb() & RGB_MASK);
      }
    crossed += touched;
    EXPECT_TRUE(whole) << label.text.toStdString() << " is crossed out";
  }
  EXPECT_GT(crossed, 0) << "no line met a name";
}

TEST_F(MapViewTest, TheFocusStaysWithItsThingWhenTheSceneChanges) {
  view_.set_current({MapItem::Kind::theatre, 3});
  MapScene scene = test::small_scene();
  scene.theatres.erase(scene.theatres.begin());
  view_.set_scene(scene);
  EXPECT_EQ(current_theatre(), "iran");
}

TEST_F(MapViewTest, AnEmptySceneLeavesNothingOfTheLastOne) {
  view_.grab();
  view_.set_scene({});
  const QImage picture = view_.grab().toImage();
  const QRgb first = picture.pixel(0, 0);
  for (int y = 0; y < picture.height(); y += 7) {
    for (int x = 0; x < picture.width(); x += 7) ASSERT_EQ(picture.pixel(x, y), first);
  }
  EXPECT_EQ(view_.ground_bytes(), 0U);
  EXPECT_FALSE(view_.item_at({500, 400}));
}

TEST_F(MapViewTest, WithoutTheMapTheWindowStillStands) {
  MapScene scene = test::small_scene();
  scene.map = "atlantis";
  view_.set_scene(scene);
  EXPECT_EQ(view_.atlas(), nullptr);
  EXPECT_FALSE(view_.grab().isNull());
  QTest::keyClick(&view_, Qt::Key_Plus);
  QTest::keyClick(&view_, Qt::Key_Right);
  QTest::mouseClick(&view_, Qt::LeftButton, {}, {50, 50});
}

}  // namespace
}  // namespace bc::ui
