// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/odds.h"

#include <bit>

#include "core/legal.h"
#include "core/steps/turn.h"

namespace bc {

namespace {

/// The same rules with every doubt but the war check itself taken out, so that a turn has one outcome.
Ruleset without_doubt(const Ruleset& rules) {
  Ruleset sure = rules;
  sure.n.strike.deaths_some = {};
  sure.n.strike.deaths_many = {};
  sure.n.strike.damage = {};
  sure.n.strike.uses_arms_low = sure.n.strike.uses_arms_high = 0;
  sure.n.strike.obeys.fill(kCertain);
  sure.n.attribution.right.fill(kCertain);
  sure.n.attribution.wrong.fill(0);
  sure.n.attribution.denial_clouds = 0;
  sure.n.proxy.acts_alone = sure.n.proxy.control_slips = 0;
  sure.n.press.envoys_seen = sure.n.press.envoys_imagined = 0;
  sure.n.channel.leak_exchange = sure.n.channel.leak_spoiler = 0;
  sure.n.attribution.probe_right = kCertain;
  sure.n.attribution.probe_wrong = 0;
  sure.n.attribution.probe_agenda_right = sure.n.attribution.probe_channel_right = kCertain;
  for (auto& carrier : sure.intermediaries) carrier.leak = 0;
  for (auto& proxy : sure.proxies) proxy.deniability = 0;
  for (auto& card : sure.cards) card.fog = 0;
  return sure;
}

/// A state that holds what the seat knows and, for the rest, nothing.
State imagined(const SeatView& view) {
  State state;
  state.pub = view.pub();
  for (auto& own : state.own) own.standing = view.rules().n.home.standing_start;
  for (auto& own : state.own) own.strength.fill(view.rules().n.proxy.strength_limit);
  state.own[view.seat().index()] = view.own();
  for (int s = 0; s < view.rules().seat_count(); ++s)
    if (SeatId(s) != view.seat()) state.channel(view.seat(), SeatId(s)) = view.channel(SeatId(s));
  return state;
}

/// The strike that `rival` is supposed to make on `us`: by a militia where one can reach, else by its own forces.
Operation supposed_strike(const Ruleset& rules, const Public& pub, SeatId rival, SeatId us, bool directly) {
  auto targets = rules.index.assets_of[us.index()];
  for (std::size_t a = 0; a < rules.assets.size(); ++a)
    if (pub.damage[a] >= 2 || rules.assets[a].own_soil) targets &= ~(1u << a);
  if (!directly)
    for (auto left = rules.index.proxies_of[rival.index()]; left != 0; left &= static_cast<std::uint16_t>(left - 1)) {
      const int p = std::countr_zero(left);
      if (const auto reach = rules.index.proxy_targets[p] & targets)
        return {.kind = OperationKind::proxy_strike, .proxy = ProxyId(p), .target = AssetId(std::countr_zero(reach))};
    }
  if (targets == 0) return {};
  return {.kind = OperationKind::direct_strike, .target = AssetId(std::countr_zero(targets))};
}

}  // namespace

WarOdds war_odds(const SeatView& view, const OrderSheet& draft, Supposition supposed) {
  const auto rules = without_doubt(view.rules());
  const auto us = view.seat();
  auto state = imagined(view);
  JointOrders orders{};
  orders[us.index()] = draft;
  for (int s = 0; s < rules.seat_count(); ++s) {
    if (!rules.are_rivals(us, SeatId(s))) continue;
    auto& op = orders[s].operation;
    op = supposed == Supposition::hold ? Operation{.kind = OperationKind::hold}
                                       : supposed_strike(rules, state.pub, SeatId(s), us, supposed == Supposition::strike_directly);
  }
  const std::vector<std::uint16_t> no_script;
  ScriptedChance chance(no_script);
  Turn t{.rules = rules, .state = state, .orders = orders, .chance = chance, .log = nullptr};
  react(t);
  carry_letters(t);
  make_statements(t);
  give_support(t);
  operate(t);
  if (supposed == Supposition::strike_twice)
    for (int s = 0, ordered = t.strike_count; s < ordered; ++s)
      if (t.strikes[s].by != us && t.strike_count < kMaxReports) t.strikes[t.strike_count++] = t.strikes[s];
  count_casualties(t);
  attribute(t);
  leak(t);
  press_home(t);
  verify_clauses(t);

  WarOdds odds;
  odds.ladder = state.pub.ladder;
  for (int s = 0; s < rules.seat_count(); ++s)
    odds.deliberate |= orders[s].operation.kind == OperationKind::direct_strike && t.before.ladder >= rules.n.war.deliberate_from;
  const bool written = draft.letter.kind != LetterKind::none && draft.letter.kind != LetterKind::publish && rules.are_rivals(us, draft.letter.to);
  if (state.pub.ladder >= rules.n.war.accident_from)
    odds.accident = written ? static_cast<Odds>(scaled(rules.n.war.accident, rules.n.war.hotline_accident)) : rules.n.war.accident;
  const auto at = [&](int ladder) -> int {
    return ladder >= rules.n.ladder.top ? kCertain : loss_of_control(rules, static_cast<Quarters>(ladder));
  };
  odds.loss_of_control = static_cast<Odds>(at(odds.ladder));
  const int after = moved(odds.ladder, rules.n.war.accident_heats, 0, rules.n.ladder.top);
  odds.total = odds.deliberate ? kCertain
                               : static_cast<Odds>((odds.accident * at(after) + (kCertain - odds.accident) * at(odds.ladder)) / kCertain);
  return odds;
}

}  // namespace bc
