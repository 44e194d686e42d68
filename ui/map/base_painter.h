// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the base of the map: sea, land, coasts and borders, without a letter and without anything that a game changes.
#pragma once

#include <QImage>

#include "ui/map/atlas.h"
#include "ui/map/map_style.h"
#include "ui/map/sheet.h"

class QPainter;

namespace bc::ui {

QImage paint_base(const Atlas& atlas, const MapStyle& style, const Sheet& sheet);

// The lines on the land, by kind; the base has them already, but what tints a country has to draw them again above the tint.
void paint_lines(QPainter& painter, const Atlas& atlas, const MapStyle& style, const Sheet& sheet);

}  // namespace bc::ui
