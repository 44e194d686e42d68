// SPDX-License-Identifier: GPL-3.0-or-later
// Strokes that the painted widgets share: text that says when it was cut, the focus ring, hatching, chevrons and ticks.
#pragma once

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QPainterPath>
#include <QRectF>
#include <QString>
#include <QWidget>

#include "ui/theme/measure.h"

namespace bc::ui {

/// Draws one line, cut with an ellipsis if it does not fit. `flags` are Qt::Alignment; leading and trailing follow the painter's direction.
void draw_text(QPainter&, const QRectF&, int flags, const QString&, const QFont&, const QColor&);

/// What had to be cut on a widget is told by its tooltip.
void tell_cut(QPaintDevice*, const QString& text);

/// Draws text that wraps, and says which room it took.
QRectF draw_wrapped(QPainter&, const QRectF&, int flags, const QString&);

/// Draws text on so many lines at most; the last of them is cut with an ellipsis.
void draw_lines(QPainter&, const QRectF&, int flags, const QString&, int lines);

/// The ring of whatever has the focus: 2 px, within `rect`.
void draw_focus_ring(QPainter&, const QRectF& rect, double radius = 4);

/// Diagonal lines within a path: danger or doubt. Sharp at every scale of the screen, unlike Qt's patterns.
void fill_hatched(QPainter&, const QPainterPath&, const QColor&, double spacing = 5, double width = 1);

QPainterPath rounded(const QRectF&, double radius);
/// A rectangle that ends on device pixels, so that its edges are crisp.
QRectF crisp(const QPainter&, const QRectF&);
/// The mirror image within `width` where text runs from right to left.
QRectF mirrored(const QRectF&, double width, bool mirror);

/// ⌄ as slots have it, its tip below `centre`.
void draw_chevron(QPainter&, const QPointF& centre, double half_width, const QColor&, double pen = 1.5);
/// ✓
void draw_tick(QPainter&, const QRectF&, const QColor&, double pen = 2);
/// ◆ of a given radius.
void draw_diamond(QPainter&, const QPointF& centre, double radius, const QColor& fill, const QColor& edge = Qt::transparent, double pen = 0);

/// A soft shadow under a sheet of paper.
void draw_shadow(QPainter&, const QRectF& sheet, double radius, double reach, double drop);

}  // namespace bc::ui
