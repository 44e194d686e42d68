// SPDX-License-Identifier: GPL-3.0-or-later
// The laboratory's own commands from outside, with tiny numbers: what they print, in parts and in one piece, and when they are stopped.
#include "program.h"

#include <csignal>
#include <fstream>
#include <nlohmann/json.hpp>

namespace bc {
namespace {

using nlohmann::json;

class Laboratory : public Program {
 protected:
  /// Plays the command in three parts and merges them, in another order.
  Outcome in_parts(std::vector<std::string> arguments, std::vector<std::string> merge = {}) {
    merge.insert(merge.begin(), "merge");
    for (const char* k : {"2", "3", "1"}) {
      auto part = arguments;
      part.insert(part.end(), {"--shard", std::string(k) + "/3"});
      const auto file = folder / k;
      std::ofstream(file) << run(part).said;
      merge.push_back(file.string());
    }
    return run(merge);
  }
  std::string written(const std::string& name, const std::string& text) {
    std::ofstream(folder / name) << text;
    return (folder / name).string();
  }
  /// A register of one claim by play and one by equilibrium.
  std::string small_register() {
    return written("small.toml",
                   "[[prediction]]\nnumber = 1\nclaim = \"Letters make deals.\"\nsource = \"a test\"\norigin = \"wired\"\nlow.rules = { channels = false }\n"
                   "expect = [{ measure = \"deals\", sign = \"+\" }]\n"
                   "[[prediction]]\nnumber = 2\nclaim = \"Hawks among themselves gain nothing by letters.\"\nsource = \"a test\"\norigin = \"emergent\"\n"
                   "by = \"equilibrium\"\nvariant = \"micro-hawks\"\n"
                   "low.rules = { seat = [{ key = \"@1\", hawk = 0 }, { key = \"@2\", hawk = 0 }] }\n"
                   "high.rules = { seat = [{ key = \"@1\", hawk = 100 }, { key = \"@2\", hawk = 100 }] }\nbeside.rules = { channels = false }\n"
                   "expect = [{ measure = \"joint score\", sign = \"-\" }]\n");
  }
  std::string small_targets() {
    return written("targets.toml",
                   "[run.calm]\nagents = [\"cautious\"]\n[run.wild]\nagents = [\"reckless\", \"cautious\"]\n"
                   "[[line]]\nrun = \"calm\"\nmeasure = \"war\"\nhigh = 1.0\nsentence = \"War in calm\"\n"
                   "[[line]]\nrun = \"wild\"\nless = \"calm\"\nmeasure = \"war\"\nlow = 0.0\nsentence = \"More war\"\n");
  }
};

TEST_F(Laboratory, ALadderInPartsIsTheLadder) {
  const std::vector<std::string> ladder{"ladder", "--agents", "cautious,careless,random", "--deals", "7", "--json"};
  const auto whole = run(ladder);
  const auto said = json::parse(whole.said);
  EXPECT_EQ(said["ratings"].size(), 3u);
  EXPECT_EQ(said["encounters"].size(), 3u);
  EXPECT_EQ(said["encounters"][0]["deals"], 7);
  EXPECT_GT(said["ratings"][0]["margin"], 0);
  EXPECT_EQ(in_parts({"ladder", "--agents", "cautious,careless,random", "--deals", "7"}, {"--json"}).said, whole.said);
  EXPECT_EQ(json::parse(run({"ladder", "--agents", "cautious,careless,random", "--deals", "3", "--neighbours", "--json"}).said)["encounters"].size(), 2u);
}

TEST_F(Laboratory, BalanceIsToldInSentencesAsJsonAndAsAPage) {
  const std::vector<std::string> balance{"balance", "--file", small_targets(), "--deals", "20", "--blocks", "5"};
  const auto text = run(balance);
  EXPECT_EQ(text.code, 0);
  EXPECT_TRUE(holds(text.said, "War in calm: ")) << text.said;
  EXPECT_TRUE(holds(text.said, " of 20 cases (wanted at most 1.00)")) << text.said;
  EXPECT_EQ(in_parts(balance).said, text.said);
  const auto page = folder / "page.html";
  auto as_json = balance;
  as_json.insert(as_json.end(), {"--json", "--html", page.string()});
  const auto said = json::parse(run(as_json).said);
  EXPECT_EQ(said["lines"].size(), 2u);
  EXPECT_EQ(said["lines"][1]["less"], "calm");
  std::ifstream in(page);
  const std::string html{std::istreambuf_iterator<char>(in), {}};
  EXPECT_TRUE(holds(html, "<svg"));
  EXPECT_TRUE(holds(html, "War in calm"));
}

TEST_F(Laboratory, PredictionsAreTestedByPlayAndByEquilibrium) {
  const std::vector<std::string> predict{"predict", "--file", small_register(), "--agent", "cautious", "--deals", "20", "--blocks", "5", "--json"};
  const auto whole = run(predict);
  const auto said = json::parse(whole.said);
  ASSERT_EQ(said["predictions"].size(), 2u);
  const auto &played = said["predictions"][0], &solved = said["predictions"][1];
  EXPECT_EQ(played["origin"], "wired");
  EXPECT_EQ(played["verdict"], "confirmed") << "without letters there are no deals";
  EXPECT_EQ(played["signs"][0]["cases_high"], 20);
  EXPECT_EQ(solved["origin"], "equilibrium");
  EXPECT_EQ(solved["verdict"], "confirmed");
  EXPECT_LT(said["nash_conv"], 1e-3);
  EXPECT_EQ(in_parts({predict.begin(), predict.end() - 1}, {"--json"}).said, whole.said);
}

TEST_F(Laboratory, PartsOfOtherFilesOrOpponentsAreRefused) {
  const auto file = small_targets();
  const auto part = [&](const char* k, const char* seed) {
    const auto said = run({"balance", "--file", file, "--deals", "6", "--blocks", "5", "--seed", seed, "--shard", std::string(k) + "/2"}).said;
    return written(std::string("part") + k + seed, said);
  };
  const auto one = part("1", "1"), two = part("2", "1"), other = part("2", "9");
  EXPECT_EQ(run({"merge", one, two}).code, 0);
  const auto mixed = run({"merge", one, other});
  EXPECT_EQ(mixed.code, 1);
  EXPECT_TRUE(holds(mixed.said, "different runs")) << mixed.said;
  const auto half = run({"merge", one});
  EXPECT_EQ(half.code, 1);
  EXPECT_TRUE(holds(half.said, "Parts are missing: 2/2.")) << half.said;
  EXPECT_TRUE(holds(run({"merge", one, one}).said, "Two parts are number 1/2"));
  std::ofstream(file, std::ios::app) << "# another word\n";
  const auto changed = run({"merge", one, two});
  EXPECT_EQ(changed.code, 1);
  EXPECT_TRUE(holds(changed.said, "have changed")) << changed.said;
}

TEST_F(Laboratory, WhatWasFinishedStaysWhenItIsStopped) {
  const auto balance = run_until(SIGTERM, {"balance", "--file", small_targets(), "--deals", "1000000", "--blocks", "1000", "--json"},
                                 [](const Outcome& outcome) { return json::parse(outcome.said)["lines"][0].contains("value"); });
  EXPECT_EQ(balance.code, 130) << "Slurm and timeout end a program by SIGTERM";
  const auto lines = json::parse(balance.said)["lines"];
  EXPECT_TRUE(lines[0].contains("value")) << "of the first run some blocks were finished";
  EXPECT_EQ(lines[1]["standing"], "unknown") << "nothing of the second was";
  const auto ladder = run_until(SIGINT, {"ladder", "--agents", "cautious,careless,random", "--deals", "1000000", "--json"},
                                [](const Outcome& outcome) { return json::parse(outcome.said)["encounters"][0]["deals"] > 0; });
  EXPECT_EQ(ladder.code, 130);
  EXPECT_GT(json::parse(ladder.said)["encounters"][0]["deals"], 0);
}

TEST_F(Laboratory, SolvingSaysWhatTheSolutionDoes) {
  const auto said = json::parse(run({"solve", "--variant", "micro-hawks", "--steps", "60", "--agents", "cautious,random", "--samples", "6", "--jobs", "2", "--json"}).said);
  EXPECT_LT(said["nash_conv"].get<double>() / said["score_range"].get<double>(), 1e-2);
  EXPECT_TRUE(said["measures"].contains("promises delivered by hawks"));
  ASSERT_EQ(said["agents"].size(), 2u);
  for (const auto& agent : said["agents"]) EXPECT_LE(agent["nash_conv_low"], agent["nash_conv"]);
  const auto large = run({"solve", "--variant", "tower-22"});
  EXPECT_EQ(large.code, 1);
  EXPECT_TRUE(holds(large.said, "too large")) << large.said;
}

TEST_F(Laboratory, AnAgentThatWasNotAskedToTheEndIsLeftOut) {
  const auto stopped = run_until(SIGINT, {"solve", "--variant", "micro-hawks", "--steps", "1", "--agents", "cautious", "--samples", "100000", "--json"});
  EXPECT_EQ(stopped.code, 130);
  EXPECT_TRUE(json::parse(stopped.said)["agents"].empty());
}

TEST_F(Laboratory, FairPlayIsProved) {
  const auto said = json::parse(run({"fair", "--agents", "cautious,newcomer", "--games", "2", "--iterations", "20", "--json"}).said);
  ASSERT_EQ(said["agents"].size(), 2u);
  for (const auto& agent : said["agents"]) {
    EXPECT_GT(agent["positions"], 10);
    EXPECT_EQ(agent["differing"], 0);
  }
}

TEST_F(Laboratory, AMatchStopsWhenTheLeadIsClear) {
  const auto said = run({"match", "--variant", "tower-22", "--agents", "cautious,random", "--games", "4000", "--until", "-2", "-1"});
  EXPECT_EQ(said.code, 0);
  EXPECT_TRUE(holds(said.said, "Enough: the first leads by")) << said.said;
  EXPECT_TRUE(holds(said.said, " points a game, Elo ")) << said.said;
  EXPECT_EQ(run({"match", "--variant", "tower-22", "--agents", "cautious,random", "--until", "2", "1"}).code, 2);
}

TEST_F(Laboratory, ALearnerLearnsTheSameFromTheSameSeed) {
  const auto learn = [](const char* seed) {
    return json::parse(run({"learn", "--rounds", "60", "--games", "60", "--seed", seed, "--json"}).said);
  };
  const auto one = learn("3");
  EXPECT_EQ(one["rounds"], 60);
  EXPECT_GT(one["positions"], 100);
  EXPECT_TRUE(one["measures"].contains("promises delivered"));
  EXPECT_EQ(learn("3"), one);
  EXPECT_NE(learn("4"), one);
  const auto stopped = run_until(SIGINT, {"learn", "--rounds", "100000000", "--games", "20", "--memory", "1", "--json"},
                                 [](const Outcome& outcome) { return json::parse(outcome.said)["rounds"] > 0; });
  EXPECT_EQ(stopped.code, 130);
  EXPECT_GT(json::parse(stopped.said)["rounds"], 0);
}

}  // namespace
}  // namespace bc
