// SPDX-License-Identifier: GPL-3.0-or-later
// A player that nobody told how to play: it learns from regret, by external sampling, in variants too large to be solved.
//
// Monte Carlo CFR (Lanctot et al. 2009): chance and the others are sampled, and of the learner's own sheets one is drawn from what it would
// play and `width` more at random at each of its turns (robust sampling: Li et al. 2020). Positions that look alike to it (see Memory) share
// what was learnt, so that nothing promises an equilibrium; how its average plays is what it is for.
#pragma once

#include <atomic>
#include <memory>
#include <stop_token>
#include <unordered_map>
#include <vector>

#include "agents/agent.h"
#include "lab/learn/memory.h"
#include "lab/match.h"

namespace bc {

struct LearnOptions {
  std::uint64_t rounds = 2000;  // each learns once for every seat
  std::uint64_t seed = 1;
  int width = 3;                // sheets tried at each turn besides the one played
  std::size_t bytes = 512u << 20;  // of memory, about: positions met when it is used up are played at random and not learnt
  Memory memory{};
  std::stop_token stop{};
  std::atomic<std::uint64_t>* done = nullptr;  // rounds
};

class Learner {
 public:
  Learner(const Ruleset&, const Memory&, std::size_t bytes);
  /// One round: every seat learns once from the deal of `seed`.
  void round(std::uint64_t seed, int width);
  std::uint64_t rounds() const { return rounds_; }
  std::size_t sets() const { return sets_.size(); }
  /// Visits to positions that there was no room for, as a share.
  double unknown() const { return visits_ ? static_cast<double>(lost_) / static_cast<double>(visits_) : 0; }
  /// A sheet drawn from the average of all rounds; any at random where the position was never learnt.
  OrderSheet draw(const SeatView&, Rng&) const;

 private:
  struct Set {
    std::uint32_t sheets = 0;            // which list
    std::vector<float> regrets, played;  // by sheet
  };
  struct HashOfHash {
    std::size_t operator()(const Hash128& h) const { return h.low; }
  };
  using Sheets = std::vector<OrderSheet>;

  Set* find(const SeatView&);
  std::uint32_t list_of(Sheets);
  std::size_t pick(const std::vector<float>& weights, Rng&) const;
  static std::vector<float> matched(const std::vector<float>& regrets);
  /// What the game brings `learning` from here, in points, with one sheet drawn from what it would play.
  double explore(const State&, SeatId learning, int width, Rng&);

  const Ruleset& rules_;
  Memory memory_;
  std::size_t room_;  // bytes left
  std::unordered_map<Hash128, Set, HashOfHash> sets_;
  std::unordered_map<Hash128, std::uint32_t, HashOfHash> list_index_;
  std::vector<Sheets> lists_;
  std::uint64_t rounds_ = 0, visits_ = 0, lost_ = 0;
};

/// Learns until the rounds are over or it is stopped. The variant must outlive it. Throws std::runtime_error with a sentence where a
/// position has too many sheets to be learnt.
std::unique_ptr<Learner> learn(const Ruleset&, const LearnOptions&);

/// What a learner's average does against itself. It must outlive the players.
Match play_learnt(const Ruleset&, const Learner&, std::uint64_t games, std::uint64_t seed);

}  // namespace bc
