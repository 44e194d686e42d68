// SPDX-License-Identifier: GPL-3.0-or-later
// Sealing a sheet in a saved game, beside the same row in a bare SQLite transaction on the same disk, turn about in one run.
//
// The figures are counters, in microseconds: p50 and p99 of each, and the ratio of the medians.
#include <SQLiteCpp/SQLiteCpp.h>
#include <benchmark/benchmark.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <vector>

#include "core/notation.h"
#include "session/session.h"

namespace bc {
namespace {

namespace fs = std::filesystem;

double at(std::vector<double> times, double share) {
  const auto nth = times.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(times.size() - 1));
  std::ranges::nth_element(times, nth);
  return *nth;
}

template <class Work>
double microseconds(Work&& work) {
  const auto start = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - start).count();
}

void seal_beside_bare_sqlite(benchmark::State& state) {
  // In the folder of the build, not in /tmp, which may be no disk at all.
  char name[] = BC_BINARY_DIR "/save-bench-XXXXXX";
  const fs::path folder = mkdtemp(name);
  const auto variant = load_variant("tower-22", std::vector<fs::path>{fs::path(BC_SOURCE_DIR) / "rules/variants"});
  std::vector<double> ours, bare;
  {
    SavedStart start{.variant_key = "tower-22", .variant_title = "Tower 22", .variant_text = variant.text, .variant_hash = variant.hash,
                     .seed = 1, .seat_keys = {"a", "b"}, .seat_names = {"A", "B"}, .players = {{}, {}}, .turns = 8};
    auto save = Save::create(folder / "game.backchannel", start);
    SQLite::Database db((folder / "bare.db").string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    db.exec("PRAGMA synchronous = FULL; CREATE TABLE sheet (turn INTEGER, seat INTEGER, text TEXT, PRIMARY KEY (turn, seat)) STRICT");
    SQLite::Statement row(db, "INSERT INTO sheet VALUES (?, ?, ?)");
    const auto sheet = to_text(*variant.ruleset, SeatId(0), OrderSheet{});
    int turn = 0;
    for (auto _ : state) {
      ++turn;
      ours.push_back(microseconds([&] { save->seal({turn, 0, sheet, {}}); }));
      bare.push_back(microseconds([&] {
        SQLite::Transaction transaction(db);
        row.bind(1, turn);
        row.bind(2, 0);
        row.bind(3, sheet);
        row.exec();
        row.reset();
        transaction.commit();
      }));
    }
  }
  fs::remove_all(folder);
  state.counters["seal_p50_us"] = at(ours, 0.5);
  state.counters["seal_p99_us"] = at(ours, 0.99);
  state.counters["bare_p50_us"] = at(bare, 0.5);
  state.counters["bare_p99_us"] = at(bare, 0.99);
  state.counters["ratio_p50"] = at(ours, 0.5) / at(bare, 0.5);
}
BENCHMARK(seal_beside_bare_sqlite)->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace bc

BENCHMARK_MAIN();
