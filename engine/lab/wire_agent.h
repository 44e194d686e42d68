// SPDX-License-Identifier: GPL-3.0-or-later
// A program outside that plays a seat over a pipe: an agent like any other, so that it can be told nothing that an agent is not
// told. app/lab/PROTOCOL.md describes the lines.
#pragma once

#include <iosfwd>
#include <span>
#include <string>

#include "agents/agent.h"
#include "core/event.h"
#include "core/score.h"

namespace bc {

/// The other side has gone or wants to stop; the game is left where it stands.
struct Hangup {
  bool politely = false;  // it said so
};

class WireAgent final : public Agent {
 public:
  WireAgent(std::istream& in, std::ostream& out) : in_(in), out_(out) {}

  void hello(const Ruleset&, SeatId seat, const std::string& rivals);
  /// Throws Hangup.
  OrderSheet decide(const InformationState& known, const Legal& legal, const Budget& budget) override;
  /// What the seat was told of the turn that was just played.
  void tell(const Ruleset&, const EventLog& told);
  /// The end of the game, as the seat sees it, and the score of everybody.
  void end(const Ruleset&, const InformationState& known, std::span<const Score> scores);

 private:
  void send(const std::string& line);
  void complain(const std::string& what);
  OrderSheet sealed(const Ruleset&, SeatId, const OrderSheet&);
  std::istream& in_;
  std::ostream& out_;
};

}  // namespace bc
