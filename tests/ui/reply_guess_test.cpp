// SPDX-License-Identifier: GPL-3.0-or-later
// The guess at an answer stands beside an offer that may be sent, and goes with the one who wrote it.
#include <gtest/gtest.h>

#include "core/candidates.h"
#include "playthrough_player.h"
#include "ui/screens/channel/channel_screen.h"
#include "ui/widgets/split_bar.h"

namespace bc::ui::test {
namespace {

class ReplyGuessOnScreen : public testing::Test {
 protected:
  ReplyGuessOnScreen() : player_(table_) { begin(7); }
  void begin(std::uint64_t seed) {
    table_.window().start_game("tower-22", {SeatPlayer{}, SeatPlayer{}}, seed);
    settle();
    player_.open_curtain();
    flow().show(Screen::channel);
    settle();
  }
  GameFlow& flow() { return table_.flow(); }
  SplitBar* bar() { return table_.window().findChild<SplitBar*>("reply-guess"); }
  bool in_sight() { return bar() && bar()->isVisible(); }
  QString said() { return bar() ? bar()->spoken_value() : QString(); }
  /// Puts the n-th offer that may be sent on the sheet.
  void offer(std::size_t n) {
    auto draft = flow().model().draft();
    std::vector<Letter> fit;
    for (const auto& letter : candidates(flow().model().view(), LetterKind::offer))
      if (!check(flow().model().view(), letter)) fit.push_back(letter);
    ASSERT_GT(fit.size(), n);
    draft.letter = fit[n];
    flow().model().set_draft(draft);
    settle();
  }
  Table table_;
  Player player_;
};

TEST_F(ReplyGuessOnScreen, StandsBesideAnOfferAndNowhereElse) {
  EXPECT_FALSE(in_sight());
  offer(0);
  EXPECT_TRUE(in_sight());
  EXPECT_TRUE(player_.sees("How Tehran may answer: your staff's guess"));
  flow().model().clear_draft();
  settle();
  EXPECT_FALSE(in_sight());
}

TEST_F(ReplyGuessOnScreen, IsGoneBehindTheCurtainAndComesBackWithTheSeatThatWrote) {
  offer(0);
  const auto guess = said();
  ASSERT_FALSE(guess.isEmpty());
  flow().lock();
  settle();
  EXPECT_FALSE(in_sight());
  EXPECT_EQ(said(), QString()) << "nothing that can be looked for holds it";
  player_.open_curtain();
  ASSERT_EQ(flow().screen(), Screen::channel);
  EXPECT_TRUE(in_sight());
  EXPECT_EQ(said(), guess) << "the same knowledge and the same sheet";
  offer(1);
  EXPECT_TRUE(in_sight());
  flow().model().seal();
  settle();
  player_.open_curtain();
  flow().show(Screen::channel);
  settle();
  EXPECT_FALSE(in_sight()) << "the other side has written nothing yet";
}

TEST_F(ReplyGuessOnScreen, KnowsNothingOfTheGameBefore) {
  begin(8);
  offer(0);
  const auto alone = said();
  ASSERT_FALSE(alone.isEmpty());
  flow().leave();
  begin(7);
  offer(0);
  flow().leave();
  begin(8);
  offer(0);
  EXPECT_EQ(said(), alone);
}

}  // namespace
}  // namespace bc::ui::test
