// SPDX-License-Identifier: GPL-3.0-or-later
// The joint and the sequential view are one game: the same sheets, by one path each.
#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>

#include "agents/path.h"
#include "core/names.h"
#include "core/notation.h"
#include "support/harness.h"

namespace bc::test {
namespace {

std::string refusal(const std::optional<Rejection>& rejection) {
  if (!rejection) return "the rules take it";
  return std::string("the rules refuse its ") + std::string(name_of(rejection->line)) + ": " +
         std::string(name_of(rejection->reason));
}

std::string bytes(const OrderSheet& sheet) { return {reinterpret_cast<const char*>(&sheet), sizeof sheet}; }

}  // namespace

void check_choice_names(const Ruleset& rules) {
  std::set<std::string> seen;
  for (int id = 0; id < choice_count(); ++id) {
    const auto [ask, value] = named_choice(static_cast<ChoiceId>(id));
    ASSERT_NE(ask, Ask::done);
    EXPECT_EQ(choice_id(ask, value), id);
    const auto name = choice_name(rules, static_cast<ChoiceId>(id));
    EXPECT_FALSE(name.empty());
    EXPECT_TRUE(seen.insert(name).second) << "two choices are called " << name;
  }
}

void check_views_agree(const Ruleset& rules, const Effort& effort) {
  Rng dice{effort.seed};
  int taken = 0, refused = 0;
  for (int g = 0; g < effort.games; ++g) {
    const auto state = random_state(rules, dice.next());
    for (int s = 0; s < rules.seat_count(); ++s) {
      const SeatView view(rules, state, SeatId(s));
      for (int i = 0; i < 30; ++i) {
        const auto sheet = thrown_sheet(rules, view, dice);
        const auto rejection = check(view, sheet);
        const bool reached = path_to(view, sheet).has_value();
        ASSERT_EQ(reached, !rejection) << rules.key << ", turn " << int{state.pub.turn} << ", seat " << s << ": "
                                       << (reached ? "the tree reaches a sheet, and " : "the tree does not reach a sheet, but ")
                                       << refusal(rejection) << "\n"
                                       << to_text(rules, SeatId(s), sheet);
        ++(rejection ? refused : taken);
        // The way there and the sheet are the same thing said twice.
        const auto other = random_sheet(view, dice);
        const auto path = path_to(view, other);
        ASSERT_TRUE(path) << "no path leads back to a sheet from the tree:\n" << to_text(rules, SeatId(s), other);
        SheetBuilder again(view);
        for (const auto value : *path) again.choose(value);
        ASSERT_EQ(again.sheet(), other);
      }
    }
  }
  EXPECT_GT(taken, 0) << "no thrown sheet was legal: the test says nothing";
  EXPECT_GT(refused, 0) << "no thrown sheet was refused: the test says nothing";
}

void check_notation(const Ruleset& rules, const Effort& effort) {
  Rng dice{effort.seed ^ 0xaULL};
  for (int g = 0; g < effort.games; ++g) {
    const auto state = random_state(rules, dice.next());
    for (int s = 0; s < rules.seat_count(); ++s)
      for (int i = 0; i < 20; ++i) {
        const auto sheet = random_sheet(SeatView(rules, state, SeatId(s)), dice);
        const auto text = to_text(rules, SeatId(s), sheet);
        const auto read = parse_sheet(rules, SeatId(s), text);
        ASSERT_TRUE(read) << "line " << read.error().line << ": " << read.error().what << "\n" << text;
        ASSERT_EQ(*read, sheet) << text;
      }
  }
}

namespace {

void walk(const SeatView& view, const SheetBuilder& at, std::set<std::string>& leaves) {
  if (at.is_done()) {
    ASSERT_FALSE(check(view, at.sheet())) << "the tree ends in a sheet that the rules refuse";
    ASSERT_TRUE(leaves.insert(bytes(at.sheet())).second) << "two paths lead to one sheet";
    return;
  }
  for (const auto value : at.values()) {
    auto next = at;
    next.choose(value);
    walk(view, next, leaves);
    if (::testing::Test::HasFatalFailure()) return;
  }
}

}  // namespace

std::uint64_t check_whole_sheet_tree(const Ruleset& rules, const State& state, SeatId seat) {
  const SeatView view(rules, state, seat);
  std::set<std::string> leaves;
  walk(view, SheetBuilder(view), leaves);
  return leaves.size();
}

}  // namespace bc::test
