// SPDX-License-Identifier: GPL-3.0-or-later
// What players did with their sheets: how often each kind of line was ordered, and what came of it.
#pragma once

#include <array>
#include <cstdint>
#include <tuple>

#include "core/event.h"
#include "core/order.h"
#include "core/ruleset.h"
#include "lab/table.h"
#include "lab/tally.h"

namespace bc {

/// Counts for one player, over any number of games.
struct Usage {
  std::uint64_t sheets = 0;
  std::array<std::uint64_t, kOperationKinds> operations{};
  std::array<std::uint64_t, kSupportKinds> supports{};
  std::array<std::uint64_t, kStatementKinds> statements{};
  std::array<std::uint64_t, kLetterKinds> letters{};
  std::array<std::uint64_t, kHitReactions> reactions{};  // to hits on this player
  std::uint64_t strikes = 0, answers = 0;                // of the strikes, those that the account or a threat called for
  std::uint64_t clauses_due = 0, clauses_delivered = 0;
  std::uint64_t free_to_offer = 0, offered = 0;          // sheets on which the rules let it write an offer; and those that bear one
  std::uint64_t free_to_accept = 0, accepted = 0;        // sheets on which an offer lies open to it that it may accept; and does
  std::uint64_t plain_threats = 0;                       // threats that name any strike, and not some kinds of it only
  std::uint64_t threats_fired = 0, threats_carried_out = 0, threats_hollow = 0, threats_undefied = 0;
  static constexpr auto parts(auto& u) {
    return std::tie(u.sheets, u.operations, u.supports, u.statements, u.letters, u.reactions, u.strikes, u.answers, u.clauses_due,
                    u.clauses_delivered, u.free_to_offer, u.offered, u.free_to_accept, u.accepted, u.plain_threats, u.threats_fired, u.threats_carried_out, u.threats_hollow, u.threats_undefied);
  }
  bool operator==(const Usage&) const = default;
};

/// Counts for the table, over any number of games.
struct Course {
  std::uint64_t turns = 0;
  std::uint64_t deals = 0, deals_kept = 0, deals_ended = 0;
  std::uint64_t unseen_deals = 0;       // of those made, the ones with a promise that can be broken unseen
  std::uint64_t clauses_suspected = 0, clauses_broken = 0;
  std::uint64_t leaks = 0, accidents = 0, falls = 0, published = 0;
  std::uint64_t militias_alone = 0, disobeyed = 0;
  std::uint64_t found_right = 0, found_wrong = 0, found_unknown = 0;
  std::uint64_t under_pressure = 0;     // seat-turns with allied pressure
  // Seat-turns after a turn in which the seat held, with an even account and an uneven one; and those in which a rival then strikes.
  std::array<std::uint64_t, 2> held{}, struck_after_hold{};
  // The same after a turn in which the seat did not hold.
  std::array<std::uint64_t, 2> not_held{}, struck_after_not{};
  // Turns after a turn with strikes, of which nobody talks in secret and some have a deal; and those that are suddenly quiet.
  std::array<std::uint64_t, 2> after_strikes{}, lulls{};
  // Strikes of which nobody can say who gave the order, and those that are laid at a door; and by how much the ladder rises next.
  std::array<Sum, 2> next_rise{};
  std::uint64_t deal_turns = 0;         // deals in force, turn by turn
  std::uint64_t true_turns = 0;         // those of which no promise was broken so far, whether anybody knows or not
  // What a deal promises the first seat less what it promises the other, in hundredths of a point of their real agendas.
  Sum first_terms;
  // Turns of a rival that no threat of the seat stands against, and of one that is threatened; and those in which it strikes the seat.
  std::array<std::uint64_t, 2> threatened{}, struck_threatened{};
  // How a seat's standing moves, in hundredths: in any turn, and in those in which its threat ends undefied, carried out or hollow.
  Sum standing_moved;
  std::array<Sum, 3> standing_of_threat{};
  std::array<std::uint64_t, 4> wars{};  // by WarCause; none: peace
  Sum ladder;                           // quarters, after each turn
  static constexpr auto parts(auto& c) {
    return std::tie(c.turns, c.deals, c.deals_kept, c.deals_ended, c.unseen_deals, c.clauses_suspected, c.clauses_broken, c.leaks, c.accidents,
                    c.falls, c.published, c.militias_alone, c.disobeyed, c.found_right, c.found_wrong, c.found_unknown,
                    c.under_pressure, c.held, c.struck_after_hold, c.not_held, c.struck_after_not, c.after_strikes, c.lulls, c.next_rise,
                    c.deal_turns, c.true_turns, c.first_terms, c.threatened, c.struck_threatened, c.standing_moved, c.standing_of_threat,
                    c.wars, c.ladder);
  }
  bool operator==(const Course&) const = default;
};

void count_turn(const Ruleset&, const TurnPlayed&, Course&);
void count_turn(const Ruleset&, const TurnPlayed&, SeatId, Usage&);

}  // namespace bc
