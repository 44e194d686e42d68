// SPDX-License-Identifier: GPL-3.0-or-later
// Names for the things of a board: small strong ids that index the tables of a Ruleset and cannot be mixed up.
#pragma once

#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>

namespace bc {

/// An index into one table of a Ruleset. `none` stands for "nobody" or "not set"; where a rule says so, for "anywhere" or "any".
template <class Tag>
struct Id {
  static constexpr std::uint8_t kNone = 255;
  std::uint8_t value = kNone;

  constexpr Id() = default;
  constexpr explicit Id(std::integral auto v) : value(static_cast<std::uint8_t>(v)) {}
  static constexpr Id none() { return Id{}; }
  constexpr bool is_set() const { return value != kNone; }
  constexpr std::size_t index() const { return value; }
  constexpr auto operator<=>(const Id&) const = default;
};

using SeatId = Id<struct SeatTag>;
using TheatreId = Id<struct TheatreTag>;
using AssetId = Id<struct AssetTag>;
using ProxyId = Id<struct ProxyTag>;
using IntermediaryId = Id<struct IntermediaryTag>;
using CardId = Id<struct CardTag>;

/// Whether an id that came from outside names one of the `size` things of a table.
template <class Tag>
constexpr bool within(Id<Tag> id, std::size_t size) {
  return id.index() < size;
}

/// How large a board may be. A variant beyond these bounds is refused with an error, never cut.
inline constexpr int kMaxSeats = 6;
inline constexpr int kMaxPairs = kMaxSeats * (kMaxSeats - 1) / 2;
inline constexpr int kMaxTheatres = 16;
inline constexpr int kMaxAssets = 32;
inline constexpr int kMaxProxies = 12;
inline constexpr int kMaxIntermediaries = 8;
inline constexpr int kMaxFactions = 6;  // a seat
inline constexpr int kMaxAgendas = 4;   // marked in public, a seat
inline constexpr int kMaxCards = 64;
inline constexpr int kMaxTurns = 16;
inline constexpr int kMaxPairings = 32;  // ready-made offers
inline constexpr int kMaxReports = 12;   // strikes that one turn can record
inline constexpr int kMaxDeals = 2;      // in force at once between one pair
inline constexpr int kClausesASide = 2;
inline constexpr int kClausesADeal = 2 * kClausesASide;

/// The place of an unordered pair of seats in a table of pairs; a != b.
constexpr std::size_t pair_index(SeatId a, SeatId b) {
  const auto low = a.value < b.value ? a.index() : b.index();
  const auto high = a.value < b.value ? b.index() : a.index();
  return high * (high - 1) / 2 + low;
}

/// The two seats of a pair, the lower id first: the inverse of pair_index.
struct SeatPair {
  SeatId low, high;
};
constexpr SeatPair pair_seats(std::size_t pair) {
  std::size_t high = 1;
  while ((high + 1) * high / 2 <= pair) ++high;
  return {SeatId(pair - high * (high - 1) / 2), SeatId(high)};
}

}  // namespace bc
