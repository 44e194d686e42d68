// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/twin.h"

#include "core/chance.h"
#include "core/observe.h"

namespace bc {

namespace {

int within(Rng& dice, int low, int high) {
  return low + static_cast<int>(dice.below(static_cast<std::uint32_t>(high - low + 1)));
}

template <class Byte, std::size_t N>
void redraw(std::array<Byte, N>& all, Rng& dice, int low, int high) {
  for (auto& one : all) one = static_cast<Byte>(within(dice, low, high));
}

void redraw(Private& own, Rng& dice) {
  own.standing = static_cast<Cents>(within(dice, 0, 1000));
  own.agenda_points = static_cast<Cents>(within(dice, -300, 300));
  own.agenda = static_cast<std::uint8_t>(within(dice, 0, 3));
  own.hawk ^= 1;
  own.breaches = static_cast<std::uint8_t>(within(dice, 0, 3));
  redraw(own.mood, dice, -8, 8);
  redraw(own.strength, dice, 0, 3);
  redraw(own.grievance, dice, 0, 8);
  redraw(own.control_seen, dice, 0, 4);
  redraw(own.fortified, dice, 0, 2);
  redraw(own.ours, dice, 0, 1);
  redraw(own.disobeyed, dice, 0, 1);
  for (auto& intel : own.intel) intel.kind = static_cast<IntelKind>(within(dice, 0, 4));
}

/// Another pair's channel: what is in it, but not who carries it, which decides who may read it.
void redraw(Shared& channel, Rng& dice) {
  channel.integrity = static_cast<std::int8_t>(within(dice, 0, 12));
  channel.exchanges = static_cast<std::uint8_t>(within(dice, 0, 9));
  channel.wrote = static_cast<std::uint8_t>(within(dice, 0, 3));
  for (auto& sent : channel.last) sent = {.kind = static_cast<LetterKind>(within(dice, 0, 9)), .turn = 1};
  for (auto& offer : channel.offer) offer.turn = static_cast<std::uint8_t>(within(dice, 0, 2));
  for (auto& deal : channel.deals) deal.made_turn = static_cast<std::uint8_t>(within(dice, 0, 2));
}

void redraw(Hidden& hidden, Rng& dice) {
  hidden.rng.state = dice.next();
  redraw(hidden.control, dice, 0, 4);
  for (auto& by : hidden.ordered_by) by = dice.below(2) ? SeatId(within(dice, 0, kMaxSeats - 1)) : SeatId::none();
  for (auto& hand : hidden.hand) hand = dice.below(2) ? ProxyId(within(dice, 0, kMaxProxies - 1)) : ProxyId::none();
  redraw(hidden.broken, dice, 0, 255);
  redraw(hidden.restrained, dice, 0, 255);
  for (auto& turns : hidden.deaf) turns = static_cast<std::uint8_t>(within(dice, 0, 2));
  redraw(hidden.agenda_secret, dice, -200, 200);
}

}  // namespace

State twin_of(const Ruleset& rules, const State& state, SeatId seat, Rng& dice) {
  auto twin = state;
  for (std::size_t s = 0; s < twin.own.size(); ++s) {
    if (SeatId(s) == seat) continue;
    redraw(twin.own[s], dice);
    twin.history[s] = Hash128{dice.next(), dice.next()};
  }
  for (std::size_t pair = 0; pair < twin.shared.size(); ++pair)
    if (pair_seats(pair).high.index() >= rules.seats.size() || !reads_channel(rules, twin.shared[pair], pair, seat))
      redraw(twin.shared[pair], dice);
  redraw(twin.hidden, dice);
  return twin;
}

}  // namespace bc
