// SPDX-License-Identifier: GPL-3.0-or-later
// How the tracks move: always within their limits, and always told with a cause. (Rulebook 4, 7)
#include "core/steps/turn.h"

namespace bc {

std::int16_t note(Turn& t, Event event) {
  event.step = t.step;
  t.log->push_back(event);
  return static_cast<std::int16_t>(t.log->size() - 1);
}

void move_ladder(Turn& t, int quarters, std::int16_t cause) {
  if (quarters == 0) return;
  auto& ladder = t.state.pub.ladder;
  const auto from = ladder;
  ladder = moved(ladder, quarters, 0, t.n().ladder.top);
  if (ladder == from) return;
  const auto told = tell(t, {.kind = EventKind::ladder_moved, .detail = static_cast<std::uint8_t>(ladder),
                             .amount = static_cast<std::int16_t>(ladder - from), .cause = cause});
  if (ladder > from) t.heated = told;
}

void move_standing(Turn& t, SeatId seat, int cents, std::int16_t cause) {
  if (cents == 0) return;
  auto& standing = t.own(seat).standing;
  const auto from = standing;
  standing = moved(standing, cents, 0, t.n().home.standing_limit);
  if (standing == from) return;
  const auto told = tell(t, {.kind = EventKind::standing_moved, .audience = only(seat), .seat = seat,
                             .amount = static_cast<std::int16_t>(standing - from), .cause = cause});
  if (standing < from) t.sank[seat.index()] = told;
}

void move_stake(Turn& t, SeatId seat, int cents, std::int16_t cause) {
  if (cents == 0) return;
  auto& stake = t.pub(seat).stake;
  const auto from = stake;
  stake = moved(stake, cents, 0, t.n().home.stake_limit);
  if (stake != from)
    tell(t, {.kind = EventKind::stake_changed, .seat = seat, .amount = static_cast<std::int16_t>(stake - from), .cause = cause});
}

void move_pressure(Turn& t, SeatId seat, int levels, std::int16_t cause) {
  auto& pressure = t.pub(seat).pressure;
  const auto from = pressure;
  pressure = static_cast<std::int8_t>(moved(pressure, levels, 0, kPressureLimit));
  if (pressure != from)
    tell(t, {.kind = EventKind::pressure_moved, .seat = seat, .amount = pressure, .cause = cause});
}

void move_stability(Turn& t, int cents, std::int16_t cause) {
  auto& stability = t.state.pub.stability;
  const auto from = stability;
  stability = moved(stability, cents, 0, t.n().home.stability_limit);
  if (stability != from)
    tell(t, {.kind = EventKind::stability_moved, .amount = static_cast<std::int16_t>(stability - from), .cause = cause});
}

void move_integrity(Turn& t, std::size_t pair, int quarters) {
  auto& integrity = t.state.shared[pair].integrity;
  integrity = static_cast<std::int8_t>(moved(integrity, quarters, 0, t.n().channel.integrity_limit));
}

void move_press(Turn& t, std::size_t pair, int log_odds, std::int16_t cause) {
  auto& press = t.state.pub.press[pair];
  const auto from = press;
  press = moved(press, log_odds, t.n().press.low, t.n().press.high);
  if (press != from) {
    const auto [low, high] = pair_seats(pair);
    tell(t, {.kind = EventKind::press_moved, .seat = low, .other = high, .amount = static_cast<std::int16_t>(press - from),
             .cause = cause});
  }
}

void move_agenda(Turn& t, SeatId seat, int cents, bool secretly, std::int16_t cause) {
  if (cents == 0) return;
  auto& points = secretly ? t.state.hidden.agenda_secret[seat.index()] : t.own(seat).agenda_points;
  const auto from = points;
  points = moved(points, cents, -15000, 15000);  // far beyond any score: only the sum is cut to the agenda's limit (11.2)
  if (points != from)
    tell(t, {.kind = EventKind::agenda_moved, .audience = secretly ? kNobody : only(seat), .seat = seat,
             .amount = static_cast<std::int16_t>(points - from), .cause = cause});
}

}  // namespace bc
