// SPDX-License-Identifier: GPL-3.0-or-later
// A small picture of a scene, for the card of a scenario or of a crisis.
#pragma once

#include <QPixmap>

#include <vector>

#include "ui/map/atlas.h"
#include "ui/map/map_scene.h"
#include "ui/map/map_style.h"

namespace bc::ui {

enum class ThumbnailDetail { marks, counters };  // sides' marks alone; or counters and names, for larger pictures

struct ThumbnailView {
  QSize size;  // pixels of the window
  double ratio = 1;
  ThumbnailDetail detail = ThumbnailDetail::marks;
  std::vector<QString> around;  // theatres to be in view; empty for all
  QString marked;               // a theatre that is pointed out; empty for none
  QString language = QStringLiteral("en");
};

QPixmap map_thumbnail(const Atlas& atlas, const MapScene& scene, const MapStyle& style, const ThumbnailView& view);

// The same for a scene whose map is still to be loaded; around one theatre, or showing all. Small pictures have marks for
// counters.
QPixmap map_thumbnail(const MapScene& scene, const MapStyle& style, QSize size, double ratio, const QString& theatre = {});

}  // namespace bc::ui
