// SPDX-License-Identifier: GPL-3.0-or-later
// What would have come of it: turns of a game played again with one thing otherwise, and the turn after them, by the same players under
// the same dice. Cases that come about by themselves differ in more than the thing that is asked about: who holds is in another position
// than who does not, and a strike that is found was another strike. Here the position is the same, and only that thing differs.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <tuple>

#include "lab/table.h"
#include "lab/tally.h"

namespace bc {

/// What came of the turns that were played twice.
struct Forked {
  // A militia's strike, ordered, unclaimed and without deaths, the only such of its turn: by how many quarters the ladder moves in the turn after it, where it
  // is laid at nobody's door, and at that of whoever ordered it.
  std::array<Sum, 2> rise{};
  // A seat that did something else than hold: with an even account and an uneven one; as it ordered, and holding in its place. How many
  // rivals it had, and how many of them strike it in the turn after.
  std::array<std::array<std::uint64_t, 2>, 2> rivals{}, strike{};
  static constexpr auto parts(auto& f) { return std::tie(f.rise, f.rivals, f.strike); }
  bool operator==(const Forked&) const = default;
};

/// Follows one game and plays its turns over again.
class Forks {
 public:
  /// `make` seats fresh players; `seed` and `budget` are those of the game.
  Forks(const Ruleset&, std::function<Players()> make, std::uint64_t seed, const Budget&);
  /// To be called after each turn of the game, in order.
  void watch(const TurnPlayed&, Forked&);

 private:
  struct World {
    State state;
    std::vector<InformationState> known;
  };
  World after(const Ruleset&, const State& before, const JointOrders&) const;
  OrderSheet sheet_of(const World&, const Players&, SeatId) const;
  void find_and_hide(const TurnPlayed&, Forked&) const;
  void hold_instead(const TurnPlayed&, SeatId, Forked&) const;

  const Ruleset& rules_;
  Ruleset finds_, hides_;  // the same, where a militia's orders always come out, and where they never do
  std::function<Players()> make_;
  std::uint64_t seed_;
  Budget budget_;
  std::vector<InformationState> known_;  // before the turn that comes next
};

}  // namespace bc
