// SPDX-License-Identifier: GPL-3.0-or-later
// What a seat may know: a view into the state for the rules, and an observation to hand out. Both are projections of members.
#pragma once

#include <span>
#include <vector>

#include "core/ruleset.h"
#include "core/state.h"

namespace bc {

/// Everything that one seat sees now: public, its own, and the channels that it is a party to or mediates. The rest is blank.
struct Observation {
  SeatId seat;
  std::uint8_t unused_[7] = {};
  Public pub{};
  Private own{};
  std::uint8_t unused_middle_[2] = {};
  std::array<Shared, kMaxPairs> shared{};
  std::uint8_t unused_tail_[4] = {};
  bool operator==(const Observation&) const = default;
  const Shared& channel(SeatId other) const { return shared[pair_index(seat, other)]; }
};

Observation observe(const Ruleset&, const State&, SeatId);
/// What those see who hold no seat.
Public observe_public(const State&);

/// Whether `seat` may read the letters between `pair`: as a party or as the mediator that carries them.
bool reads_channel(const Ruleset&, const Shared&, std::size_t pair, SeatId seat);

/// References to what one seat knows, made from a state or from an observation: what legality may depend on, and nothing else.
class SeatView {
 public:
  SeatView(const Ruleset& rules, const State& state, SeatId seat)
      : rules_(&rules), pub_(&state.pub), own_(&state.own[seat.index()]), shared_(state.shared.data()), seat_(seat) {}
  SeatView(const Ruleset& rules, const Observation& seen)
      : rules_(&rules), pub_(&seen.pub), own_(&seen.own), shared_(seen.shared.data()), seat_(seen.seat) {}
  const Ruleset& rules() const { return *rules_; }
  const Public& pub() const { return *pub_; }
  const Private& own() const { return *own_; }
  SeatId seat() const { return seat_; }
  /// The channel to `other`; only channels of this seat can be named.
  const Shared& channel(SeatId other) const { return shared_[pair_index(seat_, other)]; }

 private:
  const Ruleset* rules_;
  const Public* pub_;
  const Private* own_;
  const Shared* shared_;
  SeatId seat_;
};

/// One turn as a seat lived it: what it saw, then what it ordered.
struct Glimpse {
  Observation seen;
  OrderSheet ordered;
};

/// A seat's perfect-recall history: all earlier glimpses, and what it sees now. Two histories with the same content have the same
/// hash, and only they.
struct InformationState {
  SeatId seat;
  Hash128 hash;
  std::vector<Glimpse> past;
  Observation now;
};

/// What a turn left to remember, hashed once for all seats: what everybody sees, and each channel.
struct SharedMemory {
  Hash128 seen_by_all;
  std::array<Hash128, kMaxPairs> channels;
};
SharedMemory shared_memory(const Ruleset&, const State&);

/// The seat's hash after it has ordered `sheet` and then seen `state`, of which `memory` was made.
Hash128 remembered(const Ruleset&, Hash128 before, const OrderSheet& sheet, const State& state, SeatId seat, const SharedMemory& memory);
inline Hash128 remembered(const Ruleset& rules, Hash128 before, const OrderSheet& sheet, const State& state, SeatId seat) {
  return remembered(rules, before, sheet, state, seat, shared_memory(rules, state));
}

}  // namespace bc
