// SPDX-License-Identifier: GPL-3.0-or-later
// Step 7: who is blamed; the ladder, the account and the threats follow the finding, not the truth. (Rulebook 5.6, 6.2, 7.1)
#include <algorithm>

#include "core/outlook.h"
#include "core/steps/turn.h"

namespace bc {

namespace {

bool claims(const Turn& t, SeatId seat) { return seat.is_set() && t.sheet(seat).statement.kind == StatementKind::claim; }

/// Whom a wrong finding names: whoever else could have done it, and by which hand, so that it reads like a right one. Nobody else: the
/// finding is "unknown".
void blame_wrongly(Turn& t, const Strike& strike, Report& report) {
  std::array<std::uint16_t, kMaxSeats + 1> weights{};  // the seats, then the militia alone
  std::array<ProxyId, kMaxSeats> hands{};
  const bool militia = strike.hand.is_set();
  if (militia && !strike.by.is_set()) {
    const auto patron = t.rules.proxies[strike.hand.index()].patron;
    weights[patron.index()] = 1, hands[patron.index()] = strike.hand;
  } else {
    weights[kMaxSeats] = militia;
    for (int s = 0; s < t.seats; ++s) {
      const SeatId other(s);
      if (other == strike.by || !t.rules.are_rivals(other, strike.victim)) continue;
      if (militia) hands[s] = militia_in_reach(t.rules, other, strike.target);
      weights[s] = !militia || hands[s].is_set();
    }
  }
  if (std::ranges::all_of(weights, [](auto w) { return w == 0; })) return;
  const auto named = t.chance.pick(weights);
  if (named == kMaxSeats) {
    report.finding = Finding::proxy_alone;
    report.hand = strike.hand;
  } else {
    report.finding = Finding::seat;
    report.blamed = SeatId(named);
    report.hand = hands[named];
  }
}

void blame_rightly(const Strike& strike, Report& report) {
  report.hand = strike.hand;
  report.finding = strike.by.is_set() ? Finding::seat : Finding::proxy_alone;
  report.blamed = strike.by;
}

void find_culprit(Turn& t, const Strike& strike, Report& report) {
  if (claims(t, strike.by)) report.claimed = 1;
  if (report.claimed || strike.look == StrikeLook::direct || strike.look == StrikeLook::telegraphed)
    return blame_rightly(strike, report);
  const bool denied = strike.by.is_set() && t.sheet(strike.by).statement.kind == StatementKind::denial;
  const int right = found_odds(t.rules, t.state.pub, strike.look, strike.hand, denied);
  const int wrong = t.n().attribution.wrong[static_cast<std::size_t>(strike.look)];
  const std::uint16_t weights[] = {static_cast<std::uint16_t>(std::max(0, kCertain - right - wrong)),
                                   static_cast<std::uint16_t>(right), static_cast<std::uint16_t>(wrong)};
  switch (t.chance.pick(weights)) {
    case 1: return blame_rightly(strike, report);
    case 2: return blame_wrongly(t, strike, report);
    default: return;
  }
}

/// Whether a strike laid at somebody's door counts as an answer: by the account and threats that everybody saw before.
bool counts_as_answer(const Turn& t, const Report& report, SeatId victim) {
  return report.finding == Finding::seat && is_answer(t.rules, t.before, report.blamed, victim, kind_of(report.look));
}

void heat(Turn& t, const Strike& strike, const Report& report, bool answer, std::int16_t cause) {
  const auto& n = t.n();
  int heat = n.strike.heat[static_cast<int>(strike.look)][static_cast<int>(strike.intensity)];
  if (t.rules.assets[strike.target.index()].own_soil) heat = scaled(heat, n.strike.own_soil_heat);
  if (answer)
    heat = scaled(heat, n.ladder.answer_heat);
  else if (t.struck_at[strike.victim.index()] == 0)
    heat = scaled(heat, n.ladder.ahead_unanswered_heat);
  if (report.deaths == Deaths::some) heat += n.strike.deadly_heat_some;
  if (report.deaths == Deaths::many) heat += n.strike.deadly_heat_many;
  if (report.deaths != Deaths::none && t.card) heat += t.card->deadly_heat;
  if (strike.look == StrikeLook::militia)  // militias alone cannot lift it above their ceiling (4.4)
    heat = std::max(0, std::min<int>(heat, n.ladder.proxy_ceiling - t.state.pub.ladder));
  move_ladder(t, heat, cause);
}

void charge_account(Turn& t, const Strike& strike, SeatId blamed, std::int16_t cause) {
  const auto& n = t.n().strike;
  int weight = n.account[static_cast<int>(strike.look)][static_cast<int>(strike.intensity)];
  const int owed = owes(t.state.pub, blamed, strike.victim);
  if (strike.look == StrikeLook::telegraphed) weight = std::clamp(weight, 0, std::max(0, -owed));  // to balance at most (5.9)
  const int now = std::clamp(owed + weight, -static_cast<int>(n.account_limit), static_cast<int>(n.account_limit));
  t.state.pub.account[pair_index(blamed, strike.victim)] = static_cast<Quarters>(blamed < strike.victim ? now : -now);
  tell(t, {.kind = EventKind::account_moved, .seat = blamed, .other = strike.victim, .amount = static_cast<std::int16_t>(now),
           .cause = cause});
}

bool triggers(const Threat& threat, const Strike& strike, const Report& report, TheatreId theatre, SeatId blamed) {
  if (threat.status != ThreatStatus::standing || threat.against != blamed) return false;
  if (threat.theatre.is_set() && threat.theatre != theatre) return false;
  switch (threat.trigger) {
    case Trigger::any_strike: return true;
    case Trigger::deadly_strike: return report.deaths != Deaths::none;
    case Trigger::direct_strike: return strike.look == StrikeLook::direct || strike.look == StrikeLook::telegraphed;
  }
  return false;
}

void fire_threats(Turn& t, const Strike& strike, Report& report, std::int16_t cause) {
  auto& threat = t.pub(strike.victim).threat;
  if (!triggers(threat, strike, report, t.rules.assets[strike.target.index()].theatre, report.blamed)) return;
  threat.status = ThreatStatus::fired;
  threat.last_turn = static_cast<std::uint8_t>(t.before.turn + t.n().threat.answer_within);
  ++t.pub(strike.victim).record.threats_fired;
  report.fired |= static_cast<std::uint8_t>(1u << strike.victim.value);
  const auto fired = tell(t, {.kind = EventKind::threat_fired, .seat = strike.victim, .other = report.blamed, .cause = cause});
  move_pressure(t, report.blamed, t.n().pressure.defied, fired);
}

}  // namespace

void attribute(Turn& t) {
  t.step = Step::attribution;
  for (int s = 0; s < t.seats; ++s) t.state.pub.seats[s].struck = 0;
  for (int r = 0; r < t.strike_count; ++r) {
    const auto& strike = t.strikes[r];
    auto& report = t.state.pub.reports[r];
    find_culprit(t, strike, report);
    const auto found = tell(t, {.kind = EventKind::strike_attributed, .seat = report.blamed, .other = strike.victim,
                                .proxy = report.hand, .asset = strike.target, .report = static_cast<std::uint8_t>(r),
                                .detail = static_cast<std::uint8_t>(report.finding), .cause = strike.landed});
    if (report.claimed)
      tell(t, {.kind = EventKind::strike_claimed, .seat = strike.by, .asset = strike.target,
               .report = static_cast<std::uint8_t>(r), .cause = found});
    const bool answer = counts_as_answer(t, report, strike.victim);
    heat(t, strike, report, answer, found);
    if (report.finding != Finding::seat) continue;
    report.ahead = answer ? 0 : 1;
    t.pub(report.blamed).struck = 1;
    charge_account(t, strike, report.blamed, found);
    fire_threats(t, strike, report, found);
  }
}

}  // namespace bc
