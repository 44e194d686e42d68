// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet of five lines that each seat fills in each turn: operation, support, statement, letter, reactions. (Rulebook 3)
//
// Each line is a small plain value with a kind and the fields that this kind uses; fields that it does not use keep their
// default, so that equal sheets are equal bytes. Visit a kind with a `switch` without `default`: the compiler then lists every
// place that a new kind touches.
#pragma once

#include <array>
#include <cstdint>

#include "core/clause.h"
#include "core/ids.h"

namespace bc {

enum class OperationKind : std::uint8_t {
  none,
  hold,                // visible restraint
  proxy_strike,        // proxy, target, intensity
  covert_act,          // target
  direct_strike,       // target, intensity
  telegraphed_strike,  // target: an answer, warned through a channel
  deploy,              // theatre
  withdraw,            // theatre
  sanction,            // against
  relief,              // against
};
inline constexpr int kOperationKinds = 10;

enum class Intensity : std::uint8_t { low, high };
inline constexpr int kIntensities = 2;

struct Operation {
  OperationKind kind = OperationKind::none;
  ProxyId proxy;
  AssetId target;
  TheatreId theatre;
  SeatId against;
  Intensity intensity = Intensity::low;
  bool operator==(const Operation&) const = default;
};
constexpr bool is_strike(OperationKind k) {
  return k == OperationKind::proxy_strike || k == OperationKind::covert_act || k == OperationKind::direct_strike ||
         k == OperationKind::telegraphed_strike;
}

enum class SupportKind : std::uint8_t {
  none,
  fortify,            // asset
  arm,                // proxy
  restrain,           // proxy
  probe_attribution,  // index: a report of last turn
  probe_agenda,       // against
  probe_channel,      // pair: two other seats
  inspect,            // pair, index: the rival's clause
};
inline constexpr int kSupportKinds = 8;

struct Support {
  SupportKind kind = SupportKind::none;
  AssetId asset;
  ProxyId proxy;
  SeatId against;
  std::uint8_t pair = Id<void>::kNone;   // pair_index
  std::uint8_t index = Id<void>::kNone;  // report; or deal * kClausesADeal + clause
  bool operator==(const Support&) const = default;
};

enum class StatementKind : std::uint8_t {
  silence,
  threat,        // against, trigger, theatre (none: anywhere), response
  warning,       // against: vague
  denial,        // of any part in a strike
  claim,         // of this turn's strike, or of the last that no one else answers for
  condemnation,  // against
  conciliation,  // against: towards
};
inline constexpr int kStatementKinds = 7;

enum class Trigger : std::uint8_t { any_strike, deadly_strike, direct_strike };
inline constexpr int kTriggers = 3;
enum class Response : std::uint8_t { any_strike, direct_strike, sanction };
inline constexpr int kResponses = 3;

struct Statement {
  StatementKind kind = StatementKind::silence;
  SeatId against;
  Trigger trigger = Trigger::any_strike;
  TheatreId theatre;
  Response response = Response::any_strike;
  bool operator==(const Statement&) const = default;
};

enum class LetterKind : std::uint8_t {
  none,
  message,
  warning,        // theatre: we shall strike there this turn
  clarification,  // index: the report of last turn that "was not ours"
  offer,          // terms
  accept,         // the offer that lies open
  reject,
  counter,  // terms; the open offer falls
  let_lapse,
  publish,  // the other side's last letter
};
inline constexpr int kLetterKinds = 10;
constexpr bool bears_terms(LetterKind k) { return k == LetterKind::offer || k == LetterKind::counter; }

struct Letter {
  LetterKind kind = LetterKind::none;
  SeatId to;
  IntermediaryId via;
  TheatreId theatre;
  std::uint8_t index = Id<void>::kNone;
  std::uint8_t unused_ = 0;  // keeps the bytes of a letter free of padding
  Terms terms{};
  bool operator==(const Letter&) const = default;
};

enum class HitReaction : std::uint8_t { none, acknowledge, look_away };
inline constexpr int kHitReactions = 3;

/// Deal * kClausesADeal + clause, within one pair; as a bit in `deliver`.
constexpr std::uint8_t clause_bit(int deal, int clause) { return static_cast<std::uint8_t>(1u << (deal * kClausesADeal + clause)); }

struct Reactions {
  std::array<HitReaction, kMaxReports> hits{};        // by report of last turn
  std::array<std::uint8_t, kMaxPairs> deliver{};      // by pair: bits of the own clauses delivered; the rest is withheld
  bool operator==(const Reactions&) const = default;
};

struct OrderSheet {
  Operation operation{};
  Support support{};
  Statement statement{};
  Reactions reactions{};
  Letter letter{};
  bool operator==(const OrderSheet&) const = default;
};

using JointOrders = std::array<OrderSheet, kMaxSeats>;

}  // namespace bc
