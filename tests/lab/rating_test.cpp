// SPDX-License-Identifier: GPL-3.0-or-later
// Ratings and the sequential test, against numbers that can be worked out by hand.
#include "lab/rating.h"

#include <gtest/gtest.h>

#include <cmath>

#include "lab/student.h"

namespace bc {
namespace {

TEST(Rating, TenToOneIsFourHundred) {
  const auto rated = ratings(2, {{0, 1, 100000, 0, 110000}});
  EXPECT_NEAR(rated[0].elo - rated[1].elo, 400, 1);
}

TEST(Rating, ChainsAddUp) {
  const auto rated = ratings(3, {{0, 1, 75000, 0, 100000}, {1, 2, 75000, 0, 100000}});
  EXPECT_NEAR(rated[0].elo - rated[1].elo, 190.85, 1);
  EXPECT_NEAR(rated[0].elo - rated[2].elo, 381.7, 1);
  EXPECT_NEAR(rated[0].elo + rated[1].elo + rated[2].elo, 0, 0.1);
}

TEST(Rating, AlwaysAheadIsNotInfinite) {
  const auto rated = ratings(2, {{0, 1, 50, 0, 50}});
  EXPECT_GT(rated[0].elo, 100);
  EXPECT_LT(rated[0].elo, 2000);
  EXPECT_GT(rated[0].margin, 0);
}

TEST(Rating, IntervalsHoldWithAllOthersUnknown) {
  // Of two, the difference has the variance 1 / (n p (1 - p)) in log odds; each stands half of it from their mean.
  const auto two = ratings(2, {{0, 1, 200, 0, 400}});
  EXPECT_NEAR(two[0].margin, 1.96 * 400 / std::log(10) / std::sqrt(400.5 * 0.25) / 2, 0.2);
  // At the end of a chain one knows less than in its middle.
  const auto chain = ratings(4, {{0, 1, 50, 0, 100}, {1, 2, 50, 0, 100}, {2, 3, 50, 0, 100}});
  EXPECT_GT(chain[0].margin, 1.4 * chain[1].margin);
  // Whom nobody has met has no rating.
  EXPECT_FALSE(std::isfinite(ratings(3, {{0, 1, 5, 0, 10}})[2].margin));
}

TEST(Student, TablesAreMet) {
  // The upper 2.5 % points of the usual tables.
  EXPECT_NEAR(student_margin(0.95, 1), 12.706, 0.001);
  EXPECT_NEAR(student_margin(0.95, 9), 2.262, 0.001);
  EXPECT_NEAR(student_margin(0.95, 19), 2.093, 0.001);
  EXPECT_NEAR(student_margin(0.95, 1e6), 1.960, 0.001);
  EXPECT_NEAR(student_p(1, 1), 0.5, 1e-9);  // Cauchy
  EXPECT_NEAR(student_p(0, 7), 1, 1e-12);
  EXPECT_NEAR(student_p(-2.776, 4), 0.05, 1e-4);
  EXPECT_GT(student_p(30, 19), 0);
}

TEST(Rating, DrawsAreHalves) {
  const auto rated = ratings(2, {{0, 1, 0, 80, 80}});
  EXPECT_NEAR(rated[0].elo, rated[1].elo, 1e-6);
}

Sum leads(std::int64_t low, std::int64_t high, int times) {
  Sum sum;
  for (int i = 0; i < times; ++i) sum.add(low), sum.add(high);
  return sum;
}

TEST(Sequential, StopsWhenEnoughIsSaid) {
  EXPECT_EQ(sequential(leads(-100, 300, 200), 0, 50, 0.05), Sprt::lead);
  EXPECT_EQ(sequential(leads(-300, 100, 200), 0, 50, 0.05), Sprt::no_lead);
  EXPECT_EQ(sequential(leads(-100, 300, 1), 0, 50, 0.05), Sprt::go_on);
  // Mean 25 of a spread of 200: the ratio is 0 for ever.
  EXPECT_EQ(sequential(leads(-175, 225, 5000), 0, 50, 0.05), Sprt::go_on);
}

}  // namespace
}  // namespace bc
