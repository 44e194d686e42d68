// SPDX-License-Identifier: GPL-3.0-or-later
// CFR+ over a whole game: regrets that never fall below zero, seats in turn, averages weighted by the iteration.
//
// Tammelin 2014. The game is not zero-sum: nothing promises an equilibrium, so the distance from one is always measured beside.
#pragma once

#include "lab/solve/strategy.h"

namespace bc {

class CfrPlus {
 public:
  explicit CfrPlus(const WholeGame&);
  void iterate();
  int iterations() const { return iterations_; }
  /// The average of all iterations, later ones counting more.
  Strategies average() const;
  Strategies current() const;

 private:
  void update(int seat);
  const WholeGame& game_;
  std::array<std::vector<double>, 2> regrets_, sums_;
  Strategies now_;
  int iterations_ = 0;
};

}  // namespace bc
