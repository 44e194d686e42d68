// SPDX-License-Identifier: GPL-3.0-or-later
// The search at the first decision of a game, one core. A simulation is one iteration: a world drawn from the belief, a sheet
// picked by every seat, the turn played by the rules, the turns up to the cut by habit, the outcome estimated and credited.
#include <benchmark/benchmark.h>

#include "agents/belief/world.h"
#include "agents/search/reflex.h"
#include "agents/search/search.h"
#include "core/adjudicate.h"
#include "lab/recall.h"
#include "lab/roster_file.h"
#include "variant.h"

namespace bc {
namespace {

const Opponent& opponent(const char* key) {
  static const auto read = [] {
    const std::filesystem::path dirs[] = {std::filesystem::path(BC_SOURCE_DIR) / "rules"};
    return read_roster(dirs);
  }();
  return *find_opponent(read.roster, key);
}

void first_decision(benchmark::State& bench, const char* variant, const char* level) {
  const auto rules = bench::variant(variant);
  const auto& player = opponent(level);
  const Thinking thinking{player.skill, player.temper, player.models};
  const auto known = first_sight(rules, initial_state(rules, 1), SeatId(0));
  const Legal legal(rules, known);
  std::uint64_t seed = 0, simulations = 0;
  for (auto _ : bench) {
    const auto findings = search(thinking, known, legal, {.seed = ++seed, .iterations = 500});
    simulations += findings.iterations;
    benchmark::DoNotOptimize(findings.mean);
  }
  bench.counters["sims/s"] = benchmark::Counter(static_cast<double>(simulations), benchmark::Counter::kIsRate);
}

BENCHMARK_CAPTURE(first_decision, tower_22_advanced, "tower-22", "advanced")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(first_decision, tower_22_expert, "tower-22", "expert")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(first_decision, tower_22_grandmaster, "tower-22", "grandmaster")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(first_decision, cuba_1962_expert, "cuba-1962", "expert")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(first_decision, micro_expert, "micro", "expert")->Unit(benchmark::kMillisecond);

void a_world(benchmark::State& bench) {
  const auto rules = bench::variant("tower-22");
  const auto& player = opponent("expert");
  const auto known = first_sight(rules, initial_state(rules, 1), SeatId(0));
  const auto belief = believe(rules, known, player.models);
  Rng dice{1};
  World world;
  for (auto _ : bench) {
    imagine(belief, dice, world);
    benchmark::DoNotOptimize(world);
  }
}
BENCHMARK(a_world);

void a_sheet_by_reflex(benchmark::State& bench) {
  const auto rules = bench::variant("tower-22");
  const auto& player = opponent("expert");
  const auto state = initial_state(rules, 1);
  Rng dice{1};
  for (auto _ : bench) {
    auto sheet = by_reflex(SeatView(rules, state, SeatId(0)), player.temper, dice);
    benchmark::DoNotOptimize(sheet);
  }
}
BENCHMARK(a_sheet_by_reflex);

}  // namespace
}  // namespace bc

BENCHMARK_MAIN();
