// SPDX-License-Identifier: GPL-3.0-or-later
// Hindsight that knows its answers at once: for tests of what the last screen makes of them.
#pragma once

#include "ui/hindsight.h"

namespace bc::ui::test {

/// `games` continuations of which `wars` in a hundred are wars; half of the rest succeed together.
inline Prognosis prognosis(int wars, int games = 100, double margin = 0.02) {
  Prognosis p{.games = games, .wars = wars * games / 100, .war_margin = margin, .scores = {6, 5}, .score_margins = {0.1, 0.1}};
  p.all = (games - p.wars) / 2;
  p.none = games - p.wars - p.all;
  return p;
}

class FakeHindsight : public Hindsight {
 public:
  /// `wars`: in percent, before each turn.
  explicit FakeHindsight(std::vector<int> wars) : wars_(std::move(wars)) {}
  Prognosis from_turn(int turn, const Effort& effort) const override {
    if (effort.done) *effort.done += effort.games;
    return prognosis(wars_[static_cast<std::size_t>(turn) % wars_.size()]);
  }
  Prognosis with_sheets(int turn, const JointOrders& orders, const Effort&) const override {
    asked.push_back({turn, orders});
    return prognosis(asked.size() % 2 ? 18 : 41);
  }
  QString player() const override { return QStringLiteral("the stand-in"); }
  mutable std::vector<std::pair<int, JointOrders>> asked;

 private:
  std::vector<int> wars_;
};

}  // namespace bc::ui::test
