// SPDX-License-Identifier: GPL-3.0-or-later
// A player that looks ahead: it searches, and among sheets that are as good as the best it takes one at random.
#pragma once

#include "agents/search/search.h"

namespace bc {

class SearchAgent final : public Agent {
 public:
  explicit SearchAgent(Thinking thinking) : thinking_(std::move(thinking)) {}
  OrderSheet decide(const InformationState& known, const Legal& legal, const Budget& budget) override;

 private:
  Thinking thinking_;
};

}  // namespace bc
