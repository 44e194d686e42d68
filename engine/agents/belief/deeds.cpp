// SPDX-License-Identifier: GPL-3.0-or-later
// Deeds and words that everybody saw, and letters that this seat saw: what they tell of another seat's type, agenda and temper.
#include <algorithm>
#include <cmath>

#include "agents/belief/evidence.h"

namespace bc {
namespace {

// Nobody is sure of anything by one deed: a temper's chance is read no nearer to 0 or 1 than this.
constexpr double kLeast = 0.06, kMost = 0.94;
// An agenda point and a half at stake makes a choice about e times as likely.
constexpr double kTaste = 150;

double chance(int percent) { return std::clamp(percent / 100.0, kLeast, kMost); }
double told(bool done, double odds) { return done ? odds : 1 - odds; }

void by_temper(Belief& b, SeatId seat, std::span<const Temper> models, auto likelihood) {
  reweigh(b.seats[seat.index()].temper, b.models, [&](int m) { return likelihood(models[static_cast<std::size_t>(m)]); });
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

void weigh_strikes(Belief& b, const Lived& t, SeatId seat, std::span<const Temper> models) {
  bool struck_first = false, answered = false, directly = false;
  for (const auto& report : t.after.pub.reports) {
    if (!report.is_set()) break;
    if (report.finding != Finding::seat || report.blamed != seat) continue;
    (report.ahead ? struck_first : answered) = true;
    directly = directly || report.look == StrikeLook::direct;
  }
  bool could_answer = false;
  for (int o = 0; o < t.rules.seat_count(); ++o)
    could_answer = could_answer || (t.rules.are_rivals(seat, SeatId(o)) && is_answer(t.rules, t.before.pub, seat, SeatId(o)));
  // A third of orders leave no trace of their author.
  const auto seen = [](int percent) { return chance(percent * 2 / 3); };
  if (could_answer)
    by_temper(b, seat, models, [&](const Temper& m) { return told(answered, seen(m.answers_hits)); });
  by_temper(b, seat, models, [&](const Temper& m) { return told(struck_first, seen(m.strikes_first)); });
  if (directly) by_temper(b, seat, models, [&](const Temper& m) { return chance(m.strikes_directly); });
  if (struck_first || directly)
    by_kind(b, seat, [&](int, bool hawk) { return hawk ? (directly ? 2.5 : 1.4) : 1.0; });
}

}  // namespace

void weigh_deeds(Belief& b, const Lived& t, std::span<const Temper> models) {
  for (int s = 0; s < t.rules.seat_count(); ++s) {
    const SeatId seat(s);
    if (seat == t.me()) continue;
    const auto& now = t.after.pub.seats[static_cast<std::size_t>(s)];
    weigh_strikes(b, t, seat, models);
    by_temper(b, seat, models, [&](const Temper& m) { return told(now.held, chance(m.holds / 2)); });
    by_kind(b, seat, [&](int, bool hawk) { return hawk && now.held ? 0.85 : 1.0; });
    const auto said = [&](StatementKind kind, std::int16_t Temper::*field) {
      by_temper(b, seat, models, [&](const Temper& m) { return told(now.said.kind == kind, chance(m.*field / 3)); });
    };
    said(StatementKind::threat, &Temper::threatens);
    said(StatementKind::conciliation, &Temper::conciliates);
  }
}

void weigh_letters(Belief& b, const Lived& t, std::span<const Temper> models) {
  for (int s = 0; s < t.rules.seat_count(); ++s) {
    const SeatId seat(s);
    if (seat == t.me() || !t.rules.channels) continue;
    const auto& before = t.before.channel(seat);
    const auto& after = t.after.channel(seat);
    const std::size_t ours = t.me() < seat ? 0 : 1, theirs = 1 - ours;
    const auto& letter = after.last[theirs];
    const bool wrote = letter.turn == t.turn();
    by_temper(b, seat, models, [&](const Temper& m) { return told(wrote, chance(m.writes)); });
    if (!wrote) continue;
    if (bears_terms(letter.kind) && after.offer[theirs].is_set()) {
      const auto& terms = after.offer[theirs].terms;
      by_kind(b, seat, [&](int a, bool) { return std::exp(gain(t.rules, seat, a, terms) / kTaste); });
      by_temper(b, seat, models, [&](const Temper& m) { return chance(m.offers); });
    }
    if (before.offer[ours].is_set()) {
      const auto& terms = before.offer[ours].terms;
      const bool accepted = letter.kind == LetterKind::accept;
      by_temper(b, seat, models, [&](const Temper& m) { return told(accepted, chance(m.accepts)); });
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
    if (intel.kind == IntelKind::inspection) {
      const auto [low, high] = pair_seats(intel.pair);
      auto& guess = b.seats[(low == seen.seat ? high : low).index()];
      guess.honest = intel.finding == 2 ? guess.honest * 0.4 : 1 - (1 - guess.honest) * 0.6;
    }
  }
}

}  // namespace bc
