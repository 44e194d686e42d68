// SPDX-License-Identifier: GPL-3.0-or-later
// Step 6: strikes land; who died and what broke. (Rulebook 5.7)
#include "core/steps/turn.h"

namespace bc {

namespace {

Deaths draw_deaths(Turn& t, const Strike& strike) {
  const auto& n = t.n().strike;
  const auto& asset = t.rules.assets[strike.target.index()];
  int factor = asset.exposure;
  for (int works = t.own(strike.victim).fortified[strike.target.index()]; works > 0; --works)
    factor = scaled(factor, n.fortified_deaths);
  for (int level = t.state.pub.forces[strike.victim.index()][asset.theatre.index()]; level > 0; --level)
    factor = scaled(factor, n.forces_deaths);
  if (strike.by.is_set() && t.warned[strike.by.index()] >> asset.theatre.value & 1) factor = scaled(factor, n.warned_deaths);
  if (strike.look == StrikeLook::telegraphed) factor = scaled(factor, n.telegraphed_deaths);
  if (t.card) factor = scaled(factor, t.card->deaths);
  const auto look = static_cast<int>(strike.look), intensity = static_cast<int>(strike.intensity);
  const auto odds = [&](Odds base) { return std::min<int>(kCertain / 2, base * factor / 100); };
  const int some = odds(n.deaths_some[look][intensity]), many = odds(n.deaths_many[look][intensity]);
  if (some + many == 0) return Deaths::none;
  const std::uint16_t weights[] = {static_cast<std::uint16_t>(kCertain - some - many), static_cast<std::uint16_t>(some),
                                   static_cast<std::uint16_t>(many)};
  return static_cast<Deaths>(t.chance.pick(weights));
}

}  // namespace

void count_casualties(Turn& t) {
  t.step = Step::casualties;
  auto& pub = t.state.pub;
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
