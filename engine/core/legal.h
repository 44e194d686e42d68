// SPDX-License-Identifier: GPL-3.0-or-later
// What a seat may order: each line of a sheet is checked against what the seat itself knows. (Rulebook 3.3)
#pragma once

#include <cstdint>
#include <optional>

#include "core/observe.h"
#include "core/order.h"

namespace bc {

enum class Line : std::uint8_t { operation, support, statement, letter, reactions };

/// Why a line is refused. Each reason is one rule; see the rulebook's number beside it.
enum class Reason : std::uint8_t {
  game_over,             // 12.1
  not_in_variant,        // 3.4 this kind does not exist here
  field_missing,         // 3.5 a field that the kind needs is not set
  field_unused,          // 3.5 a field that the kind does not use is set
  not_ours,              // 5.1 the militia or asset belongs to somebody else
  own_target,            // 5.2 the target is not a rival's
  out_of_reach,          // 5.3 the militia has no home in the target's theatre
  too_weak,              // 5.4 the militia's strength does not carry this
  already_destroyed,     // 5.5 the target is out of use already
  allies_refuse,         // 7.6 allied pressure forbids the strike
  no_answer_due,         // 5.9 a telegraphed strike must answer a hit
  no_open_channel,       // 5.9, 8.1
  at_limit,              // 5.11 forces, sanctions, strength or works are at their limit
  nothing_there,         // 5.11 nothing to withdraw, to relieve, to restrain, to publish
  faction_veto,          // 7.8 an angry faction forbids it
  not_a_rival,           // 6.1
  nothing_to_claim,      // 6.6
  nothing_to_deny,       // 6.5
  nothing_to_probe,      // 6.9
  not_our_clause,        // 8.9
  wrong_intermediary,    // 8.2 does not serve these two, or the channel runs through another
  messages_only,         // 8.2 this intermediary carries no offers
  no_offer_open,         // 8.6
  offer_open,            // 8.5 an offer of ours still lies open
  too_late_for_offers,   // 8.5
  too_many_deals,        // 8.5
  bad_terms,             // 8.4 the clauses make no sense: who gives what, to whom, when
  form_not_allowed,      // 8.4 ready-made or free terms are not used here
  once_a_game,           // 8.8, 8.12
  not_to_oneself,        // 8.1
  no_such_hit,           // 4.6
  not_due,               // 8.10 no clause of ours falls due
};

struct Rejection {
  Line line{};
  Reason reason{};
  SeatId by;             // the seat or
  std::uint8_t faction = Id<void>::kNone;  // the faction that stands in the way, where one does
  bool operator==(const Rejection&) const = default;
};

std::optional<Reason> check(const SeatView&, const Operation&);
std::optional<Reason> check(const SeatView&, const Support&);
/// A claim or a denial speaks of the operation on the same sheet.
std::optional<Reason> check(const SeatView&, const Statement&, const Operation&);
std::optional<Reason> check(const SeatView&, const Letter&);
std::optional<Reason> check(const SeatView&, const Reactions&);
/// The terms of an offer from this seat to `to`, each clause in its place.
std::optional<Reason> check_terms(const SeatView&, SeatId to, const Terms&);
/// The first line that is refused, top to bottom.
std::optional<Rejection> check(const SeatView&, const OrderSheet&);

/// Quarters by which `debtor` has struck `creditor` more than it was struck; negative the other way round.
inline Quarters owes(const Public& pub, SeatId debtor, SeatId creditor) {
  const auto account = pub.account[pair_index(debtor, creditor)];
  return debtor < creditor ? account : static_cast<Quarters>(-account);
}

/// Whether an operation of this kind does what a threat with this response has said. (Rulebook 6.4)
constexpr bool carries_out(Response response, OperationKind kind) {
  switch (response) {
    case Response::any_strike: return is_strike(kind);
    case Response::direct_strike: return kind == OperationKind::direct_strike || kind == OperationKind::telegraphed_strike;
    case Response::sanction: return kind == OperationKind::sanction;
  }
  return false;
}

/// A strike of this kind by this seat on `victim` would be an answer: the account stands against the victim, or the strike carries
/// out a threat of ours that has fired. (Rulebook 5.6)
inline bool is_answer(const Ruleset& rules, const Public& pub, SeatId striker, SeatId victim, OperationKind kind) {
  const auto& threat = pub.seats[striker.index()].threat;
  if (threat.status == ThreatStatus::fired && threat.against == victim && carries_out(threat.response, kind)) return true;
  return owes(pub, victim, striker) >= rules.n.strike.answer_needs;
}
/// Likewise for the strike that is easiest to answer with, by own forces.
inline bool is_answer(const Ruleset& rules, const Public& pub, SeatId striker, SeatId victim) {
  return is_answer(rules, pub, striker, victim, OperationKind::direct_strike);
}

/// The first militia of `patron` that reaches the target: whose hand a wrong finding takes it for. (Rulebook 7.2)
inline ProxyId militia_in_reach(const Ruleset& rules, SeatId patron, AssetId target) {
  for (std::size_t p = 0; p < rules.proxies.size(); ++p)
    if (rules.proxies[p].patron == patron && rules.index.proxy_targets[p] >> target.value & 1) return ProxyId(p);
  return ProxyId::none();
}

/// What the two say of their talks if they are asked: the cover story of the newest deal in force. (Rulebook 8.20)
inline CoverStory cover_story(const Shared& channel) {
  const Deal* newest = nullptr;
  for (const auto& deal : channel.deals)
    if (deal.is_set() && (!newest || deal.made_turn >= newest->made_turn)) newest = &deal;
  return newest ? newest->terms.cover : CoverStory::no_talks;
}

/// Whether the coming turn, if it sees no strike, makes the quiet a sudden lull: just so many turns of quiet after a turn with a
/// strike. (Rulebook 9.4)
inline bool becomes_lull(const Ruleset& rules, const Public& pub) {
  return pub.quiet_turns + 1 == rules.n.press.lull_needs_turns && pub.quiet_turns + 1 < pub.turn;
}

/// The first and the last turn in which a clause of `deal` binds; the same for one that is delivered once.
struct Span {
  int first, last;
};
inline Span binds(const Deal& deal, int clause) {
  const auto& c = deal.terms.clauses[clause];
  const int first = deal.made_turn + c.delay;
  return {first, is_delivery(c.verb) || is_shown_deed(c.verb) ? first : first + c.turns - 1};
}

/// Whether this clause falls due in the coming adjudication and waits for `deliver`. (Rulebook 8.9)
inline bool falls_due(const Public& pub, const Deal& deal, int clause) {
  return deal.is_set() && deal.status[clause] == ClauseStatus::pending && is_delivery(deal.terms.clauses[clause].verb) &&
         pub.turn == binds(deal, clause).first;
}

/// The faction of the seat that forbids this operation now, if any. (Rulebook 7.10)
std::optional<std::uint8_t> veto(const SeatView&, OperationKind);
std::optional<std::uint8_t> veto(const SeatView&, ClauseVerb);
/// All that angry factions of the seat forbid now, as bits by kind.
struct Vetoes {
  std::uint16_t operations = 0, clauses = 0;
};
Vetoes vetoes(const SeatView&);

}  // namespace bc
