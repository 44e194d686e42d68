// SPDX-License-Identifier: GPL-3.0-or-later
// What a finished game could have come to, asked of whoever can play games on: the window itself cannot, and is given one that can.
#pragma once

#include <QString>
#include <atomic>
#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

#include "session/session.h"

namespace bc::ui {

/// What many continuations from one point came to.
struct Prognosis {
  int games = 0;                                   // 0: none was played
  int wars = 0, all = 0, some = 0, none = 0;       // games in war, and in peace by how many seats succeed; together they are `games`
  double war_margin = 0;                           // half the width of a 95 % interval of the share of wars, 0 to 1
  std::vector<double> scores, score_margins;       // by seat, in points: the mean, and half the width of a 95 % interval
  double share(int part) const { return games > 0 ? static_cast<double>(part) / games : 0; }
};

/// How much to play, and the way to stop.
struct Effort {
  int games = 400;
  std::stop_token stop{};
  std::atomic<int>* done = nullptr;  // counted up as games end
};

/// Asked from a thread of its own; keeps what it needs of the game.
class Hindsight {
 public:
  virtual ~Hindsight() = default;
  /// From that turn on, with everything that was true before its sheets were written; `turn` counts from 0. The dice are other ones.
  virtual Prognosis from_turn(int turn, const Effort&) const = 0;
  /// That turn with these sheets, and on from there.
  virtual Prognosis with_sheets(int turn, const JointOrders&, const Effort&) const = 0;
  /// Who plays on in every seat.
  virtual QString player() const = 0;
};

using HindsightOf = std::function<std::shared_ptr<const Hindsight>(const Ruleset&, const Debrief&)>;

}  // namespace bc::ui
