// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs of the core by themselves, on tower-22 in the middle of a game.
#include <benchmark/benchmark.h>

#include <vector>

#include "agents/random.h"
#include "core/adjudicate.h"
#include "core/choices.h"
#include "lab/seeds.h"
#include "variant.h"

namespace bc {
namespace {

/// Positions from random games with a sheet for every seat, so that no branch is always the same.
struct Positions {
  Ruleset rules = bench::variant("tower-22");
  std::vector<State> states;
  std::vector<JointOrders> orders;

  Positions() {
    for (std::uint64_t g = 0; states.size() < 1024; ++g) {
      auto state = initial_state(rules, game_seed(7, g));
      Rng dice{g};
      while (state.pub.phase == Phase::playing) {
        JointOrders sheets{};
        for (int s = 0; s < rules.seat_count(); ++s) {
          SheetBuilder sheet(SeatView(rules, state, SeatId(s)));
          fill_at_random(sheet, dice);
          sheets[static_cast<std::size_t>(s)] = sheet.sheet();
        }
        states.push_back(state);
        orders.push_back(sheets);
        adjudicate(rules, state, sheets);
      }
    }
  }
};

const Positions& positions() {
  static const Positions all;
  return all;
}

/// Calls `work(number)` for each position in turn.
void each(benchmark::State& bench, auto work) {
  std::size_t i = 0;
  const auto count = positions().states.size();
  for (auto _ : bench) {
    work(i);
    if (++i == count) i = 0;
  }
}

void clone_state(benchmark::State& bench) {
  const auto& all = positions();
  State copy;
  each(bench, [&](std::size_t i) {
    copy = all.states[i];
    benchmark::DoNotOptimize(copy);
  });
  bench.counters["bytes"] = sizeof(State);
  bench.counters["sheet bytes"] = sizeof(OrderSheet);
}

void clone_one_state_again_and_again(benchmark::State& bench) {
  const auto& from = positions().states.front();
  State copy;
  for (auto _ : bench) {
    copy = from;
    benchmark::DoNotOptimize(copy);
    benchmark::ClobberMemory();
  }
}

void adjudicate_a_turn(benchmark::State& bench) {
  const auto& all = positions();
  each(bench, [&](std::size_t i) {
    State state = all.states[i];
    adjudicate(all.rules, state, all.orders[i]);
    benchmark::DoNotOptimize(state);
  });
}

void adjudicate_and_tell(benchmark::State& bench) {
  const auto& all = positions();
  EventLog log;
  each(bench, [&](std::size_t i) {
    State state = all.states[i];
    log.clear();
    adjudicate(all.rules, state, all.orders[i], &log);
    benchmark::DoNotOptimize(log.data());
  });
}

void fill_a_sheet(benchmark::State& bench) {
  const auto& all = positions();
  Rng dice{1};
  std::uint64_t choices = 0;
  each(bench, [&](std::size_t i) {
    SheetBuilder sheet(SeatView(all.rules, all.states[i], SeatId(i % 2)));
    choices += static_cast<std::uint64_t>(fill_at_random(sheet, dice));
    benchmark::DoNotOptimize(sheet);
  });
  bench.counters["choices/s"] = benchmark::Counter(static_cast<double>(choices), benchmark::Counter::kIsRate);
}

void check_a_sheet(benchmark::State& bench) {
  const auto& all = positions();
  each(bench, [&](std::size_t i) {
    auto refused = check(SeatView(all.rules, all.states[i], SeatId(i % 2)), all.orders[i][i % 2]);
    benchmark::DoNotOptimize(refused);
  });
}

void remember_a_turn(benchmark::State& bench) {
  const auto& all = positions();
  each(bench, [&](std::size_t i) {
    auto hash = remembered(all.rules, {}, all.orders[i][0], all.states[i], SeatId(0));
    benchmark::DoNotOptimize(hash);
  });
}

void observe_a_seat(benchmark::State& bench) {
  const auto& all = positions();
  each(bench, [&](std::size_t i) {
    auto seen = observe(all.rules, all.states[i], SeatId(i % 2));
    benchmark::DoNotOptimize(seen);
  });
  bench.counters["bytes"] = sizeof(Observation);
}

BENCHMARK(clone_state);
BENCHMARK(clone_one_state_again_and_again);
BENCHMARK(adjudicate_a_turn);
BENCHMARK(adjudicate_and_tell);
BENCHMARK(fill_a_sheet);
BENCHMARK(check_a_sheet);
BENCHMARK(remember_a_turn);
BENCHMARK(observe_a_seat);

}  // namespace
}  // namespace bc

BENCHMARK_MAIN();
