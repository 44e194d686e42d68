// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observe.h"

#include <cstddef>
#include <cstring>

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

SharedMemory shared_memory(const Ruleset& rules, const State& state) {
  SharedMemory memory;
  memory.seen_by_all = hashed(Hash128{}, state.pub);
  for (std::size_t pair = 0; pair < pair_count(rules); ++pair)
    memory.channels[pair] = hashed({Hash128{}.high ^ (pair + 1), Hash128{}.low}, state.shared[pair]);
  return memory;
}

Hash128 remembered(const Ruleset& rules, Hash128 before, const OrderSheet& sheet, const State& state, SeatId seat,
                   const SharedMemory& memory) {
  // Each channel was hashed with its number, so that their order is nothing.
  Hash128 letters{0, 0};
  for (std::size_t pair = 0; pair < pair_count(rules); ++pair)
    if (reads_channel(rules, state.shared[pair], pair, seat)) {
      letters.high ^= memory.channels[pair].high;
      letters.low ^= memory.channels[pair].low;
    }
  // In one piece: a hash of few bytes spends most of its time on its end.
  std::array<std::byte, 2 * sizeof(Hash128) + sizeof(OrderSheet) + sizeof(Private)> lived;
  auto* end = lived.data();
  const auto add = [&end](const auto& value) { std::memcpy(end, &value, sizeof value), end += sizeof value; };
  add(memory.seen_by_all), add(letters), add(sheet), add(state.own[seat.index()]);
  return hashed(before, lived.data(), lived.size());
}

}  // namespace bc
