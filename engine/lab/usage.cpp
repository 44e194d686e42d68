// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/usage.h"

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

void count_restraint(const Ruleset& rules, const TurnPlayed& turn, Course& course) {
  for (int s = 0; s < rules.seat_count(); ++s)
    for (int r = 0; r < rules.seat_count(); ++r) {
      const SeatId seat(s), rival(r);
      if (seat == rival || !rules.are_rivals(seat, rival) || !turn.before.pub.seats[seat.index()].held) continue;
      const bool uneven = turn.before.pub.account[pair_index(seat, rival)] != 0;
      ++course.held[uneven];
      const auto& operation = turn.orders[rival.index()].operation;
      course.struck_after_hold[uneven] += is_strike(operation.kind) && rules.assets[operation.target.index()].owner == seat;
    }
}

void count_lull(const Ruleset& rules, const TurnPlayed& turn, Course& course) {
  if (!turn.before.pub.reports[0].is_set()) return;
  bool deal = false;
  for (std::size_t pair = 0; pair < static_cast<std::size_t>(rules.seat_count() * (rules.seat_count() - 1) / 2); ++pair)
    for (const auto& d : turn.before.shared[pair].deals) deal = deal || d.is_set();
  ++course.after_strikes[deal];
  course.lulls[deal] += !turn.after.pub.reports[0].is_set();
  bool blamed = false;
  for (const auto& report : turn.before.pub.reports) blamed = blamed || (report.is_set() && report.finding == Finding::seat);
  course.next_rise[blamed].add(turn.after.pub.ladder - turn.before.pub.ladder);
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
  for (const auto& event : turn.events) {
    switch (event.kind) {
      case EventKind::deal_made: ++course.deals; break;
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
  const auto& was = turn.before.pub.seats[seat.index()].record;
  const auto& is = turn.after.pub.seats[seat.index()].record;
  usage.threats_fired += static_cast<std::uint64_t>(is.threats_fired - was.threats_fired);
  usage.threats_carried_out += static_cast<std::uint64_t>(is.threats_carried_out - was.threats_carried_out);
  usage.threats_hollow += static_cast<std::uint64_t>(is.threats_hollow - was.threats_hollow);
  usage.threats_undefied += static_cast<std::uint64_t>(is.threats_undefied - was.threats_undefied);
}

}  // namespace bc
