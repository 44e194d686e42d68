// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/map_tones.h"

namespace bc::ui {

MapTones light_map_tones() {
  return {.sea = "#dbe5e8", .sea_shallow = "#a9c2cf", .land = "#f1ede2", .land_edge = "#e4ddcb",
          .coast = "#7d7a70", .border = "#96917f", .province = QColor(96, 88, 70, 62), .graticule = QColor(116, 146, 160, 84),
          .neutral = "#8b8578", .outline = "#4a473f", .inner_outline = "#83600f", .hatch = "#8f3527",
          .faint = "#6b665b", .water_text = "#466a7b", .halo = QColor(250, 247, 239, 225),
          .shadow = QColor(60, 50, 30, 60), .danger = "#b23a2b", .hover = QColor(255, 255, 255, 70)};
}

MapTones dark_map_tones() {
  return {.sea = "#1a262d", .sea_shallow = "#2d4552", .land = "#2c2b28", .land_edge = "#383630",
          .coast = "#8d8878", .border = "#77725f", .province = QColor(214, 204, 178, 42), .graticule = QColor(140, 170, 184, 46),
          .neutral = "#a49d8c", .outline = "#d8d1be", .inner_outline = "#dbb25a", .hatch = "#e07a68",
          .faint = "#9d9788", .water_text = "#86abbd", .halo = QColor(28, 29, 28, 225),
          .shadow = QColor(0, 0, 0, 120), .danger = "#e07a68", .hover = QColor(255, 255, 255, 20)};
}

}  // namespace bc::ui
