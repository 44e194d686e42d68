// SPDX-License-Identifier: GPL-3.0-or-later
// Promises: which of its own a seat has truly kept, what others' may have brought it, and what goes on in channels out of sight.
#include <algorithm>
#include <cmath>

#include "agents/belief/evidence.h"
#include "agents/conduct.h"

namespace bc {
namespace {

void recall_own(Belief& b, const Lived& t, SeatId other, std::size_t pair, int d, int c) {
  const auto& deal = t.before.channel(other).deals[static_cast<std::size_t>(d)];
  const auto& clause = deal.terms.clauses[static_cast<std::size_t>(c)];
  const auto bit = clause_bit(d, c);
  if (falls_due(t.before.pub, deal, c) && is_hidden(clause.verb)) {
    if (t.ordered.reactions.deliver[pair] & bit) {
      b.we_kept[pair] |= bit;
      if (clause.verb == ClauseVerb::restrain && clause.proxy.is_set())
        b.deaf[clause.proxy.index()] = clause.turns > 1 ? clause.turns : t.rules.n.proxy.deaf_turns;
    } else {
      b.we_broke[pair] |= bit;
    }
  }
  const auto span = binds(deal, c);
  const int last = is_delivery(clause.verb) ? span.first + clause.turns - 1 : span.last;
  if (span.first <= t.turn() && t.turn() <= last && does_what_it_forbids(t.rules, t.ordered, clause, other)) b.we_broke[pair] |= bit;
}

/// A hidden clause of the other side that has run out, kept as far as anybody can tell, may have brought points.
void count_unseen(Belief& b, const Lived& t, SeatId other, const Deal& was, const Deal& is, int d, int c) {
  const auto i = static_cast<std::size_t>(c);
  const auto verb = was.terms.clauses[i].verb;
  if (!is_hidden(verb) || was.status[i] != ClauseStatus::pending || binds(was, c).last != t.turn()) return;
  if (is.made_turn == was.made_turn && is.status[i] != ClauseStatus::kept) return;
  const auto points = t.rules.seats[t.me().index()].agendas[t.after.own.agenda].clause[static_cast<std::size_t>(verb)];
  const auto& clue = b.seats[other.index()].clues[static_cast<std::size_t>(d * kClausesADeal + c)];
  if (points != 0 && b.unseen_count < kMaxUnseen) b.unseen[b.unseen_count++] = {other, points, clue};
}

}  // namespace

void recall_promises(Belief& b, const Lived& t) {
  for (auto& turns : b.deaf)
    if (turns > 0) --turns;
  for (int s = 0; s < t.rules.seat_count(); ++s) {
    const SeatId other(s);
    if (other == t.me()) continue;
    const auto pair = pair_index(t.me(), other);
    for (int d = 0; d < kMaxDeals; ++d) {
      const auto& was = t.before.channel(other).deals[static_cast<std::size_t>(d)];
      const auto& is = t.after.channel(other).deals[static_cast<std::size_t>(d)];
      for (int c = 0; was.is_set() && c < kClausesADeal; ++c) {
        const auto& clause = was.terms.clauses[static_cast<std::size_t>(c)];
        if (!clause.is_set()) continue;
        if (clause.party == t.me()) {
          recall_own(b, t, other, pair, d, c);
        } else {
          count_unseen(b, t, other, was, is, d, c);
        }
      }
      if (is.is_set() && is.made_turn == was.made_turn) continue;
      const auto bits = static_cast<std::uint8_t>(0xf << (d * kClausesADeal));  // another deal, or none, has taken the place
      if (was.is_set()) conclude_deal(b.seats[static_cast<std::size_t>(s)], d);
      b.we_broke[pair] &= static_cast<std::uint8_t>(~bits);
      b.we_kept[pair] &= static_cast<std::uint8_t>(~bits);
    }
  }
}

void weigh_talks(Belief& b, const Lived& t) {
  const int pairs = t.rules.seat_count() * (t.rules.seat_count() - 1) / 2;
  const auto& n = t.rules.n.press;
  const auto share = [](Odds odds) { return std::clamp(static_cast<double>(odds) / kCertain, 0.01, 0.99); };
  for (int p = 0; p < pairs; ++p) {
    const auto i = static_cast<std::size_t>(p);
    double odds = b.talks[i] / (1 - b.talks[i]);
    const double seen = share(n.envoys_seen), imagined = share(n.envoys_imagined);
    odds *= t.after.pub.envoys_seen[i] ? seen / imagined : (1 - seen) / (1 - imagined);
    // What the rules hold quiet and soft words to be worth as evidence. (Rulebook 9.2)
    const bool struck = t.after.pub.reports[0].is_set(), struck_before = t.before.pub.reports[0].is_set();
    double log_odds = struck ? n.strike : (struck_before ? n.lull : 0);
    const auto [low, high] = pair_seats(i);
    for (const auto seat : {low, high})
      if (t.after.pub.seats[seat.index()].said.kind == StatementKind::conciliation) log_odds += n.soft_word;
    odds *= std::exp(log_odds / 100);
    for (const auto& intel : t.after.own.intel) {
      if (intel.kind != IntelKind::channel || intel.subject != p) continue;
      const double right = share(intel.confidence);
      odds *= intel.finding ? right / (1 - right) : (1 - right) / right;
    }
    b.talks[i] = std::clamp(odds / (1 + odds), 0.02, 0.98);
  }
}

}  // namespace bc
