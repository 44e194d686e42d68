// SPDX-License-Identifier: GPL-3.0-or-later
// Step 6: strikes land; who died and what broke. (Rulebook 5.7)
#include <algorithm>
#include <tuple>

#include "core/outlook.h"
#include "core/steps/turn.h"

namespace bc {

namespace {

Deaths draw_deaths(Turn& t, const Strike& strike) {
  const auto theatre = t.rules.assets[strike.target.index()].theatre;
  const bool warned = strike.by.is_set() && t.warned[strike.by.index()] >> theatre.value & 1;
  // The card is that of the turn in which the sheets were written: the next one is drawn later.
  const auto [some, many] = death_odds(t.rules, t.state.pub, strike.target, strike.look, strike.intensity,
                                       t.own(strike.victim).fortified[strike.target.index()], warned);
  if (some + many == 0) return Deaths::none;
  const std::uint16_t weights[] = {static_cast<std::uint16_t>(kCertain - some - many), static_cast<std::uint16_t>(some),
                                   static_cast<std::uint16_t>(many)};
  return static_cast<Deaths>(t.chance.pick(weights));
}

/// The order of reports must not tell who gave an order: by target, then by how it looked and by which hand. (Rulebook 5.21)
void read_out_by_place(Turn& t) {
  const auto place = [](const Strike& s) { return std::tuple(s.target.value, s.look, s.hand.value); };
  // Mostly none or one: put into place one by one, without the memory that a stable sort would ask for.
  for (auto next = t.strikes.begin(), end = next + t.strike_count; next != end; ++next)
    std::rotate(std::upper_bound(t.strikes.begin(), next, *next, [&](const Strike& a, const Strike& b) { return place(a) < place(b); }), next, next + 1);
}

}  // namespace

void count_casualties(Turn& t) {
  t.step = Step::casualties;
  auto& pub = t.state.pub;
  read_out_by_place(t);
  pub.reports = {};
  t.state.hidden.ordered_by = {};
  t.state.hidden.hand = {};
  for (int s = 0; s < t.seats; ++s) t.state.own[s].ours = {};
  for (int r = 0; r < t.strike_count; ++r) {
    auto& strike = t.strikes[r];
    auto& report = pub.reports[r];
    report = {.target = strike.target, .look = strike.look, .intensity = strike.intensity};
    t.state.hidden.ordered_by[r] = strike.by;
    t.state.hidden.hand[r] = strike.hand;
    if (strike.by.is_set()) t.own(strike.by).ours[r] = 1;
    strike.landed = tell(t, {.kind = EventKind::strike_landed, .other = strike.victim, .asset = strike.target,
                             .report = static_cast<std::uint8_t>(r), .detail = static_cast<std::uint8_t>(strike.look),
                             .cause = strike.ordered});
    report.deaths = draw_deaths(t, strike);
    if (report.deaths != Deaths::none) {
      tell(t, {.kind = EventKind::people_died, .other = strike.victim, .asset = strike.target,
               .report = static_cast<std::uint8_t>(r), .detail = static_cast<std::uint8_t>(report.deaths), .cause = strike.landed});
      t.did(strike.victim, Deed::lost_lives);
    }
    auto& damage = pub.damage[strike.target.index()];
    if (damage < 2 && happens(t.chance, t.n().strike.damage[static_cast<int>(strike.look)])) {
      ++damage;
      tell(t, {.kind = EventKind::asset_damaged, .other = strike.victim, .asset = strike.target,
               .report = static_cast<std::uint8_t>(r), .amount = damage, .cause = strike.landed});
    }
    const bool deadly = report.deaths != Deaths::none;
    move_stability(t, -t.n().home.stability_strike - (deadly ? t.n().home.stability_deadly : 0), strike.landed);
  }
  if (t.strike_count == 0) move_stability(t, t.n().home.stability_calm, -1);
}

}  // namespace bc
