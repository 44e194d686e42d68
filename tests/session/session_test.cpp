// SPDX-License-Identifier: GPL-3.0-or-later
// A game and its file: nothing sealed is ever lost, and a file that cannot be used is never changed.
#include "session/session.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <fstream>
#include <sstream>

#include "core/choices.h"

namespace bc {
namespace {

namespace fs = std::filesystem;

std::string bytes(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream all;
  all << file.rdbuf();
  return all.str();
}

class SessionTest : public testing::Test {
 protected:
  SessionTest() {
    char name[] = "/tmp/bc-session-XXXXXX";
    folder_ = mkdtemp(name);
    file_ = folder_ / "game.backchannel";
    loaded_ = load_variant("tower-22", std::vector<fs::path>{fs::path(BC_SOURCE_DIR) / "rules/variants"});
  }
  ~SessionTest() override { fs::remove_all(folder_); }

  Session begin() {
    auto session = Session::create(file_, loaded_, 77, {SeatPlayer{}, SeatPlayer{}});
    EXPECT_TRUE(session) << session.error().sentence();
    return std::move(*session);
  }
  static OrderSheet any_sheet(const Session& session, SeatId seat, std::uint64_t seed) {
    const auto seen = session.observe(seat);
    SheetBuilder builder(SeatView(session.rules(), seen));
    Rng dice{seed};
    while (!builder.is_done()) builder.choose(builder.values()[static_cast<int>(dice.below(static_cast<std::uint32_t>(builder.values().size())))]);
    return builder.sheet();
  }
  static void play_turn(Session& session) {
    const auto turn = static_cast<std::uint64_t>(session.turn());
    for (const auto seat : session.to_move()) EXPECT_FALSE(session.submit(seat, any_sheet(session, seat, turn * 10 + seat.value)));
    session.adjudicate();
  }
  /// Opening must fail with `problem`, name the file, and leave its bytes alone.
  void refuses(StoreProblem problem) {
    const auto before = bytes(file_);
    const auto session = Session::open(file_);
    ASSERT_FALSE(session);
    EXPECT_EQ(session.error().problem, problem) << session.error().sentence();
    EXPECT_NE(session.error().sentence().find("game.backchannel"), std::string::npos);
    EXPECT_EQ(bytes(file_), before);
  }

  fs::path folder_, file_;
  Loaded loaded_;
};

TEST_F(SessionTest, AGameGoesOnWhereItWasLeft) {
  Hash128 left;
  {
    auto session = begin();
    for (int turn = 0; turn < 3 && !session.ended(); ++turn) play_turn(session);
    ASSERT_FALSE(session.ended());
    EXPECT_FALSE(session.submit(SeatId(0), any_sheet(session, SeatId(0), 5), {.forecast = 60, .words = "A line of our own."}));
    left = session.information_state(SeatId(1)).hash;
  }
  auto again = Session::open(file_);
  ASSERT_TRUE(again) << again.error().sentence();
  EXPECT_EQ(again->information_state(SeatId(1)).hash, left);
  EXPECT_TRUE(again->sealed(SeatId(0)));
  EXPECT_FALSE(again->sealed(SeatId(1)));
}

TEST_F(SessionTest, AKillLeavesEverySealedSheet) {
  const auto child = fork();
  ASSERT_GE(child, 0);
  if (child == 0) {
    auto session = begin();
    play_turn(session);
    session.submit(SeatId(0), any_sheet(session, SeatId(0), 5));
    raise(SIGKILL);
  }
  int status = 0;
  waitpid(child, &status, 0);
  ASSERT_TRUE(WIFSIGNALED(status));
  auto again = Session::open(file_);
  ASSERT_TRUE(again) << again.error().sentence();
  EXPECT_EQ(again->turn(), 2);
  EXPECT_TRUE(again->sealed(SeatId(0)));
}

TEST_F(SessionTest, AKillBetweenTheLastSealAndTheRuling) {
  const auto child = fork();
  ASSERT_GE(child, 0);
  if (child == 0) {
    auto session = begin();
    for (const auto seat : session.to_move()) session.submit(seat, any_sheet(session, seat, seat.value));
    raise(SIGKILL);
  }
  int status = 0;
  waitpid(child, &status, 0);
  auto again = Session::open(file_);
  ASSERT_TRUE(again) << again.error().sentence();
  EXPECT_TRUE(again->ready());
  again->adjudicate();
  EXPECT_EQ(again->turn(), 2);
}

/// While it lives, no file can grow past `bytes`: what a full disk does to whoever writes.
class FullDisk {
 public:
  explicit FullDisk(rlim_t bytes) {
    std::signal(SIGXFSZ, SIG_IGN);
    getrlimit(RLIMIT_FSIZE, &before_);
    const rlimit now{bytes, before_.rlim_max};
    setrlimit(RLIMIT_FSIZE, &now);
  }
  ~FullDisk() { setrlimit(RLIMIT_FSIZE, &before_); }

 private:
  rlimit before_{};
};

TEST_F(SessionTest, AWriteThatWasCutShortIsTakenBack) {
  { auto session = begin(); play_turn(session); }
  const auto child = fork();
  ASSERT_GE(child, 0);
  if (child == 0) {
    // Half of a change has reached the file when the power goes: with room for few pages, SQLite must write before the end.
    SQLite::Database db(file_.string(), SQLite::OPEN_READWRITE);
    db.exec("PRAGMA cache_size = 1; PRAGMA synchronous = OFF; BEGIN; UPDATE variant SET text = text || text; UPDATE game SET turn = 9");
    raise(SIGKILL);
  }
  int status = 0;
  waitpid(child, &status, 0);
  ASSERT_TRUE(fs::exists(file_.string() + "-journal")) << "the write was not cut short";
  const auto listed = list_saves(folder_);
  ASSERT_EQ(listed.size(), 1u);
  EXPECT_FALSE(listed[0].problem);
  EXPECT_EQ(listed[0].turn, 2);
  auto again = Session::open(file_);
  ASSERT_TRUE(again) << again.error().sentence();
  EXPECT_EQ(again->turn(), 2);
}

TEST_F(SessionTest, AFullDiskSealsNothingAndPlaysNothing) {
  auto session = begin();
  const auto first = any_sheet(session, SeatId(0), 1), second = any_sheet(session, SeatId(1), 2);
  {
    const FullDisk disk(100);
    EXPECT_THROW(session.submit(SeatId(0), first), StoreError);
    EXPECT_FALSE(session.sealed(SeatId(0)));
  }
  EXPECT_FALSE(session.submit(SeatId(0), first)) << "with room again it can be sealed";
  EXPECT_FALSE(session.submit(SeatId(1), second));
  {
    const FullDisk disk(100);
    EXPECT_THROW(session.adjudicate(), StoreError);
    EXPECT_EQ(session.turn(), 1);
    EXPECT_TRUE(session.ready());
  }
  session.adjudicate();
  EXPECT_EQ(session.turn(), 2);
}

TEST_F(SessionTest, NothingIsSealedTwice) {
  auto session = begin();
  EXPECT_FALSE(session.submit(SeatId(0), OrderSheet{}));
  EXPECT_TRUE(session.submit(SeatId(0), OrderSheet{}));
}

TEST_F(SessionTest, AnIllegalSheetIsRefusedAndNotSaved) {
  auto session = begin();
  OrderSheet sheet;
  sheet.operation = {.kind = OperationKind::covert_act, .target = AssetId(200)};
  EXPECT_TRUE(session.submit(SeatId(0), sheet));
  EXPECT_FALSE(session.sealed(SeatId(0)));
}

TEST_F(SessionTest, ReplayGivesEveryRecordedState) {
  {
    auto session = begin();
    while (!session.ended()) play_turn(session);
    EXPECT_NE(session.debrief(), nullptr);
  }
  const auto turns = verify(file_);
  ASSERT_TRUE(turns) << turns.error().sentence();
  EXPECT_GE(*turns, 1);
}

TEST_F(SessionTest, NothingHiddenIsHandedOutWhileTheGameRuns) {
  auto session = begin();
  EXPECT_EQ(session.debrief(), nullptr);
  play_turn(session);
  const auto past = session.past(SeatId(0));
  for (const auto& event : past.front().story) EXPECT_TRUE(event.audience & only(SeatId(0)));
}

TEST_F(SessionTest, AMissingFile) {
  const auto session = Session::open(file_);
  ASSERT_FALSE(session);
  EXPECT_EQ(session.error().problem, StoreProblem::not_found);
  EXPECT_FALSE(fs::exists(file_));
}

TEST_F(SessionTest, AnEmptyFile) {
  std::ofstream(file_).close();
  refuses(StoreProblem::not_a_game);
}

TEST_F(SessionTest, AForeignFile) {
  std::ofstream(file_) << std::string(4000, 'x');
  refuses(StoreProblem::not_a_game);
}

TEST_F(SessionTest, AFileOfANewerVersion) {
  { begin(); }
  std::fstream file(file_, std::ios::in | std::ios::out | std::ios::binary);
  file.seekp(60);
  file.write("\0\0\0\x63", 4);
  file.close();
  refuses(StoreProblem::newer);
}

TEST_F(SessionTest, ATruncatedFile) {
  { begin(); }
  fs::resize_file(file_, fs::file_size(file_) / 2);
  refuses(StoreProblem::damaged);
}

TEST_F(SessionTest, AFileWhoseRulesWereEdited) {
  { begin(); }
  {
    SQLite::Database file(file_.string(), SQLite::OPEN_READWRITE);
    file.exec("UPDATE variant SET text = replace(text, 'relaxation = 0.25', 'relaxation = 4')");
  }
  refuses(StoreProblem::altered);
}

TEST_F(SessionTest, AForecastIsAboutAnOrderAndNotAboutAMilitiaOnItsOwn) {
  const auto& rules = *loaded_.ruleset;
  State state;
  SeatId victim;
  for (std::size_t a = 0; a < rules.assets.size(); ++a)
    if (rules.assets[a].owner == SeatId(0)) state.pub.reports[0].target = AssetId(a), victim = SeatId(0);
  ASSERT_TRUE(victim.is_set());
  EXPECT_FALSE(strike_came(rules, state, victim)) << "nobody ordered it";
  state.hidden.ordered_by[0] = SeatId(1);
  EXPECT_TRUE(strike_came(rules, state, victim));
  EXPECT_FALSE(strike_came(rules, state, SeatId(1)));
}

TEST_F(SessionTest, AFileThatIsOpenElsewhere) {
  const auto session = begin();
  refuses(StoreProblem::locked);
}

TEST_F(SessionTest, AFileIsNeverWrittenOver) {
  std::ofstream(file_) << "mine";
  const auto session = Session::create(file_, loaded_, 1, {SeatPlayer{}, SeatPlayer{}});
  ASSERT_FALSE(session);
  EXPECT_EQ(session.error().problem, StoreProblem::exists);
  EXPECT_EQ(bytes(file_), "mine");
}

TEST_F(SessionTest, TheListShowsGamesAndDamagedFilesAlike) {
  { begin(); }
  std::ofstream(folder_ / "broken.backchannel") << "x";
  const auto saves = list_saves(folder_);
  ASSERT_EQ(saves.size(), 2u);
  const auto& good = !saves[0].problem ? saves[0] : saves[1];
  const auto& bad = !saves[0].problem ? saves[1] : saves[0];
  EXPECT_EQ(good.title, "Tower 22");
  EXPECT_EQ(good.turn, 1);
  ASSERT_TRUE(bad.problem);
  EXPECT_NE(bad.problem->sentence().find("broken.backchannel"), std::string::npos);
}

}  // namespace
}  // namespace bc
