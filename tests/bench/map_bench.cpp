// SPDX-License-Identifier: GPL-3.0-or-later
// How fast the map is drawn at 1600×1000: a step of a pan, a step of a zoom, the first picture, a picture for a card.
#include <QApplication>
#include <QImage>

#include <benchmark/benchmark.h>

#include "../ui/map_test_scene.h"
#include "ui/map/map_thumbnail.h"
#include "ui/map/map_view.h"

namespace bc::ui {
namespace {

constexpr QSize window(1600, 1000);

// A busy game: every country of the region is a theatre, with three counters, and ten arcs between them.
MapScene busy_scene() {
  MapScene scene = test::small_scene();
  scene.selected = "anbar";
  scene.highlighted = {"syria-east"};
  const char* countries[] = {"SA", "AE", "QA", "KW", "LB", "IL", "TR"};
  for (const char* country : countries) {
    scene.theatres.push_back(test::land(country, country, {country}, "us", 0.5));
    for (int i = 0; i < 3; ++i) scene.counters.push_back(test::counter(QString("%1-%2").arg(country).arg(i), country, "A base"));
    scene.arcs.push_back({QString(country), QString("iran"), ArcStyle::dashed, "ir", true, "70 %", ""});
  }
  return scene;
}

struct Fixture {
  Fixture() : picture(window, QImage::Format_RGB32) {
    view.resize(window);
    view.set_scene(busy_scene());
    view.fly_to("iran");
    view.settle();
    paint();
  }
  void paint() { view.render(&picture); }
  MapView view;
  QImage picture;
};

void pan(benchmark::State& state) {
  Fixture map;
  double way = 7;
  for (auto _ : state) {
    Camera camera = map.view.camera();
    if (std::abs(camera.centre.x()) > 900) way = camera.centre.x() > 0 ? -7 : 7;
    camera.centre.rx() += way / camera.scale;
    map.view.look_at(camera);
    map.paint();
  }
  state.counters["frames/s"] = benchmark::Counter(static_cast<double>(state.iterations()), benchmark::Counter::kIsRate);
  state.counters["tiles MB"] = static_cast<double>(map.view.ground_bytes()) / 1e6;
}
BENCHMARK(pan)->Unit(benchmark::kMillisecond);

// Flights between two scales, drawn as often as the machine can.
void zoom(benchmark::State& state) {
  Fixture map;
  map.view.show();
  int steps = 2;
  for (auto _ : state) {
    if (!map.view.is_moving()) map.view.zoom(steps = -steps);
    QCoreApplication::processEvents();
    map.paint();
  }
  state.counters["frames/s"] = benchmark::Counter(static_cast<double>(state.iterations()), benchmark::Counter::kIsRate);
}
BENCHMARK(zoom)->Unit(benchmark::kMillisecond)->MinTime(2);

void first_picture(benchmark::State& state) {
  const MapScene scene = busy_scene();
  QImage picture(window, QImage::Format_RGB32);
  for (auto _ : state) {
    MapView view;
    view.resize(window);
    view.set_scene(scene);
    view.render(&picture);
  }
}
BENCHMARK(first_picture)->Unit(benchmark::kMillisecond);

void card_picture(benchmark::State& state) {
  const auto atlas = load_map_data("middle-east");
  const MapScene scene = busy_scene();
  for (auto _ : state) benchmark::DoNotOptimize(map_thumbnail(*atlas, scene, light_map_style(), {{267, 152}}));
}
BENCHMARK(card_picture)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace bc::ui

int main(int argc, char** argv) {
  if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  const QApplication application(argc, argv);
  benchmark::Initialize(&argc, argv);
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}
