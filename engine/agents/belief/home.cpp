// SPDX-License-Identifier: GPL-3.0-or-later
// Another seat's standing, moods and agenda points: not seen, but reckoned along from what everybody saw.
#include <algorithm>

#include "agents/belief/evidence.h"
#include "core/measure.h"

namespace bc {
namespace {

/// What one turn's reports, statements and moves did for one seat, as far as the public record tells.
struct Tally {
  double standing = 0;
  std::uint16_t deeds = 0;
  void did(Deed deed) { deeds |= static_cast<std::uint16_t>(1u << static_cast<int>(deed)); }
};

void tally_strikes(Tally& tally, const Lived& t, SeatId seat) {
  const auto& n = t.rules.n;
  bool struck = false;
  for (const auto& report : t.after.pub.reports) {
    if (!report.is_set()) break;
    const bool blamed = report.finding == Finding::seat && report.blamed == seat;
    struck = struck || blamed;
    if (blamed) {
      tally.standing += report.ahead ? n.strike.ahead_standing : n.strike.answer_standing;
      if (report.look == StrikeLook::telegraphed) tally.standing += n.strike.telegraphed_standing;
      if (report.claimed) tally.standing += report.ahead ? n.home.claim_ahead_brings : n.home.claim_answer_brings;
      if (report.ahead && t.before.pub.seats[seat.index()].pressure >= 1) tally.standing -= n.pressure.one_strike_costs;
      tally.did(report.ahead ? Deed::struck_ahead : Deed::answered);
    }
    if (t.rules.assets[report.target.index()].owner != seat) continue;
    const bool deadly = report.deaths != Deaths::none;
    double loss = n.strike.hit_standing + (deadly ? n.strike.hit_standing_deadly : 0);
    if (report.finding == Finding::seat && t.before.pub.seats[report.blamed.index()].pressure >= 1)
      loss = loss * n.strike.hit_loss_under_pressure / 100;
    tally.standing -= loss;
    if (deadly) tally.did(Deed::lost_lives);
    tally.did(Deed::unanswered_hit);
  }
  if (struck) tally.deeds &= static_cast<std::uint16_t>(~(1u << static_cast<int>(Deed::unanswered_hit)));
}

void tally_words(Tally& tally, const Lived& t, SeatId seat) {
  const auto& n = t.rules.n.home;
  const auto s = seat.index();
  const auto &was = t.before.pub.seats[s], &is = t.after.pub.seats[s];
  if (is.said.kind == StatementKind::conciliation) {
    tally.standing -= n.conciliation_costs;
    tally.did(Deed::conciliation);
  }
  if (is.said.kind == StatementKind::condemnation && t.before.pub.seats[is.said.against.index()].struck)
    tally.standing += n.condemnation_brings;
  for (int o = 0; o < t.rules.seat_count(); ++o) {
    const auto& other = t.after.pub.seats[static_cast<std::size_t>(o)];
    if (other.said.kind == StatementKind::condemnation && other.said.against == seat && was.struck)
      tally.standing -= n.condemnation_costs;
    const auto& record_was = t.before.pub.seats[static_cast<std::size_t>(o)].record;
    if (other.record.threats_carried_out > record_was.threats_carried_out && t.rules.are_rivals(SeatId(o), seat))
      tally.standing -= n.threat_carried_out_costs_rival;
  }
  if (is.record.threats_undefied > was.record.threats_undefied) tally.standing += n.threat_undefied_brings;
  if (is.record.threats_hollow > was.record.threats_hollow) {
    tally.standing -= scaled(was.stake, n.hollow_costs);
    tally.did(Deed::threat_hollow);
  }
  if (is.published > was.published) tally.standing -= n.publish_costs;
}

void tally_conduct(Tally& tally, const Lived& t, SeatId seat) {
  const auto& n = t.rules.n;
  const auto s = seat.index();
  const auto &was = t.before.pub, &is = t.after.pub;
  if (is.seats[s].held) {
    tally.did(Deed::held);
    if (was.seats[s].holds > 0) tally.standing -= n.home.hold_again_costs;
  }
  for (std::size_t theatre = 0; theatre < t.rules.theatres.size(); ++theatre) {
    const int moved = is.forces[s][theatre] - was.forces[s][theatre];
    if (moved > 0) tally.standing -= n.home.deploy_costs;
    if (moved < 0) tally.standing -= n.home.withdraw_costs / 2.0, tally.did(Deed::conceded);
  }
  for (std::size_t o = 0; o < t.rules.seats.size(); ++o) {
    const int moved = is.sanctions[s][o] - was.sanctions[s][o];
    if (moved > 0) tally.standing += n.home.sanction_brings, tally.did(Deed::sanctioned_rival);
    if (moved < 0) tally.standing -= n.home.relief_costs / 2.0, tally.did(Deed::conceded);
    tally.standing -= is.sanctions[o][s] * n.home.sanctioned_costs;
    if (o == s) continue;
    const auto pair = pair_index(seat, SeatId(o));
    if (is.leaked_pair[pair] && !was.leaked_pair[pair]) tally.standing -= n.home.leak_costs, tally.did(Deed::talks_came_out);
  }
  if (is.seats[s].pressure >= 3)
    tally.standing -= n.pressure.three_costs;
  else if (is.seats[s].pressure == 2)
    tally.standing -= n.pressure.two_costs;
  if (is.card.is_set() && is.turn > was.turn) tally.standing += t.rules.cards[is.card.index()].standing[s];
}

void move_moods(Guess& guess, const Lived& t, SeatId seat, std::uint16_t deeds) {
  const auto& n = t.rules.n.home;
  const auto& factions = t.rules.seats[seat.index()].factions;
  for (std::size_t f = 0; f < factions.size(); ++f) {
    int mood = guess.mood[f];
    mood += mood < factions[f].rest ? std::min<int>(n.mood_drift, factions[f].rest - mood)
                                    : -std::min<int>(n.mood_drift, mood - factions[f].rest);
    for (int d = 0; d < kDeeds; ++d)
      if (deeds >> d & 1) mood += factions[f].mood[static_cast<std::size_t>(d)];
    guess.mood[f] = static_cast<std::int8_t>(std::clamp(mood, -8, 8));
    if (guess.mood[f] <= n.mood_veto) guess.standing -= n.mood_costs;
  }
}

/// What each agenda would have brought this turn; deals that this seat has made are counted where they were kept.
void count_points(Guess& guess, const Lived& t, SeatId seat) {
  Private own;
  own.standing = static_cast<Cents>(guess.standing);
  for (std::size_t p = 0; p < t.rules.proxies.size(); ++p) own.strength[p] = t.rules.proxies[p].strength;
  const auto& agendas = t.rules.seats[seat.index()].agendas;
  const auto& deals = t.before.channel(seat).deals;
  for (std::size_t a = 0; a < agendas.size(); ++a) {
    int points = 0;
    for (const auto& term : agendas[a].terms)
      if (holds(t.rules, t.after.pub, own, seat, term.when))
        points += term.points * measured(t.rules, t.after.pub, own, seat, term.measure, term.theatres);
    for (std::size_t d = 0; d < deals.size(); ++d)
      for (int c = 0; deals[d].is_set() && c < kClausesADeal; ++c) {
        const auto& clause = deals[d].terms.clauses[static_cast<std::size_t>(c)];
        if (!clause.is_set() || clause.party != t.me() || binds(deals[d], c).last != t.turn()) continue;
        const bool delivered = t.ordered.reactions.deliver[pair_index(t.me(), seat)] >> (static_cast<int>(d) * kClausesADeal + c) & 1;
        if (!is_delivery(clause.verb) || delivered) points += agendas[a].clause[static_cast<std::size_t>(clause.verb)];
      }
    guess.points[a] = moved(guess.points[a], points, -15000, 15000);
  }
}

}  // namespace

void reckon_home(Belief& b, const Lived& t) {
  for (int s = 0; s < t.rules.seat_count(); ++s) {
    const SeatId seat(s);
    if (seat == t.me()) continue;
    auto& guess = b.seats[static_cast<std::size_t>(s)];
    Tally tally;
    tally_strikes(tally, t, seat);
    tally_words(tally, t, seat);
    tally_conduct(tally, t, seat);
    guess.standing += tally.standing;
    move_moods(guess, t, seat, tally.deeds);
    count_points(guess, t, seat);
    if (t.after.pub.seats[static_cast<std::size_t>(s)].caretaker && !t.before.pub.seats[static_cast<std::size_t>(s)].caretaker)
      guess.standing = t.rules.n.home.caretaker_standing;
    guess.standing = std::clamp<double>(guess.standing, 1, t.rules.n.home.standing_limit);
    guess.doubt += 20;
    const auto &was = t.before.pub.seats[static_cast<std::size_t>(s)].record, &is = t.after.pub.seats[static_cast<std::size_t>(s)].record;
    guess.breaches = static_cast<std::uint8_t>(guess.breaches + std::max(0, is.breaches_found - was.breaches_found));
  }
}

}  // namespace bc
