// SPDX-License-Identifier: GPL-3.0-or-later
// The value of an imagined state to each seat, where imagination stops before the game does.
#pragma once

#include <array>

#include "core/ruleset.h"
#include "core/state.h"

namespace bc {

/// Expected scores, 0 to 10, by seat.
using Values = std::array<double, kMaxSeats>;

/// How often each seat's promises come true, 0 to 1, as those suppose who are to gain by them.
using Trust = std::array<double, kMaxSeats>;

/// What the rules make of the turns ahead, worked out once for many estimates: how crises drift, how far a turn can throw the
/// ladder, and what war is likely to come of it.
class Outlook {
 public:
  explicit Outlook(const Ruleset&);
  const Ruleset& rules() const { return *rules_; }
  /// The chance that the game ends in war from here on, by the ladder alone.
  double war_ahead(const State&) const;

 private:
  double hazard(double ladder) const;
  const Ruleset* rules_;
  std::array<int, 4> throws_{};     // quarters that a turn may move the ladder, each as likely
  double returns_ = 0;              // how far the ladder drifts back to where crises begin, a turn
  std::array<std::array<float, 41>, kMaxTurns + 1> war_{};  // by turns left and quarter
};

/// The score of an ended game; otherwise what the parts of the score are heading for, weighed with the odds that war comes first.
Values estimate(const Outlook&, const State&, const Trust&);

/// What war would score each seat.
Values war_values(const Ruleset&, const State&);

/// The rules but for one thing: control is never lost below the top of the ladder. Searches play by these and weigh each turn with
/// the odds that were left out: the rare war then tells in every imagined game, and not in one of fifty.
Ruleset without_slips(const Ruleset&);

/// The odds left out of the turn that has led to `after`, of which `before` was the turn's number. (Rulebook 10.3)
double slip_odds(const Ruleset&, const State& after, int before);

}  // namespace bc
