// SPDX-License-Identifier: GPL-3.0-or-later
// The state of a game, factored by who may know it: a plain value to copy, compare and hash. (Rulebook 2)
#pragma once

#include <array>
#include <cstdint>
#include <type_traits>

#include "core/chance.h"
#include "core/hash.h"
#include "core/order.h"
#include "core/units.h"

namespace bc {

enum class Phase : std::uint8_t { playing, ended };
enum class WarCause : std::uint8_t { none, deliberate, loss_of_control, top_of_ladder };

/// How a strike looked from outside.
enum class StrikeLook : std::uint8_t { militia, covert, direct, telegraphed };

/// The kind of operation that looks like this.
constexpr OperationKind kind_of(StrikeLook look) {
  switch (look) {
    case StrikeLook::militia: return OperationKind::proxy_strike;
    case StrikeLook::covert: return OperationKind::covert_act;
    case StrikeLook::direct: return OperationKind::direct_strike;
    case StrikeLook::telegraphed: return OperationKind::telegraphed_strike;
  }
  return OperationKind::none;
}
/// How a strike of this kind looks; anything else looks like a militia's.
constexpr StrikeLook look_of(OperationKind kind) {
  switch (kind) {
    case OperationKind::covert_act: return StrikeLook::covert;
    case OperationKind::direct_strike: return StrikeLook::direct;
    case OperationKind::telegraphed_strike: return StrikeLook::telegraphed;
    default: return StrikeLook::militia;
  }
}

enum class Deaths : std::uint8_t { none, some, many };
inline constexpr int kDeathClasses = 3;

/// What the public finding on a strike says. The finding may be wrong.
enum class Finding : std::uint8_t { unknown, seat, proxy_alone };

/// A strike as everybody saw it.
struct Report {
  AssetId target;
  StrikeLook look = StrikeLook::militia;
  Intensity intensity = Intensity::low;
  Deaths deaths = Deaths::none;
  Finding finding = Finding::unknown;
  SeatId blamed;               // with Finding::seat
  ProxyId hand;                // the militia named, where one is
  std::uint8_t ahead = 0;      // 1: struck ahead of the account, as far as the finding goes
  std::uint8_t claimed = 0;    // 1: the striker said so itself
  std::uint8_t fired = 0;      // bit per seat: whose threat it fired
  bool is_set() const { return target.is_set(); }
  bool operator==(const Report&) const = default;
};

enum class ThreatStatus : std::uint8_t { none, standing, fired };

/// A clear threat on the public record.
struct Threat {
  ThreatStatus status = ThreatStatus::none;
  SeatId against;
  Trigger trigger = Trigger::any_strike;
  TheatreId theatre;
  Response response = Response::any_strike;
  std::uint8_t last_turn = 0;  // the last turn in which it can fire, or, once fired, in which it can be carried out
  bool operator==(const Threat&) const = default;
};

/// The public record of words and deeds of one seat.
struct Record {
  std::uint8_t threats_made = 0, threats_fired = 0, threats_carried_out = 0, threats_hollow = 0, threats_undefied = 0;
  std::uint8_t denials = 0, claims = 0;
  std::uint8_t breaches_found = 0;  // hollow threats, clauses found broken or undelivered, where public
  bool operator==(const Record&) const = default;
};

struct PublicSeat {
  Cents stake = 0;
  std::int8_t pressure = 0;    // allied pressure, 0-3
  std::uint8_t holds = 0;      // turns of holding in a row
  std::uint8_t caretaker = 0;  // 1: the government has fallen once
  std::uint8_t held = 0;       // 1: held last turn
  std::uint8_t published = 0;  // 1: has published a letter
  std::uint8_t struck = 0;     // 1: a strike of last turn is laid at its door
  Statement said{};            // last turn
  Threat threat{};
  Record record{};
  std::uint8_t unused_ = 0;
  bool operator==(const PublicSeat&) const = default;
};

/// What everybody knows.
struct Public {
  std::uint8_t turn = 1;  // the turn now being ordered, from 1
  Phase phase = Phase::playing;
  WarCause war = WarCause::none;
  std::uint8_t talks_leaked = 0;  // 1: some channel has leaked or been published
  Quarters ladder = 0;
  Cents stability = 0;
  CardId card;                       // the crisis of this turn
  std::uint8_t accident_last = 0;    // 1: an accident happened last turn
  std::uint8_t prisoners_free = 0;   // 1: released by a deal
  std::uint8_t quiet_turns = 0;      // turns without a strike, in a row
  std::uint8_t unused_[4] = {};      // keeps the bytes free of padding
  std::uint64_t cards_seen = 0;      // bit per card
  std::array<PublicSeat, kMaxSeats> seats{};
  std::array<Quarters, kMaxPairs> account{};      // + : the lower seat has struck more and owes
  std::array<std::int16_t, kMaxPairs> press{};    // press estimate of talks, log-odds in hundredths
  std::array<std::array<std::int8_t, kMaxTheatres>, kMaxSeats> forces{};    // 0-3
  std::array<std::array<std::int8_t, kMaxSeats>, kMaxSeats> sanctions{};    // [by][against] 0-3
  std::array<std::uint8_t, kMaxAssets> damage{};                            // 0 whole - 2 out of use
  std::array<Report, kMaxReports> reports{};      // strikes of last turn
  std::uint8_t leaked_pair[kMaxPairs] = {};       // 1: talks between these two came out
  std::uint8_t envoys_seen[kMaxPairs] = {};       // 1: seen last turn
  std::uint8_t unused_tail_[10] = {};
  bool operator==(const Public&) const = default;
};

/// What the own side has found out, for this turn.
enum class IntelKind : std::uint8_t { none, attribution, agenda, channel, inspection };
struct Intel {
  IntelKind kind = IntelKind::none;
  std::uint8_t subject = 0;     // report, seat, pair, or clause index
  std::uint8_t finding = 0;     // attribution: 0 ordered by nobody, else 1 + seat; agenda: index; channel: 0/1; inspection: 1 kept, 2 broken
  std::uint8_t pair = Id<void>::kNone;
  Odds confidence = 0;
  bool operator==(const Intel&) const = default;
};

/// What one seat alone knows.
struct Private {
  Cents standing = 0;
  Cents agenda_points = 0;  // what the real agenda has brought so far, as far as this seat can know
  std::uint8_t agenda = 0;  // which of the agendas marked in public is real
  std::uint8_t hawk = 0;    // 1: the committed type
  std::uint8_t breaches = 0;  // own breaches that were found: counted against commitments
  std::uint8_t unused_ = 0;
  std::array<std::int8_t, kMaxFactions> mood{};          // -8..8
  std::array<std::int8_t, kMaxProxies> strength{};       // 0-3, own militias
  std::array<std::int8_t, kMaxProxies> grievance{};      // own militias, 0-8
  std::array<std::int8_t, kMaxProxies> control_seen{};   // own militias: reputed control, never off by more than one
  std::array<std::uint8_t, kMaxAssets> fortified{};      // own assets
  std::array<std::uint8_t, kMaxReports> ours{};          // 1: this report of last turn was by our order
  std::array<std::uint8_t, kMaxProxies> disobeyed{};     // 1: did not carry out last turn's order
  std::array<Intel, 2> intel{};
  bool operator==(const Private&) const = default;
};

/// The letter that one party last sent, as the other has it.
struct Sent {
  LetterKind kind = LetterKind::none;
  std::uint8_t turn = 0;
  TheatreId theatre;
  std::uint8_t report = Id<void>::kNone;
  bool operator==(const Sent&) const = default;
};

struct OpenOffer {
  Terms terms{};
  std::uint8_t turn = 0;  // 0: none lies open
  std::uint8_t last_turn = 0;
  bool is_set() const { return turn != 0; }
  bool operator==(const OpenOffer&) const = default;
};

/// What the two parties of a channel know, and a seat that mediates.
struct Shared {
  IntermediaryId via;  // none: closed
  std::int8_t integrity = 0;  // quarters, 0-12
  std::uint8_t exchanges = 0;
  std::uint8_t wrote = 0;  // bits: 1 the lower seat wrote last turn, 2 the higher
  std::array<Sent, 2> last{};        // by the lower seat, by the higher
  std::array<OpenOffer, 2> offer{};  // likewise
  std::array<Deal, kMaxDeals> deals{};
  bool is_open() const { return via.is_set(); }
  bool operator==(const Shared&) const = default;
};

/// What only the engine knows.
struct Hidden {
  Rng rng{};
  std::array<std::int8_t, kMaxProxies> control{};         // true control, 0-4
  std::array<SeatId, kMaxReports> ordered_by{};           // none: on the militia's own account
  std::array<ProxyId, kMaxReports> hand{};                // the true hand
  std::array<std::uint8_t, kMaxPairs> broken{};           // bits of clauses truly broken, by pair (clause_bit)
  std::array<std::uint8_t, kMaxPairs> restrained{};       // bits of clauses truly delivered in secret
  std::uint8_t deaf[kMaxProxies] = {};                    // turns for which a delivered restraint still holds
  std::array<Cents, kMaxSeats> agenda_secret{};           // agenda points that the seat cannot know of yet
  std::uint8_t unused_[6] = {};
  bool operator==(const Hidden&) const = default;
};

struct State {
  Public pub{};
  std::array<Private, kMaxSeats> own{};
  std::array<Shared, kMaxPairs> shared{};
  Hidden hidden{};
  std::array<Hash128, kMaxSeats> history{};  // each seat's information state: what it has seen and ordered so far
  bool operator==(const State&) const = default;

  Shared& channel(SeatId a, SeatId b) { return shared[pair_index(a, b)]; }
  const Shared& channel(SeatId a, SeatId b) const { return shared[pair_index(a, b)]; }
};

static_assert(std::is_trivially_copyable_v<State>);
static_assert(std::has_unique_object_representations_v<State>, "states are compared and hashed as bytes");
static_assert(std::has_unique_object_representations_v<OrderSheet>);

}  // namespace bc
