// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the lines that regions share: each is kept once, with the regions on its two sides.
#pragma once

#include <QString>

#include <functional>
#include <vector>

#include "ui/map/atlas.h"

namespace bc::bake {

// A region as it stands in the source: closed rings in longitude and latitude, odd and even.
struct SourceRegion {
  QString code;
  QString country;
  QString name;
  std::vector<QPolygonF> rings;
};

// What a line between two regions is; `second` is nothing at a coast.
using LineKindOf = std::function<ui::LineKind(const SourceRegion& first, const SourceRegion* second)>;

// Fills in the regions, lines and land of an atlas whose projection is set. Edges along `window` come from cutting the source and
// become lines of kind `cut`.
void build_topology(const std::vector<SourceRegion>& source, const QRectF& window, const LineKindOf& kind_of, ui::Atlas& atlas);

}  // namespace bc::bake
