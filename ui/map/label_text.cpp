// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/label_text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace bc::ui {
namespace {

constexpr double halo_width = 3.2;

void paint_with_halo(QPainter& painter, const QPainterPath& letters, QColor colour, QColor halo) {
  if (halo.alpha() > 0) painter.strokePath(letters, QPen(halo, halo_width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.fillPath(letters, colour);
}

QPixmap blank(QSizeF size, double ratio) {
  QPixmap picture((size * ratio).toSize() + QSize(1, 1));
  picture.setDevicePixelRatio(ratio);
  picture.fill(Qt::transparent);
  return picture;
}

// A curve through all points (Catmull and Rom).
QPainterPath smooth(const QPolygonF& points) {
  QPainterPath path(points.first());
  for (qsizetype i = 0; i + 1 < points.size(); ++i) {
    const QPointF before = points[std::max<qsizetype>(i - 1, 0)];
    const QPointF after = points[std::min<qsizetype>(i + 2, points.size() - 1)];
    path.cubicTo(points[i] + (points[i + 1] - before) / 6, points[i + 1] - (after - points[i]) / 6, points[i + 1]);
  }
  return path;
}

TextPicture straight_along(const QString& text, const QFont& font, QColor colour, QColor halo, const QPainterPath& line,
                           double ratio) {
  TextPicture flat = text_picture(text, font, colour, halo, ratio);
  if (flat.size.width() > line.length() * 0.92) return {};
  const QPointF from = line.pointAtPercent(0.15);
  const QPointF to = line.pointAtPercent(0.85);
  double angle = std::atan2(to.y() - from.y(), to.x() - from.x()) * 180 / std::numbers::pi;
  if (angle > 90) angle -= 180;
  if (angle < -90) angle += 180;
  QPainterPath letters;
  letters.addText(QPointF(-flat.size.width() / 2, QFontMetricsF(font).xHeight() / 2), font, text);
  letters = QTransform().rotate(angle).map(letters);
  const QRectF box = letters.boundingRect().adjusted(-4, -4, 4, 4);
  TextPicture result{blank(box.size(), ratio), line.pointAtPercent(0.5) + box.center(), box.size()};
  QPainter painter(&result.picture);
  painter.setRenderHint(QPainter::Antialiasing);
  paint_with_halo(painter, letters.translated(-box.topLeft()), colour, halo);
  return result;
}

}  // namespace

QFont sans_font(const MapStyle& style, double pixels, QFont::Weight weight) {
  QFont font(style.sans);
  font.setPixelSize(std::max(6, static_cast<int>(std::lround(pixels * style.text_scale))));
  font.setWeight(weight);
  return font;
}

QFont serif_font(const MapStyle& style, double pixels, bool italic) {
  QFont font(style.serif);
  font.setPixelSize(std::max(6, static_cast<int>(std::lround(pixels * style.text_scale))));
  font.setItalic(italic);
  return font;
}

bool letters_join(const QString& text) {
  return std::ranges::any_of(text, [](QChar letter) { return letter.script() == QChar::Script_Arabic; });
}

QSizeF text_size(const QString& text, const QFont& font) {
  const QFontMetricsF metrics(font);
  return {metrics.horizontalAdvance(text), metrics.ascent() + metrics.descent()};
}

TextPicture text_picture(const QString& text, const QFont& font, QColor colour, QColor halo, double ratio) {
  const QFontMetricsF metrics(font);
  const QSizeF size = text_size(text, font);
  const QPointF margin(4, 3);
  TextPicture result{blank(size + QSizeF(2 * margin.x(), 2 * margin.y()), ratio), {}, size};
  result.middle = margin + QPointF(size.width(), size.height()) / 2;
  const QPointF baseline = margin + QPointF(0, metrics.ascent());
  QPainter painter(&result.picture);
  painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
  if (halo.alpha() > 0) {
    QPainterPath letters;
    letters.addText(baseline, font, text);
    painter.strokePath(letters, QPen(halo, halo_width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  }
  painter.setFont(font);
  painter.setPen(colour);
  painter.drawText(baseline, text);
  return result;
}

TextPicture text_along(const QString& text, QFont font, QColor colour, QColor halo, const QPolygonF& points, double ratio) {
  const QPainterPath line = smooth(points);
  if (letters_join(text)) {
    font.setItalic(false);
    return straight_along(text, font, colour, halo, line, ratio);
  }
  const QFontMetricsF metrics(font);
  const double natural = metrics.horizontalAdvance(text);
  const double spaces = std::max<double>(1, static_cast<double>(text.size() - 1));
  const double spacing = std::clamp((line.length() * 0.7 - natural) / spaces, 0.5, font.pixelSize() * 0.34);
  const double length = natural + spacing * spaces;
  if (length > line.length() * 0.96) return {};

  QPainterPath letters;
  double at = (line.length() - length) / 2;
  for (qsizetype i = 0; i < text.size(); ++i) {
    const QString letter = text.mid(i, 1);
    // Between two advances rather than of one letter, to keep the kerning.
    const double width = metrics.horizontalAdvance(text.left(i + 1)) - metrics.horizontalAdvance(text.left(i));
    const double percent = line.percentAtLength(at + width / 2);
    QPainterPath one;
    one.addText(QPointF(-width / 2, metrics.xHeight() / 2), font, letter);
    const QPointF spot = line.pointAtPercent(percent);
    letters.addPath(QTransform().translate(spot.x(), spot.y()).rotate(-line.angleAtPercent(percent)).map(one));
    at += width + spacing;
  }
  const QRectF box = letters.boundingRect().adjusted(-4, -4, 4, 4);
  TextPicture result{blank(box.size(), ratio), box.center(), box.size()};
  QPainter painter(&result.picture);
  painter.setRenderHint(QPainter::Antialiasing);
  paint_with_halo(painter, letters.translated(-box.topLeft()), colour, halo);
  return result;
}

}  // namespace bc::ui
