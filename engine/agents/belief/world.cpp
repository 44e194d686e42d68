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

void draw_seat(const Belief& b, Rng& dice, World& world, SeatId seat) {
  const auto& spec = b.rules->seats[seat.index()];
  const auto& guess = b.seats[seat.index()];
  auto& own = world.state.own[seat.index()];
  const auto kind = draw(dice, std::span(&guess.kind[0][0], 2 * spec.agendas.size()), 2 * spec.agendas.size());
  own.agenda = static_cast<std::uint8_t>(kind / 2);
  own.hawk = kind % 2;
  own.agenda_points = guess.points[own.agenda];
  const double spread = guess.doubt * (fraction(dice) + fraction(dice) - 1) * 1.7;
  own.standing = moved(static_cast<int>(guess.standing + spread), 0, 1, b.rules->n.home.standing_limit);
  own.mood = guess.mood;
  own.breaches = guess.breaches;
  for (std::size_t p = 0; p < b.rules->proxies.size(); ++p) {
    const auto& proxy = b.rules->proxies[p];
    if (proxy.patron != seat) continue;
    own.strength[p] = static_cast<std::int8_t>(std::clamp<int>(near_to(dice, b.strength[p]), 0, b.rules->n.proxy.strength_limit));
    own.grievance[p] = static_cast<std::int8_t>(std::clamp<int>(near_to(dice, b.grievance[p]), 0, b.rules->n.proxy.grievance_limit));
    own.control_seen[p] = proxy.control;
  }
  world.model[seat.index()] = static_cast<std::uint8_t>(draw(dice, guess.temper, static_cast<std::size_t>(b.models)));
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
    // Any militia that reaches the place, of the author where there is one.
    std::array<double, kMaxProxies> able{};
    for (std::size_t p = 0; p < b.rules->proxies.size(); ++p)
      able[p] = b.rules->index.proxy_targets[p] >> report.target.value & 1 &&
                        (!state.hidden.ordered_by[r].is_set() || b.rules->proxies[p].patron == state.hidden.ordered_by[r])
                    ? 1
                    : 0;
    const auto hand = draw(dice, able, b.rules->proxies.size());
    if (able[hand] > 0) state.hidden.hand[r] = ProxyId(hand);
  }
}

/// What the parties to the deals of `pair` truly did, as far as this seat does not know it.
void draw_promises(const Belief& b, Rng& dice, State& state, std::size_t pair, SeatId other) {
  const auto me = b.now.seat;
  state.hidden.broken[pair] = b.we_broke[pair];
  state.hidden.restrained[pair] = b.we_kept[pair];
  for (int d = 0; d < kMaxDeals; ++d) {
    const auto& deal = state.shared[pair].deals[static_cast<std::size_t>(d)];
    for (int c = 0; deal.is_set() && c < kClausesADeal; ++c) {
      const auto& clause = deal.terms.clauses[static_cast<std::size_t>(c)];
      if (!clause.is_set() || clause.party == me || !is_hidden(clause.verb) || binds(deal, c).first >= state.pub.turn) continue;
      const bool suspected = deal.status[static_cast<std::size_t>(c)] == ClauseStatus::suspected;
      const double honest = b.seats[other.index()].honest;
      if (!by_chance(dice, suspected ? 0.3 * honest : honest)) {
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
void draw_unseen(const Belief& b, Rng& dice, State& state) {
  int points = 0;
  for (std::size_t i = 0; i < b.unseen_count; ++i)
    if (by_chance(dice, b.seats[b.unseen[i].by.index()].honest)) points += b.unseen[i].points;
  state.hidden.agenda_secret[b.now.seat.index()] = moved(0, points, -15000, 15000);
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
  draw_unseen(b, dice, state);
  for (int pair = 0; pair < rules.seat_count() * (rules.seat_count() - 1) / 2; ++pair) {
    const auto i = static_cast<std::size_t>(pair);
    const auto [low, high] = pair_seats(i);
    if (low == me || high == me)
      draw_promises(b, dice, state, i, low == me ? high : low);
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
