// SPDX-License-Identifier: GPL-3.0-or-later
// Every colour, font and size that the map is drawn with, for daylight and for the dark.
#pragma once

#include <QColor>
#include <QStringList>

namespace bc::ui {

struct MapStyle {
  QString id;  // names the baked pictures: "light" or "dark"
  bool dark = false;

  // The base, as baked.
  QColor sea, sea_shallow, land, land_edge;
  QColor coast, border, province, graticule;

  // Theatres.
  double tint_least = 0.045, tint_most = 0.115;  // of the owner's colour, by strength
  double glow = 0.36;                            // of the owner's colour at the border
  QColor neutral;                                // stands in for an owner
  QColor outline, inner_outline;                 // a theatre's border; where it runs inside a country
  QColor hatch;

  // Letters.
  QStringList sans, serif;  // families, the first that is there
  double text_scale = 1;
  QColor ink, muted, faint, water_text, halo;

  // Counters, cards and lines on top.
  double counter_scale = 1;  // smaller in a small window, where those of a crowded country would lie in piles
  QColor card, card_edge, shadow;
  QColor focus, danger, hover;

  bool reduced_motion = false;
};

MapStyle light_map_style();
MapStyle dark_map_style();

// A side's colour as it is seen in this style: colours are chosen for paper, and the dark needs them lighter.
QColor shown(const MapStyle& style, QColor colour);
// The same, livelier, to tint the ground with: thin over paper, a deep blue would turn grey.
QColor wash_of(const MapStyle& style, QColor colour);

}  // namespace bc::ui
