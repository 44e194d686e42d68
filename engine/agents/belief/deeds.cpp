// SPDX-License-Identifier: GPL-3.0-or-later
// Deeds and words that everybody saw, and letters that this seat saw: what they tell of another seat's type, agenda and temper.
#include <algorithm>
#include <cmath>

#include "agents/belief/evidence.h"

namespace bc {
namespace {

// Nobody is sure of anything by one deed: a temper's chance is read no nearer to 0 or 1 than this.
constexpr double kLeast = 0.06, kMost = 0.94;
// Half an agenda point at stake makes a choice about e times as likely.
constexpr double kTaste = 55;

double chance(int percent) { return std::clamp(percent / 100.0, kLeast, kMost); }
double told(bool done, double odds) { return done ? odds : 1 - odds; }

void by_temper(Belief& b, SeatId seat, auto likelihood) {
  reweigh(b.seats[seat.index()].temper, b.models, [&](int m) { return likelihood(b.tempers[static_cast<std::size_t>(m)]); });
}

/// The same for a deed that was done with chance `done`, at a rate that depends on the temper.
void by_rate(Belief& b, SeatId seat, double done, auto rate) {
  double mean = 0;
  const auto& weights = b.seats[seat.index()].temper;
  for (int m = 0; m < b.models; ++m) mean += weights[static_cast<std::size_t>(m)] * rate(b.tempers[static_cast<std::size_t>(m)]);
  by_temper(b, seat, [&](const Temper& m) { return rate(m) / mean * done + (1 - rate(m)) / (1 - mean) * (1 - done); });
}

/// `factor(agenda, hawk)` for each kind that the seat may be.
void by_kind(Belief& b, SeatId seat, auto factor) {
  auto& kind = b.seats[seat.index()].kind;
  const auto agendas = b.rules->seats[seat.index()].agendas.size();
  double sum = 0;
  for (std::size_t a = 0; a < agendas; ++a)
    for (int hawk = 0; hawk < 2; ++hawk) sum += kind[a][static_cast<std::size_t>(hawk)] *= factor(static_cast<int>(a), hawk == 1);
  if (sum <= 0) return;
  for (std::size_t a = 0; a < agendas; ++a)
    for (auto& weight : kind[a]) weight /= sum;
}

/// What each agenda of `seat` has to gain from what the other gives it in `terms`.
double gain(const Ruleset& rules, SeatId seat, int agenda, const Terms& terms) {
  double sum = 0;
  for (const auto& clause : terms.clauses)
    if (clause.is_set() && clause.party != seat)
      sum += rules.seats[seat.index()].agendas[static_cast<std::size_t>(agenda)].clause[static_cast<std::size_t>(clause.verb)];
  return sum;
}

/// How much less war costs a committed seat than another, from 0 (the same) to 1 (nothing): by so much more it dares.
double daring(const Ruleset& rules) {
  const auto& n = rules.n.score;
  const double others = std::max(1, n.success - n.war);
  return std::clamp(1 - (n.success * n.hawk_peace / 100.0 - n.war_hawk) / others, 0.0, 1.0);
}

void weigh_strikes(Belief& b, const Lived& t, SeatId seat) {
  double first = 1, answered = 1;  // chance that it did neither
  bool directly = false;
  for (std::size_t r = 0; r < t.after.pub.reports.size() && t.after.pub.reports[r].is_set(); ++r) {
    const auto& report = t.after.pub.reports[r];
    const double by_it = b.authors[r][seat.index()];
    (is_answer(t.rules, t.before.pub, seat, t.rules.assets[report.target.index()].owner) ? answered : first) *= 1 - by_it;
    directly = directly || (report.look == StrikeLook::direct && report.blamed == seat);
  }
  first = 1 - first, answered = 1 - answered;
  bool could_answer = false;
  for (int o = 0; o < t.rules.seat_count(); ++o)
    could_answer = could_answer || (t.rules.are_rivals(seat, SeatId(o)) && is_answer(t.rules, t.before.pub, seat, SeatId(o)));
  const auto rate = [](bool answer) { return [answer](const Temper& m) { return std::clamp(strike_rate(m, answer), kLeast, kMost); }; };
  if (could_answer) by_rate(b, seat, answered, rate(true));
  by_rate(b, seat, first, rate(false));
  if (directly) by_temper(b, seat, [&](const Temper& m) { return chance(m.strikes_directly); });
  // Whoever has less to lose by war strikes first more readily, and with its own forces where others would not.
  const double dares = daring(t.rules);
  const bool brink = t.before.pub.ladder + 2 >= t.rules.n.war.deliberate_from;
  by_kind(b, seat, [&](int, bool hawk) { return hawk ? 1 + dares * ((directly ? (brink ? 12 : 0.9) : 0) + 0.15 * first) : 1.0; });
}

}  // namespace

void weigh_deeds(Belief& b, const Lived& t) {
  for (int s = 0; s < t.rules.seat_count(); ++s) {
    const SeatId seat(s);
    if (seat == t.me()) continue;
    const auto& now = t.after.pub.seats[static_cast<std::size_t>(s)];
    weigh_strikes(b, t, seat);
    by_temper(b, seat, [&](const Temper& m) { return told(now.held, chance(m.holds / 2)); });
    by_kind(b, seat, [&](int, bool hawk) { return hawk && now.held ? 1 - 0.06 * daring(t.rules) : 1.0; });
    const auto said = [&](StatementKind kind, std::int16_t Temper::*field) {
      by_temper(b, seat, [&](const Temper& m) { return told(now.said.kind == kind, chance(m.*field / 3)); });
    };
    said(StatementKind::threat, &Temper::threatens);
    said(StatementKind::conciliation, &Temper::conciliates);
  }
}

void weigh_threats(Belief& b, const Lived& t) {
  constexpr double kSays = 0.9;  // who carries out a threat mostly says that it was him
  for (int s = 0; s < t.rules.seat_count(); ++s) {
    const SeatId seat(s);
    const auto &was = t.before.pub.seats[seat.index()], &is = t.after.pub.seats[seat.index()];
    if (seat == t.me() || was.threat.status != ThreatStatus::fired) continue;
    const bool carried_out = is.record.threats_carried_out > was.record.threats_carried_out;
    // One who means to do it does so in any of the turns that are left, and it is seen to be done.
    const double known = was.threat.response == Response::sanction ? 1 : kSays + (1 - kSays) * found_out(t.rules, t.before.pub, StrikeLook::militia);
    const double now = known / std::max(1, was.threat.last_turn - t.turn() + 1);
    reweigh(b.seats[seat.index()].threats_seen, kGrades, [&](int g) { return told(carried_out, share_of_grade(g) * now); });
  }
}

void weigh_letters(Belief& b, const Lived& t) {
  for (int s = 0; s < t.rules.seat_count(); ++s) {
    const SeatId seat(s);
    if (seat == t.me() || !t.rules.channels) continue;
    const auto& before = t.before.channel(seat);
    const auto& after = t.after.channel(seat);
    const std::size_t ours = t.me() < seat ? 0 : 1, theirs = 1 - ours;
    const auto& letter = after.last[theirs];
    const bool wrote = letter.turn == t.turn();
    by_temper(b, seat, [&](const Temper& m) { return told(wrote, chance(m.writes)); });
    if (!wrote) continue;
    if (bears_terms(letter.kind) && after.offer[theirs].is_set()) {
      const auto& terms = after.offer[theirs].terms;
      by_kind(b, seat, [&](int a, bool) { return std::exp(gain(t.rules, seat, a, terms) / kTaste); });
      by_temper(b, seat, [&](const Temper& m) { return chance(m.offers); });
    }
    if (before.offer[ours].is_set()) {
      const auto& terms = before.offer[ours].terms;
      const bool accepted = letter.kind == LetterKind::accept;
      by_temper(b, seat, [&](const Temper& m) { return told(accepted, chance(m.accepts)); });
      by_kind(b, seat, [&](int a, bool) { return std::exp((accepted ? 1 : -0.5) * gain(t.rules, seat, a, terms) / kTaste); });
    }
  }
}

void weigh_intelligence(Belief& b, const Observation& seen) {
  for (const auto& intel : seen.own.intel) {
    if (intel.kind == IntelKind::agenda && intel.subject < kMaxSeats) {
      const auto agendas = static_cast<double>(b.rules->seats[intel.subject].agendas.size());
      const double right = static_cast<double>(intel.confidence) / kCertain;
      const double wrong = agendas > 1 ? (1 - right) / (agendas - 1) : 1;
      by_kind(b, SeatId(intel.subject), [&](int a, bool) { return a == intel.finding ? right : wrong; });
    }
  }
}

}  // namespace bc
