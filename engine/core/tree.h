// SPDX-License-Identifier: GPL-3.0-or-later
// The whole game as one tree: seats build their sheets in turn, unseen by each other; then chance; then the next turn.
//
// Chance is explicit: each question that the rules ask becomes a node of its own. A walk that does not care lets the state's own
// dice answer (roll) and gets exactly what the joint view gives.
#pragma once

#include <cstdint>
#include <vector>

#include "core/adjudicate.h"
#include "core/choices.h"

namespace bc {

class GameTree {
 public:
  enum class Node : std::uint8_t { decision, chance, terminal };

  GameTree(const Ruleset& rules, const State& start);
  GameTree(const GameTree&);
  GameTree& operator=(const GameTree&) = delete;

  Node node() const { return node_; }
  /// The seat that decides; none at chance and terminal nodes.
  SeatId seat() const { return node_ == Node::decision ? seat_ : SeatId::none(); }
  const State& state() const { return state_; }
  const SheetBuilder& builder() const { return builder_; }

  /// Takes one of builder().values().
  void choose(int value);
  /// The weights of the answers at a chance node; an answer of weight 0 cannot be taken.
  const std::vector<std::uint16_t>& weights() const { return weights_; }
  void answer(std::size_t outcome);
  /// At the first chance node of a turn: lets the state's own dice answer everything.
  void roll();

  /// What `seat` knows at this node: its history, and the choices of the sheet that it has begun.
  Hash128 information(SeatId seat) const;

 private:
  void next_seat(int from);
  void ask_chance();
  void open_turn();

  const Ruleset* rules_;
  State state_;
  JointOrders orders_{};
  SeatId seat_;
  Node node_ = Node::decision;
  SheetBuilder builder_;
  std::vector<std::uint16_t> script_, weights_;
};

}  // namespace bc
