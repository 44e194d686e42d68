// SPDX-License-Identifier: GPL-3.0-or-later
// The colours that only the map has: sea, land, borders, and the letters upon them. What it shares with the window is in the palette.
#pragma once

#include <QColor>

namespace bc::ui {

struct MapTones {
  QColor sea, sea_shallow, land, land_edge;      // grounds
  QColor coast, border, province, graticule;     // lines of the base
  QColor neutral, outline, inner_outline, hatch;  // theatres
  QColor faint, water_text, halo;                // small letters; those on water; the light around them
  QColor shadow, danger, hover;
};

MapTones light_map_tones();
MapTones dark_map_tones();

}  // namespace bc::ui
