// SPDX-License-Identifier: GPL-3.0-or-later
// The marks of the sides, painted, and the icons of the counters.
#pragma once

#include <QColor>
#include <QPainter>
#include <QPixmap>
#include <QString>

#include "ui/map/map_scene.h"

namespace bc::ui {

// Fills `rect` with a side's mark; `edge` surrounds it, so that it stands out on anything.
void paint_mark(QPainter& painter, MarkShape shape, const QRectF& rect, QColor colour, QColor edge = Qt::transparent,
                double edge_width = 0);

// An icon of assets/icons in one colour; a question mark stands in for one that is missing.
QPixmap icon_picture(const QString& name, double size, double ratio, QColor colour);

}  // namespace bc::ui
