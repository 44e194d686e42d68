// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/search/node.h"

#include <algorithm>
#include <cmath>

namespace bc {

namespace {
constexpr double kLean = 1.5;  // points that the habit of all habits is worth to a sheet that was never tried
// A node as the map keeps it: with its key, its place in the table and the link to the next.
constexpr std::size_t kNodeBytes = sizeof(SearchNode) + sizeof(Hash128) + 4 * sizeof(void*);
}  // namespace

std::size_t best_bound(const SearchNode& node, double exploration) {
  const double spread = exploration * std::sqrt(std::log(1.0 + node.visits));
  const double lean = kLean / (node.habits + 1.0);
  std::size_t best = 0;
  double highest = -1e9;
  for (std::size_t i = 0; i < node.arms.size(); ++i) {
    const auto& arm = node.arms[i];
    if (arm.visits == 0) return i;
    const double visits = arm.visits;
    double bound = arm.worth() + spread / std::sqrt(visits);
    if (arm.habits > 0) bound += lean * arm.habits / (visits + 1);
    if (bound > highest) highest = bound, best = i;
  }
  return best;
}

std::size_t room_for(std::uint32_t visits, std::size_t most) {
  return std::min<std::size_t>(most, static_cast<std::size_t>(2 + std::sqrt(static_cast<double>(visits))));
}

SearchNode* Tree::find(const Hash128& key, SeatId seat, bool grow) {
  if (const auto found = nodes_.find(key); found != nodes_.end()) return &found->second;
  if (!grow || (is_full() && !nodes_.empty())) return nullptr;
  bytes_ += kNodeBytes;
  auto& node = nodes_[key];
  node.seat = seat;
  return &node;
}

std::size_t Tree::arm_of(SearchNode& node, const OrderSheet& sheet) {
  const auto found = std::ranges::find(node.arms, sheet, &Arm::sheet);
  if (found != node.arms.end()) return static_cast<std::size_t>(found - node.arms.begin());
  const auto before = node.arms.capacity();
  if (node.arms.size() == before) node.arms.reserve(before + std::max<std::size_t>(2, before / 2));
  node.arms.push_back({.sheet = sheet});
  bytes_ += (node.arms.capacity() - before) * sizeof(Arm);
  return node.arms.size() - 1;
}

void Tree::keep_only(SeatId seat) {
  std::erase_if(nodes_, [&](const auto& entry) { return entry.second.seat != seat; });
  bytes_ = 0;
  for (const auto& [key, node] : nodes_) bytes_ += kNodeBytes + node.arms.capacity() * sizeof(Arm);
}

}  // namespace bc
