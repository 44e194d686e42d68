// SPDX-License-Identifier: GPL-3.0-or-later
// Step 2: letters are carried; answers first, then what is new. (Rulebook 8)
#include "core/steps/turn.h"

namespace bc {

namespace {

int side_of(SeatId writer, SeatId other) { return writer < other ? 0 : 1; }

void open_channel(Turn& t, SeatId from, const Letter& letter) {
  auto& channel = t.state.channel(from, letter.to);
  if (channel.is_open()) return;
  channel.via = letter.via;
  const auto& carrier = t.rules.intermediaries[letter.via.index()];
  channel.integrity =
      static_cast<std::int8_t>(moved(t.n().channel.integrity_start, carrier.integrity, 0, t.n().channel.integrity_limit));
  tell(t, {.kind = EventKind::channel_opened, .audience = both(from, letter.to), .seat = from, .other = letter.to,
           .via = letter.via});
}

void answer_offer(Turn& t, SeatId from, const Letter& letter) {
  auto& channel = t.state.channel(from, letter.to);
  auto& offer = channel.offer[side_of(letter.to, from)];
  const auto said = tell(t, {.kind = EventKind::offer_answered, .audience = both(from, letter.to), .seat = from,
                             .other = letter.to, .detail = static_cast<std::uint8_t>(letter.kind)});
  if (letter.kind == LetterKind::accept) {
    for (int d = 0; d < kMaxDeals; ++d) {
      auto& deal = channel.deals[d];
      if (deal.is_set()) continue;
      deal = Deal{.terms = offer.terms, .proposer = letter.to, .made_turn = t.before.turn};
      for (int c = 0; c < kClausesADeal; ++c)
        if (deal.terms.clauses[c].is_set()) deal.status[c] = ClauseStatus::pending;
      const auto pair = pair_index(from, letter.to);
      const auto bits = static_cast<std::uint8_t>(0xf << (d * kClausesADeal));
      t.state.hidden.broken[pair] &= static_cast<std::uint8_t>(~bits);
      t.state.hidden.restrained[pair] &= static_cast<std::uint8_t>(~bits);
      const bool announced = deal.terms.publicity == Publicity::announced;
      tell(t, {.kind = EventKind::deal_made, .audience = announced ? kEverybody : both(from, letter.to), .seat = letter.to,
               .other = from, .detail = static_cast<std::uint8_t>(d), .cause = said});
      if (announced) t.state.pub.leaked_pair[pair] = 1;
      break;
    }
  }
  offer = OpenOffer{};
}

void publish(Turn& t, SeatId from, const Letter& letter) {
  auto& channel = t.state.channel(from, letter.to);
  const auto pair = pair_index(from, letter.to);
  const auto out = tell(t, {.kind = EventKind::letter_published, .seat = from, .other = letter.to,
                            .detail = static_cast<std::uint8_t>(channel.last[side_of(letter.to, from)].kind)});
  t.pub(from).published = 1;
  t.state.pub.leaked_pair[pair] = 1;
  t.state.pub.talks_leaked = 1;
  move_standing(t, from, -t.n().home.publish_costs, out);
  move_standing(t, letter.to, -t.n().home.published_costs, out);
  move_integrity(t, pair, -t.n().channel.publish_lowers);
  move_press(t, pair, t.n().press.leak, out);
  channel.offer = {};
  t.did(from, Deed::talks_came_out);
  t.did(letter.to, Deed::talks_came_out);
}

void send(Turn& t, SeatId from, const Letter& letter) {
  auto& channel = t.state.channel(from, letter.to);
  const int side = side_of(from, letter.to);
  const auto sent = tell(t, {.kind = EventKind::letter_sent, .audience = both(from, letter.to), .seat = from, .other = letter.to,
                             .theatre = letter.theatre, .via = channel.via, .report = letter.index,
                             .detail = static_cast<std::uint8_t>(letter.kind)});
  channel.last[side] = {.kind = letter.kind, .turn = t.before.turn, .theatre = letter.theatre, .report = letter.index};
  channel.wrote |= static_cast<std::uint8_t>(1u << side);
  if (channel.exchanges < 255) ++channel.exchanges;
  if (letter.kind == LetterKind::warning)
    t.warned[from.index()] |= static_cast<std::uint16_t>(1u << letter.theatre.value);
  if (letter.kind == LetterKind::clarification && t.looked_away[letter.to.index()] >> letter.index & 1)
    move_standing(t, letter.to, t.n().home.clarification_spares, sent);
  if (bears_terms(letter.kind)) {
    const auto last = static_cast<std::uint8_t>(t.before.turn + t.n().channel.offer_lasts);
    channel.offer[side] = {.terms = letter.terms, .turn = t.before.turn, .last_turn = last};
    tell(t, {.kind = EventKind::offer_made, .audience = both(from, letter.to), .seat = from, .other = letter.to, .cause = sent});
  }
}

}  // namespace

void carry_letters(Turn& t) {
  t.step = Step::letters;
  const int pairs = t.seats * (t.seats - 1) / 2;
  for (int pair = 0; pair < pairs; ++pair) t.state.shared[pair].wrote = 0;
  if (!t.rules.channels) return;
  for (int s = 0; s < t.seats; ++s) {
    const auto& letter = t.orders[s].letter;
    if (letter.kind == LetterKind::accept || letter.kind == LetterKind::reject || letter.kind == LetterKind::counter ||
        letter.kind == LetterKind::let_lapse)
      answer_offer(t, SeatId(s), letter);
  }
  for (int s = 0; s < t.seats; ++s) {
    const auto& letter = t.orders[s].letter;
    if (letter.kind == LetterKind::none) continue;
    open_channel(t, SeatId(s), letter);
    if (letter.kind == LetterKind::publish)
      publish(t, SeatId(s), letter);
    else
      send(t, SeatId(s), letter);
  }
  for (int pair = 0; pair < pairs; ++pair) {
    auto& channel = t.state.shared[pair];
    if (channel.wrote == 3) move_integrity(t, pair, t.n().channel.exchange_raises);
    for (auto& offer : channel.offer)
      if (offer.is_set() && t.before.turn >= offer.last_turn) offer = OpenOffer{};
  }
}

}  // namespace bc
