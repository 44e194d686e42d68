// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/usage.h"

#include <algorithm>
#include <bit>

#include "core/legal.h"

namespace bc {
namespace {

void count_findings(const TurnPlayed& turn, Course& course) {
  const auto& reports = turn.after.pub.reports;
  for (std::size_t r = 0; r < reports.size() && reports[r].is_set(); ++r) {
    const auto truth = turn.after.hidden.ordered_by[r];
    if (reports[r].finding == Finding::unknown)
      ++course.found_unknown;
    else if (reports[r].finding == Finding::seat ? reports[r].blamed == truth : !truth.is_set())
      ++course.found_right;
    else
      ++course.found_wrong;
  }
}

void count_due(const Ruleset& rules, const TurnPlayed& turn, SeatId seat, Usage& usage) {
  for (int o = 0; o < rules.seat_count(); ++o) {
    const SeatId other(o);
    if (other == seat) continue;
    const auto pair = pair_index(seat, other);
    const auto& deals = turn.before.shared[pair].deals;
    for (int d = 0; d < kMaxDeals; ++d) {
      const auto& deal = deals[static_cast<std::size_t>(d)];
      for (int c = 0; c < kClausesADeal; ++c)
        if (deal.terms.clauses[static_cast<std::size_t>(c)].party == seat && falls_due(turn.before.pub, deal, c)) {
          ++usage.clauses_due;
          if (turn.orders[seat.index()].reactions.deliver[pair] & clause_bit(d, c)) ++usage.clauses_delivered;
        }
    }
  }
}

/// Whether there is somebody to whom the seat may write an offer: in time, with none of its own lying open and room for another deal.
bool is_free_to_offer(const Ruleset& rules, const State& state, SeatId seat) {
  if (!rules.channels || state.pub.turn + rules.n.channel.no_offers_last > rules.turns) return false;
  for (int o = 0; o < rules.seat_count(); ++o) {
    const SeatId other(o);
    if (other == seat) continue;
    const auto& channel = state.channel(seat, other);
    if (channel.offer[seat < other ? 0 : 1].is_set() || std::ranges::all_of(channel.deals, &Deal::is_set)) continue;
    auto carriers = rules.index.carriers[seat.index()][other.index()];
    if (channel.is_open()) carriers &= 1u << channel.via.value;
    for (; carriers != 0; carriers &= carriers - 1)
      if (rules.intermediaries[static_cast<std::size_t>(std::countr_zero(carriers))].offers) return true;
  }
  return false;
}

/// Whether an offer lies open to the seat that the rules let it accept.
bool is_free_to_accept(const Ruleset& rules, const State& state, SeatId seat) {
  for (int o = 0; o < rules.seat_count(); ++o) {
    const SeatId other(o);
    if (other == seat) continue;
    const auto& channel = state.channel(seat, other);
    if (channel.offer[seat < other ? 1 : 0].is_set() && !check(SeatView(rules, state, seat), {.kind = LetterKind::accept, .to = other, .via = channel.via})) return true;
  }
  return false;
}

/// Whether no promise of that deal was broken so far: neither in sight nor in secret.
bool is_true(const State& state, std::size_t pair, int d) {
  const auto& deal = state.shared[pair].deals[static_cast<std::size_t>(d)];
  for (int c = 0; c < kClausesADeal; ++c)
    if (deal.status[static_cast<std::size_t>(c)] == ClauseStatus::undelivered || state.hidden.broken[pair] & clause_bit(d, c)) return false;
  return true;
}

void count_restraint(const Ruleset& rules, const TurnPlayed& turn, Course& course) {
  for (int s = 0; s < rules.seat_count(); ++s)
    for (int r = 0; r < rules.seat_count(); ++r) {
      const SeatId seat(s), rival(r);
      if (seat == rival || !rules.are_rivals(seat, rival)) continue;
      const auto& operation = turn.orders[rival.index()].operation;
      const bool struck = is_strike(operation.kind) && rules.assets[operation.target.index()].owner == seat;
      const auto& threat = turn.before.pub.seats[seat.index()].threat;
      const bool threatened = threat.status == ThreatStatus::standing && threat.against == rival;
      ++course.threatened[threatened], course.struck_threatened[threatened] += struck;
      if (turn.before.pub.turn == 1) continue;  // nobody has held yet, or failed to
      const bool held = turn.before.pub.seats[seat.index()].held, uneven = turn.before.pub.account[pair_index(seat, rival)] != 0;
      ++(held ? course.held : course.not_held)[uneven];
      (held ? course.struck_after_hold : course.struck_after_not)[uneven] += struck;
    }
}

void count_lull(const Ruleset& rules, const TurnPlayed& turn, Course& course) {
  if (!turn.before.pub.reports[0].is_set()) return;
  bool deal = false, known = false;
  for (std::size_t pair = 0; pair < static_cast<std::size_t>(rules.seat_count() * (rules.seat_count() - 1) / 2); ++pair)
    for (const auto& d : turn.before.shared[pair].deals) (d.terms.publicity == Publicity::secret ? deal : known) |= d.is_set();
  if (deal || !known) {  // a deal that everybody knows of is neither case
    ++course.after_strikes[deal];
    course.lulls[deal] += !turn.after.pub.reports[0].is_set();
  }
  bool blamed = false;
  for (const auto& report : turn.before.pub.reports) blamed = blamed || (report.is_set() && report.finding == Finding::seat);
  course.next_rise[blamed].add(turn.after.pub.ladder - turn.before.pub.ladder);
}

/// What the promises of a deal are worth to the first seat, less what they are worth to the other.
void count_terms(const Ruleset& rules, const State& state, const Terms& terms, SeatId a, SeatId b, Course& course) {
  if (a.value != 0 && b.value != 0) return;
  std::int64_t worth = 0;
  for (const auto& clause : terms.clauses) {
    if (!clause.is_set()) continue;
    const auto gains = clause.party == a ? b : a;
    const auto& agenda = rules.seats[gains.index()].agendas[state.own[gains.index()].agenda];
    const auto value = agenda.clause[static_cast<std::size_t>(clause.verb)];
    worth += gains.value == 0 ? value : -value;
  }
  course.first_terms.add(worth);
}

void count_standing(const Ruleset& rules, const TurnPlayed& turn, Course& course) {
  for (std::size_t s = 0; s < rules.seats.size(); ++s) {
    const auto moved = turn.after.own[s].standing - turn.before.own[s].standing;
    course.standing_moved.add(moved);
    const auto &was = turn.before.pub.seats[s].record, &is = turn.after.pub.seats[s].record;
    if (is.threats_undefied > was.threats_undefied) course.standing_of_threat[0].add(moved);
    if (is.threats_carried_out > was.threats_carried_out) course.standing_of_threat[1].add(moved);
    if (is.threats_hollow > was.threats_hollow) course.standing_of_threat[2].add(moved);
  }
}

}  // namespace

void count_turn(const Ruleset& rules, const TurnPlayed& turn, Course& course) {
  ++course.turns;
  course.ladder.add(turn.after.pub.ladder);
  for (int s = 0; s < rules.seat_count(); ++s)
    if (turn.after.pub.seats[static_cast<std::size_t>(s)].pressure > 0) ++course.under_pressure;
  count_findings(turn, course);
  count_restraint(rules, turn, course);
  count_lull(rules, turn, course);
  count_standing(rules, turn, course);
  for (std::size_t pair = 0; pair < turn.after.shared.size(); ++pair)
    for (int d = 0; d < kMaxDeals; ++d)
      if (turn.after.shared[pair].deals[static_cast<std::size_t>(d)].is_set()) ++course.deal_turns, course.true_turns += is_true(turn.after, pair, d);
  for (const auto& event : turn.events) {
    switch (event.kind) {
      case EventKind::deal_made: {
        // The deal as it was offered: `seat` proposed it before this turn.
        const auto& terms = turn.before.channel(event.seat, event.other).offer[event.seat < event.other ? 0 : 1].terms;
        ++course.deals;
        course.unseen_deals += std::ranges::any_of(terms.clauses, [](const Clause& c) { return is_hidden(c.verb); });
        count_terms(rules, turn.before, terms, event.seat, event.other, course);
        break;
      }
      case EventKind::deal_ended: ++course.deals_ended, course.deals_kept += event.detail == 1; break;
      case EventKind::clause_suspected: ++course.clauses_suspected; break;
      case EventKind::clause_broken: ++course.clauses_broken; break;
      case EventKind::talks_leaked: ++course.leaks; break;
      case EventKind::accident: ++course.accidents; break;
      case EventKind::government_fell: ++course.falls; break;
      case EventKind::letter_published: ++course.published; break;
      case EventKind::proxy_acted_alone: ++course.militias_alone; break;
      case EventKind::proxy_disobeyed: ++course.disobeyed; break;
      default: break;
    }
  }
  if (turn.after.pub.phase == Phase::ended) ++course.wars[static_cast<std::size_t>(turn.after.pub.war)];
}

void count_turn(const Ruleset& rules, const TurnPlayed& turn, SeatId seat, Usage& usage) {
  const auto& sheet = turn.orders[seat.index()];
  ++usage.sheets;
  ++usage.operations[static_cast<std::size_t>(sheet.operation.kind)];
  ++usage.supports[static_cast<std::size_t>(sheet.support.kind)];
  ++usage.statements[static_cast<std::size_t>(sheet.statement.kind)];
  ++usage.letters[static_cast<std::size_t>(sheet.letter.kind)];
  const auto& reports = turn.before.pub.reports;
  for (std::size_t r = 0; r < reports.size() && reports[r].is_set(); ++r)
    if (rules.assets[reports[r].target.index()].owner == seat)
      ++usage.reactions[static_cast<std::size_t>(sheet.reactions.hits[r])];
  if (is_strike(sheet.operation.kind)) {
    ++usage.strikes;
    usage.answers += is_answer(rules, turn.before.pub, seat, rules.assets[sheet.operation.target.index()].owner);
  }
  count_due(rules, turn, seat, usage);
  usage.plain_threats += sheet.statement.kind == StatementKind::threat && sheet.statement.trigger == Trigger::any_strike;
  if (is_free_to_offer(rules, turn.before, seat)) ++usage.free_to_offer, usage.offered += bears_terms(sheet.letter.kind);
  if (is_free_to_accept(rules, turn.before, seat)) ++usage.free_to_accept, usage.accepted += sheet.letter.kind == LetterKind::accept;
  const auto& was = turn.before.pub.seats[seat.index()].record;
  const auto& is = turn.after.pub.seats[seat.index()].record;
  usage.threats_fired += static_cast<std::uint64_t>(is.threats_fired - was.threats_fired);
  usage.threats_carried_out += static_cast<std::uint64_t>(is.threats_carried_out - was.threats_carried_out);
  usage.threats_hollow += static_cast<std::uint64_t>(is.threats_hollow - was.threats_hollow);
  usage.threats_undefied += static_cast<std::uint64_t>(is.threats_undefied - was.threats_undefied);
}

}  // namespace bc
