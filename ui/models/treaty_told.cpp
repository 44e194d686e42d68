// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/treaty_told.h"

namespace bc::ui {

namespace {

std::size_t side_of(SeatId writer, SeatId other) { return writer < other ? 0 : 1; }

struct TermsTold {
  const Terms* terms;
  SeatId from, to;
  IntermediaryId via;
  int made_turn;  // in which they were agreed, or could have been at the earliest
};

/// The offer of `from` to `to` as this observation has it: blank for those who may not read it.
std::optional<TermsTold> offered(const Observation& seen, SeatId from, SeatId to, int made_turn) {
  const auto& channel = seen.shared[pair_index(from, to)];
  const auto& offer = channel.offer[side_of(from, to)];
  if (!offer.is_set()) return {};
  return TermsTold{&offer.terms, from, to, channel.via, made_turn};
}

/// The offer that `from` wrote to `to` in the turn that is told, as the reader has the letter on file.
std::optional<TermsTold> written(const Telling& told, SeatId from, SeatId to) {
  for (const auto& on_file : told.letters)
    if (on_file.from == from && on_file.to == to && bears_terms(on_file.letter.kind)) return TermsTold{&on_file.letter.terms, from, to, on_file.letter.via, told.turn + 1};
  return {};
}

std::optional<TermsTold> terms_of(const Telling& told, const Event& event) {
  if (!event.seat.is_set() || !event.other.is_set()) return {};
  const auto kind = static_cast<LetterKind>(event.detail);
  const auto& after = told.after.shared[pair_index(event.seat, event.other)];
  switch (event.kind) {
    case EventKind::letter_sent:
      if (!bears_terms(kind)) return {};
      if (after.offer[side_of(event.seat, event.other)].turn != told.turn) return written(told, event.seat, event.other);
      return offered(told.after, event.seat, event.other, told.turn + 1);
    case EventKind::offer_answered:
      // What was accepted is told with the deal, and the other offer that answers it with its letter.
      if (kind != LetterKind::reject && kind != LetterKind::let_lapse) return {};
      return offered(told.before, event.other, event.seat, told.turn);
    case EventKind::letter_published:
      // Written in the turn in which it came out, it is not the one that lay there before.
      if (!bears_terms(kind)) return {};
      if (after.last[side_of(event.other, event.seat)].turn == told.turn) return written(told, event.other, event.seat);
      return offered(told.before, event.other, event.seat, told.turn);
    case EventKind::deal_made: {
      const auto& deal = after.deals[event.detail];
      if (!deal.is_set() || deal.made_turn != told.turn) return {};
      return TermsTold{&deal.terms, deal.proposer, deal.proposer == event.seat ? event.other : event.seat, after.via, deal.made_turn};
    }
    default: return {};
  }
}

}  // namespace

std::optional<TreatyOutlook> treaty_told(const Telling& told, int event) {
  const auto terms = terms_of(told, told.story[static_cast<std::size_t>(event)]);
  if (!terms) return {};
  // Who has no seat at the table, or only carries the letters, has nothing to gain by them.
  if (told.reader != terms->from && told.reader != terms->to) return treaty_outlook(*told.rules, terms->from, terms->to, *terms->terms, terms->made_turn);
  return treaty_outlook(SeatView(*told.rules, told.after), terms->from, terms->to, *terms->terms, terms->via, terms->made_turn);
}

std::vector<OfferSeen> offers_carried(const Ruleset& rules, const Observation& seen) {
  std::vector<OfferSeen> all;
  for (std::size_t pair = 0; pair < seen.shared.size(); ++pair) {
    const auto [low, high] = pair_seats(pair);
    if (high.index() >= rules.seats.size()) break;
    if (low == seen.seat || high == seen.seat) continue;
    const auto& channel = seen.shared[pair];
    for (const auto& [from, to] : {std::pair(low, high), std::pair(high, low)})
      if (const auto& offer = channel.offer[side_of(from, to)]; offer.is_set() && offer.turn + 1 == seen.pub.turn) all.push_back({from, to, channel.via, offer});
  }
  return all;
}

}  // namespace bc::ui
