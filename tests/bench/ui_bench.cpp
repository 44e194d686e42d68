// SPDX-License-Identifier: GPL-3.0-or-later
// How smoothly the window moves at 1920×1080 without a graphics card: map, read-out, orders, the change of hands.
//
//   ui_bench                  figures; frames are counted as they are painted, the CPU is that of the whole process
//   ui_bench --soak MINUTES   plays games by itself for so long, and says every minute how much memory is resident, and how much of the heap
//                             was in use when the last game had been left: what is kept from game to game would be seen there
#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <functional>
#include <iostream>
#include <string_view>

#ifdef __GLIBC__
#include <malloc.h>
#endif

#include <benchmark/benchmark.h>

#include "agents/agent.h"
#include "lab/roster_file.h"
#include "ui/main_window.h"
#include "ui/map/map_data.h"
#include "ui/memory.h"
#include "ui/map/map_view.h"
#include "ui/screens/board/board_screen.h"
#include "ui/screens/playback/playback_screen.h"
#include "ui/theme/theme.h"

namespace bc::ui {
namespace {

double resident_mb() {
  std::ifstream status("/proc/self/status");
  for (std::string line; std::getline(status, line);)
    if (line.rfind("VmRSS:", 0) == 0) return std::stod(line.substr(6)) / 1024;
  return 0;
}

/// 0 where the C library does not tell.
double in_use_mb() {
#ifdef __GLIBC__
  const auto heap = mallinfo2();
  return static_cast<double>(heap.uordblks + heap.hblkhd) / (1024 * 1024);
#else
  return 0;
#endif
}

double cpu_ms() { return 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

void happen() {
  QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  QCoreApplication::processEvents();
}

/// Counts how often a widget is painted.
struct Frames : QObject {
  explicit Frames(QWidget* widget) : watched(widget) { widget->installEventFilter(this); }
  ~Frames() override { watched->removeEventFilter(this); }
  bool eventFilter(QObject*, QEvent* event) override {
    count += event->type() == QEvent::Paint;
    return false;
  }
  QWidget* watched;
  int count = 0;
};

/// A game in the window, at the orders of its fourth turn.
class Table {
 public:
  explicit Table(int to_turn = 4) {
    const std::filesystem::path rules = std::filesystem::path(BC_SOURCE_DIR) / "rules";
    const std::vector<std::filesystem::path> dirs{rules};
    roster_ = read_roster(dirs).roster;
    window_ = std::make_unique<MainWindow>(Places{.rules = {rules}, .variants = {rules / "variants"}, .saves = saves_.path().toStdString()}, roster_);
    window_->resize(1920, 1080);
    window_->show();
    happen();
    begin(3);
    while (to_turn > 0 && !flow().session()->ended() && flow().session()->turn() < to_turn) play_seat();
    if (to_turn > 0) flow().sit_down();
    happen();
  }
  MainWindow& window() { return *window_; }
  GameFlow& flow() { return window_->flow(); }
  void begin(std::uint64_t seed) { window_->start_game("tower-22", {SeatPlayer{}, SeatPlayer{}}, seed); }
  OrderSheet scripted() {
    const auto known = flow().session()->information_state(flow().seat());
    const Legal legal(flow().session()->rules(), known);
    return make_agent(*find_opponent(roster_, "cautious"))->decide(known, legal, Budget{.seed = known.hash.low});
  }
  void play_seat() {
    flow().sit_down();
    flow().model().set_draft(scripted());
    flow().model().seal();
    happen();
  }
  BoardScreen* board() {
    flow().show(Screen::board);
    happen();
    return qobject_cast<BoardScreen*>(window_->screen());
  }

 private:
  QTemporaryDir saves_;
  Roster roster_;
  std::unique_ptr<MainWindow> window_;
};

/// Lets the window move until `done`, and notes frames a second, and CPU for each.
void ride(benchmark::State& bench, const char* name, MapView& map, const std::function<bool()>& step) {
  Frames frames(&map);
  QElapsedTimer wall;
  wall.start();
  const double before = cpu_ms();
  while (step()) happen();
  const double took = static_cast<double>(wall.nsecsElapsed()) / 1e6, spent = cpu_ms() - before;
  bench.counters[std::string(name) + "_fps"] = 1000 * frames.count / took;
  bench.counters[std::string(name) + "_cpu_ms"] = spent / std::max(1, frames.count);
}

void mouse(MapView& map, QEvent::Type type, QPointF at) {
  const bool release = type == QEvent::MouseButtonRelease;
  QMouseEvent event(type, at, map.mapToGlobal(at), type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton, release ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
  QApplication::sendEvent(&map, &event);
}

double percentile(std::vector<double> all, double share) {
  std::ranges::sort(all);
  return all.empty() ? 0 : all[static_cast<std::size_t>(share * static_cast<double>(all.size() - 1))];
}

void map_moves(benchmark::State& bench) {
  for (auto _ : bench) {
    Table table;
    auto& map = *table.board()->map();
    map.zoom(3);
    QElapsedTimer pause;
    const auto rest = [&](int ms) {
      pause.start();
      while (pause.elapsed() < ms) happen();
    };
    rest(1200);
    int i = 0;
    mouse(map, QEvent::MouseButtonPress, {500, 300});
    ride(bench, "pan", map, [&] {
      mouse(map, QEvent::MouseMove, {500.0 + 220 * std::sin(i / 25.0), 300.0 + 130 * std::cos(i / 25.0)});
      return ++i < 300;
    });
    mouse(map, QEvent::MouseButtonRelease, {500, 300});
    rest(600);
    const auto moving = [&] { return map.is_moving(); };
    map.zoom(2);
    ride(bench, "zoom", map, moving);
    rest(600);
    map.fly_to(QStringLiteral("theatre:red-sea"));
    ride(bench, "fly", map, moving);
    rest(600);
    bench.counters["mb"] = resident_mb();
  }
}
BENCHMARK(map_moves)->Iterations(1)->Unit(benchmark::kMillisecond);

void read_out(benchmark::State& bench) {
  for (auto _ : bench) {
    Table table;
    table.flow().show(Screen::playback);
    happen();
    auto* screen = qobject_cast<PlaybackScreen*>(table.window().screen());
    auto& map = *screen->findChild<MapView*>();
    int step = 0;
    ride(bench, "playback", map, [&] {
      if (map.is_moving()) return true;
      if (++step >= screen->steps()) return false;
      QKeyEvent key(QEvent::KeyPress, Qt::Key_Right, Qt::NoModifier);
      QApplication::sendEvent(screen, &key);
      return true;
    });
    bench.counters["steps"] = screen->steps();
  }
}
BENCHMARK(read_out)->Iterations(1)->Unit(benchmark::kMillisecond);

/// From an order to the window that shows it: what a click on a choice does, and all that is painted for it. `cpu_ms` is for one, `told_ms`
/// the part of it before anything is painted.
void order_to_redraw(benchmark::State& bench) {
  for (auto _ : bench) {
    Table table;
    table.board();
    const auto sheet = table.scripted();
    OrderSheet other;
    other.operation.kind = sheet.operation.kind == OperationKind::hold ? OperationKind::none : OperationKind::hold;
    other.support = sheet.support;  // one line is another, the rest stays as it is
    other.statement = sheet.statement;
    other.letter = sheet.letter;
    other.reactions = sheet.reactions;
    std::vector<double> took;
    double told = 0;
    const double before = cpu_ms();
    constexpr int kClicks = 200;
    for (int i = 0; i < kClicks; ++i) {
      QElapsedTimer timer;
      timer.start();
      const double start = cpu_ms();
      table.flow().model().set_draft(i % 2 ? sheet : other);
      told += cpu_ms() - start;
      happen();
      took.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    bench.counters["cpu_ms"] = (cpu_ms() - before) / kClicks;
    bench.counters["told_ms"] = told / kClicks;
    bench.counters["p50_ms"] = percentile(took, 0.5);
    bench.counters["p99_ms"] = percentile(took, 0.99);
  }
}
BENCHMARK(order_to_redraw)->Iterations(1)->Unit(benchmark::kMillisecond);

/// From the seal to the painted curtain of the next seat, through the adjudication where the turn is over.
void seal_to_curtain(benchmark::State& bench) {
  for (auto _ : bench) {
    Table table(1);
    std::vector<double> took;
    while (!table.flow().session()->ended()) {
      table.flow().sit_down();
      table.board();
      table.flow().model().set_draft(table.scripted());
      happen();
      QElapsedTimer timer;
      timer.start();
      table.flow().model().seal();
      happen();
      if (table.flow().session()->ended()) break;  // that is the end of the game, not a curtain
      took.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    bench.counters["p50_ms"] = percentile(took, 0.5);
    bench.counters["worst_ms"] = percentile(took, 1);
  }
}
BENCHMARK(seal_to_curtain)->Iterations(1)->Unit(benchmark::kMillisecond);

int soak(int minutes) {
  Table table(0);
  QElapsedTimer since;
  since.start();
  int said = 0, games = 0, turns = 0;
  double between = in_use_mb();
  std::cout << "minute\tgames\tsheets\tresident_mb\tbetween_games_mb\n";
  const auto say = [&](int minute) {
    std::cout << minute << '\t' << games << '\t' << turns << '\t' << resident_mb() << '\t' << between << std::endl;
  };
  say(0);
  for (std::uint64_t seed = 1; since.elapsed() < minutes * 60'000LL; ++seed) {
    table.begin(seed);
    happen();
    while (!table.flow().session()->ended() && since.elapsed() < minutes * 60'000LL) {
      table.flow().sit_down();
      happen();
      if (auto* screen = qobject_cast<PlaybackScreen*>(table.window().screen()))
        for (int i = 0; i < screen->steps(); ++i) {
          QKeyEvent key(QEvent::KeyPress, Qt::Key_Right, Qt::NoModifier);
          QApplication::sendEvent(screen, &key);
          happen();
        }
      for (const auto screen : {Screen::briefing, Screen::channel, Screen::record}) {
        table.flow().show(screen);
        happen();
      }
      auto* board = table.board();
      board->map()->zoom(2);
      happen();
      table.flow().model().set_draft(table.scripted());
      happen();
      table.flow().model().seal();
      happen();
      ++turns;
      for (; said < since.elapsed() / 60'000; say(said)) ++said;
    }
    happen();
    ++games;
    table.flow().leave();
    happen();
    between = in_use_mb();
  }
  say(minutes);
  return 0;
}

}  // namespace
}  // namespace bc::ui

int main(int argc, char** argv) {
  bc::ui::return_large_blocks();
  QApplication app(argc, argv);
  QStandardPaths::setTestModeEnabled(true);
  bc::ui::apply_theme(app, bc::ui::Theme{});
  if (bc::ui::find_data(QStringLiteral("maps")).isEmpty()) {  // without its map the window is light and quick
    std::cerr << "No map beside this program, in ../share/backchannel/maps: nothing was measured. Run it where it was built.\n";
    return 1;
  }
  for (int i = 1; i + 1 < argc; ++i)
    if (std::string_view(argv[i]) == "--soak") return bc::ui::soak(std::atoi(argv[i + 1]));
  benchmark::Initialize(&argc, argv);
  benchmark::RunSpecifiedBenchmarks();
}
