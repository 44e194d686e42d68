// SPDX-License-Identifier: GPL-3.0-or-later
// Step 10: clauses verified: what was truly done, what the other side finds out, and what it mistakes. (Rulebook 8.10-8.12)
#include "core/secrecy.h"
#include "core/steps/turn.h"

namespace bc {

namespace {

struct Place {
  std::size_t pair;
  int d, c;
  SeatId party, other;
};

bool in_theatres(const Clause& clause, TheatreId theatre) {
  return clause.theatres == 0 || (clause.theatres >> theatre.value & 1);
}

bool bars(ClauseVerb verb, StrikeLook look) {
  switch (verb) {
    case ClauseVerb::no_strike: return true;
    case ClauseVerb::no_proxy_strike: return look == StrikeLook::militia;
    case ClauseVerb::no_direct_strike: return look == StrikeLook::direct || look == StrikeLook::telegraphed;
    case ClauseVerb::no_covert_act: return look == StrikeLook::covert;
    default: return false;
  }
}

/// What this turn's strikes tell about a clause of `party` towards `other`.
struct Evidence {
  bool broken = false;     // in truth, by the party's own order
  bool blamed = false;     // a strike that it bars is laid at the party's door
  bool by_militia = false; // a militia of the party struck where it should be quiet, on its own account
  std::int16_t seen = -1;  // the event that makes it look so, for those who see it
};

Evidence strikes_against(const Turn& t, const Clause& clause, const Place& at) {
  Evidence e;
  for (int r = 0; r < t.strike_count; ++r) {
    const auto& strike = t.strikes[r];
    const auto& report = t.state.pub.reports[r];
    if (strike.victim != at.other || !in_theatres(clause, t.rules.assets[strike.target.index()].theatre)) continue;
    const bool quieted = clause.verb == ClauseVerb::restrain && strike.hand == clause.proxy;
    if (!bars(clause.verb, strike.look) && !quieted) continue;
    if (strike.by == at.party) e.broken = true;
    if (report.finding == Finding::seat && report.blamed == at.party) e.blamed = true, e.seen = strike.landed;
    if (!strike.by.is_set() && t.rules.proxies[strike.hand.index()].patron == at.party) {
      e.by_militia = true;
      if (e.seen < 0) e.seen = strike.landed;
    }
  }
  return e;
}

bool did_otherwise(const Turn& t, const Clause& clause, const Place& at) {
  const auto& sheet = t.sheet(at.party);
  switch (clause.verb) {
    case ClauseVerb::no_deploy:
      return sheet.operation.kind == OperationKind::deploy && in_theatres(clause, sheet.operation.theatre);
    case ClauseVerb::no_arming:
      return sheet.support.kind == SupportKind::arm && (!clause.proxy.is_set() || clause.proxy == sheet.support.proxy);
    case ClauseVerb::no_sanction:
      return sheet.operation.kind == OperationKind::sanction && sheet.operation.against == at.other;
    case ClauseVerb::no_threat:
      return sheet.statement.kind == StatementKind::threat && sheet.statement.against == at.other;
    default: return false;
  }
}

Odds detection(const Turn& t, const Deal& deal, const Place& at) {
  const auto& n = t.n().channel;
  if (t.inspected[at.pair] & clause_bit(at.d, at.c)) return n.detect_inspection;
  return detection_odds(t.rules, t.state.shared[at.pair].via, deal.terms.verifier);
}

/// The other side takes the clause for broken, rightly or not. Only a true breach counts against the party in the end.
void find_broken(Turn& t, const Place& at, bool truly, std::int16_t cause) {
  auto& deal = t.state.shared[at.pair].deals[at.d];
  deal.status[at.c] = ClauseStatus::suspected;
  const bool announced = deal.terms.publicity == Publicity::announced;
  tell(t, {.kind = EventKind::clause_suspected, .audience = announced ? kEverybody : both(at.party, at.other), .seat = at.party,
           .other = at.other, .proxy = deal.terms.clauses[at.c].proxy, .verb = deal.terms.clauses[at.c].verb,
           .detail = static_cast<std::uint8_t>(announced ? 0 : 1 + at.d * kClausesADeal + at.c), .cause = cause});
  move_integrity(t, at.pair, -t.n().channel.breach_lowers);
  if (truly) {
    ++t.own(at.party).breaches;
    if (announced) ++t.pub(at.party).record.breaches_found;
  }
  for (int c = 0; c < kClausesADeal; ++c)
    if (deal.status[c] == ClauseStatus::pending && deal.terms.clauses[c].party != at.party &&
        deal.terms.clauses[c].condition == Condition::if_other_keeps)
      deal.status[c] = ClauseStatus::void_;
}

void break_truly(Turn& t, const Place& at, ClauseVerb verb) {
  t.state.hidden.broken[at.pair] |= clause_bit(at.d, at.c);
  tell(t, {.kind = EventKind::clause_broken, .audience = only(at.party), .seat = at.party, .other = at.other, .verb = verb});
}

void tell_inspection(Turn& t, const Place& at, bool found_broken) {
  if (!(t.inspected[at.pair] & clause_bit(at.d, at.c))) return;
  t.own(at.other).intel[1] = {.kind = IntelKind::inspection,
                              .subject = static_cast<std::uint8_t>(at.d * kClausesADeal + at.c),
                              .finding = static_cast<std::uint8_t>(found_broken ? 2 : 1),
                              .pair = static_cast<std::uint8_t>(at.pair),
                              .confidence = t.n().channel.detect_inspection};
  tell(t, {.kind = found_broken ? EventKind::intelligence : EventKind::clause_cleared, .audience = only(at.other),
           .seat = found_broken ? at.other : at.party, .other = at.other, .verb = t.state.shared[at.pair].deals[at.d].terms.clauses[at.c].verb,
           .detail = static_cast<std::uint8_t>(IntelKind::inspection), .amount = 1});
}

/// Conduct over a stretch of turns, and secret deliveries that still bind.
void verify_conduct(Turn& t, const Place& at) {
  auto& deal = t.state.shared[at.pair].deals[at.d];
  const auto& clause = deal.terms.clauses[at.c];
  const auto bit = clause_bit(at.d, at.c);
  auto& broken = t.state.hidden.broken[at.pair];
  const auto strikes = strikes_against(t, clause, at);
  if (strikes.broken || did_otherwise(t, clause, at)) {
    if (!(broken & bit)) break_truly(t, at, clause.verb);
  }
  const bool truly = broken & bit;
  bool found = strikes.blamed;
  if (!found && truly) found = !is_hidden(clause.verb) || happens(t.chance, detection(t, deal, at));
  if (!found && !truly && strikes.by_militia) found = happens(t.chance, t.n().channel.false_alarm);
  tell_inspection(t, at, found);
  if (found && deal.status[at.c] != ClauseStatus::suspected) find_broken(t, at, truly, strikes.seen);
}

void verify_shown_deed(Turn& t, const Place& at) {
  auto& deal = t.state.shared[at.pair].deals[at.d];
  const auto verb = deal.terms.clauses[at.c].verb;
  const auto& sheet = t.sheet(at.party);
  const bool done = verb == ClauseVerb::hold ? sheet.operation.kind == OperationKind::hold
                                             : sheet.statement.kind == StatementKind::conciliation;
  if (done) {
    deal.status[at.c] = ClauseStatus::kept;
    return;
  }
  break_truly(t, at, verb);
  find_broken(t, at, true, -1);
  deal.status[at.c] = ClauseStatus::undelivered;
}

/// Conduct that ran out unbroken is worth having for the other side. (Rulebook 11.4)
void reward(Turn& t, const Place& at) {
  const auto& clause = t.state.shared[at.pair].deals[at.d].terms.clauses[at.c];
  if (is_delivery(clause.verb) || (t.state.hidden.broken[at.pair] & clause_bit(at.d, at.c))) return;
  const auto& wanted = t.rules.seats[at.other.index()].agendas[t.own(at.other).agenda].clause;
  move_agenda(t, at.other, wanted[static_cast<int>(clause.verb)], is_hidden(clause.verb), -1);
}

void verify_clause(Turn& t, const Place& at) {
  auto& deal = t.state.shared[at.pair].deals[at.d];
  const auto& clause = deal.terms.clauses[at.c];
  const auto span = binds(deal, at.c);
  const int turn = t.before.turn;
  if (turn < span.first) return;
  if (is_shown_deed(clause.verb)) {
    if (deal.status[at.c] == ClauseStatus::pending) {
      verify_shown_deed(t, at);
      if (deal.status[at.c] == ClauseStatus::kept) reward(t, at);
    }
    return;
  }
  const int last = is_delivery(clause.verb) ? span.first + clause.turns - 1 : span.last;
  if (is_delivery(clause.verb) && !is_hidden(clause.verb)) return;  // seen when it fell due
  if (turn <= last && deal.status[at.c] != ClauseStatus::void_) verify_conduct(t, at);
  if (turn == span.last && deal.status[at.c] == ClauseStatus::pending) {
    deal.status[at.c] = ClauseStatus::kept;
    reward(t, at);
  }
}

/// A deal is over when nothing in it is pending and nothing binds any more.
void settle_deal(Turn& t, std::size_t pair, int d) {
  auto& deal = t.state.shared[pair].deals[d];
  bool kept = true;
  for (int c = 0; c < kClausesADeal; ++c) {
    const auto& clause = deal.terms.clauses[c];
    if (!clause.is_set()) continue;
    const auto span = binds(deal, c);
    const int last = clause.verb == ClauseVerb::restrain ? span.first + clause.turns - 1 : span.last;
    if (deal.status[c] == ClauseStatus::pending || (t.before.turn < last && deal.status[c] != ClauseStatus::void_)) return;
    if (deal.status[c] != ClauseStatus::kept) kept = false;
  }
  const auto [low, high] = pair_seats(pair);
  const auto ended = tell(t, {.kind = EventKind::deal_ended, .audience = both(low, high), .seat = low, .other = high,
                              .detail = static_cast<std::uint8_t>(kept)});
  if (kept)
    for (const auto seat : {low, high}) move_standing(t, seat, t.n().home.deal_kept_brings, ended);
  deal = Deal{};
}

}  // namespace

void verify_clauses(Turn& t) {
  t.step = Step::clauses;
  const int pairs = t.seats * (t.seats - 1) / 2;
  for (int pair = 0; pair < pairs; ++pair) {
    const auto [low, high] = pair_seats(pair);
    for (int d = 0; d < kMaxDeals; ++d) {
      const auto& deal = t.state.shared[pair].deals[d];
      if (!deal.is_set() || deal.made_turn == t.before.turn) continue;
      for (int c = 0; c < kClausesADeal; ++c) {
        const auto& clause = deal.terms.clauses[c];
        if (clause.is_set()) verify_clause(t, {static_cast<std::size_t>(pair), d, c, clause.party, clause.party == low ? high : low});
      }
      settle_deal(t, pair, d);
    }
  }
}

}  // namespace bc
