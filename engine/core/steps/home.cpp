// SPDX-License-Identifier: GPL-3.0-or-later
// Step 9: the price at home and among allies: standing, pressure, threats kept or hollow, sanctions, factions. (Rulebook 7)
#include <bit>

#include "core/bits.h"
#include "core/steps/turn.h"

namespace bc {

namespace {

void count_hits(Turn& t) {
  const auto& n = t.n();
  for (int r = 0; r < t.strike_count; ++r) {
    const auto& strike = t.strikes[r];
    const auto& report = t.state.pub.reports[r];
    int loss = n.strike.hit_standing + (report.deaths != Deaths::none ? n.strike.hit_standing_deadly : 0);
    if (report.finding == Finding::seat && t.before.seats[report.blamed.index()].pressure >= 1)
      loss = scaled(loss, n.strike.hit_loss_under_pressure);
    move_standing(t, strike.victim, -loss, strike.landed);
    if (t.struck_at[strike.victim.index()] == 0) t.did(strike.victim, Deed::unanswered_hit);
    if (strike.by.is_set()) {
      const int seen_coming = strike.look == StrikeLook::telegraphed ? n.strike.telegraphed_standing : 0;
      move_standing(t, strike.by, strike.answer ? n.strike.answer_standing + seen_coming : n.strike.ahead_standing, strike.ordered);
      t.did(strike.by, strike.answer ? Deed::answered : Deed::struck_ahead);
      if (report.claimed)
        move_standing(t, strike.by, strike.answer ? n.home.claim_answer_brings : n.home.claim_ahead_brings, strike.landed);
    }
    if (report.finding == Finding::seat && report.ahead && t.before.seats[report.blamed.index()].pressure >= 1)
      move_standing(t, report.blamed, -n.pressure.one_strike_costs, strike.landed);
  }
}

bool carries_out(const Turn& t, SeatId seat, const Threat& threat) {
  if (threat.response == Response::sanction) {
    const auto& op = t.sheet(seat).operation;
    return op.kind == OperationKind::sanction && op.against == threat.against;
  }
  for (int r = 0; r < t.strike_count; ++r) {
    const auto& report = t.state.pub.reports[r];
    if (report.finding != Finding::seat || report.blamed != seat || t.strikes[r].victim != threat.against) continue;
    const bool direct = report.look == StrikeLook::direct || report.look == StrikeLook::telegraphed;
    if (threat.response == Response::any_strike || direct) return true;
  }
  return false;
}

/// A threat that fired in an earlier turn is carried out for all to see, or turns out hollow; one that nobody defied lapses.
void settle_threat(Turn& t, SeatId seat) {
  auto& pub = t.pub(seat);
  auto& threat = pub.threat;
  const auto& n = t.n().home;
  if (threat.status == ThreatStatus::fired && t.before.seats[seat.index()].threat.status == ThreatStatus::fired) {
    if (carries_out(t, seat, threat)) {
      ++pub.record.threats_carried_out;
      const auto done = tell(t, {.kind = EventKind::threat_carried_out, .seat = seat, .other = threat.against});
      move_standing(t, threat.against, -n.threat_carried_out_costs_rival, done);
      threat = Threat{};
    } else if (t.before.turn >= threat.last_turn) {
      ++pub.record.threats_hollow;
      ++pub.record.breaches_found;
      ++t.own(seat).breaches;
      const auto hollow = tell(t, {.kind = EventKind::threat_hollow, .seat = seat, .other = threat.against});
      move_standing(t, seat, -scaled(pub.stake, n.hollow_costs), hollow);
      t.did(seat, Deed::threat_hollow);
      threat = Threat{};
    }
  } else if (threat.status == ThreatStatus::standing && t.before.turn >= threat.last_turn) {
    ++pub.record.threats_undefied;
    const auto lapsed = tell(t, {.kind = EventKind::threat_lapsed, .seat = seat, .other = threat.against});
    move_standing(t, seat, n.threat_undefied_brings, lapsed);
    threat = Threat{};
  }
}

/// Allied pressure: eased by restraint, and from two upward it costs the seat and cools the ladder for it. (Rulebook 7.5-7.7)
void press_allies(Turn& t, SeatId seat) {
  const auto& n = t.n().pressure;
  auto& pub = t.pub(seat);
  if (pub.held && !pub.struck && t.struck_at[seat.index()] == 0) move_pressure(t, seat, -n.hold_lowers, -1);
  if (pub.pressure < 2) return;
  const bool full = pub.pressure >= kPressureLimit;
  const auto pressed = tell(t, {.kind = EventKind::allies_pressed, .seat = seat, .amount = pub.pressure});
  move_standing(t, seat, -(full ? n.three_costs : n.two_costs), pressed);
  move_ladder(t, -(full ? n.three_cools : n.two_cools), pressed);
}

/// The moods of a seat's factions, moved in one step, whether it has as many or not.
using Moods [[gnu::vector_size(16)]] = std::int16_t;

Moods within(Moods moods, std::int16_t limit) {
  const Moods top = Moods{} + limit, bottom = Moods{} - limit;
  moods = moods > top ? top : moods;
  return moods < bottom ? bottom : moods;
}

void move_moods(Turn& t, SeatId seat) {
  const auto& n = t.n().home;
  const auto& factions = t.rules.seats[seat.index()].factions;
  auto& own = t.own(seat);
  static_assert(kMaxFactions == 6);
  Moods moods = {own.mood[0], own.mood[1], own.mood[2], own.mood[3], own.mood[4], own.mood[5]};
  const auto drift = static_cast<std::int16_t>(n.mood_drift);
  auto moved = within(std::bit_cast<Moods>(t.rules.index.rests[seat.index()]) - moods, drift);
  for (const int deed : SmallSet(t.deeds[seat.index()])) moved += std::bit_cast<Moods>(t.rules.index.moods[seat.index()][deed]);
  moods = within(moods + moved, kMoodLimit);
  for (std::size_t f = 0; f < factions.size(); ++f) {
    own.mood[f] = static_cast<std::int8_t>(moods[static_cast<int>(f)]);
    if (own.mood[f] <= n.mood_veto) {
      const auto angry = tell(t, {.kind = EventKind::faction_angry, .audience = only(seat), .seat = seat,
                                  .detail = static_cast<std::uint8_t>(f)});
      move_standing(t, seat, -n.mood_costs, angry);
    }
  }
}

void fall(Turn& t, SeatId seat) {
  auto& own = t.own(seat);
  auto& pub = t.pub(seat);
  if (own.standing > 0 || pub.caretaker) return;
  pub.caretaker = 1;
  pub.stake = 0;
  own.standing = t.n().home.caretaker_standing;
  tell(t, {.kind = EventKind::government_fell, .seat = seat, .cause = t.sank[seat.index()]});
}

}  // namespace

void press_home(Turn& t) {
  t.step = Step::home;
  count_hits(t);
  for (int s = 0; s < t.seats; ++s) {
    const SeatId seat(s);
    settle_threat(t, seat);
    press_allies(t, seat);
    int levels = 0;
    for (int o = 0; o < t.seats; ++o) levels += t.state.pub.sanctions[o][s];
    if (levels > 0) {
      const auto bit = tell(t, {.kind = EventKind::sanctions_bit, .seat = seat, .amount = static_cast<std::int16_t>(levels)});
      move_standing(t, seat, -levels * t.n().home.sanctioned_costs, bit);
    }
    move_moods(t, seat);
  }
}

void relax(Turn& t) {
  t.step = Step::relaxation;
  if (t.state.pub.war != WarCause::none) return;
  move_ladder(t, -t.n().ladder.relaxation, -1);
  for (int s = 0; s < t.seats; ++s) fall(t, SeatId(s));
}

}  // namespace bc
