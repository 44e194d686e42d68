// SPDX-License-Identifier: GPL-3.0-or-later
// Whole random games through the tree of choices, one core: bare, with each seat's history, and with the audit as well.
#include <benchmark/benchmark.h>

#include "lab/playout.h"
#include "lab/seeds.h"
#include "variant.h"

namespace bc {
namespace {

void random_games(benchmark::State& bench, const char* key, Care care) {
  const auto rules = bench::variant(key);
  Playouts count;
  std::uint64_t number = 0;
  for (auto _ : bench) {
    auto end = play_one_at_random(rules, game_seed(1, number), care, number, count);
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

BENCHMARK_CAPTURE(random_games, tower_22_audited, "tower-22", Care::audit);
BENCHMARK_CAPTURE(random_games, tower_22_with_history, "tower-22", Care::history);
BENCHMARK_CAPTURE(random_games, tower_22, "tower-22", Care::rollout);
BENCHMARK_CAPTURE(random_games, cuba_1962_audited, "cuba-1962", Care::audit);
BENCHMARK_CAPTURE(random_games, micro_audited, "micro", Care::audit);

}  // namespace
}  // namespace bc

BENCHMARK_MAIN();
