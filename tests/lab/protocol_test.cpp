// SPDX-License-Identifier: GPL-3.0-or-later
// The text protocol: an outside program is told what its seat may know, and not one byte more.
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <sstream>

#include "core/notation.h"
#include "lab/observation_json.h"
#include "lab/recall.h"
#include "lab/table.h"
#include "lab/wire_agent.h"
#include "support/harness.h"
#include "support/random_ruleset.h"

namespace bc::test {
namespace {

using nlohmann::json;

const Ruleset& rules() {
  static const auto all = plain_ruleset({.seats = 4}, 6);
  return all;
}

/// The lines that a client with these answers is sent for one sheet.
std::vector<json> lines_of(const Ruleset& board, const InformationState& known, const std::string& answers,
                           OrderSheet* sheet = nullptr, bool* hung_up = nullptr) {
  std::istringstream in(answers);
  std::ostringstream out;
  WireAgent wire(in, out);
  try {
    const auto decided = wire.decide(known, Legal(board, known), {});
    if (sheet) *sheet = decided;
  } catch (const Hangup& hangup) {
    if (hung_up) *hung_up = hangup.politely;
  }
  std::vector<json> lines;
  std::istringstream said(out.str());
  for (std::string line; std::getline(said, line);) lines.push_back(json::parse(line));
  return lines;
}

std::string choosing(const std::string& name) { return json{{"choose", name}}.dump() + "\n"; }

TEST(Protocol, TwinStatesGiveTheSameBytes) {
  Rng dice{5};
  for (int g = 0; g < 60; ++g) {
    const auto board = g % 2 == 0 ? rules() : random_ruleset(static_cast<std::uint64_t>(g));
    const auto state = random_state(board, dice.next());
    for (int s = 0; s < board.seat_count(); ++s) {
      const auto twin = twin_of(board, state, SeatId(s), dice);
      const auto known = first_sight(board, state, SeatId(s)), told = first_sight(board, twin, SeatId(s));
      ASSERT_EQ(observation_json(board, known.now), observation_json(board, told.now));
      const auto answers =
          json{{"sheet", to_text(board, SeatId(s), random_sheet(SeatView(board, state, SeatId(s)), dice))}}.dump() + "\n";
      ASSERT_EQ(lines_of(board, known, answers), lines_of(board, told, answers));
    }
  }
}

TEST(Protocol, TellsOnlyTheStoryOfTheSeat) {
  Rng dice{6};
  for (int g = 0; g < 40; ++g) {
    auto state = random_state(rules(), dice.next());
    EventLog log;
    adjudicate(rules(), state, random_orders(rules(), state, dice), &log);
    for (int s = 0; s < rules().seat_count(); ++s)
      for (const auto& event : story_for(SeatId(s), log)) {
        ASSERT_TRUE(event.audience & only(SeatId(s)));
        ASSERT_NE(event.kind, EventKind::proxy_acted_alone) << "who ordered a strike is not told";
      }
  }
}

TEST(Protocol, ASheetIsBuiltByNamedChoices) {
  const auto known = first_sight(rules(), initial_state(rules(), 1), SeatId(0));
  OrderSheet sheet;
  const auto lines = lines_of(rules(), known,
                              choosing("operation_kind=hold") + choosing("support_kind=none") +
                                  choosing("statement_kind=silence") + choosing("letter_kind=none"),
                              &sheet);
  EXPECT_EQ(sheet.operation.kind, OperationKind::hold);
  ASSERT_EQ(lines.size(), 6u);
  EXPECT_EQ(lines[0]["type"], "observation");
  EXPECT_EQ(lines[0]["information"], to_string(known.hash));
  EXPECT_EQ(lines[0]["observation"]["seat"], rules().seats[0].key);
  EXPECT_EQ(lines[1]["question"], "operation_kind");
  EXPECT_EQ(lines[5]["type"], "sealed");
  EXPECT_EQ(lines[5]["sheet"], "operation hold\n");
}

TEST(Protocol, AWholeSheetComesInNotation) {
  const auto known = first_sight(rules(), initial_state(rules(), 1), SeatId(0));
  OrderSheet sheet;
  lines_of(rules(), known, "{\"sheet\":\"operation hold\\n\"}\n", &sheet);
  EXPECT_EQ(sheet.operation.kind, OperationKind::hold);
}

TEST(Protocol, NonsenseIsAnsweredAndAskedAgain) {
  const auto known = first_sight(rules(), initial_state(rules(), 1), SeatId(0));
  for (const std::string nonsense :
       {"", "hold", "[]", "{}", "{\"choose\":1}", "{\"choose\":\"operation_kind=fly\"}", "{\"choose\":\"support_kind=none\"}",
        "{\"sheet\":3}", "{\"sheet\":\"operation fly\"}", "{\"sheet\":\"hit 0 acknowledge\"}",
        "{\"choose\":\"operation_kind=hold\",\"sheet\":\"\"}", "\xff\xfe", "{\"a\":"}) {
    OrderSheet sheet;
    const auto lines = lines_of(rules(), known, nonsense + "\n{\"sheet\":\"operation hold\\n\"}\n", &sheet);
    ASSERT_EQ(lines.size(), 5u) << nonsense;
    EXPECT_EQ(lines[2]["type"], "error") << nonsense;
    EXPECT_EQ(lines[3], lines[1]) << nonsense;
    EXPECT_EQ(sheet.operation.kind, OperationKind::hold);
  }
}

TEST(Protocol, ASheetCanBeBegunAnew) {
  const auto known = first_sight(rules(), initial_state(rules(), 1), SeatId(0));
  const auto lines = lines_of(rules(), known, choosing("operation_kind=hold") + "{\"restart\":true}\n{\"sheet\":\"\"}\n");
  ASSERT_EQ(lines.size(), 5u);
  EXPECT_EQ(lines[3], lines[1]);
  EXPECT_EQ(lines[4]["sheet"], "");
}

TEST(Protocol, LeavingIsPoliteOrNot) {
  const auto known = first_sight(rules(), initial_state(rules(), 1), SeatId(0));
  bool politely = false;
  lines_of(rules(), known, "{\"quit\":true}\n", nullptr, &politely);
  EXPECT_TRUE(politely);
  lines_of(rules(), known, "", nullptr, &politely);
  EXPECT_FALSE(politely);
}

TEST(Protocol, TheBoardNamesEverythingThatSheetsName) {
  const auto board = json::parse(board_json(rules()));
  EXPECT_EQ(board["theatres"].size(), rules().theatres.size());
  EXPECT_EQ(board["assets"].size(), rules().assets.size());
  EXPECT_EQ(board["militias"].size(), rules().proxies.size());
  EXPECT_EQ(board["go_betweens"].size(), rules().intermediaries.size());
  EXPECT_EQ(board["pairs"].size(), rules().pairings.size());
  EXPECT_EQ(board["seats"].size(), rules().seats.size());
}

}  // namespace
}  // namespace bc::test
