// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/belief/world.h"

#include "core/legal.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace bc {
namespace {

double fraction(Rng& dice) { return static_cast<double>(dice.next() >> 11) * 0x1p-53; }
bool by_chance(Rng& dice, double odds) { return fraction(dice) < odds; }

/// A place in `weights`, each with its share; the last possible one where they do not sum to anything.
template <class Weights>
std::size_t draw(Rng& dice, const Weights& weights, std::size_t count) {
  double sum = 0;
  for (std::size_t i = 0; i < count; ++i) sum += weights[i];
  auto ticket = fraction(dice) * sum;
  std::size_t last = 0;
  for (std::size_t i = 0; i < count; ++i) {
    if (weights[i] <= 0) continue;
    last = i;
    if ((ticket -= weights[i]) < 0) break;
  }
  return last;
}

/// A whole number near `mean`, up or down by chance.
int near_to(Rng& dice, double mean) { return static_cast<int>(std::floor(mean + fraction(dice))); }

/// So far off, up or down, where the variance is this.
double off(Rng& dice, double variance) {
  if (variance <= 0) return 0;
  return 2 * std::sqrt(variance) * (fraction(dice) + fraction(dice) + fraction(dice) - 1.5);
}

/// How often it keeps its word, in hundredths.
std::int16_t draw_share(Rng& dice, const Credit& word) {
  return static_cast<std::int16_t>(std::lround(100 * share_of_grade(static_cast<int>(draw(dice, word, word.size())))));
}

void draw_seat(const Belief& b, Rng& dice, World& world, SeatId seat) {
  const auto& spec = b.rules->seats[seat.index()];
  const auto& guess = b.seats[seat.index()];
  auto& own = world.state.own[seat.index()];
  const auto kind = draw(dice, std::span(&guess.kind[0][0], 2 * spec.agendas.size()), 2 * spec.agendas.size());
  own.agenda = static_cast<std::uint8_t>(kind / 2);
  own.hawk = kind % 2;
  own.agenda_points = guess.points[own.agenda];
  own.standing = moved(static_cast<int>(guess.standing + off(dice, guess.standing_spread)), 0, 1, b.rules->n.home.standing_limit);
  for (std::size_t f = 0; f < spec.factions.size(); ++f)
    own.mood[f] = static_cast<std::int8_t>(std::clamp(std::lround(guess.mood[f] + off(dice, guess.mood_spread[f])), -8L, 8L));
  own.breaches = guess.breaches;
  for (std::size_t p = 0; p < b.rules->proxies.size(); ++p) {
    const auto& proxy = b.rules->proxies[p];
    if (proxy.patron != seat) continue;
    own.strength[p] = static_cast<std::int8_t>(std::clamp<int>(near_to(dice, b.strength[p]), 0, b.rules->n.proxy.strength_limit));
    own.grievance[p] = static_cast<std::int8_t>(std::clamp<int>(near_to(dice, b.grievance[p]), 0, b.rules->n.proxy.grievance_limit));
    own.control_seen[p] = proxy.control;
  }
  const auto model = draw(dice, guess.temper, static_cast<std::size_t>(b.models));
  world.model[seat.index()] = static_cast<std::uint8_t>(model);
  auto& temper = world.temper[seat.index()] = b.tempers[model];
  temper.delivers = draw_share(dice, guess.promises[model]);
  temper.keeps_threats = draw_share(dice, guess.threats[model]);
}

void draw_authors(const Belief& b, Rng& dice, State& state) {
  for (std::size_t r = 0; r < state.pub.reports.size() && state.pub.reports[r].is_set(); ++r) {
    const auto& report = state.pub.reports[r];
    const auto author = draw(dice, b.authors[r], kMaxSeats + 1);
    if (author < kMaxSeats && b.authors[r][author] > 0) {
      state.hidden.ordered_by[r] = SeatId(author);
      state.own[author].ours[r] = 1;
    }
    if (report.look != StrikeLook::militia) continue;
    state.hidden.hand[r] = report.hand;
    if (report.hand.is_set()) continue;
    // Without an order, as it was weighed; with one, any militia of the author that reaches the place.
    auto able = b.hands[r];
    for (std::size_t p = 0; p < b.rules->proxies.size() && (state.hidden.ordered_by[r].is_set() || b.authors[r][kMaxSeats] <= 0); ++p)
      able[p] = b.rules->index.proxy_targets[p] >> report.target.value & 1 &&
                        (!state.hidden.ordered_by[r].is_set() || b.rules->proxies[p].patron == state.hidden.ordered_by[r])
                    ? 1
                    : 0;
    const auto hand = draw(dice, able, b.rules->proxies.size());
    if (able[hand] > 0) state.hidden.hand[r] = ProxyId(hand);
  }
}

/// What the parties to the deals of `pair` truly did, as far as this seat does not know it.
void draw_promises(const Belief& b, Rng& dice, World& world, std::size_t pair, SeatId other) {
  const auto me = b.now.seat;
  auto& state = world.state;
  const double share = world.temper[other.index()].delivers / 100.0;
  state.hidden.broken[pair] = b.we_broke[pair];
  state.hidden.restrained[pair] = b.we_kept[pair];
  for (int d = 0; d < kMaxDeals; ++d) {
    const auto& deal = state.shared[pair].deals[static_cast<std::size_t>(d)];
    for (int c = 0; deal.is_set() && c < kClausesADeal; ++c) {
      const auto& clause = deal.terms.clauses[static_cast<std::size_t>(c)];
      if (!clause.is_set() || clause.party == me || !is_hidden(clause.verb) || binds(deal, c).first >= state.pub.turn) continue;
      const auto& clue = b.seats[other.index()].clues[static_cast<std::size_t>(d * kClausesADeal + c)];
      if (by_chance(dice, clue.odds_broken(share))) {
        state.hidden.broken[pair] |= clause_bit(d, c);
      } else if (is_delivery(clause.verb)) {
        state.hidden.restrained[pair] |= clause_bit(d, c);
        const int last = binds(deal, c).first + clause.turns - 1;
        if (clause.verb == ClauseVerb::restrain && clause.proxy.is_set() && last >= state.pub.turn)
          state.hidden.deaf[clause.proxy.index()] = static_cast<std::uint8_t>(last - state.pub.turn + 1);
      }
    }
  }
}

/// What others' hidden deliveries have brought this seat by now.
void draw_unseen(const Belief& b, Rng& dice, World& world) {
  int points = 0;
  for (std::size_t i = 0; i < b.unseen_count; ++i) {
    const auto& [by, brings, clue] = b.unseen[i];
    if (by_chance(dice, clue.odds_kept(world.temper[by.index()].delivers / 100.0))) points += brings;
  }
  auto& state = world.state;
  state.hidden.agenda_secret[b.now.seat.index()] = moved(0, points, -15000, 15000);
}

/// A deal in a channel out of sight, as likely as the press finds it: some ready-made pair that was accepted last turn.
void draw_deal(const Belief& b, Rng& dice, State& state, std::size_t pair) {
  const auto [low, high] = pair_seats(pair);
  const auto& rules = *b.rules;
  if (state.pub.turn < 2) return;
  double agreeable = 1;  // that one of the two offers and the other accepts
  for (const auto seat : {low, high}) {
    double sum = 0;
    for (int m = 0; m < b.models; ++m)
      sum += b.seats[seat.index()].temper[static_cast<std::size_t>(m)] * (seat == low ? b.tempers[static_cast<std::size_t>(m)].offers : b.tempers[static_cast<std::size_t>(m)].accepts);
    agreeable *= std::clamp(sum / 100, 0.02, 0.98);
  }
  const double odds = agreeable / (2 - agreeable) * std::exp((state.pub.press[pair] - rules.n.press.start) / 100.0);
  const auto ready = rules.index.pairings_between[low.index()][high.index()] | rules.index.pairings_between[high.index()][low.index()];
  if (ready == 0 || !by_chance(dice, odds / (1 + odds))) return;
  auto skip = dice.below(static_cast<std::uint32_t>(std::popcount(ready)));
  auto left = ready;
  for (; skip > 0; --skip) left &= left - 1;
  const auto p = static_cast<std::size_t>(std::countr_zero(left));
  const auto& pairing = rules.pairings[p];
  auto& deal = state.shared[pair].deals[0];
  deal = {.terms = {.clauses = pairing.clauses, .pairing = static_cast<std::uint8_t>(p)},
          .proposer = pairing.from,
          .made_turn = static_cast<std::uint8_t>(state.pub.turn - 1)};
  for (std::size_t c = 0; c < deal.status.size(); ++c)
    if (deal.terms.clauses[c].is_set()) deal.status[c] = ClauseStatus::pending;
}

/// A channel that this seat does not see: closed, or open through somebody else's hands.
void draw_channel(const Belief& b, Rng& dice, State& state, std::size_t pair) {
  const auto [low, high] = pair_seats(pair);
  const bool known = b.now.pub.leaked_pair[pair];
  if (!by_chance(dice, known ? 1.0 : b.talks[pair])) return;
  std::array<double, kMaxIntermediaries> able{};
  double any = 0;
  for (auto left = b.rules->index.carriers[low.index()][high.index()]; left != 0; left &= static_cast<std::uint8_t>(left - 1)) {
    const auto i = static_cast<std::size_t>(std::countr_zero(left));
    if (b.rules->intermediaries[i].seat != b.now.seat) any += able[i] = 1;
  }
  if (any == 0) return;
  auto& channel = state.shared[pair];
  channel.via = IntermediaryId(draw(dice, able, kMaxIntermediaries));
  const auto& n = b.rules->n.channel;
  channel.integrity = static_cast<std::int8_t>(
      moved(n.integrity_start, b.rules->intermediaries[channel.via.index()].integrity, 0, n.integrity_limit));
  channel.wrote = static_cast<std::uint8_t>(dice.below(4));
  draw_deal(b, dice, state, pair);
}

}  // namespace

void imagine(const Belief& b, Rng& dice, World& world) {
  const auto& rules = *b.rules;
  const auto me = b.now.seat;
  auto& state = world.state;
  state.pub = b.now.pub;
  state.shared = b.now.shared;
  state.own = {};
  state.hidden = {};
  state.own[me.index()] = b.now.own;
  for (int s = 0; s < rules.seat_count(); ++s)
    if (SeatId(s) != me) draw_seat(b, dice, world, SeatId(s));
  for (std::size_t p = 0; p < rules.proxies.size(); ++p) {
    state.hidden.control[p] = static_cast<std::int8_t>(draw(dice, b.control[p], 5));
    state.hidden.deaf[p] = b.deaf[p];
  }
  draw_authors(b, dice, state);
  draw_unseen(b, dice, world);
  for (int pair = 0; pair < rules.seat_count() * (rules.seat_count() - 1) / 2; ++pair) {
    const auto i = static_cast<std::size_t>(pair);
    const auto [low, high] = pair_seats(i);
    if (low == me || high == me)
      draw_promises(b, dice, world, i, low == me ? high : low);
    else if (rules.channels && !reads_channel(rules, b.now.shared[i], i, me))
      draw_channel(b, dice, state, i);
  }
  // Others' own memories are not known either: what matters of them is what has been drawn above.
  for (int s = 0; s < rules.seat_count(); ++s) {
    const auto& own = state.own[static_cast<std::size_t>(s)];
    const std::uint64_t drawn = own.agenda | own.hawk << 8 | world.model[static_cast<std::size_t>(s)] << 16 | s << 24;
    state.history[static_cast<std::size_t>(s)] = SeatId(s) == me ? b.history : hashed(b.history, drawn);
  }
  state.hidden.rng.state = dice.next();
}

}  // namespace bc
