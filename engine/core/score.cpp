// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/score.h"

#include <algorithm>

namespace bc {

Score score(const Ruleset& rules, const State& state, SeatId seat) {
  const auto& n = rules.n.score;
  const auto& own = state.own[seat.index()];
  const auto& agenda = rules.seats[seat.index()].agendas[own.agenda];
  Score s;
  s.agenda = moved(agenda.opening + own.agenda_points, state.hidden.agenda_secret[seat.index()], 0, n.agenda_limit);
  s.standing = scaled(own.standing, n.standing_share);
  s.stability = scaled(state.pub.stability, n.stability_share);
  s.commitments = moved(n.commitments_start, -own.breaches * n.breach_costs, 0, n.commitments_start);
  const int peace = s.agenda + s.standing + s.stability + s.commitments;
  if (state.pub.war != WarCause::none)
    s.total = own.hawk ? n.war_hawk : n.war;
  else
    s.total = own.hawk ? scaled(peace, n.hawk_peace) : static_cast<Cents>(peace);
  s.success = s.total >= n.success;
  return s;
}

}  // namespace bc
