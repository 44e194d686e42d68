// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tree.h"

namespace bc {

namespace {

/// Thrown through the rules at the first question that the script leaves open; they change only a copy of the state.
struct OpenQuestion {
  std::vector<std::uint16_t> weights;
};

class AskingChance final : public Chance {
 public:
  explicit AskingChance(std::span<const std::uint16_t> script) : script_(script) {}
  std::size_t pick(std::span<const std::uint16_t> weights) override {
    if (next_ == script_.size()) throw OpenQuestion{{weights.begin(), weights.end()}};
    return script_[next_++];
  }

 private:
  std::span<const std::uint16_t> script_;
  std::size_t next_ = 0;
};

}  // namespace

GameTree::GameTree(const Ruleset& rules, const State& start)
    : rules_(&rules), state_(start), seat_(0), builder_(SeatView(rules, state_, SeatId(0))) {
  open_turn();
}

GameTree::GameTree(const GameTree& other)
    : rules_(other.rules_), state_(other.state_), orders_(other.orders_), seat_(other.seat_), node_(other.node_),
      builder_(other.builder_.rebound(SeatView(*rules_, state_, other.seat_))), script_(other.script_), weights_(other.weights_) {}

void GameTree::open_turn() {
  script_.clear();
  weights_.clear();
  orders_ = {};
  node_ = state_.pub.phase == Phase::ended ? Node::terminal : Node::decision;
  if (node_ == Node::decision) next_seat(0);
}

void GameTree::next_seat(int from) {
  for (int s = from; s < rules_->seat_count(); ++s) {
    seat_ = SeatId(s);
    builder_ = SheetBuilder(SeatView(*rules_, state_, seat_));
    if (!builder_.is_done()) return;
    orders_[s] = builder_.sheet();
  }
  ask_chance();
}

void GameTree::choose(int value) {
  builder_.choose(value);
  if (!builder_.is_done()) return;
  orders_[seat_.index()] = builder_.sheet();
  next_seat(seat_.value + 1);
}

void GameTree::ask_chance() {
  State next = state_;
  AskingChance chance(script_);
  try {
    adjudicate(*rules_, next, orders_, chance);
  } catch (OpenQuestion& question) {
    node_ = Node::chance;
    weights_ = std::move(question.weights);
    return;
  }
  state_ = next;
  open_turn();
}

void GameTree::answer(std::size_t outcome) {
  script_.push_back(static_cast<std::uint16_t>(outcome));
  ask_chance();
}

void GameTree::roll() {
  adjudicate(*rules_, state_, orders_);
  open_turn();
}

Hash128 GameTree::information(SeatId seat) const {
  auto hash = state_.history[seat.index()];
  if (node_ == Node::decision && seat == seat_)
    return hashed(hashed(hash, builder_.sheet()), static_cast<std::uint32_t>(static_cast<int>(builder_.ask()) << 8 | builder_.index()));
  if (node_ == Node::chance || seat < seat_) hash = hashed(hash, orders_[seat.index()]);
  return hash;
}

}  // namespace bc
