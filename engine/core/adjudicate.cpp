// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adjudicate.h"

#include "core/bits.h"
#include "core/measure.h"
#include "core/steps/turn.h"

namespace bc {

namespace {

/// What the turn brought to each real agenda. (Rulebook 11.3)
void count_agendas(Turn& t) {
  for (int s = 0; s < t.seats; ++s) {
    const SeatId seat(s);
    const auto& own = t.own(seat);
    int points = 0;
    for (const auto& term : t.rules.seats[s].agendas[own.agenda].terms)
      if (holds(t.rules, t.state.pub, own, seat, term.when))
        points += term.points * measured(t.rules, t.state.pub, own, seat, term.measure, term.theatres);
    move_agenda(t, seat, points, false, -1);
  }
}

void remember(Turn& t) {
  const auto memory = shared_memory(t.rules, t.state);
  for (int s = 0; s < t.seats; ++s)
    t.state.history[s] = remembered(t.rules, t.state.history[s], t.orders[s], t.state, SeatId(s), memory);
}

void deal_seat(const Ruleset& rules, State& state, SeatId seat, Chance& chance) {
  const auto& spec = rules.seats[seat.index()];
  auto& own = state.own[seat.index()];
  own.standing = rules.n.home.standing_start;
  own.hawk = happens(chance, spec.hawk);
  std::array<std::uint16_t, kMaxAgendas> even{};
  even.fill(1);
  if (spec.agendas.size() > 1) own.agenda = static_cast<std::uint8_t>(chance.pick(std::span(even).first(spec.agendas.size())));
  for (std::size_t f = 0; f < spec.factions.size(); ++f) own.mood[f] = spec.factions[f].start;
}

/// True control is the militia's repute or one beside it; the patron is told the repute. (Rulebook 1.7)
void deal_proxy(const Ruleset& rules, State& state, int p, Chance& chance) {
  const auto& spec = rules.proxies[p];
  auto& own = state.own[spec.patron.index()];
  own.strength[p] = spec.strength;
  own.grievance[p] = spec.grievance;
  own.control_seen[p] = spec.control;
  const auto off = rules.n.proxy.control_off;
  const std::uint16_t weights[] = {spec.control > 0 ? off : Odds{0}, static_cast<std::uint16_t>(kCertain - 2 * off),
                                   spec.control < 4 ? off : Odds{0}};
  state.hidden.control[p] = static_cast<std::int8_t>(spec.control - 1 + static_cast<int>(chance.pick(weights)));
}

}  // namespace

namespace {

/// What a card can move, as it stood before.
struct Stood {
  Quarters ladder;
  Cents stability;
  std::array<Cents, kMaxSeats> standing{};
};

/// The card and what it moved, as far as the limits of the tracks let it.
void tell_card(EventLog& log, TheatreId theatre, const Stood& before, const State& after) {
  const auto cause = static_cast<std::int16_t>(log.size());
  log.push_back({.kind = EventKind::card_drawn, .step = Step::end, .theatre = theatre, .detail = after.pub.card.value});
  const auto moved_by = [&](Event event, int from, int to) {
    if (from == to) return;
    event.step = Step::end, event.amount = static_cast<std::int16_t>(to - from), event.cause = cause;
    log.push_back(event);
  };
  moved_by({.kind = EventKind::ladder_moved, .detail = static_cast<std::uint8_t>(after.pub.ladder)}, before.ladder, after.pub.ladder);
  moved_by({.kind = EventKind::stability_moved}, before.stability, after.pub.stability);
  for (std::size_t s = 0; s < before.standing.size(); ++s)
    moved_by({.kind = EventKind::standing_moved, .audience = only(SeatId(static_cast<int>(s))), .seat = SeatId(static_cast<int>(s))},
             before.standing[s], after.own[s].standing);
}

}  // namespace

void draw_card(const Ruleset& rules, State& state, Chance& chance, EventLog* log) {
  auto& pub = state.pub;
  std::array<std::uint16_t, kMaxCards> weights;
  std::array<std::uint8_t, kMaxCards> fits;
  std::size_t count = 0;
  auto left = rules.index.cards_in_turn[pub.turn] & ~pub.cards_seen;
  for (const int c : SmallSet(left & rules.index.cards_with_condition))
    if (!holds(rules, pub, state.own[0], SeatId(0), rules.cards[c].when)) left &= ~(std::uint64_t{1} << c);
  for (const int c : SmallSet(left)) {
    fits[count] = static_cast<std::uint8_t>(c);
    weights[count++] = rules.index.card_weights[c];
  }
  pub.card = CardId::none();
  if (count == 0) return;
  pub.card = CardId(fits[chance.pick(std::span(weights).first(count))]);
  pub.cards_seen |= std::uint64_t{1} << pub.card.value;
  const auto& card = rules.cards[pub.card.index()];
  // A card alone never makes war: it stops a quarter short of the top. (Rulebook 4.7)
  Stood before{.ladder = pub.ladder, .stability = pub.stability};
  pub.ladder = moved(pub.ladder, card.heat, 0, std::max<int>(pub.ladder, rules.n.ladder.top - 1));
  pub.stability = moved(pub.stability, card.stability, 0, rules.n.home.stability_limit);
  for (int s = 0; s < rules.seat_count(); ++s) {
    before.standing[s] = state.own[s].standing;
    state.own[s].standing = moved(before.standing[s], card.standing[s], 1, rules.n.home.standing_limit);
  }
  if (log) tell_card(*log, card.theatre, before, state);
}

void close_turn(Turn& t) {
  t.step = Step::end;
  auto& pub = t.state.pub;
  if (pub.war == WarCause::none && pub.turn >= t.rules.turns) pub.phase = Phase::ended;
  if (pub.phase == Phase::ended) {
    tell(t, {.kind = EventKind::game_ended});
    return;
  }
  ++pub.turn;
  draw_card(t.rules, t.state, t.chance, t.log);
}

namespace {
void play_turn(Turn& t) {
  react(t);
  carry_letters(t);
  make_statements(t);
  give_support(t);
  operate(t);
  act_alone(t);
  count_casualties(t);
  attribute(t);
  leak(t);
  press_home(t);
  verify_clauses(t);
  count_agendas(t);
  check_war(t);
  relax(t);
  close_turn(t);
}
}  // namespace

void adjudicate(const Ruleset& rules, State& state, const JointOrders& orders, Chance& chance, EventLog* log) {
  Turn t{.rules = rules, .state = state, .orders = orders, .chance = chance, .log = log};
  play_turn(t);
  remember(t);
}

void roll_forward(const Ruleset& rules, State& state, const JointOrders& orders) {
  Rng rng = state.hidden.rng;
  SeededChance chance(rng);
  Turn t{.rules = rules, .state = state, .orders = orders, .chance = chance};
  play_turn(t);
  state.hidden.rng = rng;
}

void adjudicate(const Ruleset& rules, State& state, const JointOrders& orders, EventLog* log) {
  Rng rng = state.hidden.rng;
  SeededChance chance(rng);
  adjudicate(rules, state, orders, chance, log);
  state.hidden.rng = rng;
}

State initial_state(const Ruleset& rules, std::uint64_t seed, Chance& chance) {
  State state;
  auto& pub = state.pub;
  state.hidden.rng.state = seed;
  pub.ladder = rules.n.ladder.start;
  pub.stability = rules.n.home.stability_start;
  pub.account = rules.account_start;
  pub.sanctions = rules.sanctions_start;
  pub.press.fill(rules.n.press.start);
  for (std::size_t theatre = 0; theatre < rules.theatres.size(); ++theatre)
    for (int s = 0; s < rules.seat_count(); ++s)
      pub.forces[s][theatre] = static_cast<std::int8_t>(rules.theatres[theatre].forces[s]);
  for (int s = 0; s < rules.seat_count(); ++s) deal_seat(rules, state, SeatId(s), chance);
  for (int p = 0; p < static_cast<int>(rules.proxies.size()); ++p) deal_proxy(rules, state, p, chance);
  draw_card(rules, state, chance, nullptr);
  const auto memory = shared_memory(rules, state);
  for (int s = 0; s < rules.seat_count(); ++s)
    state.history[s] = remembered(rules, Hash128{}, OrderSheet{}, state, SeatId(s), memory);
  return state;
}

State initial_state(const Ruleset& rules, std::uint64_t seed) {
  Rng rng{seed};
  SeededChance chance(rng);
  auto state = initial_state(rules, seed, chance);
  state.hidden.rng = rng;
  return state;
}

void enumerate_outcomes(const Ruleset& rules, const State& state, const JointOrders& orders,
                        const std::function<bool(const State&, double)>& visit) {
  std::vector<std::uint16_t> script;
  do {
    ScriptedChance chance(script);
    State next = state;
    adjudicate(rules, next, orders, chance);
    if (!visit(next, probability(chance.asked()))) return;
    script = next_script(chance.asked());
  } while (!script.empty());
}

}  // namespace bc
