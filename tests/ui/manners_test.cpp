// SPDX-License-Identifier: GPL-3.0-or-later
// What a desktop expects of a program: games found again wherever they lie, saving that is told and not asked about, the briefing on paper.
#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QScrollBar>
#include <QSettings>
#include <QSlider>
#include <QTest>

#include "playthrough_player.h"
#include "ui/phrases/names.h"
#include "ui/print/briefing_page.h"
#include "ui/recent_games.h"
#include "ui/screens/start/start_screen.h"
#include "ui/widgets/scroll.h"

namespace bc::ui::test {
namespace {

class Manners : public testing::Test {
 protected:
  Manners() : player_(table_) {}
  void TearDown() override { QSettings().remove("recent"); }
  QLabel* saved() { return table_.window().findChild<QLabel*>("saved"); }
  void begin(bool alone) {
    table_.window().start_game("tower-22", {SeatPlayer{}, alone ? SeatPlayer{false, "cautious", {}} : SeatPlayer{}}, 9);
    settle();
  }
  Table table_;
  Player player_;
};

TEST_F(Manners, AForecastIsMadeWithOneClickAndEnterGoesOnToTheOrders) {
  begin(true);
  auto* forecast = table_.window().screen()->findChild<QSlider*>("forecast");
  ASSERT_NE(forecast, nullptr);
  QTest::mouseClick(forecast, Qt::LeftButton, {}, QPoint(forecast->width() / 4, forecast->height() / 2));
  EXPECT_NEAR(forecast->value(), 25, 4);
  QTest::keyClick(forecast, Qt::Key_Return);
  EXPECT_EQ(table_.flow().screen(), Screen::board);
}

TEST_F(Manners, AGameFromElsewhereIsOnTheListNextTime) {
  begin(true);
  player_.play_turn(1);
  player_.press("Leave");
  const QTemporaryDir elsewhere;
  const auto copy = elsewhere.filePath("a game from a friend.backchannel");
  ASSERT_TRUE(QFile::copy(QString::fromStdString(table_.games().front().path.string()), copy));
  ASSERT_EQ(recent_games(table_.saves(), 9).games.size(), 1u);
  table_.window().open_save(copy);
  settle();
  ASSERT_TRUE(table_.flow().session());
  table_.restart();
  const auto all = recent_games(table_.saves(), 9).games;
  ASSERT_EQ(all.size(), 2u) << "the one here once, and the one from elsewhere";
  EXPECT_EQ(std::ranges::count_if(all, [&](const SaveInfo& info) { return info.path == copy.toStdString(); }), 1);
  QFile::remove(copy);
  EXPECT_EQ(recent_games(table_.saves(), 9).games.size(), 1u) << "what is gone is not offered";
}

TEST_F(Manners, OfHundredsOfGamesTheNewestAreOfferedAndTheRestOnRequest) {
  begin(true);
  player_.press("Leave");
  const auto played = table_.games().front().path;
  for (int i = 0; i < 40; ++i) {
    const auto copy = table_.saves() / ("copy " + std::to_string(i) + ".backchannel");
    std::filesystem::copy_file(played, copy);
    std::filesystem::last_write_time(copy, std::filesystem::last_write_time(played) - std::chrono::hours(i + 1));
  }
  const auto newest = recent_games(table_.saves(), 12);
  ASSERT_EQ(newest.games.size(), 12u);
  EXPECT_EQ(newest.games.front().path, played);
  EXPECT_EQ(newest.older, 29u);
  table_.restart();
  const auto offered = [&] {
    const auto buttons = table_.window().screen()->findChildren<QPushButton*>();
    return std::ranges::count_if(buttons, [](const QPushButton* b) { return b->text() == "Continue"; });
  };
  EXPECT_EQ(offered(), 12);
  player_.press("Show 24 older games");
  EXPECT_EQ(offered(), 36);
  player_.press("Show 5 older games");
  EXPECT_EQ(offered(), 41);
}

TEST_F(Manners, SavedGamesAreInFullSightWhileThereIsRoom) {
  begin(true);
  player_.press("Leave");
  const auto played = table_.games().front().path;
  table_.window().resize(1600, 1000);
  for (const auto* more : {"", "second", "third"}) {
    if (*more != '\0') std::filesystem::copy_file(played, table_.saves() / (std::string(more) + ".backchannel"));
    qobject_cast<StartScreen*>(table_.window().screen())->refresh_saves();
    settle();
    const auto* list = table_.window().screen()->findChild<Scroll*>();
    EXPECT_GE(list->height(), list->whole_height() - 4) << more;
    EXPECT_FALSE(list->verticalScrollBar()->isVisible()) << more;
  }
}

TEST_F(Manners, ThatASheetIsSavedIsSaidAndNotAsked) {
  begin(true);
  ASSERT_NE(saved(), nullptr);
  EXPECT_TRUE(saved()->text().isEmpty()) << "nothing is sealed yet";
  player_.play_turn(1);
  ASSERT_TRUE(QTest::qWaitFor([&] { return table_.flow().screen() != Screen::waiting; }, 30000));
  EXPECT_TRUE(saved()->isVisible());
  EXPECT_TRUE(saved()->text().contains("Saved"));
  EXPECT_TRUE(saved()->toolTip().contains(text(table_.flow().session()->path().filename().string())));
  player_.press("Leave");
  EXPECT_TRUE(saved()->text().isEmpty());
}

TEST_F(Manners, TheBriefingGoesIntoAPdf) {
  begin(true);
  const QTemporaryDir folder;
  const auto file = folder.filePath("briefing.pdf");
  table_.window().save_briefing(file);
  QFile written(file);
  ASSERT_TRUE(written.open(QIODevice::ReadOnly));
  EXPECT_TRUE(written.read(5) == "%PDF-");
  EXPECT_GT(written.size(), 2000);
  table_.window().save_briefing(folder.filePath("no such folder/briefing.pdf"));
  EXPECT_TRUE(player_.sees("cannot be written"));
}

TEST_F(Manners, ThePageOfABriefingSaysWhatItsSeatMayKnowAndNoMore) {
  begin(false);
  player_.play_until(3);
  player_.open_curtain();
  const auto& model = table_.flow().model();
  const auto page = briefing_page(model);
  const auto& rules = model.rules();
  const auto& own = rules.seats[model.seat().index()];
  EXPECT_TRUE(page.contains(text(own.agendas[model.seen().own.agenda].name).toHtmlEscaped()));
  EXPECT_TRUE(page.contains(text(rules.cards[model.seen().pub.card.index()].title).toHtmlEscaped()));
  const auto probed = [&](SeatId seat) {
    return std::ranges::any_of(model.seen().own.intel, [&](const Intel& intel) { return intel.kind == IntelKind::agenda && SeatId(intel.subject) == seat; });
  };
  for (const auto other : model.others()) {
    if (probed(other)) continue;
    for (const auto& aim : rules.seats[other.index()].agendas) EXPECT_FALSE(page.contains(text(aim.name).toHtmlEscaped())) << "a rival's aim: " << aim.name;
  }
  EXPECT_TRUE(briefing_name(model).endsWith("3.pdf"));
}

}  // namespace
}  // namespace bc::ui::test
