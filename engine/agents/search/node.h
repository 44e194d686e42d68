// SPDX-License-Identifier: GPL-3.0-or-later
// One information set in the tree: the sheets that its seat has thought of there, and how they fared.
#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "core/hash.h"
#include "core/ids.h"
#include "core/order.h"

namespace bc {

struct Arm {
  OrderSheet sheet;
  double sum = 0, squares = 0;  // of values, 0 to 10
  double grudged = 0;           // what it leaves to rivals, as far as its seat minds, added up
  double taste = 0;             // what its seat likes about it beside its value
  double wars = 0;              // odds of war, added up
  double wars_now = 0;          // games that war ended in this very turn
  std::uint32_t visits = 0;
  std::uint32_t habits = 0;     // how often habit came up with it
  double mean() const { return visits ? sum / visits : 0; }
  /// What its seat goes by.
  double worth() const { return (visits ? (sum - grudged) / visits : 0) + taste; }
};

struct SearchNode {
  SeatId seat;
  std::vector<Arm> arms;
  std::uint32_t visits = 0;
  std::uint32_t habits = 0;     // throws of habit so far
  double sum = 0;
  double mean() const { return visits ? sum / visits : 0; }
};

/// The arm with the highest upper bound on its value (UCB1: Auer, Cesa-Bianchi & Fischer 2002), leaning towards those that habit came
/// up with more often, the less the fewer visits they still lack (progressive bias: Chaslot et al. 2008). The node has one at least.
std::size_t best_bound(const SearchNode&, double exploration);

/// How many arms a node may have after so many visits: the wider the more it has seen (Couetoux et al. 2011).
std::size_t room_for(std::uint32_t visits, std::size_t most);

struct HashOfHash {
  std::size_t operator()(const Hash128& h) const { return static_cast<std::size_t>(h.low ^ h.high); }
};

/// The nodes by information state. It stops growing when it holds so many bytes, and the search goes on by habit beyond its edge.
class Tree {
 public:
  explicit Tree(std::size_t bytes) : limit_(bytes) {}
  /// The node of that information set, which is `seat`'s; null where there is none and no room, or `grow` is false.
  SearchNode* find(const Hash128& key, SeatId seat, bool grow);
  /// The arm of `node` that holds `sheet`, added where it is new. At the edge of its memory only the root may still grow.
  std::size_t arm_of(SearchNode& node, const OrderSheet& sheet);
  bool is_full() const { return bytes_ >= limit_; }
  /// Forgets the nodes of all but one seat: those of others are named after worlds that will not be imagined again.
  void keep_only(SeatId);
  std::size_t size() const { return nodes_.size(); }
  /// What its nodes and their arms take.
  std::size_t bytes() const { return bytes_; }

 private:
  std::unordered_map<Hash128, SearchNode, HashOfHash> nodes_;
  std::size_t limit_, bytes_ = 0;
};

}  // namespace bc
