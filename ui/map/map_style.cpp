// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_style.h"

#include <algorithm>

namespace bc::ui {

MapStyle light_map_style() {
  MapStyle style;
  style.id = QStringLiteral("light");
  style.sea = QColor("#dbe5e8");
  style.sea_shallow = QColor("#a9c2cf");
  style.land = QColor("#f1ede2");
  style.land_edge = QColor("#e4ddcb");
  style.coast = QColor("#7d7a70");
  style.border = QColor("#96917f");
  style.province = QColor(96, 88, 70, 62);
  style.graticule = QColor(116, 146, 160, 84);
  style.neutral = QColor("#8b8578");
  style.outline = QColor("#4a473f");
  style.inner_outline = QColor("#83600f");
  style.hatch = QColor("#8f3527");
  style.sans = QStringLiteral("Inter");
  style.serif = QStringLiteral("Linux Libertine O");
  style.ink = QColor("#2b2a27");
  style.muted = QColor("#5d594f");
  style.faint = QColor("#7b766a");
  style.water_text = QColor("#4d7385");
  style.halo = QColor(250, 247, 239, 225);
  style.card = QColor("#fffdf8");
  style.card_edge = QColor("#d9d1bf");
  style.shadow = QColor(60, 50, 30, 60);
  style.focus = QColor("#27517a");
  style.danger = QColor("#b23a2b");
  style.hover = QColor(255, 255, 255, 70);
  return style;
}

MapStyle dark_map_style() {
  MapStyle style;
  style.id = QStringLiteral("dark");
  style.dark = true;
  style.sea = QColor("#1a262d");
  style.sea_shallow = QColor("#2d4552");
  style.land = QColor("#2c2b28");
  style.land_edge = QColor("#383630");
  style.coast = QColor("#8d8878");
  style.border = QColor("#77725f");
  style.province = QColor(214, 204, 178, 42);
  style.graticule = QColor(140, 170, 184, 46);
  style.tint_least = 0.07;
  style.tint_most = 0.2;
  style.glow = 0.42;
  style.neutral = QColor("#a49d8c");
  style.outline = QColor("#d8d1be");
  style.inner_outline = QColor("#dbb25a");
  style.hatch = QColor("#e07a68");
  style.sans = QStringLiteral("Inter");
  style.serif = QStringLiteral("Linux Libertine O");
  style.ink = QColor("#efe9db");
  style.muted = QColor("#bfb8a6");
  style.faint = QColor("#938d7e");
  style.water_text = QColor("#86abbd");
  style.halo = QColor(28, 29, 28, 225);
  style.card = QColor("#232220");
  style.card_edge = QColor("#4a463c");
  style.shadow = QColor(0, 0, 0, 120);
  style.focus = QColor("#8db8e0");
  style.danger = QColor("#e07a68");
  style.hover = QColor(255, 255, 255, 20);
  return style;
}

QColor shown(const MapStyle& style, QColor colour) {
  if (!style.dark) return colour;
  float hue = 0;
  float saturation = 0;
  float lightness = 0;
  colour.getHslF(&hue, &saturation, &lightness);
  return QColor::fromHslF(std::max(0.0F, hue), saturation * 0.85F, std::max(lightness, 0.62F));
}

QColor wash_of(const MapStyle& style, QColor colour) {
  const QColor seen = shown(style, colour);
  float hue = 0;
  float saturation = 0;
  float lightness = 0;
  seen.getHslF(&hue, &saturation, &lightness);
  if (saturation < 0.15F) return seen;  // ink stays ink
  return QColor::fromHslF(std::max(0.0F, hue), std::clamp(saturation * 1.12F, 0.74F, 1.0F), std::clamp(lightness, 0.48F, 0.62F));
}

}  // namespace bc::ui
