// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <cmath>

#include "ui/map/camera.h"
#include "ui/map/map_view.h"
#include "ui/map/projection.h"

namespace bc::ui {
namespace {

const LambertConformal middle_east(17, 36, {47.5, 27});

double distance(QPointF a, QPointF b) { return std::hypot(a.x() - b.x(), a.y() - b.y()); }

TEST(MapProjection, ComesBackToWhereItStarted) {
  for (double lon = 5; lon <= 90; lon += 2.5) {
    for (double lat = 2; lat <= 48; lat += 2.5) {
      const QPointF back = middle_east.inverse(middle_east.forward({lon, lat}));
      EXPECT_NEAR(back.x(), lon, 1e-9);
      EXPECT_NEAR(back.y(), lat, 1e-9);
    }
  }
}

TEST(MapProjection, PutsTheCentreAtTheOriginAndNorthUp) {
  EXPECT_LT(distance(middle_east.forward({47.5, 27}), {0, 0}), 1e-9);
  EXPECT_LT(middle_east.forward({47.5, 30}).y(), 0);
  EXPECT_GT(middle_east.forward({50, 27}).x(), 0);
}

TEST(MapProjection, KeepsDistancesWithinTwoPercent) {
  // Great-circle distances on a sphere of 6371 km.
  const double baghdad_tehran = distance(middle_east.forward({44.366, 33.315}), middle_east.forward({51.389, 35.689}));
  const double riyadh_sanaa = distance(middle_east.forward({46.675, 24.714}), middle_east.forward({44.207, 15.369}));
  EXPECT_NEAR(baghdad_tehran, 694, 694 * 0.02);
  EXPECT_NEAR(riyadh_sanaa, 1071, 1071 * 0.02);
}

TEST(MapProjection, IsTrueToScaleAlongItsParallels) {
  EXPECT_NEAR(middle_east.scale_at(17), 1, 1e-9);
  EXPECT_NEAR(middle_east.scale_at(36), 1, 1e-9);
  EXPECT_LT(middle_east.scale_at(27), 1);
}

TEST(MapCamera, ZoomKeepsThePointUnderTheCursor) {
  Camera camera{{100, -200}, 0.25, {1000, 700}};
  const QPointF cursor(720, 130);
  const QPointF before = camera.to_km(cursor);
  EXPECT_LT(distance(zoomed_around(camera, cursor, 0.5).to_km(cursor), before), 1e-9);
}

TEST(MapCamera, AMovementEndsWhereItShouldAndKeepsAFixedPointFixed) {
  const Camera from{{100, -200}, 0.25, {1000, 700}};
  const QPointF cursor(720, 130);
  const Camera to = zoomed_around(from, cursor, 1.0);
  EXPECT_EQ(between(from, to, 1), to);
  for (const double progress : {0.1, 0.5, 0.9}) {
    EXPECT_LT(distance(between(from, to, progress).to_km(cursor), from.to_km(cursor)), 1e-6);
  }
}

TEST(MapCamera, NeverShowsWhatLiesOutsideTheFrame) {
  const auto atlas = load_map_data("middle-east");
  ASSERT_TRUE(atlas);
  for (const QSizeF view : {QSizeF(800, 560), QSizeF(1600, 1000), QSizeF(2560, 900)}) {
    for (const double scale : rest_scales(*atlas, view)) {
      const Camera camera = kept_inside({atlas->frame.topLeft(), scale, view}, atlas->frame);
      EXPECT_TRUE(atlas->frame.adjusted(-0.01, -0.01, 0.01, 0.01).contains(camera.km())) << view.width() << " at " << scale;
    }
  }
}

TEST(MapCamera, RestsAtEveryBakedScale) {
  const auto atlas = load_map_data("middle-east");
  ASSERT_TRUE(atlas);
  const std::vector<double> scales = rest_scales(*atlas, {900, 600});
  for (const AtlasLevel& level : atlas->levels) {
    if (level.scale * atlas->frame.width() < 900 || level.scale * atlas->frame.height() < 600) continue;  // it would not fill the view
    const bool found = std::ranges::any_of(scales, [&](double scale) { return std::abs(scale - level.scale) < 1e-9; });
    EXPECT_TRUE(found) << level.scale;
  }
}

}  // namespace
}  // namespace bc::ui
