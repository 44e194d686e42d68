// SPDX-License-Identifier: GPL-3.0-or-later
// backchannel-lab ladder: everybody against everybody, and who stands where.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <iostream>
#include <numeric>

#include "batch_command.h"
#include "lab/rating.h"

namespace bc::lab {
namespace {

struct LadderArguments {
  std::string variant = "tower-22", agents, shard;
  BatchOptions batch{.deals = 100, .blocks = 1};
  bool json = false, neighbours = false;
};

/// Levels in their order, where nobody is named.
std::vector<Opponent> levels(const Roster& all) {
  std::vector<Opponent> found;
  for (const auto* o : with_role(all, Role::level)) found.push_back(*o);
  return found;
}

struct LadderPlan : Plan {
  std::vector<Opponent> players;
  std::vector<std::pair<std::size_t, std::size_t>> pairs;  // by table
};

LadderPlan plan_of(const Workplace& place, const LadderArguments& o) {
  const auto loaded = load(place, o.variant);
  const auto all = roster(place);
  LadderPlan plan;
  plan.command = "ladder";
  plan.players = o.agents.empty() ? levels(all) : opponents(all, o.agents);
  if (plan.players.size() < 2) throw Failure{kMisused, "A ladder needs two opponents at least."};
  plan.asked = asked_of(loaded, o.variant, plan.players, o.batch);
  plan.asked["agents"] = o.agents, plan.asked["neighbours"] = o.neighbours;
  for (std::size_t i = 0; i < plan.players.size(); ++i)
    for (std::size_t j = i + 1; j < plan.players.size(); ++j) {
      if (o.neighbours && j != i + 1) continue;
      plan.pairs.emplace_back(i, j);
      plan.tables.push_back({*loaded.ruleset, {plan.players[i], plan.players[j]}});
    }
  return plan;
}

Json bounded(double margin) { return std::isfinite(margin) ? Json(margin) : Json(); }

void report(const LadderPlan& plan, const LadderArguments& o, const Cells& cells) {
  std::vector<Encounter> encounters;
  for (std::size_t t = 0; t < cells.size(); ++t)
    encounters.push_back({plan.pairs[t].first, plan.pairs[t].second, cells[t][0].wins, cells[t][0].draws, cells[t][0].seeds});
  const auto rated = ratings(plan.players.size(), encounters);
  auto table = Json::array(), met = Json::array();
  std::vector<std::size_t> order(plan.players.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order, std::ranges::greater{}, [&](std::size_t i) { return rated[i].elo; });
  if (!o.json) std::printf("%s: %llu deals a pair, each played both ways round\n", o.variant.c_str(), static_cast<unsigned long long>(o.batch.deals));
  for (const auto i : order) {
    table.push_back({{"agent", plan.players[i].key}, {"elo", rated[i].elo}, {"margin", bounded(rated[i].margin)}});
    if (!o.json) std::printf("  %-14s Elo %+5.0f +-%.0f\n", plan.players[i].key.c_str(), rated[i].elo, rated[i].margin);
  }
  for (std::size_t t = 0; t < cells.size(); ++t) {
    const auto& e = encounters[t];
    if (e.deals == 0) continue;
    const auto lead = lead_of(cells[t][0]);
    const auto &first = plan.players[e.first].key, &second = plan.players[e.second].key;
    met.push_back({{"first", first}, {"second", second}, {"lead", lead.mean}, {"margin", lead.margin}, {"wins", e.wins}, {"draws", e.draws}, {"deals", e.deals}});
    if (!o.json)
      std::printf("  %s against %s: %+.2f +-%.2f points a game; ahead on %llu of %llu deals\n", second.c_str(), first.c_str(), -lead.mean, lead.margin,
                  static_cast<unsigned long long>(e.deals - e.wins - e.draws), static_cast<unsigned long long>(e.deals));
  }
  if (o.json) std::cout << Json{{"variant", o.variant}, {"deals", o.batch.deals}, {"ratings", std::move(table)}, {"encounters", std::move(met)}}.dump(2) << '\n';
}

int ladder(const Workplace& place, const LadderArguments& options) {
  const auto plan = plan_of(place, options);
  if (const auto cells = play_plan(place, plan, options.batch, options.shard)) report(plan, options, *cells);
  return place.stop.stop_requested() ? kStopped : kFine;
}

}  // namespace

int merge_ladder(const Workplace& place, const BatchPart& part, const MergeOptions& merge) {
  const auto asked = Json::parse(part.asked);
  LadderArguments o{.json = merge.json};
  read_asked(asked, o.variant, o.batch);
  asked.at("agents").get_to(o.agents);
  asked.at("neighbours").get_to(o.neighbours);
  const auto plan = plan_of(place, o);
  check_unchanged(plan, part);
  report(plan, o, part.cells);
  return kFine;
}

void add_ladder(CLI::App& program, Run& chosen) {
  auto o = std::make_shared<LadderArguments>();
  auto* command = add_command(
      program, "ladder", "Let everybody play everybody, and rate them.",
      "  backchannel-lab ladder --deals 200 --jobs 2\n  backchannel-lab ladder --agents newcomer,cautious,expert --json\n"
      "Where there are more than two seats, each of two opponents takes every other one.",
      [o](const Workplace& place) { return ladder(place, *o); }, chosen);
  command->add_option("--variant", o->variant, "Key or path of a variant")->capture_default_str();
  command->add_option("--agents", o->agents, "Opponents, with commas; all levels if not given");
  command->add_option("--deals", o->batch.deals, "Deals a pair")->capture_default_str()->check(CLI::PositiveNumber);
  command->add_flag("--neighbours", o->neighbours, "Only each against the next");
  command->add_flag("--json", o->json, "As JSON");
  add_batch_options(*command, o->batch, o->shard);
}

}  // namespace bc::lab
