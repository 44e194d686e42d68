// SPDX-License-Identifier: GPL-3.0-or-later
// Shades the theatres on a painted base: a tint by whose influence it is, a glow inside the border, a hatch for danger, the
// border.
#pragma once

#include <QImage>

#include "ui/map/map_style.h"
#include "ui/map/sheet.h"
#include "ui/map/theatre_shape.h"

namespace bc::ui {

// `atlas` tells land from sea, for theatres at sea.
void paint_theatres(QImage& base, const Atlas& atlas, const MapStyle& style, const MapScene& scene,
                    const std::vector<TheatreShape>& shapes, const Sheet& sheet);

}  // namespace bc::ui
