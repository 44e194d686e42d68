// SPDX-License-Identifier: GPL-3.0-or-later
// The working table of one adjudication: what the steps of a turn share, and the few verbs with which they move the tracks.
#pragma once

#include <array>
#include <cstdint>

#include "core/chance.h"
#include "core/event.h"
#include "core/legal.h"
#include "core/ruleset.h"
#include "core/state.h"

namespace bc {

/// A strike on its way from the order to the report.
struct Strike {
  SeatId by;      // none: the militia acts on its own account
  ProxyId hand;   // none: own forces or agents
  AssetId target;
  SeatId victim;
  StrikeLook look = StrikeLook::militia;
  Intensity intensity = Intensity::low;
  bool answer = false;   // in truth
  std::int16_t ordered = -1;  // events
  std::int16_t landed = -1;
};

struct Turn {
  const Ruleset& rules;
  State& state;
  const JointOrders& orders;
  Chance& chance;
  EventLog* log;
  Step step = Step::reactions;

  int seats = rules.seat_count();
  Public before = state.pub;  // as everybody saw it when the sheets were written
  const Card* card = before.card.is_set() ? &rules.cards[before.card.index()] : nullptr;

  std::array<Strike, kMaxReports> strikes{};
  int strike_count = 0;
  std::array<std::uint8_t, kMaxSeats> struck_at{};     // bits of the seats whose assets this seat's orders hit
  std::array<std::uint16_t, kMaxSeats> warned{};       // theatres of which this seat warned in a letter
  std::array<std::uint16_t, kMaxSeats> deeds{};        // bits of Deed, for the factions
  std::array<std::uint16_t, kMaxSeats> looked_away{};  // bits of the reports of last turn from which this seat looked away
  std::array<std::uint8_t, kMaxSeats> calmed_proxy{};  // 1 + proxy restrained by support
  std::array<std::uint8_t, kMaxPairs> inspected{};     // bits of clauses
  std::array<std::int16_t, kMaxSeats> said = no_events();     // what each said in public: events
  std::int16_t heated = -1;                            // what moved the ladder up last: an event
  std::array<std::int16_t, kMaxSeats> sank = no_events();     // what each lost standing by last: events

  static constexpr std::array<std::int16_t, kMaxSeats> no_events() {
    std::array<std::int16_t, kMaxSeats> none{};
    none.fill(-1);
    return none;
  }
  const Numbers& n() const { return rules.n; }
  PublicSeat& pub(SeatId s) { return state.pub.seats[s.index()]; }
  Private& own(SeatId s) { return state.own[s.index()]; }
  const OrderSheet& sheet(SeatId s) const { return orders[s.index()]; }
  void did(SeatId s, Deed deed) { deeds[s.index()] |= static_cast<std::uint16_t>(1u << static_cast<int>(deed)); }
};

/// Most games are played without a log: what makes an event stays out of the way of the rules.
[[gnu::cold, gnu::noinline]] std::int16_t note(Turn&, Event);
/// Appends to the log, if there is one; returns the event's index, or -1.
inline std::int16_t tell(Turn& t, const Event& event) { return t.log ? note(t, event) : std::int16_t{-1}; }

void move_ladder(Turn&, int quarters, std::int16_t cause);
void move_standing(Turn&, SeatId, int cents, std::int16_t cause);
void move_stake(Turn&, SeatId, int cents, std::int16_t cause);
void move_pressure(Turn&, SeatId, int levels, std::int16_t cause);
void move_stability(Turn&, int cents, std::int16_t cause);
void move_integrity(Turn&, std::size_t pair, int quarters);
void move_press(Turn&, std::size_t pair, int log_odds, std::int16_t cause);
/// Own points of the agenda; `secretly` when the seat cannot know of them yet.
void move_agenda(Turn&, SeatId, int cents, bool secretly, std::int16_t cause);

// The steps, in their order. (Rulebook 3.2)
void react(Turn&);
void carry_letters(Turn&);
void make_statements(Turn&);
void give_support(Turn&);
void operate(Turn&);
void act_alone(Turn&);
void count_casualties(Turn&);
void attribute(Turn&);
void leak(Turn&);
void press_home(Turn&);
void verify_clauses(Turn&);
void check_war(Turn&);
void relax(Turn&);
/// Ends the game or opens the next turn with its crisis card.
void close_turn(Turn&);

/// Draws the crisis of the turn that begins and applies it.
void draw_card(const Ruleset&, State&, Chance&, EventLog*);

}  // namespace bc
