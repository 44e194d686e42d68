// SPDX-License-Identifier: GPL-3.0-or-later
// Step 4: operations. Strikes set out here and land in step 6; everything else takes effect at once. (Rulebook 5)
#include "core/steps/turn.h"

namespace bc {

namespace {

void hold(Turn& t, SeatId seat) {
  const auto& n = t.n().ladder;
  bool balanced = true, all_hold = true;
  for (int o = 0; o < t.seats; ++o) {
    if (!t.rules.are_rivals(seat, SeatId(o))) continue;
    const auto account = t.before.account[pair_index(seat, SeatId(o))];
    if (account >= n.unbalanced_from || account <= -n.unbalanced_from) balanced = false;
    if (t.orders[o].operation.kind != OperationKind::hold) all_hold = false;
  }
  int cools = balanced ? n.hold_cools : n.hold_cools_unbalanced;
  if (all_hold) cools += n.hold_both_extra;
  if (t.sheet(seat).statement.kind == StatementKind::conciliation) cools += n.hold_word_extra;
  const bool again = t.before.seats[seat.index()].holds > 0;
  if (again) cools = scaled(cools, n.hold_again);
  const auto held = tell(t, {.kind = EventKind::held, .seat = seat, .amount = static_cast<std::int16_t>(-cools)});
  move_ladder(t, -cools, held);
  if (again) move_standing(t, seat, -t.n().home.hold_again_costs, held);
  t.did(seat, Deed::held);
}

void set_out(Turn& t, SeatId seat, const Operation& op) {
  const auto victim = t.rules.assets[op.target.index()].owner;
  const auto ordered = tell(t, {.kind = EventKind::strike_ordered, .audience = only(seat), .seat = seat, .other = victim,
                                .proxy = op.proxy, .asset = op.target, .detail = static_cast<std::uint8_t>(op.kind)});
  if (op.kind == OperationKind::proxy_strike) {
    const auto p = op.proxy.index();
    if (!happens(t.chance, t.n().strike.obeys[t.state.hidden.control[p]])) {
      t.own(seat).disobeyed[p] = 1;
      auto& grievance = t.own(seat).grievance[p];
      grievance = static_cast<std::int8_t>(moved(grievance, t.n().proxy.disobeyed_when_grieved, 0, t.n().proxy.grievance_limit));
      tell(t, {.kind = EventKind::proxy_disobeyed, .audience = only(seat), .seat = seat, .proxy = op.proxy, .cause = ordered});
      return;
    }
    const auto spent = op.intensity == Intensity::high ? t.n().strike.uses_arms_high : t.n().strike.uses_arms_low;
    if (happens(t.chance, spent)) {
      auto& strength = t.own(seat).strength[p];
      strength = static_cast<std::int8_t>(moved(strength, -1, 0, t.n().proxy.strength_limit));
    }
  }
  if (t.strike_count == kMaxReports) return;
  t.strikes[t.strike_count++] = {.by = seat,
                                 .hand = op.proxy,
                                 .target = op.target,
                                 .victim = victim,
                                 .look = look_of(op.kind),
                                 .intensity = op.intensity,
                                 .answer = is_answer(t.rules, t.before, seat, victim, op.kind),
                                 .ordered = ordered};
  t.struck_at[seat.index()] |= static_cast<std::uint8_t>(1u << victim.value);
}

void move_forces(Turn& t, SeatId seat, TheatreId theatre, int change, int cost) {
  auto& level = t.state.pub.forces[seat.index()][theatre.index()];
  level = static_cast<std::int8_t>(moved(level, change, 0, t.n().home.forces_limit));
  const auto told = tell(t, {.kind = EventKind::forces_moved, .seat = seat, .theatre = theatre, .amount = level});
  move_standing(t, seat, -cost, told);
}

void move_sanctions(Turn& t, SeatId seat, SeatId against, int change, int standing) {
  auto& level = t.state.pub.sanctions[seat.index()][against.index()];
  level = static_cast<std::int8_t>(moved(level, change, 0, t.n().home.sanctions_limit));
  const auto told = tell(t, {.kind = EventKind::sanctions_changed, .seat = seat, .other = against, .amount = level});
  move_standing(t, seat, standing, told);
  t.did(seat, change > 0 ? Deed::sanctioned_rival : Deed::conceded);
}

}  // namespace

void operate(Turn& t) {
  t.step = Step::operations;
  for (int s = 0; s < t.seats; ++s) {
    const SeatId seat(s);
    const auto& op = t.sheet(seat).operation;
    switch (op.kind) {
      case OperationKind::none: move_standing(t, seat, -t.n().home.idle_costs, tell(t, {.kind = EventKind::idle, .audience = only(seat), .seat = seat})); break;
      case OperationKind::hold: hold(t, seat); break;
      case OperationKind::proxy_strike:
      case OperationKind::covert_act:
      case OperationKind::direct_strike:
      case OperationKind::telegraphed_strike: set_out(t, seat, op); break;
      case OperationKind::deploy: move_forces(t, seat, op.theatre, +1, t.n().home.deploy_costs); break;
      case OperationKind::withdraw:
        move_forces(t, seat, op.theatre, -1, t.n().home.withdraw_costs);
        t.did(seat, Deed::conceded);
        break;
      case OperationKind::sanction: move_sanctions(t, seat, op.against, +1, t.n().home.sanction_brings); break;
      case OperationKind::relief: move_sanctions(t, seat, op.against, -1, -t.n().home.relief_costs); break;
    }
    auto& pub = t.pub(seat);
    pub.held = op.kind == OperationKind::hold;
    pub.holds = pub.held ? static_cast<std::uint8_t>(pub.holds + 1) : std::uint8_t{0};
  }
}

}  // namespace bc
