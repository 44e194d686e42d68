// SPDX-License-Identifier: GPL-3.0-or-later
// When it was: every list that goes over several turns says so, and where the turns stand in a row their dates do not push each other away.
#include <gmock/gmock.h>

#include <QHelpEvent>
#include <QTest>
#include <QToolTip>

#include "tour.h"
#include "ui/phrases/dates.h"
#include "ui/screens/debrief/debrief_chart.h"
#include "variants/load.h"
#include "window_text.h"

namespace bc::ui {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;

class Dates : public testing::Test {
 protected:
  static Ruleset dated(const std::vector<std::string>& dates) {
    const auto loaded = load_variant("tower-22", std::vector{std::filesystem::path(BC_SOURCE_DIR) / "rules/variants"});
    auto rules = *loaded.ruleset;
    rules.story.turn_dates = dates;
    return rules;
  }
  std::vector<std::string> said() {
    std::vector<std::string> all;
    for (const auto& words : everything_said(tour_.window())) all.push_back(words.toStdString());
    return all;
  }
  Tour tour_;
};

TEST_F(Dates, InARowTheYearIsToldOnceAndAgainWhenItChanges) {
  const auto row = [](const std::vector<std::string>& dates) { return dates_in_a_row(dated(dates)); };
  EXPECT_THAT(row({"1 to 15 December 2023", "16 to 31 December 2023", "1 to 15 January 2024", "16 to 31 January 2024"}),
              ElementsAre("1 to 15 December 2023", "16 to 31 December", "1 to 15 January 2024", "16 to 31 January"));
  EXPECT_THAT(row({"1 al 15 de diciembre de 2023", "16 al 31 de diciembre de 2023"}), ElementsAre("1 al 15 de diciembre de 2023", "16 al 31 de diciembre"));
  EXPECT_THAT(row({"۲۲ اکتبر ۱۹۶۲", "۲۳ اکتبر ۱۹۶۲"}), ElementsAre("۲۲ اکتبر ۱۹۶۲", "۲۳ اکتبر"));
  EXPECT_THAT(row({"First week", "Second week"}), ElementsAre("First week", "Second week")) << "what is no year stays";
}

TEST_F(Dates, TheNewsOfTheBriefingAndTheStrikesOfTheRecordSayWhenTheyWere) {
  int struck = 0;
  for (int turn = 2; turn < 8 && !struck; ++turn) {
    tour_.play_to(turn);
    tour_.flow().sit_down();
    if (tour_.flow().model().seen().pub.reports[0].is_set()) struck = turn - 1;
  }
  ASSERT_GT(struck, 0) << "nobody struck in a whole game";
  const auto when = turn_and_date(tour_.flow().model().rules(), struck).toStdString();
  ASSERT_THAT(when, HasSubstr("202"));
  for (const auto screen : {Screen::briefing, Screen::record}) {
    tour_.flow().show(screen);
    settle();
    EXPECT_THAT(said(), Contains(HasSubstr(when))) << static_cast<int>(screen);
  }
}

TEST_F(Dates, WholeInTheTooltipOverAColumnOfTheEnd) {
  tour_.play_to(99);
  settle();
  auto* chart = tour_.window().screen()->findChild<DebriefChart*>();
  ASSERT_NE(chart, nullptr);
  const auto at = chart->column_of(2).center();
  QHelpEvent help(QEvent::ToolTip, at, chart->mapToGlobal(at));
  QApplication::sendEvent(chart, &help);
  EXPECT_THAT(QToolTip::text().toStdString(), HasSubstr(turn_date(tour_.flow().rules(), 3).toStdString()));
  QToolTip::hideText();
}

}  // namespace
}  // namespace bc::ui
