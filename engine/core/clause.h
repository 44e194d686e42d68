// SPDX-License-Identifier: GPL-3.0-or-later
// What two seats can promise each other: clauses, the offers that hold them, the deals that come of them. (Rulebook 8)
#pragma once

#include <array>
#include <cstdint>

#include "core/ids.h"

namespace bc {

/// What a clause speaks of. `must` verbs are delivered once, on the turn they fall due; `must not` verbs bind from the turn after
/// the deal to the clause's last turn.
enum class ClauseVerb : std::uint8_t {
  none,
  no_strike,         // by any means, in the theatres named
  no_proxy_strike,   // through militias, in the theatres named
  no_direct_strike,  // by own forces, in the theatres named
  no_covert_act,     // in the theatres named
  no_deploy,         // in the theatres named
  no_arming,         // of the militia named, or of any; what is withheld nobody sees
  no_sanction,       // against the other party
  no_threat,         // in public against the other party
  restrain,          // the militia named: orders not given, which nobody sees
  cap_arms,          // of the militia named: its strength falls by one, which nobody sees
  withdraw,          // forces from the theatre named
  relieve,           // a sanction against the other party
  release,           // prisoners; once a game
  hold,              // the operation of the turn in which it falls due
  speak_softly,      // a conciliatory statement in the turn in which it falls due
};
inline constexpr int kClauseVerbs = 16;

/// A deed that is due once (true), or conduct over a stretch of turns.
constexpr bool is_delivery(ClauseVerb v) {
  return v == ClauseVerb::restrain || v == ClauseVerb::cap_arms || v == ClauseVerb::withdraw || v == ClauseVerb::relieve ||
         v == ClauseVerb::release;
}
/// A deed that shows in the orders of the turn in which it falls due.
constexpr bool is_shown_deed(ClauseVerb v) { return v == ClauseVerb::hold || v == ClauseVerb::speak_softly; }
/// Whether keeping it can be hidden, so that it has to be verified.
constexpr bool is_hidden(ClauseVerb v) {
  return v == ClauseVerb::restrain || v == ClauseVerb::cap_arms || v == ClauseVerb::no_arming ||
         v == ClauseVerb::no_proxy_strike || v == ClauseVerb::no_strike || v == ClauseVerb::no_covert_act;
}

constexpr bool uses_theatres(ClauseVerb v) {
  return v == ClauseVerb::no_strike || v == ClauseVerb::no_proxy_strike || v == ClauseVerb::no_direct_strike ||
         v == ClauseVerb::no_covert_act || v == ClauseVerb::no_deploy || v == ClauseVerb::withdraw;
}
/// Whether it may name several theatres. Forces leave one place at a time.
constexpr bool uses_more_theatres(ClauseVerb v) { return uses_theatres(v) && v != ClauseVerb::withdraw; }
constexpr bool uses_proxy(ClauseVerb v) {
  return v == ClauseVerb::restrain || v == ClauseVerb::cap_arms || v == ClauseVerb::no_arming;
}
/// Whether it can be agreed for more than one turn.
constexpr bool uses_turns(ClauseVerb v) { return !is_shown_deed(v) && (!is_delivery(v) || v == ClauseVerb::restrain); }

enum class Condition : std::uint8_t {
  none,
  if_other_keeps,  // falls away once the other side's clause is found broken
};

/// One promise of one party.
struct Clause {
  ClauseVerb verb = ClauseVerb::none;
  SeatId party;                   // who promises
  ProxyId proxy;                  // restrain, cap_arms, no_arming; none: any
  std::uint8_t delay = 1;         // turns after acceptance at which it falls due or begins
  std::uint8_t turns = 1;         // how many turns it binds
  Condition condition = Condition::none;
  std::uint16_t theatres = 0;     // bits of TheatreId; 0: anywhere
  constexpr bool is_set() const { return verb != ClauseVerb::none; }
  bool operator==(const Clause&) const = default;
};

enum class Verifier : std::uint8_t { own_sources, intermediary, nobody };
enum class Publicity : std::uint8_t { secret, announced };
/// What both say if they are asked: that there are no talks, or that they talk of something harmless. The second is half true, so
/// that it costs less when letters come out, and makes more people notice. (Rulebook 8.20)
enum class CoverStory : std::uint8_t { no_talks, humanitarian, technical };
inline constexpr int kCoverStories = 3;

/// The terms of an offer: up to two clauses that the sender gives and two that it asks.
struct Terms {
  std::array<Clause, kClausesADeal> clauses{};  // give, give, ask, ask
  Verifier verifier = Verifier::own_sources;
  Publicity publicity = Publicity::secret;
  CoverStory cover = CoverStory::no_talks;
  std::uint8_t pairing = Id<void>::kNone;  // the ready-made pair it is, or kNone for free terms
  bool operator==(const Terms&) const = default;
};

enum class ClauseStatus : std::uint8_t {
  absent,
  pending,      // not yet due or not yet over
  kept,         // delivered or run out as far as both know
  undelivered,  // seen not to have been delivered
  suspected,    // found broken; the finding may be wrong
  void_,        // fell away with the deal
};

/// A deal in force, known to its two parties (and to the seat that mediates).
struct Deal {
  Terms terms{};
  SeatId proposer;
  std::uint8_t made_turn = 0;  // 0: no deal here
  std::array<ClauseStatus, kClausesADeal> status{};
  constexpr bool is_set() const { return made_turn != 0; }
  bool operator==(const Deal&) const = default;
};

}  // namespace bc
