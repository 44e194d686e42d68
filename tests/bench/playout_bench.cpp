// SPDX-License-Identifier: GPL-3.0-or-later
// Whole random games through the tree of choices, one core: with history hashes always, with and without the audit.
#include <benchmark/benchmark.h>

#include "lab/playout.h"
#include "lab/seeds.h"
#include "variant.h"

namespace bc {
namespace {

void random_games(benchmark::State& bench, const char* key, bool audit) {
  const auto rules = bench::variant(key);
  Playouts count;
  std::uint64_t number = 0;
  for (auto _ : bench) {
    auto end = play_one_at_random(rules, game_seed(1, number), audit, number, count);
    benchmark::DoNotOptimize(end);
    ++number;
  }
  using benchmark::Counter;
  const auto games = static_cast<double>(number);
  bench.counters["games/s"] = Counter(games, Counter::kIsRate);
  bench.counters["steps/s"] = Counter(static_cast<double>(count.choices), Counter::kIsRate);
  bench.counters["steps/game"] = static_cast<double>(count.choices) / games;
  bench.counters["legal"] = static_cast<double>(count.options) / static_cast<double>(count.choices);
  bench.counters["faults"] = static_cast<double>(count.faulty);
}

BENCHMARK_CAPTURE(random_games, tower_22_audited, "tower-22", true);
BENCHMARK_CAPTURE(random_games, tower_22_bare, "tower-22", false);
BENCHMARK_CAPTURE(random_games, cuba_1962_audited, "cuba-1962", true);
BENCHMARK_CAPTURE(random_games, micro_audited, "micro", true);

}  // namespace
}  // namespace bc

BENCHMARK_MAIN();
