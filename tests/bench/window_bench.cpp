// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of the process to the first picture of the window, and how much memory stays resident.
//
// Start-up happens once a process: run it by hand several times. The time since the process began includes loading libraries.
#include <unistd.h>

#include <QApplication>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <fstream>

#include <benchmark/benchmark.h>

#include "lab/roster_file.h"
#include "ui/main_window.h"
#include "ui/memory.h"
#include "ui/theme/theme.h"

namespace bc::ui {
namespace {

/// Milliseconds since the kernel started this process, in steps of a clock tick (mostly 10 ms).
double process_age_ms() {
  std::ifstream uptime("/proc/uptime"), stat("/proc/self/stat");
  double up = 0;
  uptime >> up;
  std::string line;
  std::getline(stat, line);
  std::istringstream fields(line.substr(line.rfind(')') + 2));  // from field 3 on
  std::string field;
  for (int i = 3; i <= 22; ++i) fields >> field;
  return 1000 * (up - std::stod(field) / static_cast<double>(sysconf(_SC_CLK_TCK)));
}

double resident_mb() {
  std::ifstream status("/proc/self/status");
  for (std::string line; std::getline(status, line);)
    if (line.rfind("VmRSS:", 0) == 0) return std::stod(line.substr(6)) / 1024;
  return 0;
}

/// Notes when the window has been painted.
struct FirstPaint : QObject {
  bool painted = false;
  bool eventFilter(QObject*, QEvent* event) override {
    painted = painted || event->type() == QEvent::Paint;
    return false;
  }
};

void cold_start(benchmark::State& bench) {
  const std::filesystem::path rules = std::filesystem::path(BC_SOURCE_DIR) / "rules";
  QTemporaryDir saves;
  for (auto _ : bench) {
    int argc = 1;
    char name[] = "window_bench", *argv[] = {name, nullptr};
    bc::ui::return_large_blocks();
    QApplication app(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    apply_theme(app, Theme{});
    const std::vector<std::filesystem::path> dirs{rules};
    MainWindow window({.rules = {rules}, .variants = {rules / "variants"}, .saves = saves.path().toStdString()}, read_roster(dirs).roster);
    window.resize(1600, 1000);
    FirstPaint first;
    window.installEventFilter(&first);
    window.show();
    while (!first.painted) QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    bench.counters["since_exec_ms"] = process_age_ms();
    bench.counters["start_mb"] = resident_mb();
    window.start_game("tower-22", {SeatPlayer{}, SeatPlayer{}}, 1);
    QApplication::processEvents();
    window.grab();
    bench.counters["game_mb"] = resident_mb();
  }
}
BENCHMARK(cold_start)->Iterations(1)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace bc::ui

BENCHMARK_MAIN();
