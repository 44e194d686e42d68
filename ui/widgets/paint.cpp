// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/paint.h"

#include <QFontMetricsF>
#include <QTextLayout>
#include <algorithm>
#include <cmath>
#include <numbers>

#include "ui/theme/theme.h"
#include "ui/widgets/wrapped_text.h"

namespace bc::ui {

void draw_text(QPainter& painter, const QRectF& rect, int flags, const QString& text, const QFont& font, const QColor& colour) {
  if (text.isEmpty()) return;
  painter.setFont(font);
  painter.setPen(colour);
  const QFontMetricsF metrics(font, painter.device());
  // Half a pixel of rounding must not cost a letter.
  const bool on_screen = painter.device()->devType() == QInternal::Widget;
  const bool fits = (on_screen ? text_width(font, text) : metrics.horizontalAdvance(text)) <= rect.width() + 1;
  if (!fits) tell_cut(painter.device(), text);
  painter.drawText(rect, flags | Qt::TextSingleLine | Qt::TextDontClip, fits ? text : metrics.elidedText(text, Qt::ElideRight, rect.width()));
}

void tell_cut(QPaintDevice* device, const QString& text) {
  if (!device || device->devType() != QInternal::Widget) return;
  auto* widget = static_cast<QWidget*>(device);
  if (widget->toolTip().contains(text)) return;
  widget->setToolTip(widget->toolTip().isEmpty() ? text : text + '\n' + widget->toolTip());
}

// From right to left, Qt's own wrapping leaves the blank at the end of a line where the line begins (seen in Qt 6.4).
QRectF draw_wrapped(QPainter& painter, const QRectF& rect, int flags, const QString& text) {
  QRectF used;
  if (painter.layoutDirection() == Qt::LeftToRight) {
    painter.drawText(rect, flags | Qt::TextWordWrap, text, &used);
    return used;
  }
  WrappedText wrapped;
  wrapped.set(text, painter.font(), rect.width(), flags, Qt::RightToLeft, painter.device());
  return wrapped.draw(painter, rect);
}

void draw_lines(QPainter& painter, const QRectF& rect, int flags, const QString& text, int lines) {
  QTextLayout layout(text, painter.font(), painter.device());
  const QFontMetricsF metrics(painter.font(), painter.device());
  QStringList broken;
  layout.beginLayout();
  for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
    line.setLineWidth(rect.width());
    const bool last = broken.size() + 1 == lines;
    broken << (last ? metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, rect.width()) : text.mid(line.textStart(), line.textLength()).trimmed());
    if (last) break;
  }
  layout.endLayout();
  double y = rect.top();
  for (const auto& line : broken) {
    painter.drawText(QRectF(rect.left(), y, rect.width(), metrics.height()), flags | Qt::TextSingleLine, line);
    y += metrics.height();
  }
}

void draw_focus_ring(QPainter& painter, const QRectF& rect, double radius) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(theme().p.focus, metric::ring));
  const double in = metric::ring / 2;
  painter.drawRoundedRect(rect.adjusted(in, in, -in, -in), radius, radius);
  painter.restore();
}

void fill_hatched(QPainter& painter, const QPainterPath& path, const QColor& colour, double spacing, double width) {
  const auto box = path.boundingRect();
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setClipPath(path, Qt::IntersectClip);
  painter.setPen(QPen(colour, width));
  // The lines keep to one grid, so that neighbouring cells read as one surface.
  const double step = spacing * std::numbers::sqrt2;
  const double from = std::floor((box.left() + box.top()) / step) * step;
  for (double at = from; at <= box.right() + box.bottom() + step; at += step)
    painter.drawLine(QPointF(at - box.top() + 1, box.top() - 1), QPointF(at - box.bottom() - 1, box.bottom() + 1));
  painter.restore();
}

QPainterPath rounded(const QRectF& rect, double radius) {
  QPainterPath path;
  path.addRoundedRect(rect, radius, radius);
  return path;
}

QRectF crisp(const QPainter& painter, const QRectF& rect) {
  const double ratio = painter.device() ? painter.device()->devicePixelRatioF() : 1;
  const auto snap = [ratio](double v) { return std::round(v * ratio) / ratio; };
  return {QPointF(snap(rect.left()), snap(rect.top())), QPointF(snap(rect.right()), snap(rect.bottom()))};
}

QRectF mirrored(const QRectF& rect, double width, bool mirror) {
  return mirror ? QRectF(width - rect.right(), rect.top(), rect.width(), rect.height()) : rect;
}

void draw_chevron(QPainter& painter, const QPointF& centre, double half_width, const QColor& colour, double pen) {
  painter.setPen(QPen(colour, pen, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.setBrush(Qt::NoBrush);
  const double half = half_width / 2;
  painter.drawPolyline(QPolygonF({centre + QPointF(-half_width, -half), centre + QPointF(0, half), centre + QPointF(half_width, -half)}));
}

void draw_tick(QPainter& painter, const QRectF& rect, const QColor& colour, double pen) {
  painter.setPen(QPen(colour, pen, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.setBrush(Qt::NoBrush);
  const auto at = [&](double x, double y) { return rect.topLeft() + QPointF(x * rect.width(), y * rect.height()); };
  painter.drawPolyline(QPolygonF({at(0.08, 0.55), at(0.36, 0.84), at(0.94, 0.18)}));
}

void draw_diamond(QPainter& painter, const QPointF& centre, double radius, const QColor& fill, const QColor& edge, double pen) {
  painter.setPen(pen > 0 ? QPen(edge, pen, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin) : QPen(Qt::NoPen));
  painter.setBrush(fill);
  painter.drawPolygon(QPolygonF({centre - QPointF(radius, 0), centre - QPointF(0, radius), centre + QPointF(radius, 0), centre + QPointF(0, radius)}));
}

void draw_shadow(QPainter& painter, const QRectF& sheet, double radius, double reach, double drop) {
  const auto& t = theme();
  painter.save();
  painter.setPen(Qt::NoPen);
  const int rings = std::max(2, static_cast<int>(reach));
  for (int i = rings; i > 0; --i) {
    painter.setBrush(faded(t.p.shadow, (t.dark ? 0.32 : 0.13) / rings));
    const double out = reach * i / rings;
    painter.drawRoundedRect(sheet.adjusted(-out, -out + drop, out, out + drop), radius + out, radius + out);
  }
  painter.restore();
}

}  // namespace bc::ui
