// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/search/search.h"

#include <algorithm>
#include <cmath>

#include "agents/belief/world.h"
#include "agents/random.h"
#include "agents/search/outcome.h"
#include "agents/search/proposals.h"
#include "agents/search/reflex.h"
#include "agents/search/rehearsal.h"
#include "agents/search/taste.h"
#include "core/adjudicate.h"

namespace bc {
namespace {

constexpr double kExploration = 0.8;      // of values from 0 to 10
constexpr std::size_t kOtherWidth = 16;    // sheets weighed for another seat
constexpr std::uint32_t kHabitThrows = 24;
constexpr std::uint32_t kRipe = 12;        // visits of a sheet before the tree grows below it
constexpr double kFaint = 8;               // visits that the common mean is worth

/// One seat's pick in one imagined turn.
struct Step {
  SearchNode* node;
  std::size_t arm;
  SeatId seat;
};

class Search {
 public:
  Search(const Thinking& thinking, const InformationState& known, const Legal& legal, const Budget& budget, Tree& tree)
      : thinking_(thinking), known_(known), rules_(legal.rules()), view_(legal.view()), me_(known.seat),
        dice_(decision_dice(known, budget.seed)), tree_(tree),
        models_(thinking.expects.empty() ? std::vector<Temper>{thinking.temper} : thinking.expects),
        informed_(believe(rules_, known, models_)), naive_(believe_nothing(rules_, known, models_)), root_(*tree_.find(known.hash, me_, true)) {
    take_over();
  }

  Findings run(const Budget& budget) {
    const auto wanted = std::max<std::uint64_t>(
        1, static_cast<std::uint64_t>(thinking_.skill.iterations) * budget.iterations / kUsualBudget);
    const auto start = std::chrono::steady_clock::now();
    const auto tree_time = thinking_.skill.rehearses > 0 ? budget.time_limit / 2 : budget.time_limit;
    const auto games = static_cast<std::uint32_t>(
        static_cast<std::uint64_t>(thinking_.skill.rehearses) * budget.iterations / kUsualBudget);
    const double work = static_cast<double>(wanted) + kGameOfTree * games;
    const auto tell = [&](double share) {
      if (!budget.progress) return;
      if (budget.time_limit.count() > 0)
        share = std::max(share, std::chrono::duration<double>(std::chrono::steady_clock::now() - start) / budget.time_limit);
      budget.progress->store(static_cast<std::uint32_t>(1000 * std::min(1.0, share)), std::memory_order_relaxed);
    };
    std::uint32_t done = 0;
    for (; done < wanted; ++done) {
      if (done % 64 == 0) tell(done / work);
      if (done > 0 && budget.stop.stop_requested()) break;
      if (budget.time_limit.count() > 0 && done % 16 == 15 && std::chrono::steady_clock::now() - start >= tree_time) break;
      iterate();
    }
    Findings findings{.arms = root_.arms, .iterations = done, .nodes = tree_.size(), .bytes = tree_.bytes(), .kept = kept_, .mean = root_.mean(), .grudged = grudged_ / done};
    std::erase_if(findings.arms, [](const Arm& arm) { return arm.visits == 0; });
    std::ranges::stable_sort(findings.arms, std::greater{}, [&](const Arm& arm) { return credit(findings, arm); });
    if (games > 0 && !budget.stop.stop_requested()) {
      findings.rehearsed = rehearse({rules_, outlook_, safe_rules_, me_, thinking_.temper}, thinking_.skill, informed_, tree_,
                                    findings.arms, games, dice_, [&, played = 0.0]() mutable {
                                      tell((static_cast<double>(wanted) + kGameOfTree * (played += thinking_.skill.finalists / 2.0)) / work);
                                      return !budget.stop.stop_requested() &&
                                             (budget.time_limit.count() == 0 || std::chrono::steady_clock::now() - start < budget.time_limit);
                                    });
    }
    return findings;
  }

 private:
  /// What the turn before has imagined of this very position counts half: it was thought from further away.
  void take_over() {
    if (root_.visits == 0) return;
    root_.visits = 0, root_.sum = 0;
    for (auto& arm : root_.arms) {
      const double share = arm.visits > 1 ? static_cast<double>(arm.visits / 2) / arm.visits : 1;
      arm.visits = static_cast<std::uint32_t>(std::lround(arm.visits * share));
      arm.sum *= share, arm.squares *= share, arm.grudged *= share, arm.wars *= share, arm.wars_now *= share;
      arm.taste = taste(view_, thinking_.taster(), arm.sheet);
      root_.visits += arm.visits, root_.sum += arm.sum;
    }
    kept_ = root_.visits;
  }

  void iterate() {
    const bool looks_back = static_cast<int>(dice_.below(100)) < thinking_.skill.remembers;
    imagine(looks_back ? informed_ : naive_, dice_, world_);
    if (thinking_.skill.distrusts) distrust(world_);
    auto& state = world_.state;
    path_.clear();
    bool ripe = true;  // whether the tree may still grow on this path
    Outcome outcome;
    for (int depth = 0; state.pub.phase == Phase::playing && (depth == 0 || depth <= thinking_.skill.depth); ++depth) {
      JointOrders orders{};
      bool in_tree = false;
      for (int s = 0; s < rules_.seat_count(); ++s) {
        const SeatId seat(s);
        auto& order = orders[static_cast<std::size_t>(s)];
        SearchNode* node = depth == 0 || ripe ? tree_.find(state.history[static_cast<std::size_t>(s)], seat, true) : nullptr;
        if (!node) {
          order = by_reflex(SeatView(rules_, state, seat), temper_of(seat), dice_);
          continue;
        }
        in_tree = true;
        const auto arm = depth == 0 ? pick_at_root(*node, seat) : pick_below(*node, seat);
        order = node->arms[arm].sheet;
        const SeatView seen(rules_, state, seat);
        if (seat != me_ && check(seen, order)) {  // thought of in another world, where more was allowed
          order = by_reflex(seen, temper_of(seat), dice_);
          continue;
        }
        path_.push_back({node, arm, seat});
        ripe = ripe && node->arms[arm].visits >= kRipe;
      }
      if (!in_tree) ripe = false;
      const int turn = state.pub.turn;
      if (ripe)
        adjudicate(safe_rules_, state, orders);
      else  // nobody looks this path up again
        roll_forward(safe_rules_, state, orders);
      outcome.played(rules_, state, turn);
    }
    outcome.closed(outlook_, state, trust());
    for (const auto& step : path_) {
      auto& arm = step.node->arms[step.arm];
      const double value = outcome.value(step.seat);
      ++arm.visits, ++step.node->visits;
      arm.sum += value, step.node->sum += value;
      arm.squares += value * value;
      if (step.seat == me_) {
        const double grudged = outcome.grudged(rules_, me_, thinking_.temper.envies / 100.0);
        arm.grudged += grudged;
        if (step.node == &root_) grudged_ += grudged;
      }
      arm.wars += outcome.war();
      arm.wars_now += outcome.war_now();
    }
  }

  const Temper& temper_of(SeatId seat) const { return seat == me_ ? thinking_.temper : world_.temper[seat.index()]; }

  /// What promises are taken to be worth in the world that is imagined now.
  Trust trust() const {
    Trust keeps{};
    for (int s = 0; s < rules_.seat_count(); ++s) keeps[static_cast<std::size_t>(s)] = temper_of(SeatId(s)).delivers / 100.0;
    return keeps;
  }

  std::size_t pick_at_root(SearchNode& node, SeatId seat) {
    return seat == me_ ? pick_own(node) : pick_other(node, seat);
  }

  /// Another seat at this very turn: by habit mostly, and by its own interest for the rest.
  std::size_t pick_other(SearchNode& node, SeatId seat) {
    const bool by_model = static_cast<int>(dice_.below(100)) < thinking_.skill.trusts_model;
    if (node.habits < kHabitThrows && (by_model || node.arms.empty())) {
      InformationState theirs{seat, world_.state.history[seat.index()], {}, observe(rules_, world_.state, seat)};
      const auto arm = tree_.arm_of(node, by_habit(rules_, theirs, temper_of(seat), dice_.next()));
      ++node.habits, ++node.arms[arm].habits;
      return arm;
    }
    if (by_model) {
      auto ticket = dice_.below(node.habits);
      std::size_t i = 0;
      while (ticket >= node.arms[i].habits) ticket -= node.arms[i++].habits;
      return i;
    }
    if (node.arms.size() < room_for(node.visits, kOtherWidth) && !tree_.is_full() && dice_.below(2) == 0) {
      const SeatView seen(rules_, world_.state, seat);
      const auto& base = node.arms[best_bound(node, kExploration)].sheet;
      return tree_.arm_of(node, varied(seen, base, static_cast<SheetPart>(dice_.below(kParts)), dice_));
    }
    return best_bound(node, kExploration);
  }

  std::size_t pick_own(SearchNode& node) {
    const auto width = static_cast<std::size_t>(thinking_.skill.width);
    if (node.arms.size() < room_for(node.visits, width)) {
      bool of_habit = false;
      const auto arm = tree_.arm_of(node, another_idea(node, of_habit));
      node.arms[arm].habits += of_habit, node.habits += of_habit;
      if (node.arms[arm].visits == 0) {
        node.arms[arm].taste = taste(view_, thinking_.taster(), node.arms[arm].sheet);
        return arm;
      }
    }
    return best_bound(node, kExploration);
  }

  OrderSheet another_idea(const SearchNode& node, bool& of_habit) {
    of_habit = true;
    if (node.arms.empty()) return by_habit(rules_, known_, thinking_.taster(), dice_.next());
    if (static_cast<int>(dice_.below(100)) >= thinking_.skill.invents || node.arms.size() < 3) {
      // Own habits and, now and then, those of somebody else.
      if (dice_.below(3) == 0)
        return by_habit(rules_, known_, models_[dice_.below(static_cast<std::uint32_t>(models_.size()))], dice_.next());
      return by_habit(rules_, known_, thinking_.nature && dice_.below(2) == 0 ? *thinking_.nature : thinking_.temper, dice_.next());
    }
    of_habit = false;
    const auto* best = &node.arms[0];
    for (const auto& arm : node.arms)
      if (arm.visits > best->visits) best = &arm;
    const auto part = a_part();
    if (dice_.below(2) == 0) {
      auto grafted = best->sheet;
      const auto& other = node.arms[dice_.below(static_cast<std::uint32_t>(node.arms.size()))];
      if (graft(view_, grafted, other.sheet, part)) return grafted;
    }
    return varied(view_, best->sheet, part, dice_);
  }

  /// The operation and the letter hold most of what there is to choose.
  SheetPart a_part() {
    constexpr SheetPart kOften[] = {SheetPart::operation, SheetPart::operation, SheetPart::operation, SheetPart::letter,   SheetPart::letter,
                               SheetPart::letter,    SheetPart::statement, SheetPart::statement, SheetPart::support, SheetPart::reactions};
    return kOften[dice_.below(10)];
  }

  /// Below the first turn every seat seeks its own interest among what habit and chance come up with.
  std::size_t pick_below(SearchNode& node, SeatId seat) {
    if (node.arms.empty() || (node.arms.size() < room_for(node.visits, kOtherWidth) && !tree_.is_full())) {
      const auto arm = tree_.arm_of(node, by_reflex(SeatView(rules_, world_.state, seat), temper_of(seat), dice_));
      ++node.arms[arm].habits, ++node.habits;
      return arm;
    }
    return best_bound(node, kExploration);
  }

  static constexpr std::uint32_t kUsualBudget = 1000;
  static constexpr double kGameOfTree = 8;  // a game to the end takes about as long as so many iterations

  const Thinking& thinking_;
  const InformationState& known_;
  const Ruleset& rules_;
  Ruleset safe_rules_ = without_slips(rules_);
  Outlook outlook_{rules_};
  const SeatView& view_;
  SeatId me_;
  Rng dice_;
  Tree& tree_;
  std::vector<Temper> models_;
  Belief informed_, naive_;
  SearchNode& root_;
  World world_;
  std::vector<Step> path_;
  double grudged_ = 0;  // at the root, added up
  std::uint32_t kept_ = 0;
};

}  // namespace

double credit(const Findings& findings, const Arm& arm) {
  return arm.taste + (arm.sum - arm.grudged + kFaint * (findings.mean - findings.grudged)) / (arm.visits + kFaint);
}

Tree empty_tree(const Skill& skill) { return Tree(static_cast<std::size_t>(skill.memory) << 20); }

Findings search(const Thinking& thinking, const InformationState& known, const Legal& legal, const Budget& budget) {
  auto tree = empty_tree(thinking.skill);
  return Search(thinking, known, legal, budget, tree).run(budget);
}

Findings search(const Thinking& thinking, const InformationState& known, const Legal& legal, const Budget& budget, Tree& tree) {
  const auto findings = Search(thinking, known, legal, budget, tree).run(budget);
  tree.keep_only(known.seat);
  return findings;
}

}  // namespace bc
