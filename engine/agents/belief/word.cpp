// SPDX-License-Identifier: GPL-3.0-or-later
// What others' promises came to, as far as this seat can see, and what their word is worth by that: each clause is kept by its
// party's share of honesty, and all that was seen is weighed by the odds that the rules give it. (Rulebook 8.9-8.12)
#include <algorithm>

#include "agents/belief/evidence.h"

namespace bc {
namespace {

double odds_of(int odds) { return static_cast<double>(odds) / kCertain; }

/// One promise of another seat to this one, in the turn that was lived.
struct Promise {
  const Lived& t;
  SeatId party;
  const Deal& deal;
  int d, c;
  const Clause& clause = deal.terms.clauses[static_cast<std::size_t>(c)];
  Span span = binds(deal, c);
  int last = is_delivery(clause.verb) ? span.first + clause.turns - 1 : span.last;

  ClauseStatus was() const { return deal.status[static_cast<std::size_t>(c)]; }
  /// The deal as it stands afterwards; null where it has ended.
  const Deal* after() const {
    const auto& is = t.after.channel(party).deals[static_cast<std::size_t>(d)];
    return is.is_set() && is.made_turn == deal.made_turn ? &is : nullptr;
  }
  /// A breach was found, or taken to be one. Where the deal ended with it, trust in the channel fell all the same.
  bool found() const {
    if (const auto* is = after()) {
      const auto status = is->status[static_cast<std::size_t>(c)];
      return status == ClauseStatus::suspected || status == ClauseStatus::undelivered;
    }
    const auto pair = pair_index(t.me(), party);
    return !t.after.pub.leaked_pair[pair] && t.after.channel(party).integrity < t.before.channel(party).integrity;
  }
  bool inspected() const {
    const auto& support = t.ordered.support;
    return support.kind == SupportKind::inspect && support.pair == pair_index(t.me(), party) && support.index == d * kClausesADeal + c;
  }
  double detection() const {
    const auto& n = t.rules.n.channel;
    if (inspected()) return odds_of(n.detect_inspection);
    switch (deal.terms.verifier) {
      case Verifier::own_sources: return odds_of(n.detect_own);
      case Verifier::intermediary: {
        const auto via = t.before.channel(party).via;
        return odds_of(via.is_set() && t.rules.intermediaries[via.index()].verifies ? n.detect_intermediary : n.detect_own);
      }
      case Verifier::nobody: return odds_of(n.detect_nobody);
    }
    return 0;
  }
  bool bars(const Report& report) const {
    const auto& asset = t.rules.assets[report.target.index()];
    if (asset.owner != t.me() || (clause.theatres != 0 && !(clause.theatres >> asset.theatre.value & 1))) return false;
    switch (clause.verb) {
      case ClauseVerb::no_strike: return true;
      case ClauseVerb::no_proxy_strike: return report.look == StrikeLook::militia;
      case ClauseVerb::no_covert_act: return report.look == StrikeLook::covert;
      case ClauseVerb::restrain: return report.look == StrikeLook::militia && (!report.hand.is_set() || report.hand == clause.proxy);
      default: return false;
    }
  }
};

/// What the strikes of the turn say of the clause.
struct Strikes {
  double rate = 0;                      // at which the party would give such orders if it were not bound
  double ordered = 0, not_ordered = 1;  // likelihoods, if the party gave an order against the clause or gave none
  double by_militia = 0;                // chance that a militia of the party struck on its own where it should be quiet
  bool blamed = false;
};

Strikes strikes_on(const Belief& b, const Promise& p) {
  Strikes s;
  double rate = 0;
  for (int m = 0; m < b.models; ++m) {
    const auto& temper = b.tempers[static_cast<std::size_t>(m)];
    rate += b.seats[p.party.index()].temper[static_cast<std::size_t>(m)] * strike_rate(temper, is_answer(p.t.rules, p.t.before.pub, p.party, p.t.me()));
  }
  s.rate = rate = std::clamp(rate, 0.02, 0.95);
  double innocent = 1, quiet = 1;
  for (std::size_t r = 0; r < p.t.after.pub.reports.size() && p.t.after.pub.reports[r].is_set(); ++r) {
    const auto& report = p.t.after.pub.reports[r];
    if (!p.bars(report)) continue;
    innocent *= 1 - b.authors[r][p.party.index()];
    s.blamed = s.blamed || (report.finding == Finding::seat && report.blamed == p.party);
    for (std::size_t m = 0; m < p.t.rules.proxies.size(); ++m)
      if (p.t.rules.proxies[m].patron == p.party) quiet *= 1 - b.authors[r][kMaxSeats] * b.hands[r][m];
  }
  // The authors were weighed with that rate of orders in mind: what is left without it is what the strikes themselves say.
  s.ordered = (1 - innocent) / rate;
  s.not_ordered = innocent / (1 - rate);
  s.by_militia = 1 - quiet;
  return s;
}

/// A breach that was looked for and found, or not, given what is true of the clause.
void heed_search(Clue& clue, bool found, double if_broken, double if_kept) {
  const auto told = [found](double odds) { return found ? odds : 1 - odds; };
  clue.kept *= told(if_kept);
  clue.waits *= told(if_kept);
  clue.broken *= told(if_broken);
}

void follow(const Belief& b, const Promise& p, Clue& clue) {
  constexpr double kHardly = 1e-3;  // what the rules exclude, but for deals that ended unseen
  const auto verb = p.clause.verb;
  const bool suspected = p.was() == ClauseStatus::suspected || p.was() == ClauseStatus::undelivered;
  if (is_shown_deed(verb) || (is_delivery(verb) && !is_hidden(verb))) {
    if (p.t.turn() != p.span.first) return;
    const auto& them = p.t.after.pub.seats[p.party.index()];
    const bool done = verb == ClauseVerb::hold ? them.held : verb == ClauseVerb::speak_softly ? them.said.kind == StatementKind::conciliation : !p.found();
    clue = done ? Clue{clue.kept, 0, 0} : Clue{clue.kept * kHardly, 0, clue.waits};
    return;
  }
  constexpr double kOtherwise = 0.25;  // how often a seat that is not bound does in a turn what other clauses forbid
  if (!is_hidden(verb)) {
    if (suspected) return;
    if (p.found())
      clue = {clue.kept * kHardly, 0, clue.broken + clue.waits};
    else
      clue.waits *= 1 - kOtherwise;
    return;
  }
  Strikes strikes;
  if (is_delivery(verb)) {
    strikes = strikes_on(b, p);
    if (p.t.turn() == p.span.first) clue.broken += clue.waits, clue.waits = 0;
  } else if (verb == ClauseVerb::no_arming) {
    clue.broken += clue.waits * kOtherwise;
    clue.waits *= 1 - kOtherwise;
  } else {
    strikes = strikes_on(b, p);
    clue = {clue.kept * strikes.not_ordered, clue.waits * (1 - strikes.rate) * strikes.not_ordered,
            clue.broken * (strikes.not_ordered + strikes.ordered) / 2 + clue.waits * strikes.rate * strikes.ordered};
  }
  const double alarm = strikes.by_militia * odds_of(p.t.rules.n.channel.false_alarm);
  if (!suspected && !strikes.blamed) heed_search(clue, p.found(), p.detection(), alarm);
  if (suspected && p.inspected())
    for (const auto& intel : p.t.after.own.intel)
      if (intel.kind == IntelKind::inspection) heed_search(clue, intel.finding == 2, odds_of(p.t.rules.n.channel.detect_inspection), alarm);
}

void conclude(Guess& guess, Clue& clue) {
  reweigh(guess.promises_seen, kGrades, [&](int g) { return clue.all(share_of_grade(g)); });
  clue = {};
}

/// Breaches towards others of which everybody reads.
void heed_record(Belief& b, const Lived& t, SeatId seat) {
  const auto &was = t.before.pub.seats[seat.index()].record, &is = t.after.pub.seats[seat.index()].record;
  int ours = 0;
  for (const auto& deal : t.before.channel(seat).deals) ours += deal.is_set() && deal.terms.publicity == Publicity::announced;
  const int breaches = is.breaches_found - was.breaches_found - (is.threats_hollow - was.threats_hollow);
  if (ours == 0 && breaches > 0) reweigh(b.seats[seat.index()].promises_seen, kGrades, [](int g) { return 1 - share_of_grade(g); });
}

}  // namespace

void weigh_promises(Belief& b, const Lived& t) {
  for (int s = 0; s < t.rules.seat_count(); ++s) {
    const SeatId other(s);
    if (other == t.me()) continue;
    auto& guess = b.seats[static_cast<std::size_t>(s)];
    heed_record(b, t, other);
    for (int d = 0; d < kMaxDeals; ++d) {
      const auto& deal = t.before.channel(other).deals[static_cast<std::size_t>(d)];
      for (int c = 0; deal.is_set() && c < kClausesADeal; ++c) {
        const auto& clause = deal.terms.clauses[static_cast<std::size_t>(c)];
        if (!clause.is_set() || clause.party != other) continue;
        const Promise promise{t, other, deal, d, c};
        auto& clue = guess.clues[static_cast<std::size_t>(d * kClausesADeal + c)];
        const bool binds = promise.span.first <= t.turn() && t.turn() <= promise.last && promise.was() != ClauseStatus::void_;
        if (binds) follow(b, promise, clue);
      }
    }
  }
}

void conclude_deal(Guess& guess, int d) {
  for (int c = 0; c < kClausesADeal; ++c) conclude(guess, guess.clues[static_cast<std::size_t>(d * kClausesADeal + c)]);
}

void conclude_promises(Belief& b) {
  for (auto& guess : b.seats)
    for (auto clue : guess.clues)
      if (guess.promises_seen[0] > 0) conclude(guess, clue);
}

}  // namespace bc
