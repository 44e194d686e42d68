// SPDX-License-Identifier: GPL-3.0-or-later
// The support line: militias, works, and knowledge.
#include <algorithm>

#include "agents/thumb/appraise.h"
#include "agents/thumb/lines.h"

namespace bc {
namespace {

int hits_on(const Mind& mind, AssetId asset) {
  int hits = 0;
  for (const auto& glimpse : mind.known.past)
    for (const auto& report : glimpse.seen.pub.reports) hits += report.target == asset;
  for_reports(mind, [&](int, const Report& report) { hits += report.target == asset ? 2 : 0; });
  return hits;
}

/// Whether this player looked into the agenda of `rival` before.
bool knows_agenda(const Mind& mind, SeatId rival) {
  const auto tells = [&](const Private& own) {
    return std::ranges::any_of(own.intel,
                               [&](const Intel& i) { return i.kind == IntelKind::agenda && i.subject == rival.value; });
  };
  return tells(mind.own) || std::ranges::any_of(mind.known.past, [&](const Glimpse& g) { return tells(g.seen.own); });
}

/// The chance that a militia acts on its own, in hundredths, as far as its patron can tell.
int restlessness(const Mind& mind, std::size_t p) {
  const auto& n = mind.n.proxy;
  if (mind.own.strength[p] <= 0) return 0;
  const auto control = static_cast<std::size_t>(std::clamp<int>(mind.own.control_seen[p], 0, 4));
  const int mood = n.grievance_none + (100 - n.grievance_none) * mind.own.grievance[p] / std::max<int>(1, n.grievance_limit);
  return n.acts_alone * n.by_control[control] / 100 * mood / 100 / 100;
}

void consider_militias(Mind& mind, Best<Support>& best, const auto& put) {
  const bool restrains = mind.willing(mind.temper.restrains), arms = mind.willing(mind.temper.arms);
  const int strike_heat = mind.n.strike.heat[0][0];
  const int harm = -heat_worth(mind, strike_heat) + standing_worth(mind, mind.n.pressure.two_costs) + mind.temper.restrains;
  for (std::size_t p = 0; p < mind.rules.proxies.size(); ++p) {
    if (mind.rules.proxies[p].patron != mind.me) continue;
    if (restrains)
      put(best, Support{.kind = SupportKind::restrain, .proxy = ProxyId(p)},
          restlessness(mind, p) * harm / 50 - 4 * mind.own.grievance[p]);
    if (arms)
      put(best, Support{.kind = SupportKind::arm, .proxy = ProxyId(p)},
          (mind.n.proxy.strength_limit - mind.own.strength[p]) * 6 + mind.own.grievance[p] * 3 -
              (mind.own.strength[p] >= 2 ? 10 : 0));
  }
}

void consider_knowledge(Mind& mind, Best<Support>& best, const auto& put) {
  if (mind.willing(mind.temper.probes)) {
    for_reports(mind, [&](int r, const Report& report) {
      const bool murky = report.finding != Finding::seat;
      if (mind.owner(report.target) == mind.me)
        put(best, Support{.kind = SupportKind::probe_attribution, .index = static_cast<std::uint8_t>(r)}, murky ? 20 : 8);
    });
    for_rivals(mind, [&](SeatId rival) {
      put(best, Support{.kind = SupportKind::probe_agenda, .against = rival},
          knows_agenda(mind, rival) ? -10 : 4 + mind.turns_left);
    });
    for (int pair = 0; pair < mind.rules.seat_count() * (mind.rules.seat_count() - 1) / 2; ++pair)
      put(best, Support{.kind = SupportKind::probe_channel, .pair = static_cast<std::uint8_t>(pair)},
          mind.pub.press[static_cast<std::size_t>(pair)] / 20);
  }
  if (!mind.willing(mind.temper.inspects)) return;
  for (int s = 0; s < mind.rules.seat_count(); ++s) {
    const SeatId other(s);
    if (other == mind.me) continue;
    const auto& deals = mind.view.channel(other).deals;
    for (int d = 0; d < kMaxDeals; ++d)
      for (int c = 0; deals[static_cast<std::size_t>(d)].is_set() && c < kClausesADeal; ++c)
        if (binds(deals[static_cast<std::size_t>(d)], c).first <= mind.pub.turn)
          put(best,
              Support{.kind = SupportKind::inspect,
                      .pair = static_cast<std::uint8_t>(pair_index(mind.me, other)),
                      .index = static_cast<std::uint8_t>(d * kClausesADeal + c)},
              16);
  }
}

void consider_works(Mind& mind, Best<Support>& best, const auto& put) {
  if (!mind.willing(mind.temper.fortifies)) return;
  for (std::size_t a = 0; a < mind.rules.assets.size(); ++a) {
    const auto& asset = mind.rules.assets[a];
    if (asset.owner != mind.me || mind.pub.damage[a] >= 2) continue;
    const int saved = standing_worth(mind, mind.n.strike.hit_standing_deadly) * (100 - mind.n.strike.fortified_deaths) / 100 *
                      asset.exposure / 100;
    put(best, Support{.kind = SupportKind::fortify, .asset = AssetId(a)},
        saved * (1 + 2 * hits_on(mind, AssetId(a))) / 4 - 8 * mind.own.fortified[a]);
  }
}

}  // namespace

Support choose_support(Mind& mind, const std::vector<Duty>& owed) {
  Best<Support> best(-mind.temper.wavers);
  const auto put = [&](Best<Support>& so_far, const Support& support, int worth) {
    if (!check(mind.view, support) && !forbids(owed, support)) so_far.consider(support, worth + mind.waver());
  };
  consider_militias(mind, best, put);
  consider_knowledge(mind, best, put);
  consider_works(mind, best, put);
  return best.thing;
}

}  // namespace bc
