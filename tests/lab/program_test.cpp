// SPDX-License-Identifier: GPL-3.0-or-later
// backchannel-lab from outside: what it prints, how it ends, and what it leaves when it is stopped.
#include "program.h"

#include <csignal>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "session/session.h"
#include "variants/load.h"

namespace bc {
namespace {

using nlohmann::json;

TEST_F(Program, EveryCommandExplainsItselfWithAnExample) {
  const auto help = run({"--help"});
  EXPECT_EQ(help.code, 0);
  for (const std::string command : {"variants", "check", "rulebook", "texts", "playout", "match", "ladder", "merge", "solve", "learn", "fair", "predict", "balance", "odds", "branch", "replay", "agent"}) {
    EXPECT_TRUE(holds(help.said, command));
    const auto own = run({command, "--help"});
    EXPECT_EQ(own.code, 0) << command;
    EXPECT_TRUE(holds(own.said, "Examples:\n  backchannel-lab " + command)) << own.said;
  }
}

TEST_F(Program, SaysWhenTheCommandLineMakesNoSense) {
  EXPECT_EQ(run({}).code, 2);
  EXPECT_EQ(run({"fly"}).code, 2);
  EXPECT_EQ(run({"playout"}).code, 2);
  EXPECT_EQ(run({"playout", "--variant", "micro", "--games", "-3"}).code, 2);
  const auto nobody = run({"match", "--variant", "micro", "--agents", "nobody"});
  EXPECT_EQ(nobody.code, 2);
  EXPECT_TRUE(holds(nobody.said, "There is no opponent called \"nobody\". There are: advanced")) << nobody.said;
  EXPECT_EQ(run({"agent", "--stdio", "--variant", "micro", "--seat", "nowhere"}).code, 2);
}

TEST_F(Program, ListsVariants) {
  const auto text = run({"variants"});
  EXPECT_EQ(text.code, 0);
  EXPECT_TRUE(holds(text.said, "micro"));
  EXPECT_TRUE(holds(text.said, "tower-22"));
  const auto list = json::parse(run({"variants", "--json"}).said);
  for (const auto& variant : list) EXPECT_TRUE(variant["playable"]) << variant.dump();
}

TEST_F(Program, ChecksVariants) {
  EXPECT_EQ(run({"check", "micro", "tower-22"}).code, 0);
  const auto broken = folder / "broken";
  fs::create_directories(broken);
  std::ofstream(broken / "variant.toml") << "format = 1\nextends = \"micro\"\ntittle = \"Broken\"\n";
  const auto text = run({"check", broken.string()});
  EXPECT_EQ(text.code, 1);
  EXPECT_TRUE(holds(text.said, "variant.toml:3:1")) << text.said;
  EXPECT_TRUE(holds(text.said, "title")) << text.said;
  const auto report = json::parse(run({"check", broken.string(), "--json"}).said);
  EXPECT_FALSE(report[0]["ok"]);
  EXPECT_EQ(report[0]["diagnostics"][0]["line"], 3);
  EXPECT_EQ(run({"playout", "--variant", broken.string()}).code, 3);
}

TEST_F(Program, WritesRulebooks) {
  const auto file = folder / "book.html";
  EXPECT_EQ(run({"rulebook", "micro", "-o", file.string()}).code, 0);
  EXPECT_GT(fs::file_size(file), 10000u);
  EXPECT_EQ(run({"rulebook", "micro", "-o", (folder / "no" / "such" / "folder.html").string()}).code, 3);
}

TEST_F(Program, PlaysAtRandomTheSameForAnyNumberOfJobs) {
  const auto play = [](const char* jobs) {
    return json::parse(run({"playout", "--variant", "tower-22", "--games", "400", "--seed", "9", "--jobs", jobs, "--json"}).said);
  };
  const auto one = play("1"), two = play("2");
  EXPECT_EQ(one["games"], 400);
  EXPECT_EQ(one["faults"], 0);
  EXPECT_EQ(one["hash"], two["hash"]);
  EXPECT_EQ(one["choices"], two["choices"]);
  EXPECT_EQ(one["scores"], two["scores"]);
}

TEST_F(Program, PlaysMatches) {
  const auto match = json::parse(
      run({"match", "--variant", "tower-22", "--agents", "cautious,random", "--games", "60", "--jobs", "2", "--json"}).said);
  EXPECT_EQ(match["games"], 60);
  EXPECT_EQ(match["refused_sheets"], 0);
  EXPECT_EQ(match["agents"].size(), 2u);
  EXPECT_TRUE(match.contains("lead_of_first"));
}

TEST_F(Program, StoppedByCtrlCItPrintsWhatWasFinished) {
  const auto stopped = run_until(SIGINT, {"playout", "--variant", "micro", "--games", "1000000000", "--json"},
                                 [](const Outcome& outcome) { return json::parse(outcome.said)["games"] > 0; });
  const auto said = json::parse(stopped.said);
  EXPECT_EQ(stopped.code, 130);
  EXPECT_GT(said["games"], 0);
  EXPECT_LT(said["games"], 1000000000);
}

fs::path saved_game(const fs::path& folder) {
  const fs::path dirs[] = {fs::path(BC_SOURCE_DIR) / "rules" / "variants"};
  const auto file = folder / "game.backchannel";
  auto session =
      Session::create(file, load_variant("micro", dirs), 12, {SeatPlayer{}, SeatPlayer{.human = false, .agent = "cautious"}});
  EXPECT_TRUE(session);
  for (const auto seat : session->to_move()) session->submit(seat, OrderSheet{});
  session->adjudicate();
  return file;
}

TEST_F(Program, VerifiesSavedGames) {
  const auto file = saved_game(folder);
  const auto good = run({"replay", file.string(), "--verify"});
  EXPECT_EQ(good.code, 0);
  EXPECT_TRUE(holds(good.said, "1 turn played again")) << good.said;
  EXPECT_EQ(run({"replay", (folder / "nothing.backchannel").string(), "--verify"}).code, 3);
  std::ofstream(folder / "foreign.backchannel") << "not a game";
  const auto foreign = run({"replay", (folder / "foreign.backchannel").string(), "--verify"});
  EXPECT_EQ(foreign.code, 3);
  EXPECT_TRUE(holds(foreign.said, "foreign.backchannel")) << foreign.said;
}

/// A game of empty sheets, played to its end.
fs::path finished_game(const fs::path& folder) {
  const auto file = folder / "finished.backchannel";
  const auto loaded = load_variant("tower-22", std::vector<fs::path>{fs::path(BC_SOURCE_DIR) / "rules" / "variants"});
  auto session = Session::create(file, loaded, 12, {SeatPlayer{}, SeatPlayer{}});
  while (!session->ended()) {
    for (const auto seat : session->to_move()) session->submit(seat, OrderSheet{});
    session->adjudicate();
  }
  return file;
}

TEST_F(Program, SaysHowAFinishedGameCouldHaveGone) {
  const auto file = finished_game(folder).string();
  const auto odds = json::parse(run({"odds", file, "--games", "20", "--json"}).said);
  ASSERT_GE(odds["turns"].size(), 1u);
  for (const auto& turn : odds["turns"]) {
    EXPECT_GE(turn["war"].get<double>(), 0);
    EXPECT_LE(turn["war"].get<double>(), 1);
    EXPECT_TRUE(turn["scores"].contains("tehran"));
  }
  const auto all = json::parse(run({"branch", file, "--turn", "2", "--games", "20", "--json"}).said);
  EXPECT_EQ(all["games"], 20);
  EXPECT_TRUE(all["known_to"].is_null());
  const auto known = json::parse(run({"branch", file, "--turn", "2", "--seat", "tehran", "--games", "20", "--json"}).said);
  EXPECT_EQ(known["known_to"], "tehran");
  EXPECT_EQ(run({"branch", file, "--turn", "40"}).code, 2);
  EXPECT_EQ(run({"branch", file, "--turn", "1", "--seat", "paris"}).code, 2);
}

TEST_F(Program, WhatIsHiddenInARunningGameStaysHidden) {
  const auto file = saved_game(folder).string();
  for (const auto& command : {std::vector<std::string>{"odds", file}, {"branch", file, "--turn", "1"}}) {
    const auto refused = run(command);
    EXPECT_EQ(refused.code, 1);
    EXPECT_TRUE(holds(refused.said, "is not over")) << refused.said;
  }
}

/// The example client and the program, each other's input and output.
Outcome converse(std::vector<std::string> arguments) {
  Pipe questions, answers, errors;
  arguments.insert(arguments.begin(), {"agent", "--stdio"});
  const auto program = spawn(kProgram, arguments, answers.read, questions.write, errors.write);
  const auto client = spawn(kClient, {}, questions.read, answers.write, errors.write);
  for (auto* pipe : {&questions, &answers}) pipe->close_read(), pipe->close_write();
  errors.close_write();
  Outcome outcome;
  outcome.said = read_all(errors.read);
  const int client_code = wait_for(client);
  outcome.code = wait_for(program);
  EXPECT_EQ(client_code, 0);
  return outcome;
}

TEST_F(Program, LendsASeatToAnotherProgram) {
  ASSERT_TRUE(fs::exists(kClient)) << "build example_client first";
  for (const std::string seat : {"washington", "tehran"}) {
    const auto outcome = converse({"--variant", "tower-22", "--seat", seat, "--seed", "3"});
    EXPECT_EQ(outcome.code, 0);
    EXPECT_TRUE(holds(outcome.said, "scores:")) << outcome.said;
    EXPECT_EQ(converse({"--variant", "tower-22", "--seat", seat, "--seed", "3"}).said, outcome.said)
        << "the same seed, another game";
  }
}

TEST_F(Program, LendsASeatOfASavedGame) {
  ASSERT_TRUE(fs::exists(kClient)) << "build example_client first";
  const auto file = saved_game(folder);
  EXPECT_EQ(converse({"--save", file.string(), "--seat", "north"}).code, 0);
  const auto whole = run({"replay", file.string()});
  EXPECT_EQ(whole.code, 0);
  EXPECT_TRUE(holds(whole.said, "2 turns played again")) << whole.said;
  EXPECT_TRUE(holds(whole.said, "North scores")) << whole.said;
}

TEST_F(Program, NoticesWhenTheOtherEndGoesAway) {
  const auto gone = run({"agent", "--stdio", "--variant", "micro", "--seat", "north"});
  EXPECT_EQ(gone.code, 1);
  EXPECT_TRUE(holds(gone.said, "went away")) << gone.said;
}

}  // namespace
}  // namespace bc
