// SPDX-License-Identifier: GPL-3.0-or-later
// A rule-of-thumb player: weighs each line of the sheet by what it brings at once, as far as its temper lets it. It looks no turn
// ahead and keeps no secrets from the reader: whoever reads this folder knows how it plays.
#pragma once

#include "agents/agent.h"
#include "agents/temper.h"

namespace bc {

class ThumbAgent final : public Agent {
 public:
  explicit ThumbAgent(const Temper& temper) : temper_(temper) {}
  OrderSheet decide(const InformationState& known, const Legal& legal, const Budget& budget) override;

 private:
  Temper temper_;
};

}  // namespace bc
