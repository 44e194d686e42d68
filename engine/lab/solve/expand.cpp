// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/solve/expand.h"

#include <algorithm>
#include <unordered_map>

#include "core/adjudicate.h"
#include "core/score.h"
#include "lab/recall.h"
#include "lab/solve/sheets.h"

namespace bc {

namespace {

struct TooLarge {};
constexpr std::size_t kSheets = 5000;  // at one position

struct HashOfHash {
  std::size_t operator()(const Hash128& h) const { return h.low; }
};

class Expansion {
 public:
  Expansion(const Ruleset& rules, std::size_t limit) : rules_(rules), limit_(limit) {}

  WholeGame run() {
    std::vector<State> states;
    game_.turns.emplace_back();
    enumerate_deals(rules_, [&](const State& start, double probability) {
      if (states.size() == limit_) throw TooLarge{};
      Position position;
      for (int s = 0; s < 2; ++s) position.set[s] = add_set(s, first_sight(rules_, start, SeatId(s)));
      game_.turns[0].push_back(position);
      game_.deals.push_back(probability);
      states.push_back(start);
      return true;
    });
    while (!states.empty()) states = play_turn(states);
    game_.turns.pop_back();  // a turn to which nothing leads
    game_.onward.push_back(static_cast<std::uint32_t>(game_.outcomes.size()));
    for (int s = 0; s < 2; ++s)
      for (auto& set : game_.sets[s]) {
        set.first = game_.choices[s];
        game_.choices[s] += set.sheets.size();
      }
    game_.range = (highest_ - lowest_) / 100.0;
    return std::move(game_);
  }

 private:
  std::uint32_t add_set(int seat, InformationState known) {
    const auto [at, fresh] = index_[seat].try_emplace(known.hash, static_cast<std::uint32_t>(game_.sets[seat].size()));
    if (fresh) {
      KnownSet set{.known = std::move(known), .sheets = {}};
      set.sheets = plain_sheets(SeatView(rules_, set.known.now), kSheets);
      if (set.sheets.empty()) throw TooLarge{};
      game_.sets[seat].push_back(std::move(set));
    }
    return at->second;
  }

  /// Every joint order of every position of the last turn; returns the states to which they lead.
  std::vector<State> play_turn(const std::vector<State>& states) {
    std::vector<State> next;
    auto positions = std::move(game_.turns.back());
    game_.turns.back().clear();
    game_.turns.emplace_back();
    for (std::size_t p = 0; p < positions.size(); ++p) {
      auto& position = positions[p];
      position.first = game_.ends.size();
      // By value: new sets move the old ones about.
      const auto known = std::array{game_.sets[0][position.set[0]].known, game_.sets[1][position.set[1]].known};
      const auto first = game_.sets[0][position.set[0]].sheets, second = game_.sets[1][position.set[1]].sheets;
      for (const auto& a : first)
        for (const auto& b : second) play_joint(states[p], known, a, b, next);
    }
    game_.turns[game_.turns.size() - 2] = std::move(positions);
    return next;
  }

  void play_joint(const State& state, const std::array<InformationState, 2>& known, const OrderSheet& a, const OrderSheet& b,
                  std::vector<State>& next) {
    if (game_.ends.size() >= limit_) throw TooLarge{};
    JointOrders orders{};
    orders[0] = a, orders[1] = b;
    game_.onward.push_back(static_cast<std::uint32_t>(game_.outcomes.size()));
    std::array<float, 2> ends{};
    enumerate_outcomes(rules_, state, orders, [&](const State& after, double probability) {
      if (after.pub.phase == Phase::ended) {
        for (int s = 0; s < 2; ++s) {
          const int total = score(rules_, after, SeatId(s)).total;
          highest_ = std::max(highest_, total), lowest_ = std::min(lowest_, total);
          ends[s] += static_cast<float>(probability * total / 100);
        }
        return true;
      }
      Position position;
      for (int s = 0; s < 2; ++s) {
        auto seen = known[s];
        recall(rules_, seen, orders[s], after);
        position.set[s] = add_set(s, std::move(seen));
      }
      game_.outcomes.push_back({static_cast<float>(probability), static_cast<std::uint32_t>(next.size())});
      game_.turns.back().push_back(position);
      next.push_back(after);
      return true;
    });
    game_.ends.push_back(ends);
  }

  const Ruleset& rules_;
  std::size_t limit_;
  WholeGame game_;
  std::array<std::unordered_map<Hash128, std::uint32_t, HashOfHash>, 2> index_;
  int lowest_ = 1000, highest_ = 0;
};

}  // namespace

void enumerate_deals(const Ruleset& rules, const std::function<bool(const State&, double)>& visit) {
  std::vector<std::uint16_t> script;
  do {
    ScriptedChance chance(script);
    const auto start = initial_state(rules, 1, chance);
    if (!visit(start, probability(chance.asked()))) return;
    script = next_script(chance.asked());
  } while (!script.empty());
}

Result<WholeGame, std::string> expand(const Ruleset& rules, std::size_t limit) {
  if (rules.seat_count() != 2) return std::string("only games of two seats can be solved");
  try {
    return Expansion(rules, limit).run();
  } catch (const TooLarge&) {
    return "it is too large: more than " + std::to_string(limit) + " joint orders or deals, or more than " + std::to_string(kSheets) +
           " sheets at one position. Fewer turns, verbs, targets or aims make it smaller";
  }
}

}  // namespace bc
