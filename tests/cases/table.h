// SPDX-License-Identifier: GPL-3.0-or-later
// A table at which each rule of the rulebook can be shown: a small board, sheets to fill in, and a quote that must stand in the book.
#pragma once

#include <gtest/gtest.h>

#include <string>

#include "core/adjudicate.h"
#include "core/legal.h"
#include "core/score.h"

namespace bc::cases {

/// Fails the test unless rule `number` of rules/rulebook.md holds `words`. Every case begins with it.
void quote(const std::string& number, const std::string& words);

class Table : public testing::Test {
 protected:
  Table();
  static constexpr SeatId A{0}, B{1};
  static constexpr TheatreId kLand{0}, kSea{1};
  static constexpr AssetId kBaseA{0}, kShipA{1}, kBaseB{2}, kHomeB{3};
  static constexpr ProxyId kFriendsA{0}, kFriendsB{1};
  static constexpr IntermediaryId kCarrier{0}, kCable{1};

  OrderSheet& sheet(SeatId s) { return orders[s.index()]; }
  Private& own(SeatId s) { return state.own[s.index()]; }
  PublicSeat& pub(SeatId s) { return state.pub.seats[s.index()]; }
  Shared& channel() { return state.shared[0]; }
  int owed_by(SeatId debtor) const { return owes(state.pub, debtor, debtor == A ? B : A); }
  void set_owed_by(SeatId debtor, int quarters) { state.pub.account[0] = static_cast<Quarters>(debtor == A ? quarters : -quarters); }
  SeatView view(SeatId s) const { return SeatView(rules, state, s); }

  /// Checks both sheets, plays the turn, and empties the sheets.
  void play();
  /// The reason why the rules refuse `order` of the seat; nothing when they do not.
  template <class Order>
  std::optional<Reason> refusal(SeatId s, const Order& order) const {
    return check(view(s), order);
  }
  /// A strike of last turn on `target`, laid at `blamed`'s door.
  void report_strike(AssetId target, SeatId blamed, bool ahead = true, StrikeLook look = StrikeLook::militia);
  void open_channel(int integrity = 8);
  /// A deal made last turn, proposed by A.
  void make_deal(const Clause& a_gives, const Clause& b_gives, int made_turn = 1);
  bool told(EventKind kind) const;
  int count(EventKind kind) const;

  Ruleset rules;
  State state;
  JointOrders orders{};
  EventLog log;
};

}  // namespace bc::cases
