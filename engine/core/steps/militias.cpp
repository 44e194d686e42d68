// SPDX-License-Identifier: GPL-3.0-or-later
// Step 5: militias act on their own account now and then, more so when badly held and aggrieved. (Rulebook 5.12)
#include "core/bits.h"
#include "core/steps/turn.h"

namespace bc {

namespace {

Odds odds_alone(const Turn& t, int p) {
  const auto& n = t.n().proxy;
  const auto& patron = t.rules.proxies[p].patron;
  const auto& own = t.state.own[patron.index()];
  if (own.strength[p] <= 0) return 0;
  int odds = scaled(n.acts_alone, n.by_control[t.state.hidden.control[p]]);
  const int grievance = own.grievance[p];  // mostly none, and a division is dear
  odds = scaled(odds, grievance ? n.grievance_none + (100 - n.grievance_none) * grievance / n.grievance_limit : n.grievance_none);
  if (t.calmed_proxy[patron.index()] == 1 + p || t.state.hidden.deaf[p] > 0) odds = scaled(odds, n.restrained);
  if (t.card && t.card->alone != 100) odds = scaled(odds, t.card->alone);
  return static_cast<Odds>(odds);
}

bool has_struck(const Turn& t, int p) {
  for (int i = 0; i < t.strike_count; ++i)
    if (t.strikes[i].hand == ProxyId(p)) return true;
  return false;
}

}  // namespace

void act_alone(Turn& t) {
  t.step = Step::militias;
  for (int p = 0; p < static_cast<int>(t.rules.proxies.size()); ++p) {
    const auto& proxy = t.rules.proxies[p];
    if (t.strike_count < kMaxReports && !has_struck(t, p) && happens(t.chance, odds_alone(t, p))) {
      std::array<std::uint16_t, kMaxAssets> weights{};
      const SmallSet targets(t.rules.index.proxy_targets[p] & ~at_least(t.state.pub.damage, 2));
      for (const int a : targets) weights[a] = 1;
      if (!targets.empty()) {
        const AssetId target(t.chance.pick(std::span(weights).first(t.rules.assets.size())));
        const auto victim = t.rules.assets[target.index()].owner;
        const auto acted = tell(t, {.kind = EventKind::proxy_acted_alone, .audience = kNobody, .seat = proxy.patron,
                                    .other = victim, .proxy = ProxyId(p), .asset = target});
        t.strikes[t.strike_count++] = {.hand = ProxyId(p), .target = target, .victim = victim, .ordered = acted};
      }
    }
    auto& grievance = t.own(proxy.patron).grievance[p];
    auto& control = t.state.hidden.control[p];
    if (grievance >= t.n().proxy.grievance_limit && control > 0 && happens(t.chance, t.n().proxy.control_slips)) {
      --control;
      auto& reputed = t.own(proxy.patron).control_seen[p];
      if (reputed > control + 1) {
        --reputed;
        tell(t, {.kind = EventKind::repute_fell, .audience = only(proxy.patron), .seat = proxy.patron, .proxy = ProxyId(p),
                 .amount = reputed});
      }
    }
    if (t.state.hidden.deaf[p] > 0) --t.state.hidden.deaf[p];
  }
}

}  // namespace bc
