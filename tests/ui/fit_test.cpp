// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing is clipped, overlaps or is cut without a tooltip: every screen, from the smallest window to the largest, with small letters and large.
#include <gtest/gtest.h>

#include <QSet>

#include "misfits.h"
#include "tour.h"
#include "ui/languages/language.h"
#include "ui/lesson/classroom.h"
#include "ui/screens/board/board_screen.h"
#include "ui/screens/board/order_panel.h"

namespace bc::ui {
namespace {

struct Case {
  const char *variant, *language;
  int percent;
  std::vector<QSize> sizes;
  friend void PrintTo(const Case& which, std::ostream* out) { *out << which.variant << ", " << which.language << ", " << which.percent << " %"; }
};

class EverythingFits : public testing::TestWithParam<Case> {
 protected:
  Reading reading_{GetParam().language, GetParam().percent};
  void look(MainWindow& window, const QString& screen) {
    for (const auto size : GetParam().sizes) {
      window.setUpdatesEnabled(false);  // it is measured, not drawn
      window.resize(size);
      settle();
      const auto where = QStringLiteral("%1 at %2×%3").arg(screen).arg(size.width()).arg(size.height());
      if (window.width() > size.width() || window.height() > size.height())
        found_ << QStringLiteral("%1: the window cannot be made smaller than %2×%3").arg(where).arg(window.width()).arg(window.height());
      for (const auto& misfit : misfits(window)) {
        if (!known_.contains(misfit)) found_ << where + ": " + misfit;
        known_.insert(misfit);
      }
    }
    window.resize(GetParam().sizes.front());  // where the next screen opens
    settle();
    window.setUpdatesEnabled(true);
  }
  QStringList found_;
  QSet<QString> known_;  // what stays in sight behind a panel is told once
};

TEST_P(EverythingFits, OnEveryScreen) {
  Tour tour(GetParam().variant, GetParam().sizes.front());
  auto& window = tour.window();
  tour.visit([&](const QString& screen) {
    look(window, screen);
    if (screen != "board") return;
    if (auto* board = qobject_cast<BoardScreen*>(window.screen())) {
      board->orders()->ask_to_seal();
      look(window, "board, asked to seal");
      tour.flow().model().set_draft(tour.flow().model().draft());
    }
  });
  window.start_lesson("first-game");
  for (const auto* step : {"forecast", "strike"}) {
    auto& guide = window.classroom()->guide();
    while (guide.is_on() && guide.step().key != step) guide.next();
    tour.flow().show(std::string_view(step) == "strike" ? Screen::board : Screen::briefing);
    look(window, QStringLiteral("lesson, ") + step);
  }
  EXPECT_TRUE(found_.isEmpty()) << found_.size() << " misfits\n" << found_.join('\n').toStdString();
}

const QSize kSmall(1280, 720), kUsual(1600, 1000), kLarge(3840, 2160);

std::string name_of_case(const testing::TestParamInfo<Case>& which) {
  return QString("%1_%2_%3").arg(which.param.variant, which.param.language).arg(which.param.percent).remove('-').toStdString();
}

std::vector<Case> all_cases() {
  std::vector<Case> all;
  for (const char* language : {"en", "es", "fa"})
    for (const int percent : {100, 150, 200}) {
      all.push_back({"tower-22", language, percent, {kSmall, kUsual, kLarge}});
      all.push_back({"cuba-1962", language, percent, {kSmall, kUsual}});
    }
  return all;
}
INSTANTIATE_TEST_SUITE_P(AllWindows, EverythingFits, testing::ValuesIn(all_cases()), name_of_case);

}  // namespace
}  // namespace bc::ui
