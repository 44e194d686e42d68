// SPDX-License-Identifier: GPL-3.0-or-later
// Names on the map in every language: a theatre and the country or water that it is are named once.
#include <gtest/gtest.h>

#include <QPainter>
#include <QTest>

#include "ui/board_scene.h"
#include "ui/languages/language.h"
#include "ui/languages/scenario.h"
#include "ui/map/label_layout.h"
#include "ui/map/map_view.h"
#include "ui/map/map_words.h"
#include "ui/theme/theme.h"
#include "variants/load.h"

namespace bc::ui {
namespace {

struct Told {
  const char *language, *variant;
};

class MapNames : public testing::TestWithParam<Told> {
 protected:
  void TearDown() override {
    speak("en");
    apply_theme(*qApp, {});
  }
};

TEST_P(MapNames, NothingIsNamedTwice) {
  const auto [language, variant] = GetParam();
  speak(language);
  const std::vector<std::filesystem::path> dirs{std::filesystem::path(BC_SOURCE_DIR) / "rules/variants"};
  const auto rules = as_told(*load_variant(variant, dirs).ruleset, dirs);
  MapView map;
  map.resize(1600, 1000);
  map.set_language(language);
  map.set_scene(opening_scene(rules));
  map.show_all();
  map.settle();
  int theatres = 0;
  for (int zoomed = 0; zoomed < 5; ++zoomed, map.zoom(1), map.settle()) {
    QStringList of_theatres, others;
    for (const auto& label : map.labels()) {
      const auto name = standing_name(label.text).toCaseFolded();
      if (name.isEmpty()) continue;
      (label.theatre.isEmpty() ? others : of_theatres) << name;
    }
    theatres += static_cast<int>(of_theatres.size());
    for (const auto& name : of_theatres) EXPECT_FALSE(others.contains(name)) << name.toStdString() << " stands twice";
    // The same water under two names: the Gulf, and the strait of the quarantine.
    const bool has_two_names = of_theatres.contains(QString("gulf")) || of_theatres.contains(QString("golfo")) || of_theatres.contains(QString("florida strait"));
    if (!has_two_names) continue;
    for (const auto* also : {"persian gulf", "straits of florida", "golfo pérsico"}) EXPECT_FALSE(others.contains(QString::fromUtf8(also))) << also;
  }
  EXPECT_GT(theatres, 5);
}

// Two labels of one theatre, its name and how it is there, seen with the name beyond the upper edge.
TEST(MapLabels, HowItIsInATheatreIsWrittenOnlyWhereItsNameIs) {
  const auto style = themed_map_style();
  const auto label = [&](const QString& words, const QPointF& shift) {
    return MapLabel{words, "strait", sans(type::small), style.ink, {}, {0, 0}, shift, QRectF(0, 0, 60, 14)};
  };
  const auto is_blank = [&](double name_above) {
    std::vector<MapLabel> labels{label("Strait", {0, -name_above}), label("quiet", {0, 40})};
    Camera camera;
    camera.view = QSizeF(200, 100);
    camera.centre = {0, 0};
    camera.scale = 1;
    QImage seen(200, 100, QImage::Format_ARGB32_Premultiplied);
    seen.fill(Qt::transparent);
    QPainter painter(&seen);
    paint_labels(painter, labels, camera, style, 1, true);
    painter.end();
    QImage none(seen.size(), seen.format());
    none.fill(Qt::transparent);
    return seen == none;
  };
  EXPECT_FALSE(is_blank(0)) << "both are in view";
  EXPECT_TRUE(is_blank(300));
}

TEST(MapLabels, ANameUnderACardIsWrittenBesideItAndNeverHalf) {
  const auto style = themed_map_style();
  Camera camera;
  camera.view = QSizeF(300, 200);
  const auto drawn = [&](const std::vector<QRectF>& cards) {
    std::vector<MapLabel> labels{{"Anbar", "anbar", sans(type::small), style.ink, {}, {0, 0}, {}, QRectF(0, 0, 40, 14)}};
    QImage seen(camera.view.toSize(), QImage::Format_ARGB32_Premultiplied);
    seen.fill(Qt::transparent);
    QPainter painter(&seen);
    paint_labels(painter, labels, camera, style, 1, true, cards);
    painter.end();
    return seen;
  };
  const auto ink_in = [](const QImage& seen, const QRect& room) {
    int all = 0;
    for (int y = room.top(); y <= room.bottom(); ++y)
      for (int x = room.left(); x <= room.right(); ++x) all += qAlpha(seen.pixel(x, y)) > 0;
    return all;
  };
  const QRect card(100, 98, 120, 20), whole(0, 0, 300, 200);  // over the lower half of the name
  EXPECT_GT(ink_in(drawn({}), card), 20) << "where the name stands when nothing covers it";
  EXPECT_GT(ink_in(drawn({card}), whole), 100);
  EXPECT_EQ(ink_in(drawn({card}), card.adjusted(0, 4, 0, -4)), 0);
  EXPECT_EQ(ink_in(drawn({whole}), whole), 0) << "where there is no room it is not written";
}

INSTANTIATE_TEST_SUITE_P(Everywhere, MapNames,
                         testing::Values(Told{"en", "tower-22"}, Told{"en", "cuba-1962"}, Told{"es", "tower-22"}, Told{"es", "cuba-1962"}, Told{"fa", "tower-22"},
                                         Told{"fa", "cuba-1962"}),
                         [](const auto& which) { return std::string(which.param.language) + (which.param.variant[0] == 't' ? "Tower" : "Cuba"); });

}  // namespace
}  // namespace bc::ui
