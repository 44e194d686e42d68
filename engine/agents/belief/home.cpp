// SPDX-License-Identifier: GPL-3.0-or-later
// Another seat's standing, moods and agenda points: not seen, but reckoned along from what everybody saw.
#include <algorithm>
#include <cmath>

#include "agents/belief/evidence.h"
#include "core/measure.h"

namespace bc {
namespace {

constexpr double kUnseen = 18;  // hundredths of standing, give or take, that move in a turn without a trace

/// What one turn's reports, statements and moves did for one seat, as far as the public record tells.
struct Tally {
  double standing = 0, spread = 0;     // expected, and the variance
  std::array<double, kDeeds> deeds{};  // the chance that it did each
  void did(Deed deed, double chance = 1) {
    auto& so_far = deeds[static_cast<std::size_t>(deed)];
    so_far = 1 - (1 - so_far) * (1 - chance);
  }
  /// Something that moved standing by so much with that chance.
  void may_have(double cents, double chance) {
    standing += cents * chance;
    spread += cents * cents * chance * (1 - chance);
  }
};

/// How often seats of the tempers that this one may have do a thing, from 0 to 1.
double habit(const Belief& b, SeatId seat, std::int16_t Temper::*field) {
  double sum = 0;
  for (int m = 0; m < b.models; ++m)
    sum += b.seats[seat.index()].temper[static_cast<std::size_t>(m)] * b.tempers[static_cast<std::size_t>(m)].*field;
  return sum / 100;
}

void tally_strikes(Tally& tally, const Belief& b, const Lived& t, SeatId seat) {
  const auto& n = t.rules.n;
  double idle = 1;
  for (std::size_t r = 0; r < t.after.pub.reports.size() && t.after.pub.reports[r].is_set(); ++r) {
    const auto& report = t.after.pub.reports[r];
    const double by_it = b.authors[r][seat.index()];
    const auto victim = t.rules.assets[report.target.index()].owner;
    const bool answer = is_answer(t.rules, t.before.pub, seat, victim);
    if (by_it > 0) {
      double brings = answer ? n.strike.answer_standing : n.strike.ahead_standing;
      if (answer && report.look == StrikeLook::telegraphed) brings += n.strike.telegraphed_standing;
      if (report.claimed) brings += answer ? n.home.claim_answer_brings : n.home.claim_ahead_brings;
      tally.may_have(brings, by_it);
      tally.did(answer ? Deed::answered : Deed::struck_ahead, by_it);
      idle *= 1 - by_it;
    }
    if (report.finding == Finding::seat && report.blamed == seat && report.ahead && t.before.pub.seats[seat.index()].pressure >= 1)
      tally.standing -= n.pressure.one_strike_costs;
  }
  for (const auto& report : t.after.pub.reports) {
    if (!report.is_set()) break;
    if (t.rules.assets[report.target.index()].owner != seat) continue;
    const bool deadly = report.deaths != Deaths::none;
    double loss = n.strike.hit_standing + (deadly ? n.strike.hit_standing_deadly : 0);
    if (report.finding == Finding::seat && t.before.pub.seats[report.blamed.index()].pressure >= 1)
      loss = loss * n.strike.hit_loss_under_pressure / 100;
    tally.standing -= loss;
    if (deadly) tally.did(Deed::lost_lives);
    tally.did(Deed::unanswered_hit, idle);
  }
  // What it made of the hits of the turn before: nobody is told who looks away, but it costs.
  for (const auto& report : t.before.pub.reports) {
    if (!report.is_set()) break;
    if (t.rules.assets[report.target.index()].owner == seat)
      tally.may_have(-n.home.look_away_costs, std::clamp(0.9 - habit(b, seat, &Temper::acknowledges), 0.1, 0.9));
  }
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
  for (int o = 0; o < t.rules.seat_count(); ++o) {
    const bool theirs = t.after.pub.seats[static_cast<std::size_t>(o)].published > t.before.pub.seats[static_cast<std::size_t>(o)].published;
    if (SeatId(o) == seat || !theirs) continue;
    const auto pair = pair_index(seat, SeatId(o));
    if (t.after.pub.leaked_pair[pair] && !t.before.pub.leaked_pair[pair]) tally.standing -= n.published_costs;
  }
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

/// The share of a bell curve below `limit`, by the logistic curve that lies close to it.
double share_below(double limit, double mean, double variance) {
  return 1 / (1 + std::exp(-1.702 * (limit - mean) / std::sqrt(variance + 0.05)));
}

void move_moods(Guess& guess, Tally& tally, const Lived& t, SeatId seat) {
  const auto& n = t.rules.n.home;
  const auto& factions = t.rules.seats[seat.index()].factions;
  for (std::size_t f = 0; f < factions.size(); ++f) {
    auto &mood = guess.mood[f], &spread = guess.mood_spread[f];
    const double drift = n.mood_drift, away = factions[f].rest - mood;
    mood += std::clamp<double>(away, -drift, drift);
    spread /= 2;  // all are drawn back to their rest
    for (std::size_t d = 0; d < kDeeds; ++d) {
      const double moves = factions[f].mood[d], chance = tally.deeds[d];
      mood += moves * chance;
      spread += moves * moves * chance * (1 - chance);
    }
    mood = std::clamp(mood, -8.0, 8.0);
    spread = std::min(spread, 16.0);
    tally.may_have(-n.mood_costs, share_below(n.mood_veto + 0.5, mood, spread));
  }
}

/// A deal that has ended well is worth standing to both. `word`: the share of its promises that the seat keeps.
void tally_deals(Tally& tally, double word, const Lived& t, SeatId seat) {
  const auto &was = t.before.channel(seat).deals, &is = t.after.channel(seat).deals;
  for (std::size_t d = 0; d < was.size(); ++d) {
    if (!was[d].is_set()) continue;
    bool failed = false;
    for (int c = 0; c < kClausesADeal; ++c) {
      const auto i = static_cast<std::size_t>(c);
      const auto& clause = was[d].terms.clauses[i];
      if (clause.is_set() && clause.party == seat && falls_due(t.before.pub, was[d], c))
        tally.did(Deed::conceded, is_hidden(clause.verb) ? word : 1);
      failed = failed || (clause.is_set() && was[d].status[i] != ClauseStatus::pending && was[d].status[i] != ClauseStatus::kept);
    }
    const bool ended = !is[d].is_set() || is[d].made_turn != was[d].made_turn;
    if (ended && !failed && t.after.channel(seat).integrity >= t.before.channel(seat).integrity)
      tally.standing += t.rules.n.home.deal_kept_brings;
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
    tally_strikes(tally, b, t, seat);
    tally_words(tally, t, seat);
    tally_conduct(tally, t, seat);
    tally_deals(tally, expected_share(b, seat), t, seat);
    move_moods(guess, tally, t, seat);
    guess.standing += tally.standing;
    guess.standing_spread += tally.spread + kUnseen * kUnseen;
    count_points(guess, t, seat);
    if (t.after.pub.seats[static_cast<std::size_t>(s)].caretaker && !t.before.pub.seats[static_cast<std::size_t>(s)].caretaker)
      guess.standing = t.rules.n.home.caretaker_standing, guess.standing_spread = 0;
    guess.standing = std::clamp<double>(guess.standing, 1, t.rules.n.home.standing_limit);
    const auto &was = t.before.pub.seats[static_cast<std::size_t>(s)].record, &is = t.after.pub.seats[static_cast<std::size_t>(s)].record;
    guess.breaches = static_cast<std::uint8_t>(guess.breaches + std::max(0, is.breaches_found - was.breaches_found));
  }
}

}  // namespace bc
