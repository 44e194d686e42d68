// SPDX-License-Identifier: GPL-3.0-or-later
// Step 3: what each seat says in public. Words never move the ladder. (Rulebook 6)
#include "core/steps/turn.h"

namespace bc {

void make_statements(Turn& t) {
  t.step = Step::statements;
  const auto& n = t.n().home;
  for (int s = 0; s < t.seats; ++s) {
    const SeatId seat(s);
    const auto& statement = t.sheet(seat).statement;
    auto& pub = t.pub(seat);
    pub.said = statement;
    const auto said = tell(t, {.kind = EventKind::statement_made, .seat = seat, .other = statement.against,
                               .theatre = statement.theatre, .detail = static_cast<std::uint8_t>(statement.kind)});
    t.said[seat.index()] = said;
    switch (statement.kind) {
      case StatementKind::silence: break;
      case StatementKind::threat:
        pub.threat = {.status = ThreatStatus::standing,
                      .against = statement.against,
                      .trigger = statement.trigger,
                      .theatre = statement.theatre,
                      .response = statement.response,
                      .last_turn = static_cast<std::uint8_t>(t.before.turn + t.n().threat.lasts - 1)};
        ++pub.record.threats_made;
        tell(t, {.kind = EventKind::threat_made, .seat = seat, .other = statement.against, .theatre = statement.theatre,
                 .detail = static_cast<std::uint8_t>(statement.trigger), .amount = static_cast<std::int16_t>(statement.response),
                 .cause = said});
        move_stake(t, seat, n.threat_stake, said);
        break;
      case StatementKind::warning: move_stake(t, seat, n.warning_stake, said); break;
      case StatementKind::denial:
        ++pub.record.denials;
        move_stake(t, seat, n.denial_stake, said);
        break;
      case StatementKind::claim:
        ++pub.record.claims;
        move_stake(t, seat, n.claim_stake, said);
        break;
      case StatementKind::condemnation:
        if (t.before.seats[statement.against.index()].struck) {
          move_standing(t, seat, n.condemnation_brings, said);
          move_standing(t, statement.against, -n.condemnation_costs, said);
        }
        break;
      case StatementKind::conciliation:
        move_stake(t, seat, -n.conciliation_lowers_stake, said);
        move_standing(t, seat, -n.conciliation_costs, said);
        t.did(seat, Deed::conciliation);
        break;
    }
  }
}

}  // namespace bc
