// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/search/node.h"

#include <algorithm>
#include <cmath>

namespace bc {

std::size_t best_bound(const Node& node, double exploration) {
  const double spread = exploration * std::sqrt(std::log(1.0 + node.visits));
  std::size_t best = 0;
  double highest = -1e9;
  for (std::size_t i = 0; i < node.arms.size(); ++i) {
    const auto& arm = node.arms[i];
    if (arm.visits == 0) return i;
    const double bound = arm.worth() + spread / std::sqrt(static_cast<double>(arm.visits));
    if (bound > highest) highest = bound, best = i;
  }
  return best;
}

std::size_t arm_of(Node& node, const OrderSheet& sheet) {
  const auto found = std::ranges::find(node.arms, sheet, &Arm::sheet);
  if (found != node.arms.end()) return static_cast<std::size_t>(found - node.arms.begin());
  node.arms.push_back({.sheet = sheet});
  return node.arms.size() - 1;
}

std::size_t room_for(std::uint32_t visits, std::size_t most) {
  return std::min<std::size_t>(most, static_cast<std::size_t>(2 + std::sqrt(static_cast<double>(visits))));
}

Node* Tree::find(const Hash128& key, bool grow) {
  if (const auto found = nodes_.find(key); found != nodes_.end()) return &found->second;
  if (!grow || nodes_.size() >= limit_) return nullptr;
  return &nodes_[key];
}

}  // namespace bc
