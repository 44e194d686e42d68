// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/deals.h"

#include <algorithm>

#include "core/legal.h"

namespace bc {

namespace {

bool is_same(const Deal& a, const Deal& b) { return a.made_turn == b.made_turn && a.proposer == b.proposer && a.terms == b.terms; }

/// Whether promise `c` of the deal in `place` is what an event of the story is about.
bool is_told(const EventLog& story, EventKind kind, const Deal& deal, std::size_t place, std::size_t c) {
  const auto& clause = deal.terms.clauses[c];
  const auto which = 1 + place * kClausesADeal + c;
  const bool announced = deal.terms.publicity == Publicity::announced;
  return std::ranges::any_of(story, [&](const Event& e) {
    return e.kind == kind && e.seat == clause.party && e.verb == clause.verb && (e.detail ? e.detail == which : announced);
  });
}

/// What became of the promises of the deal that stood in `place` when its last turn began. Neither an observation nor an event says it of
/// those that were kept: the deal is gone, and what nobody complained of was kept. (Rulebook 8.10 to 8.13)
Deal settled(Deal deal, std::size_t place, const PastTurn& turn) {
  const auto& clauses = deal.terms.clauses;
  const auto before = deal.status;
  const auto falls = [&](std::size_t c) { return is_told(turn.story, EventKind::clause_suspected, deal, place, c); };
  for (std::size_t c = 0; c < clauses.size(); ++c) {
    if (!clauses[c].is_set()) continue;
    auto& status = deal.status[c];
    if (before[c] == ClauseStatus::pending) status = ClauseStatus::kept;
    if (falls(c)) status = is_shown_deed(clauses[c].verb) ? ClauseStatus::undelivered : ClauseStatus::suspected;
    if (before[c] != ClauseStatus::pending || falls(c)) continue;
    if (is_told(turn.story, EventKind::clause_withheld, deal, place, c) && !is_hidden(clauses[c].verb)) status = ClauseStatus::undelivered;
    if (status != ClauseStatus::kept || clauses[c].condition != Condition::if_other_keeps) continue;
    // A promise on condition falls away with the other's, unless it had run out before that one was looked at.
    for (std::size_t other = 0; other < clauses.size(); ++other)
      if (clauses[other].is_set() && clauses[other].party != clauses[c].party && falls(other) &&
          (other < c || binds(deal, static_cast<int>(c)).last > turn.turn))
        status = ClauseStatus::void_;
  }
  return deal;
}

}  // namespace

std::vector<KnownDeal> known_deals(std::span<const PastTurn> past, const Observation& seen, SeatId other) {
  std::vector<KnownDeal> all;
  const auto place_of = [&](const Deal& deal, const PastTurn& turn) {
    const auto& stood = turn.seen.channel(other).deals;
    return static_cast<std::size_t>(std::ranges::find_if(stood, [&](const Deal& d) { return d.is_set() && is_same(d, deal); }) - stood.begin());
  };
  const auto take = [&](const Observation& now, const PastTurn* before) {
    const auto& running = now.channel(other).deals;
    for (auto& known : all) {
      if (known.over) continue;
      const auto at = std::ranges::find_if(running, [&](const Deal& d) { return d.is_set() && is_same(d, known.deal); });
      if (at != running.end()) known.deal = *at;
      else known = {before ? settled(known.deal, place_of(known.deal, *before), *before) : known.deal, true};
    }
    for (const auto& deal : running)
      if (deal.is_set() && std::ranges::none_of(all, [&](const KnownDeal& k) { return !k.over && is_same(k.deal, deal); })) all.push_back({deal, false});
  };
  for (std::size_t t = 0; t < past.size(); ++t) take(past[t].seen, t ? &past[t - 1] : nullptr);
  take(seen, past.empty() ? nullptr : &past.back());
  return all;
}

}  // namespace bc
