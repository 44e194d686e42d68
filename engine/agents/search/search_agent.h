// SPDX-License-Identifier: GPL-3.0-or-later
// A player that looks ahead: it searches, and of the sheets that are about as good as the best it takes one at random, the more
// readily the better it is.
#pragma once

#include <optional>

#include "agents/search/search.h"

namespace bc {

class SearchAgent final : public Agent {
 public:
  explicit SearchAgent(Thinking thinking) : thinking_(std::move(thinking)) {}
  OrderSheet decide(const InformationState& known, const Legal& legal, const Budget& budget) override;

 private:
  Thinking thinking_;
  std::optional<Tree> tree_;  // what is kept from turn to turn, where its skill has it so
};

}  // namespace bc
