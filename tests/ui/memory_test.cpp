// SPDX-License-Identifier: GPL-3.0-or-later
// A class plays for an hour and longer: what a screen took is given back when it is left.
#include <gtest/gtest.h>

#include "tour.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace bc::ui {
namespace {

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
TEST(Memory, GoingRoundTheScreensKeepsNothingOfThoseThatWereLeft) {
  Tour tour;
  tour.flow().sit_down();
  tour.play_to(3);
  tour.flow().sit_down();
  const auto kilobytes_after = [&](int rounds) {
    for (int i = 0; i < rounds; ++i) {
      tour.flow().lock();
      settle();
      tour.flow().sit_down();
      for (const auto screen : {Screen::playback, Screen::briefing, Screen::board, Screen::channel, Screen::record}) {
        tour.flow().show(screen);
        settle();
      }
    }
    return static_cast<double>(mallinfo2().uordblks) / 1024;
  };
  const double warm = kilobytes_after(4);
  EXPECT_LT(kilobytes_after(8) - warm, 30) << "kilobytes";
}
#endif

}  // namespace
}  // namespace bc::ui
