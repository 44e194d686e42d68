// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observe.h"

namespace bc {

bool reads_channel(const Ruleset& rules, const Shared& channel, std::size_t pair, SeatId seat) {
  const auto [low, high] = pair_seats(pair);
  if (low == seat || high == seat) return true;
  return channel.is_open() && rules.intermediaries[channel.via.index()].seat == seat;
}

namespace {
std::size_t pair_count(const Ruleset& rules) { return rules.seats.size() * (rules.seats.size() - 1) / 2; }
}  // namespace

Observation observe(const Ruleset& rules, const State& state, SeatId seat) {
  Observation seen;
  seen.seat = seat;
  seen.pub = state.pub;
  seen.own = state.own[seat.index()];
  for (std::size_t pair = 0; pair < pair_count(rules); ++pair)
    if (reads_channel(rules, state.shared[pair], pair, seat)) seen.shared[pair] = state.shared[pair];
  return seen;
}

Public observe_public(const State& state) { return state.pub; }

Hash128 remembered(const Ruleset& rules, Hash128 before, const OrderSheet& sheet, const State& state, SeatId seat,
                   const Hash128& public_part) {
  auto hash = hashed(before, sheet);
  hash = hashed(hash, public_part);
  hash = hashed(hash, state.own[seat.index()]);
  for (std::size_t pair = 0; pair < pair_count(rules); ++pair)
    if (reads_channel(rules, state.shared[pair], pair, seat)) hash = hashed({hash.high ^ pair, hash.low}, state.shared[pair]);
  return hash;
}

}  // namespace bc
