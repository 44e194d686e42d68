// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_style.h"

#include <algorithm>

#include "ui/theme/families.h"
#include "ui/theme/map_tones.h"
#include "ui/theme/palette.h"

namespace bc::ui {

namespace {
MapStyle style_of(const MapTones& tones, const Palette& palette) {
  MapStyle style;
  style.sea = tones.sea;
  style.sea_shallow = tones.sea_shallow;
  style.land = tones.land;
  style.land_edge = tones.land_edge;
  style.coast = tones.coast;
  style.border = tones.border;
  style.province = tones.province;
  style.graticule = tones.graticule;
  style.neutral = tones.neutral;
  style.outline = tones.outline;
  style.inner_outline = tones.inner_outline;
  style.hatch = tones.hatch;
  style.sans = sans_families(Script::latin);
  style.serif = serif_families(Script::latin);
  style.ink = palette.ink;
  style.muted = palette.muted;
  style.faint = tones.faint;
  style.water_text = tones.water_text;
  style.halo = tones.halo;
  style.card = palette.card;
  style.card_edge = palette.hairline;
  style.shadow = tones.shadow;
  style.focus = palette.focus;
  style.danger = tones.danger;
  style.hover = tones.hover;
  return style;
}
}  // namespace

MapStyle light_map_style() {
  auto style = style_of(light_map_tones(), light_palette());
  style.id = QStringLiteral("light");
  return style;
}

MapStyle dark_map_style() {
  auto style = style_of(dark_map_tones(), dark_palette());
  style.id = QStringLiteral("dark");
  style.dark = true;
  style.tint_least = 0.07;
  style.tint_most = 0.2;
  style.glow = 0.42;
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
