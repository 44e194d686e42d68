// SPDX-License-Identifier: GPL-3.0-or-later
// Random walks through the tree of the whole game, with the joint view beside it.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "core/names.h"
#include "core/tree.h"
#include "lab/invariants.h"
#include "support/harness.h"

namespace bc::test {
namespace {

constexpr int kLongestSheet = 120;  // choices: far above what five lines can ask

class Walk {
 public:
  Walk(const Ruleset& rules, std::uint64_t seed) : rules_(rules), dice_{seed}, tree_(rules, initial_state(rules, seed)) {}

  void to_the_end() {
    while (tree_.node() != GameTree::Node::terminal) {
      ASSERT_LE(tree_.state().pub.turn, rules_.turns);
      one_turn();
      if (::testing::Test::HasFatalFailure()) return;
    }
    check_end();
  }

 private:
  std::uint32_t below(std::size_t bound) { return dice_.below(static_cast<std::uint32_t>(bound)); }

  void one_turn() {
    const auto before = tree_.state();
    JointOrders orders{};
    // Seats with nothing to decide are passed over by the tree: their sheets are the empty ones that their own builders give.
    for (int s = 0; s < rules_.seat_count(); ++s)
      orders[static_cast<std::size_t>(s)] = SheetBuilder(SeatView(rules_, before, SeatId(s))).sheet();
    while (tree_.node() == GameTree::Node::decision && tree_.state() == before) {
      const auto seat = tree_.seat();
      write_sheet(seat, orders[seat.index()]);
      if (::testing::Test::HasFatalFailure()) return;
      ASSERT_FALSE(check(SeatView(rules_, before, seat), orders[seat.index()]))
          << "a path of the tree ends in a sheet that is refused";
    }
    if (below(2) == 0)
      roll(before, orders);
    else
      ask_chance(before, orders);
    if (::testing::Test::HasFatalFailure()) return;
    const auto& after = tree_.state();
    for (const auto fault : {broken_invariant(rules_, after), broken_invariant(rules_, marks_of(before), after)})
      ASSERT_EQ(fault, "") << rules_.key;
    for (int s = 0; s < rules_.seat_count(); ++s)
      ASSERT_EQ(after.history[static_cast<std::size_t>(s)], remembered(rules_, before.history[static_cast<std::size_t>(s)],
                                                                       orders[static_cast<std::size_t>(s)], after, SeatId(s)));
  }

  void write_sheet(SeatId seat, OrderSheet& sheet) {
    SheetBuilder beside(SeatView(rules_, tree_.state(), seat));
    for (int choices = 0; tree_.node() == GameTree::Node::decision && tree_.seat() == seat && !beside.is_done(); ++choices) {
      ASSERT_LT(choices, kLongestSheet);
      check_values(tree_.builder());
      ASSERT_EQ(tree_.builder().ask(), beside.ask());
      const auto& values = beside.values();
      const int value = values[static_cast<int>(below(static_cast<std::size_t>(values.size())))];
      std::vector<Hash128> others;
      for (int s = 0; s < rules_.seat_count(); ++s) others.push_back(tree_.information(SeatId(s)));
      if (below(8) == 0) check_clone(value);
      beside.choose(value);
      tree_.choose(value);
      const bool committed = beside.is_done();
      for (int s = 0; s < rules_.seat_count(); ++s) {
        const auto now = tree_.information(SeatId(s));
        if (SeatId(s) == seat) {
          ASSERT_NE(now, others[static_cast<std::size_t>(s)]) << "a seat forgets what it has just chosen";
        } else if (!committed) {
          ASSERT_EQ(now, others[static_cast<std::size_t>(s)]) << "a choice is felt before it is committed";
        }
      }
      if (::testing::Test::HasFatalFailure()) return;
    }
    ASSERT_TRUE(beside.is_done());
    sheet = beside.sheet();
  }

  void check_values(const SheetBuilder& builder) {
    ASSERT_FALSE(builder.is_done());
    const auto& values = builder.values();
    ASSERT_GE(values.size(), 1);
    for (int i = 0; i < values.size(); ++i) {
      ASSERT_TRUE(i == 0 || values[i - 1] < values[i]) << "legal values of " << name_of(builder.ask()) << " are not ascending";
      const auto id = choice_id(builder.ask(), values[i]);
      ASSERT_LT(int{id}, choice_count());
      const auto named = named_choice(id);
      ASSERT_EQ(named.ask, builder.ask()) << "a choice of " << name_of(builder.ask()) << " is out of its range";
      ASSERT_EQ(named.value, values[i]);
    }
  }

  void check_clone(int value) {
    GameTree one(tree_), two(tree_);
    ASSERT_EQ(one.state(), tree_.state());
    ASSERT_EQ(one.builder().sheet(), tree_.builder().sheet());
    one.choose(value);
    two.choose(value);
    ASSERT_EQ(one.node(), two.node());
    ASSERT_EQ(one.state(), two.state());
    for (int s = 0; s < rules_.seat_count(); ++s) ASSERT_EQ(one.information(SeatId(s)), two.information(SeatId(s)));
  }

  void roll(const State& before, const JointOrders& orders) {
    auto joint = before;
    adjudicate(rules_, joint, orders);
    if (tree_.node() == GameTree::Node::chance) {
      GameTree clone(tree_);
      clone.roll();
      tree_.roll();
      ASSERT_EQ(clone.state(), tree_.state());
      ASSERT_EQ(tree_.state(), joint) << rules_.key << ": the tree and the joint view part";
    }
  }

  void ask_chance(const State& before, const JointOrders& orders) {
    std::vector<std::uint16_t> answers;
    while (tree_.node() == GameTree::Node::chance) {
      const auto& weights = tree_.weights();
      double sum = 0, total = 0;
      for (const auto w : weights) total += w;
      ASSERT_GT(total, 0);
      std::vector<std::uint16_t> possible;
      for (std::size_t i = 0; i < weights.size(); ++i) {
        const double p = weights[i] / total;
        ASSERT_LE(p, 1);
        sum += p;
        if (weights[i] > 0) possible.push_back(static_cast<std::uint16_t>(i));
      }
      ASSERT_NEAR(sum, 1, 1e-9);
      for (int s = 0; s < rules_.seat_count(); ++s) ASSERT_NE(tree_.information(SeatId(s)), Hash128{});
      answers.push_back(possible[below(possible.size())]);
      tree_.answer(answers.back());
    }
    auto joint = before;
    ScriptedChance script(answers);
    adjudicate(rules_, joint, orders, script);
    ASSERT_EQ(script.asked().size(), answers.size());
    ASSERT_EQ(tree_.state(), joint) << rules_.key << ": the tree and the joint view part under explicit chance";
  }

  void check_end() {
    const auto& end = tree_.state();
    ASSERT_EQ(end.pub.phase, Phase::ended);
    ASSERT_LE(end.pub.turn, rules_.turns);
    for (int s = 0; s < rules_.seat_count(); ++s) {
      const SeatView view(rules_, end, SeatId(s));
      const SheetBuilder nothing(view);
      ASSERT_TRUE(nothing.is_done()) << "a seat can still order when the game is over";
      ASSERT_EQ(nothing.values().size(), 0);
      const auto refused = check(view, OrderSheet{});
      ASSERT_TRUE(refused);
      ASSERT_EQ(refused->reason, Reason::game_over);
      ASSERT_EQ(broken_invariant(rules_, end, score(rules_, end, SeatId(s))), "");
    }
  }

  const Ruleset& rules_;
  Rng dice_;
  GameTree tree_;
};

}  // namespace

void check_tree_walks(const Ruleset& rules, const Effort& effort) {
  for (int g = 0; g < effort.games; ++g) {
    SCOPED_TRACE(rules.key + ", game " + std::to_string(effort.seed + static_cast<std::uint64_t>(g)));
    Walk(rules, effort.seed + static_cast<std::uint64_t>(g)).to_the_end();
    if (::testing::Test::HasFatalFailure()) return;
  }
}

void check_story(const Ruleset& rules, const Effort& effort) {
  Rng dice{effort.seed ^ 0x570ULL};
  EventLog log;
  for (int g = 0; g < effort.games; ++g) {
    auto state = initial_state(rules, dice.next());
    std::array<int, kMaxSeats> agenda{};
    while (state.pub.phase == Phase::playing) {
      const auto before = state;
      auto silent = state;
      const auto orders = random_orders(rules, state, dice);
      log.clear();
      adjudicate(rules, state, orders, &log);
      adjudicate(rules, silent, orders);
      ASSERT_EQ(state, silent) << "whether the story is told changes what happens";
      int ladder = before.pub.ladder, stability = before.pub.stability;
      std::array<int, kMaxSeats> standing{}, stake{};
      for (std::size_t s = 0; s < kMaxSeats; ++s) standing[s] = before.own[s].standing, stake[s] = before.pub.seats[s].stake;
      for (std::size_t e = 0; e < log.size(); ++e) {
        const auto& event = log[e];
        ASSERT_LT(event.cause, static_cast<int>(e)) << "an event comes before its cause";
        ASSERT_TRUE(e == 0 || event.step >= log[e - 1].step) << "the story is told out of order";
        if (event.kind == EventKind::ladder_moved) ladder += event.amount;
        if (event.kind == EventKind::stability_moved) stability += event.amount;
        if (event.kind == EventKind::standing_moved) standing[event.seat.index()] += event.amount;
        if (event.kind == EventKind::stake_changed) stake[event.seat.index()] += event.amount;
        if (event.kind == EventKind::agenda_moved) agenda[event.seat.index()] += event.amount;
        if (event.kind == EventKind::government_fell)
          standing[event.seat.index()] = rules.n.home.caretaker_standing, stake[event.seat.index()] = 0;
      }
      // Rewards add up to returns: the agenda's points, known and secret, are the sum of what was told of them.
      for (std::size_t s = 0; s < rules.seats.size(); ++s)
        ASSERT_EQ(agenda[s], state.own[s].agenda_points + state.hidden.agenda_secret[s]);
      EXPECT_EQ(ladder, state.pub.ladder);
      EXPECT_EQ(stability, state.pub.stability);
      for (std::size_t s = 0; s < rules.seats.size(); ++s) {
        EXPECT_EQ(standing[s], state.own[s].standing);
        EXPECT_EQ(stake[s], state.pub.seats[s].stake);
      }
      if (::testing::Test::HasFailure()) return;
    }
  }
}

void check_everything(const Ruleset& rules, const Effort& effort) {
  check_tree_walks(rules, effort);
  check_notation(rules, effort);
  check_story(rules, effort);
  check_twins(rules, effort);
  check_recall(rules, effort);
  check_views_agree(rules, effort);
}

}  // namespace bc::test
