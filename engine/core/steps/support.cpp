// SPDX-License-Identifier: GPL-3.0-or-later
// Step 4a: support goes before operations, so that works stand when strikes land. (Rulebook 6.7-6.12)
#include "core/steps/turn.h"

namespace bc {

namespace {

void find_out(Turn& t, SeatId seat, Intel intel) {
  t.own(seat).intel[0] = intel;
  tell(t, {.kind = EventKind::intelligence, .audience = only(seat), .seat = seat,
           .detail = static_cast<std::uint8_t>(intel.kind), .amount = 0});
}

/// Who ordered the strike of report `r`: right, wrong, or nothing. (Rulebook 6.10)
void probe_attribution(Turn& t, SeatId seat, int r) {
  const auto& n = t.n().attribution;
  const auto orderer = t.state.hidden.ordered_by[r];
  const auto hand = t.state.hidden.hand[r];
  const std::uint16_t weights[] = {static_cast<std::uint16_t>(kCertain - n.probe_right - n.probe_wrong), n.probe_right,
                                   n.probe_wrong};
  const auto drawn = t.chance.pick(weights);
  Intel intel{.kind = IntelKind::attribution, .subject = static_cast<std::uint8_t>(r)};
  if (drawn != 0) {
    const auto truth = static_cast<std::uint8_t>(orderer.is_set() ? 1 + orderer.value : 0);
    // The one mistake that can be made is to take an order for a militia's own act, or the other way round.
    const auto patron = hand.is_set() ? t.rules.proxies[hand.index()].patron : orderer;
    const auto mistake = static_cast<std::uint8_t>(orderer.is_set() ? 0 : 1 + patron.value);
    intel.finding = drawn == 1 ? truth : mistake;
    intel.confidence = static_cast<Odds>(n.probe_right * 10000 / (n.probe_right + n.probe_wrong));
  }
  find_out(t, seat, intel);
}

void probe_agenda(Turn& t, SeatId seat, SeatId rival) {
  const auto odds = t.n().attribution.probe_agenda_right;
  const auto agendas = static_cast<int>(t.rules.seats[rival.index()].agendas.size());
  const int truth = t.own(rival).agenda;
  int found = truth;
  if (!happens(t.chance, odds)) {
    std::array<std::uint16_t, kMaxAgendas> weights{};
    for (int a = 0; a < agendas; ++a) weights[a] = a == truth ? 0 : 1;
    found = static_cast<int>(t.chance.pick(std::span(weights).first(agendas)));
  }
  find_out(t, seat, {.kind = IntelKind::agenda, .subject = rival.value, .finding = static_cast<std::uint8_t>(found),
                     .confidence = odds});
}

void probe_channel(Turn& t, SeatId seat, std::uint8_t pair) {
  const auto odds = t.n().attribution.probe_channel_right;
  const bool truth = t.state.shared[pair].wrote != 0;
  const bool found = happens(t.chance, odds) ? truth : !truth;
  find_out(t, seat, {.kind = IntelKind::channel, .subject = pair, .finding = static_cast<std::uint8_t>(found ? 1 : 0),
                     .confidence = odds});
}

}  // namespace

void give_support(Turn& t) {
  t.step = Step::operations;
  for (int s = 0; s < t.seats; ++s) {
    const SeatId seat(s);
    auto& own = t.own(seat);
    own.intel = {};
    own.disobeyed = {};
    const auto& support = t.sheet(seat).support;
    switch (support.kind) {
      case SupportKind::none: break;
      case SupportKind::fortify:
        ++own.fortified[support.asset.index()];
        tell(t, {.kind = EventKind::fortified, .audience = only(seat), .seat = seat, .asset = support.asset});
        break;
      case SupportKind::arm: {
        auto& strength = own.strength[support.proxy.index()];
        auto& grievance = own.grievance[support.proxy.index()];
        strength = static_cast<std::int8_t>(moved(strength, 1, 0, t.n().proxy.strength_limit));
        grievance = static_cast<std::int8_t>(moved(grievance, -t.n().proxy.arming_soothes, 0, t.n().proxy.grievance_limit));
        tell(t, {.kind = EventKind::proxy_armed, .audience = only(seat), .seat = seat, .proxy = support.proxy, .amount = strength});
        break;
      }
      case SupportKind::restrain: {
        auto& grievance = own.grievance[support.proxy.index()];
        grievance = static_cast<std::int8_t>(moved(grievance, t.n().proxy.restraint_grieves, 0, t.n().proxy.grievance_limit));
        t.calmed_proxy[s] = static_cast<std::uint8_t>(1 + support.proxy.value);
        tell(t, {.kind = EventKind::proxy_restrained, .audience = only(seat), .seat = seat, .proxy = support.proxy});
        break;
      }
      case SupportKind::probe_attribution: probe_attribution(t, seat, support.index); break;
      case SupportKind::probe_agenda: probe_agenda(t, seat, support.against); break;
      case SupportKind::probe_channel: probe_channel(t, seat, support.pair); break;
      case SupportKind::inspect:
        t.inspected[support.pair] |= static_cast<std::uint8_t>(1u << support.index);
        break;
    }
  }
}

}  // namespace bc
