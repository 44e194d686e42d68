// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/marks.h"

#include <QFile>
#include <QPainterPath>
#include <QSvgRenderer>

#include <cmath>
#include <numbers>

#include "ui/map/map_data.h"

namespace bc::ui {
namespace {

QPainterPath polygon(const QRectF& rect, int corners, double turn) {
  QPolygonF points;
  for (int i = 0; i < corners; ++i) {
    const double angle = turn + 2 * std::numbers::pi * i / corners;
    points.append(rect.center() + QPointF(std::sin(angle) * rect.width(), -std::cos(angle) * rect.height()) / 2);
  }
  QPainterPath path;
  path.addPolygon(points);
  path.closeSubpath();
  return path;
}

QPainterPath mark_path(MarkShape shape, const QRectF& rect) {
  QPainterPath path;
  switch (shape) {
    case MarkShape::square:
      path.addRect(rect.adjusted(rect.width() * 0.06, rect.height() * 0.06, -rect.width() * 0.06, -rect.height() * 0.06));
      return path;
    case MarkShape::disc:
    case MarkShape::ring: path.addEllipse(rect); return path;
    case MarkShape::diamond:
      return polygon(rect.adjusted(-rect.width() * 0.06, -rect.height() * 0.06, rect.width() * 0.06, rect.height() * 0.06), 4, 0);
    case MarkShape::triangle: return polygon(rect.translated(0, rect.height() * 0.1).adjusted(-1, -1, 1, 1), 3, 0);
    case MarkShape::triangle_down:
      return polygon(rect.translated(0, -rect.height() * 0.1).adjusted(-1, -1, 1, 1), 3, std::numbers::pi);
    case MarkShape::pentagon: return polygon(rect.adjusted(-0.5, -0.5, 0.5, 0.5), 5, 0);
    case MarkShape::cross:
      path.addRect(rect.adjusted(rect.width() * 0.34, 0, -rect.width() * 0.34, 0));
      path.addRect(rect.adjusted(0, rect.height() * 0.34, 0, -rect.height() * 0.34));
      return path.simplified();
  }
  return path;
}

}  // namespace

void paint_mark(QPainter& painter, MarkShape shape, const QRectF& rect, QColor colour, QColor edge, double edge_width) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  if (edge_width > 0) {
    painter.setPen(QPen(edge, edge_width * 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(edge);
    painter.drawPath(mark_path(shape, rect));
  }
  if (shape == MarkShape::ring) {
    const double width = rect.width() * 0.2;
    painter.setPen(QPen(colour, width));
    painter.setBrush(edge_width > 0 ? QBrush(edge) : QBrush(Qt::NoBrush));
    painter.drawEllipse(rect.adjusted(width / 2, width / 2, -width / 2, -width / 2));
  } else {
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPath(mark_path(shape, rect));
  }
  painter.restore();
}

QPixmap icon_picture(const QString& name, double size, double ratio, QColor colour) {
  QString path = find_data(QStringLiteral("icons/%1.svg").arg(name));
  if (path.isEmpty()) path = find_data(QStringLiteral("icons/unknown.svg"));
  QImage picture((QSizeF(size, size) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
  picture.fill(Qt::transparent);
  QPainter painter(&picture);
  QSvgRenderer(path).render(&painter, QRectF(QPointF(), picture.size()));
  painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
  painter.fillRect(picture.rect(), colour);
  painter.end();
  picture.setDevicePixelRatio(ratio);
  return QPixmap::fromImage(picture);
}

}  // namespace bc::ui
