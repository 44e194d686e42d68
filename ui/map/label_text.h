// SPDX-License-Identifier: GPL-3.0-or-later
// Letters on the map: which font for what, and their pictures with a halo.
#pragma once

#include <QFont>
#include <QPixmap>
#include <QPolygonF>
#include <QString>

#include "ui/map/map_style.h"

namespace bc::ui {

// Fonts in pixels of the window at 100 % text; both take the style's text scale into account.
QFont sans_font(const MapStyle& style, double pixels, QFont::Weight weight = QFont::Normal);
QFont serif_font(const MapStyle& style, double pixels, bool italic = false);

// Letter spacing and slanted letters are for scripts whose letters stand apart.
bool letters_join(const QString& text);

// A picture of a text, and where the middle of the text lies in it.
struct TextPicture {
  QPixmap picture;
  QPointF middle;
  QSizeF size;  // of the letters alone
};
QSizeF text_size(const QString& text, const QFont& font);
TextPicture text_picture(const QString& text, const QFont& font, QColor colour, QColor halo, double ratio);

// A text along a smooth line through `points` (pixels of the window), spread over about two thirds of it; nothing if it does not
// fit. `middle` is where the picture's own middle lies among the points.
TextPicture text_along(const QString& text, QFont font, QColor colour, QColor halo, const QPolygonF& points, double ratio);

}  // namespace bc::ui
