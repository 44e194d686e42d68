// SPDX-License-Identifier: GPL-3.0-or-later
// Step 1: answers to last turn's hits, and clauses that fall due. (Rulebook 4.6, 8.9)
#include "core/steps/turn.h"

namespace bc {

namespace {

void acknowledge(Turn& t, SeatId seat, int r) {
  const auto& report = t.before.reports[r];
  const auto& n = t.n();
  const auto said = tell(t, {.kind = EventKind::acknowledged, .seat = seat, .asset = report.target,
                             .report = static_cast<std::uint8_t>(r)});
  move_ladder(t, n.ladder.acknowledge_heats, said);
  if (report.finding == Finding::seat && report.ahead)
    move_pressure(t, report.blamed, report.look == StrikeLook::direct ? n.pressure.direct_ahead : n.pressure.ahead, said);
}

void look_away(Turn& t, SeatId seat, int r) {
  const auto said = tell(t, {.kind = EventKind::looked_away, .seat = seat, .asset = t.before.reports[r].target,
                             .report = static_cast<std::uint8_t>(r)});
  move_ladder(t, -t.n().ladder.look_away_cools, said);
  move_standing(t, seat, -t.n().home.look_away_costs, said);
  t.looked_away[seat.index()] |= static_cast<std::uint16_t>(1u << r);
}

/// A clause delivered: what it does, and who is told. (Rulebook 8.10)
void deliver(Turn& t, SeatId party, SeatId other, std::size_t pair, int bit) {
  auto& deal = t.state.shared[pair].deals[bit / kClausesADeal];
  const int c = bit % kClausesADeal;
  const auto& clause = deal.terms.clauses[c];
  const bool secret = is_hidden(clause.verb);
  deal.status[c] = ClauseStatus::kept;
  const auto done = tell(t, {.kind = secret ? EventKind::clause_delivered_secretly : EventKind::clause_delivered,
                             .audience = secret ? only(party) : kEverybody, .seat = party, .other = other,
                             .proxy = clause.proxy, .verb = clause.verb});
  auto& own = t.own(party);
  switch (clause.verb) {
    case ClauseVerb::restrain: {
      auto& grievance = own.grievance[clause.proxy.index()];
      grievance = static_cast<std::int8_t>(moved(grievance, t.n().proxy.restraint_grieves, 0, t.n().proxy.grievance_limit));
      t.state.hidden.deaf[clause.proxy.index()] = clause.turns > 1 ? clause.turns : t.n().proxy.deaf_turns;
      break;
    }
    case ClauseVerb::cap_arms: {
      auto& strength = own.strength[clause.proxy.index()];
      strength = static_cast<std::int8_t>(moved(strength, -1, 0, t.n().proxy.strength_limit));
      break;
    }
    case ClauseVerb::withdraw:
      for (int theatre = 0; theatre < static_cast<int>(t.rules.theatres.size()); ++theatre)
        if (clause.theatres >> theatre & 1) {
          auto& level = t.state.pub.forces[party.index()][theatre];
          level = static_cast<std::int8_t>(moved(level, -1, 0, t.n().home.forces_limit));
          tell(t, {.kind = EventKind::forces_moved, .seat = party, .theatre = TheatreId(theatre), .amount = level, .cause = done});
        }
      break;
    case ClauseVerb::relieve: {
      auto& level = t.state.pub.sanctions[party.index()][other.index()];
      level = static_cast<std::int8_t>(moved(level, -1, 0, t.n().home.sanctions_limit));
      tell(t, {.kind = EventKind::sanctions_changed, .seat = party, .other = other, .amount = level, .cause = done});
      break;
    }
    case ClauseVerb::release: t.state.pub.prisoners_free = 1; break;
    default: break;
  }
  if (secret)
    t.state.hidden.restrained[pair] |= clause_bit(bit / kClausesADeal, c);
  else
    move_ladder(t, -t.n().ladder.delivery_cools, done);
  t.did(party, Deed::conceded);
  const auto& wanted = t.rules.seats[other.index()].agendas[t.own(other).agenda].clause;
  move_agenda(t, other, wanted[static_cast<int>(clause.verb)], secret, done);
}

/// A clause withheld: seen at once where it cannot be hidden. (Rulebook 8.11)
void withhold(Turn& t, SeatId party, SeatId other, std::size_t pair, int bit) {
  auto& deal = t.state.shared[pair].deals[bit / kClausesADeal];
  const int c = bit % kClausesADeal;
  const auto& clause = deal.terms.clauses[c];
  if (is_hidden(clause.verb)) {
    deal.status[c] = ClauseStatus::kept;  // as far as the other side can see
    t.state.hidden.broken[pair] |= clause_bit(bit / kClausesADeal, c);
    tell(t, {.kind = EventKind::clause_withheld, .audience = only(party), .seat = party, .other = other, .proxy = clause.proxy,
             .verb = clause.verb, .detail = static_cast<std::uint8_t>(1 + bit)});
    return;
  }
  deal.status[c] = ClauseStatus::undelivered;
  ++t.own(party).breaches;
  if (deal.terms.publicity == Publicity::announced) ++t.pub(party).record.breaches_found;
  tell(t, {.kind = EventKind::clause_withheld, .audience = both(party, other), .seat = party, .other = other,
           .verb = clause.verb, .detail = static_cast<std::uint8_t>(1 + bit)});
  move_integrity(t, pair, -t.n().channel.breach_lowers);
}

}  // namespace

void react(Turn& t) {
  t.step = Step::reactions;
  for (int s = 0; s < t.seats; ++s) {
    const SeatId seat(s);
    const auto& reactions = t.sheet(seat).reactions;
    for (int r = 0; r < kMaxReports && t.before.reports[r].is_set(); ++r) {
      if (t.rules.assets[t.before.reports[r].target.index()].owner != seat) continue;
      switch (reactions.hits[r]) {
        case HitReaction::none: break;
        case HitReaction::acknowledge: acknowledge(t, seat, r); break;
        case HitReaction::look_away: look_away(t, seat, r); break;
      }
    }
    for (int o = 0; o < t.seats; ++o) {
      if (o == s) continue;
      const auto pair = pair_index(seat, SeatId(o));
      for (int bit = 0; bit < kMaxDeals * kClausesADeal; ++bit) {
        const auto& deal = t.state.shared[pair].deals[bit / kClausesADeal];
        if (!deal.is_set()) {
          bit |= kClausesADeal - 1;
          continue;
        }
        const int c = bit % kClausesADeal;
        if (!falls_due(t.before, deal, c) || deal.terms.clauses[c].party != seat) continue;
        if (reactions.deliver[pair] >> bit & 1)
          deliver(t, seat, SeatId(o), pair, bit);
        else
          withhold(t, seat, SeatId(o), pair, bit);
      }
    }
  }
}

}  // namespace bc
