// SPDX-License-Identifier: GPL-3.0-or-later
// What would have come of it: turns of a game played again with one thing otherwise, and the turn after them, by the same players under
// the same dice. Cases that come about by themselves differ in more than the thing that is asked about: who holds is in another position
// than who does not, and a strike that is found was another strike. Here the position is the same, and only that thing differs. A threat
// pays or costs over several turns, and so from a threat on the game is played to its end, with it and without.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <tuple>

#include "lab/table.h"
#include "lab/tally.h"

namespace bc {

/// What is played again: what came in the turn after a deed, and what a threat came to in the end.
struct ForkKinds {
  bool deeds = false, threats = false;
  bool any() const { return deeds || threats; }
  ForkKinds operator|(const ForkKinds& other) const { return {deeds || other.deeds, threats || other.threats}; }
  bool operator==(const ForkKinds&) const = default;
};

/// What came of the turns that were played twice.
struct Forked {
  // A militia's strike, ordered, unclaimed and without deaths, the only such of its turn: by how many quarters the ladder moves in the turn after it, where it
  // is laid at nobody's door, and at that of whoever ordered it.
  std::array<Sum, 2> rise{};
  // A seat that did something else than hold: with an even account and an uneven one; as it ordered, and holding in its place. How many
  // rivals it had, and how many of them strike it in the turn after.
  std::array<std::array<std::uint64_t, 2>, 2> rivals{}, strike{};
  // A public threat: what its speaker scores in the end, less what it scores without having made it, in hundredths. How it ended is not
  // asked: a threat that ended in any way is one of a game that did not end in war before, and the other game may have.
  // And how many of the rivals that were named strike the speaker in the turn after it, where there is one both ways: unthreatened and
  // threatened.
  Sum threat{};
  std::array<std::uint64_t, 2> named{}, struck{};
  // A threat that was defied and is carried out: what its speaker scores in the end where it backs down instead, less what it scores.
  Sum backing_down{};
  static constexpr auto parts(auto& f) { return std::tie(f.rise, f.rivals, f.strike, f.threat, f.named, f.struck, f.backing_down); }
  bool operator==(const Forked&) const = default;
};

/// Follows one game and plays its turns over again.
class Forks {
 public:
  /// `make` seats fresh players; `seed` and `budget` are those of the game.
  Forks(const Ruleset&, ForkKinds, std::function<Players()> make, std::uint64_t seed, const Budget&);
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
  void leave_unsaid(const TurnPlayed&, SeatId, Forked&) const;
  void back_down(const TurnPlayed&, SeatId, Forked&) const;

  const Ruleset& rules_;
  ForkKinds kinds_;
  Ruleset finds_, hides_;  // the same, where a militia's orders always come out, and where they never do
  std::function<Players()> make_;
  std::uint64_t seed_;
  Budget budget_;
  std::vector<InformationState> known_;  // before the turn that comes next
};

}  // namespace bc
