// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outlook.h"

#include <algorithm>

#include "core/legal.h"

namespace bc {

DeathOdds death_odds(const Ruleset& rules, const Public& pub, AssetId target, StrikeLook look, Intensity intensity, int works, bool warned) {
  const auto& n = rules.n.strike;
  const auto& asset = rules.assets[target.index()];
  int factor = asset.exposure;
  for (; works > 0; --works) factor = scaled(factor, n.fortified_deaths);
  for (int level = pub.forces[asset.owner.index()][asset.theatre.index()]; level > 0; --level) factor = scaled(factor, n.forces_deaths);
  if (warned) factor = scaled(factor, n.warned_deaths);
  if (look == StrikeLook::telegraphed) factor = scaled(factor, n.telegraphed_deaths);
  if (pub.card.is_set()) factor = scaled(factor, rules.cards[pub.card.index()].deaths);
  const auto l = static_cast<std::size_t>(look), i = static_cast<std::size_t>(intensity);
  const auto odds = [&](Odds base) { return static_cast<Odds>(std::min<int>(n.deaths_limit, base * factor / 100)); };
  return {odds(n.deaths_some[l][i]), odds(n.deaths_many[l][i])};
}

Odds found_odds(const Ruleset& rules, const Public& pub, StrikeLook look, ProxyId hand, bool denied) {
  const auto& n = rules.n.attribution;
  int fog = pub.card.is_set() ? rules.cards[pub.card.index()].fog : 0;
  if (hand.is_set()) fog += rules.proxies[hand.index()].deniability;
  if (denied) fog += n.denial_clouds;
  return static_cast<Odds>(std::max(0, n.right[static_cast<std::size_t>(look)] - fog));
}

Quarters hold_cools(const SeatView& view, bool with_kind_word) {
  const auto& n = view.rules().n.ladder;
  bool balanced = true;
  for (int o = 0; o < view.rules().seat_count(); ++o) {
    if (!view.rules().are_rivals(view.seat(), SeatId(o))) continue;
    const int account = view.pub().account[pair_index(view.seat(), SeatId(o))];
    balanced = balanced && account < n.unbalanced_from && account > -n.unbalanced_from;
  }
  int cools = balanced ? n.hold_cools : n.hold_cools_unbalanced;
  if (with_kind_word) cools += n.hold_word_extra;
  if (view.pub().seats[view.seat().index()].holds > 0) cools = scaled(cools, n.hold_again);
  return static_cast<Quarters>(cools);
}

StrikeOutlook strike_outlook(const SeatView& view, const OrderSheet& sheet) {
  const auto& rules = view.rules();
  const auto& n = rules.n;
  const auto& op = sheet.operation;
  const auto& asset = rules.assets[op.target.index()];
  const auto look = look_of(op.kind);
  StrikeOutlook outlook;
  outlook.war = op.kind == OperationKind::direct_strike && view.pub().ladder >= n.war.deliberate_from;
  outlook.answer = is_answer(rules, view.pub(), view.seat(), asset.owner, op.kind);
  outlook.standing = outlook.answer ? n.strike.answer_standing : n.strike.ahead_standing;
  if (outlook.answer && look == StrikeLook::telegraphed) outlook.standing = static_cast<Cents>(outlook.standing + n.strike.telegraphed_standing);
  if (op.proxy.is_set()) outlook.obeys = n.strike.obeys[static_cast<std::size_t>(view.own().control_seen[op.proxy.index()])];
  const bool warned = sheet.letter.kind == LetterKind::warning && sheet.letter.theatre == asset.theatre;
  const auto dead = death_odds(rules, view.pub(), op.target, look, op.intensity, 0, warned);
  outlook.deaths = static_cast<Odds>(dead.some + dead.many);
  const bool open = look == StrikeLook::direct || look == StrikeLook::telegraphed || sheet.statement.kind == StatementKind::claim;
  outlook.found = open ? kCertain : found_odds(rules, view.pub(), look, op.proxy, sheet.statement.kind == StatementKind::denial);
  return outlook;
}

}  // namespace bc
