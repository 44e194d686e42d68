// SPDX-License-Identifier: GPL-3.0-or-later
// What one imagined game came to, turn by turn: the odds that war ended it are weighed, and not thrown.
#pragma once

#include "agents/search/value.h"

namespace bc {

class Outcome {
 public:
  /// After a turn played by the rules without slips; `turn` was its number.
  void played(const Ruleset& rules, const State& after, int turn) {
    const double slip = slip_odds(rules, after, turn);
    add(war_values(rules, after), peace_ * slip);
    peace_ *= 1 - slip;
    if (turns_++ == 0) war_now_ = after.pub.war != WarCause::none ? 1 : slip;
  }
  /// Where imagination stops.
  void closed(const Outlook& outlook, const State& last, const Trust& trust) {
    add(estimate(outlook, last, trust), peace_);
    war_ = 1 - peace_ + peace_ * outlook.war_ahead(last);
  }

  double value(SeatId seat) const { return values_[seat.index()]; }
  /// What `seat` minds of that: so much of a point for each of its rivals' points.
  double grudged(const Ruleset& rules, SeatId seat, double share) const {
    double theirs = 0;
    if (share > 0)
      for (int s = 0; s < rules.seat_count(); ++s)
        if (rules.are_rivals(seat, SeatId(s))) theirs += values_[static_cast<std::size_t>(s)];
    return share * theirs;
  }
  double war() const { return war_; }
  double war_now() const { return war_now_; }

 private:
  void add(const Values& more, double weight) {
    if (weight > 0)
      for (std::size_t s = 0; s < values_.size(); ++s) values_[s] += weight * more[s];
  }

  Values values_{};
  double peace_ = 1, war_ = 0, war_now_ = 0;
  int turns_ = 0;
};

}  // namespace bc
