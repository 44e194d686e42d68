// SPDX-License-Identifier: GPL-3.0-or-later
// What can be answered to each question of a sheet, worked out as sets from what the seat knows: the other side of core/legal.h.
#pragma once

#include <array>
#include <cstdint>

#include "core/legal.h"

namespace bc::options {

/// The reports of last turn on the seat's own assets; the seat's own clauses that fall due, as other seat * 8 + clause bit number.
std::uint32_t hits(const SeatView&);
std::uint64_t due(const SeatView&);

/// What the seat could strike: rivals' assets that still stand, as far as its allies let it. What answers a threat may have to be
/// done openly, so that the two kinds can differ. (Rulebook 5.2, 5.5, 5.6, 7.6)
struct Targets {
  std::uint32_t deniable = 0, open = 0;
  std::uint32_t of(OperationKind kind) const {
    return kind == OperationKind::proxy_strike || kind == OperationKind::covert_act ? deniable : open;
  }
};
Targets strike_targets(const SeatView&);
/// Of `targets`, those of seats that a warned strike can answer now. (Rulebook 5.9)
std::uint32_t telegraph_targets(const SeatView&, std::uint32_t targets);
/// The seat's militias that are strong enough and reach one of `targets`.
std::uint32_t able_proxies(const SeatView&, std::uint32_t targets);
/// Where forces could move, as this kind of operation moves them.
std::uint32_t theatres(const SeatView&, OperationKind);
/// Against whom sanctions could be laid or lifted.
std::uint32_t sanctionable(const SeatView&, OperationKind);
std::uint32_t operation_kinds(const SeatView&, std::uint16_t vetoed, const Targets&);

/// What a support of each kind could be given to: assets, militias, reports, seats or pairs.
using Supported = std::array<std::uint32_t, kSupportKinds>;
Supported supported(const SeatView&);
/// The other side's clauses that keep out of sight, by clause_bit.
std::uint32_t inspectable(const SeatView&, std::uint8_t pair);

std::uint32_t rivals(const SeatView&);
std::uint32_t statement_kinds(const SeatView&, const Operation&);

/// The kinds of letter that could go to each seat.
using LetterKinds = std::array<std::uint16_t, kMaxSeats>;
LetterKinds letter_kinds(const SeatView&, std::uint16_t vetoed);
/// The carriers that this letter could take: the one that runs the channel, or any that serves both. (Rulebook 8.2)
std::uint32_t carriers(const SeatView&, LetterKind, SeatId to);
/// The reports of strikes on `to` that a letter could explain.
std::uint32_t clarifiable(const SeatView&, SeatId to);
/// Ready-made offers to `to` that fit now; whether free terms could be written to it.
std::uint32_t pairings(const SeatView&, std::uint16_t vetoed, SeatId to);
bool free_terms(const SeatView&, std::uint16_t vetoed, SeatId to);
/// Verbs that `party` could promise `other`; for the seat itself without those that a faction forbids.
std::uint32_t clause_verbs(const SeatView&, std::uint16_t vetoed, SeatId party, SeatId other);

}  // namespace bc::options
