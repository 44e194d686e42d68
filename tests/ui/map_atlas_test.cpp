// SPDX-License-Identifier: GPL-3.0-or-later
// The maps themselves: their lines close, their places lie where they should.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "map_test_scene.h"
#include "ui/map/map_view.h"
#include "ui/map/theatre_shape.h"

namespace bc::ui {
namespace {

// Kilometres to the shape; 0 inside.
double distance_to(const TheatreShape& shape, QPointF point) {
  if (shape.contains(point)) return 0;
  double best = 1e9;
  for (const QPolygonF& ring : shape.rings) {
    for (qsizetype i = 1; i < ring.size(); ++i) {
      const QPointF way = ring[i] - ring[i - 1];
      const double t = std::clamp(QPointF::dotProduct(point - ring[i - 1], way) / QPointF::dotProduct(way, way), 0.0, 1.0);
      const QPointF gap = point - ring[i - 1] - way * t;
      best = std::min(best, std::hypot(gap.x(), gap.y()));
    }
  }
  return best;
}

double land_share(const TheatreShape& shape) {
  double area = 0;
  for (const QPolygonF& ring : shape.rings) {
    double sum = 0;
    for (qsizetype i = 1; i < ring.size(); ++i) sum += ring[i - 1].x() * ring[i].y() - ring[i].x() * ring[i - 1].y();
    area += std::abs(sum) / 2;
  }
  return area / (shape.bounds.width() * shape.bounds.height());
}

class Atlases : public testing::TestWithParam<const char*> {
 protected:
  void SetUp() override {
    atlas_ = load_map_data(GetParam());
    ASSERT_TRUE(atlas_) << "the map is not baked";
  }
  TheatreShape shape_of(const QStringList& regions) const {
    MapScene scene;
    scene.theatres = {test::land("all", "All", regions)};
    return theatre_shapes(*atlas_, scene).front();
  }
  std::shared_ptr<const Atlas> atlas_;
};

TEST_P(Atlases, EveryRegionIsMadeOfClosedRings) {
  for (int i = 0; i < static_cast<int>(atlas_->regions.size()); ++i) {
    for (const QPolygonF& ring : rings_of(*atlas_, {i})) {
      EXPECT_EQ(ring.first(), ring.last()) << atlas_->regions[static_cast<std::size_t>(i)].code.toStdString();
      EXPECT_GE(ring.size(), 4);
    }
  }
}

TEST_P(Atlases, EveryCityLiesInItsCountryOrRightAtItsCoast) {
  for (const AtlasPlace& place : atlas_->places) {
    if (place.kind != PlaceKind::city && place.kind != PlaceKind::capital) continue;
    const TheatreShape country = shape_of({place.country});
    ASSERT_FALSE(country.rings.empty()) << place.country.toStdString();
    // The coast is simplified: a port may lie a little off it.
    EXPECT_LT(distance_to(country, place.path.first()), 10) << place.name_in("en").toStdString();
  }
}

TEST_P(Atlases, CountryNamesStandOnTheirCountry) {
  for (const AtlasPlace& place : atlas_->places) {
    if (place.kind != PlaceKind::country || !atlas_->frame.contains(place.path.first())) continue;
    const TheatreShape country = shape_of({place.country});
    EXPECT_FALSE(country.rings.empty()) << place.country.toStdString();
    // Small countries and those of many islands have their name beside them.
    if (country.bounds.width() > 500 && country.bounds.height() > 500 && land_share(country) > 0.2) {
      EXPECT_TRUE(country.contains(place.path.first())) << place.name_in("en").toStdString();
    }
  }
}

TEST_P(Atlases, WaterNamesBeginMiddleAndEndOnWater) {
  const auto on_land = [&](QPointF km) {
    bool inside = false;
    for (const QPolygonF& ring : atlas_->land) inside ^= ring.containsPoint(km, Qt::OddEvenFill);
    return inside;
  };
  for (const AtlasPlace& place : atlas_->places) {
    if (place.kind != PlaceKind::water) continue;
    for (const QPointF& point : place.path) EXPECT_FALSE(on_land(point)) << place.name_in("en").toStdString();
  }
}

TEST_P(Atlases, EveryPlaceHasItsPersianName) {
  for (const AtlasPlace& place : atlas_->places)
    EXPECT_FALSE(place.names.value("fa").isEmpty()) << place.name_in("en").toStdString();
}

INSTANTIATE_TEST_SUITE_P(Maps, Atlases, testing::Values("middle-east", "caribbean"),
                         [](const auto& map) { return std::string(map.param) == "caribbean" ? "Caribbean" : "MiddleEast"; });

TEST(Atlas, ATheatreOfProvincesHasNoLineInside) {
  const auto atlas = load_map_data("middle-east");
  ASSERT_TRUE(atlas);
  MapScene scene;
  scene.theatres = {test::land("whole", "Iraq", {"IQ"}), test::land("one", "Anbar", {"IQ-AN"})};
  const std::vector<TheatreShape> shapes = theatre_shapes(*atlas, scene);
  EXPECT_TRUE(shapes[0].inner.empty());
  EXPECT_FALSE(shapes[1].inner.empty()) << "Anbar has borders inside Iraq";
  EXPECT_FALSE(shapes[1].borders.empty()) << "and with Syria";
}

TEST(Atlas, TellsOfRegionsThatItDoesNotKnow) {
  const auto atlas = load_map_data("middle-east");
  ASSERT_TRUE(atlas);
  MapScene scene = test::small_scene();
  EXPECT_EQ(unknown_regions(*atlas, scene), QStringList());
  scene.theatres.push_back(test::land("typo", "Typo", {"IQ-XX"}));
  EXPECT_EQ(unknown_regions(*atlas, scene), QStringList("IQ-XX"));
}

TEST(Atlas, TheFlagshipsRegionsAndThoseOfCubaExist) {
  const auto east = load_map_data("middle-east");
  const auto cuba = load_map_data("caribbean");
  ASSERT_TRUE(east && cuba);
  for (const char* code : {"IR-22", "IQ-AN", "IQ-BG", "IQ-AR", "SY-DY", "SY-HI", "SY-DI", "LB", "IL", "PS-WB",
                           "PS-GS", "JO",    "QA",    "BH",    "KW",    "SA",    "AE",    "YE", "OM", "TR"}) {
    EXPECT_FALSE(east->regions_of(code).empty()) << code;
  }
  for (const char* code : {"CU-01", "CU-03", "CU-05", "CU-09", "CU-14", "CU-99", "USG", "US-FL"})
    EXPECT_FALSE(cuba->regions_of(code).empty()) << code;
}

}  // namespace
}  // namespace bc::ui
