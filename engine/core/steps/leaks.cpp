// SPDX-License-Identifier: GPL-3.0-or-later
// Step 8: letters that come out, envoys that are seen, and what the press makes of it. (Rulebook 8.13, 9)
#include "core/secrecy.h"
#include "core/steps/turn.h"

namespace bc {

namespace {

/// A harmless pretext lets people travel openly, so that more of them are seen. (Rulebook 8.20)
Odds envoys_seen(const Turn& t, const Shared& channel) {
  const auto& n = t.n().press;
  const int odds = scaled(n.envoys_seen, n.cover_envoys[static_cast<std::size_t>(cover_story(channel))]);
  return static_cast<Odds>(std::min<int>(odds, kCertain));
}

void come_out(Turn& t, std::size_t pair) {
  const auto [low, high] = pair_seats(pair);
  auto& channel = t.state.shared[pair];
  const auto leaked = tell(t, {.kind = EventKind::talks_leaked, .seat = low, .other = high, .via = channel.via});
  t.state.pub.leaked_pair[pair] = 1;
  t.state.pub.talks_leaked = 1;
  channel.offer = {};
  for (const auto seat : {low, high}) {
    move_standing(t, seat, -leak_cost(t.rules, seat, channel.via, channel), leaked);
    t.did(seat, Deed::talks_came_out);
  }
  move_integrity(t, pair, -t.n().channel.leak_lowers);
  move_press(t, pair, t.n().press.leak, leaked);
}

/// Public evidence alone: a lull, a soft word, a strike; it drifts back to where it began. (Rulebook 9.2)
void weigh_evidence(Turn& t, std::size_t pair) {
  const auto& n = t.n().press;
  const auto [low, high] = pair_seats(pair);
  auto& press = t.state.pub.press[pair];
  press = static_cast<std::int16_t>(press + scaled(n.start - press, n.towards_start_percent));
  if (t.strike_count == 0 && becomes_lull(t.rules, t.before)) {
    const auto quiet = tell(t, {.kind = EventKind::lull, .seat = low, .other = high});
    move_press(t, pair, n.lull, quiet);
  }
  if (t.strike_count > 0) move_press(t, pair, n.strike, t.strikes[0].landed);
  for (const auto seat : {low, high})
    if (t.sheet(seat).statement.kind == StatementKind::conciliation) move_press(t, pair, n.soft_word, t.said[seat.index()]);
}

}  // namespace

void leak(Turn& t) {
  t.step = Step::leaks;
  const auto& n = t.n();
  const int pairs = t.seats * (t.seats - 1) / 2;
  for (int pair = 0; pair < pairs; ++pair) {
    const auto [low, high] = pair_seats(pair);
    if (!t.rules.are_rivals(low, high)) continue;
    weigh_evidence(t, pair);
    auto& channel = t.state.shared[pair];
    if (channel.wrote != 0) {
      const int writers = (channel.wrote & 1) + (channel.wrote >> 1);
      const int angry = angry_factions(t.rules, t.own(low), low) + angry_factions(t.rules, t.own(high), high);
      if (happens(t.chance, leak_odds(t.rules, channel.via, writers, angry))) come_out(t, pair);
    }
    const bool seen = happens(t.chance, channel.wrote != 0 ? envoys_seen(t, channel) : n.press.envoys_imagined);
    t.state.pub.envoys_seen[pair] = seen;
    if (seen) {
      const auto told = tell(t, {.kind = EventKind::envoys_seen, .seat = low, .other = high});
      move_press(t, pair, n.press.envoys, told);
    }
  }
  t.state.pub.quiet_turns = t.strike_count == 0 ? static_cast<std::uint8_t>(t.state.pub.quiet_turns + 1) : std::uint8_t{0};
}

}  // namespace bc
