// SPDX-License-Identifier: GPL-3.0-or-later
// The two lanes at the top of the chart of a game: the odds of war by the end, with the turning points called out, and the ladder.
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/phrases/names.h"
#include "ui/screens/debrief/chart_metrics.h"
#include "ui/screens/debrief/debrief_chart.h"
#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"

namespace bc::ui {

using namespace chart;

QString chart::odds_figure(int odds) { return odds_text(odds); }

namespace {
constexpr int kTopRung = 10;

/// The top of the scale: the next round figure.
double scale_of(const std::vector<double>& percent) {
  double most = 0;
  for (const auto each : percent) most = std::max(most, each);
  for (const double top : {5.0, 10.0, 20.0, 50.0})
    if (most <= top * 0.92) return top;
  return 100;
}

/// Whether the name of a line of the scale would stand where the figure of the first point does.
bool beside_figure(double line, double point) {
  const double above = point - px(7) - line_height(sans(type::fine, QFont::DemiBold)), below = point + px(4);
  return line - px(15) < below && line > above;
}

void wash(QPainter& painter, QPolygonF area, double top, double bottom, const QColor& colour) {
  area << QPointF(area.back().x(), bottom) << QPointF(area.front().x(), bottom);
  QLinearGradient shade(0, top, 0, bottom);
  shade.setColorAt(0, faded(colour, 0.34));
  shade.setColorAt(1, faded(colour, 0.05));
  painter.setPen(Qt::NoPen);
  painter.setBrush(shade);
  painter.drawPolygon(area);
  painter.setBrush(Qt::NoBrush);
}
}  // namespace

// A figure at a point of a line, on paper of its own: lines and frames pass behind it.
void DebriefChart::figure(QPainter& painter, const QPointF& at, int place, const QString& words, std::vector<QRectF>* taken) const {
  const auto& p = theme().p;
  const auto font = sans(type::fine, QFont::DemiBold);
  const double wide = text_width(font, words) + px(4), high = line_height(font);
  QRectF room(at.x() - wide / 2, at.y() - high - px(7), wide, high);
  const double first = boundary(0), last = boundary(turns());
  if (place == 0) isRightToLeft() ? room.moveRight(first - px(4)) : room.moveLeft(first + px(4));
  if (place == turns()) isRightToLeft() ? room.moveLeft(last + px(4)) : room.moveRight(last - px(4));
  painter.fillRect(room.adjusted(0, 1, 0, -1), faded(p.paper, 0.86));
  draw_text(painter, room, Qt::AlignCenter, words, font, p.red);
  if (taken) taken->push_back(room);
}

void DebriefChart::paint_war(QPainter& painter, const Strip& strip) const {
  const auto& p = theme().p;
  const double top = strip.top + px(26), bottom = strip.top + strip.height - px(16), height = bottom - top;
  const double scale = scale_of(war_.percent);
  const auto y = [&](double percent) { return bottom - height * percent / scale; };
  for (const double part : {0.0, 0.5, 1.0}) {
    painter.setPen(QPen(p.hairline, 1, part == 0 ? Qt::SolidLine : Qt::DotLine));
    painter.drawLine(QPointF(boundary(0), y(scale * part)), QPointF(boundary(turns()), y(scale * part)));
    if (part == 0 || (!war_.percent.empty() && beside_figure(y(scale * part), y(war_.percent.front())))) continue;
    const QRectF room(isRightToLeft() ? boundary(0) - px(61) : boundary(0) + px(10), y(scale * part) - px(15), px(51), px(14));
    draw_text(painter, room, Qt::AlignLeading | Qt::AlignVCenter, tr("%1 %").arg(locale().toString(scale * part)), sans(type::tiny), p.muted);
  }
  const bool whole = static_cast<int>(war_.percent.size()) == turns() + 1;
  if (!whole) paint_fine_ladder(painter, top, height);
  if (war_.percent.empty()) return;
  QPolygonF line;
  for (std::size_t i = 0; i < war_.percent.size(); ++i) line << QPointF(boundary(static_cast<int>(i)), y(war_.percent[i]));
  if (line.size() > 1) wash(painter, line, top, bottom, p.red);
  // How far chance alone may have moved each point.
  painter.setPen(QPen(faded(p.red, 0.45), px(3), Qt::SolidLine, Qt::FlatCap));
  for (std::size_t i = 0; i < war_.margins.size() && i < war_.percent.size(); ++i)
    painter.drawLine(QPointF(line[static_cast<qsizetype>(i)].x(), y(std::min(scale, war_.percent[i] + war_.margins[i]))),
                     QPointF(line[static_cast<qsizetype>(i)].x(), y(std::max(0.0, war_.percent[i] - war_.margins[i]))));
  painter.setPen(QPen(p.red, 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.drawPolyline(line);
  std::vector<QRectF> taken;
  for (int i = 0; i < line.size(); ++i) {
    const bool turning = std::ranges::any_of(war_.points, [i](const TurningPoint& point) { return point.turn + 1 == i; });
    const bool here = turning && chosen_ + 1 == i;
    painter.setPen(QPen(turning ? p.ink : p.red, turning ? 2 : 1.6));
    painter.setBrush(here ? p.ink : p.paper);
    painter.drawEllipse(line[i], px(turning ? 6 : 3.5), px(turning ? 6 : 3.5));
    if (!turning) figure(painter, line[i], i, percent(static_cast<int>(std::lround(war_.percent[static_cast<std::size_t>(i)]))), &taken);
  }
  paint_callouts(painter, QRectF(std::min(boundary(0), boundary(turns())), strip.top + 2, std::abs(boundary(turns()) - boundary(0)), strip.height - 4), line, taken);
}

// Each turning point has a card with a line to its place, where the card covers neither figures nor other cards, and the curve as little as can be.
void DebriefChart::paint_callouts(QPainter& painter, const QRectF& room, const QPolygonF& line, std::vector<QRectF>& taken) const {
  const auto& p = theme().p;
  const auto title_font = sans(type::fine, QFont::DemiBold), change_font = sans(type::fine);
  for (std::size_t n = 0; n < war_.points.size(); ++n) {
    const auto& point = war_.points[n];
    if (point.turn + 1 >= line.size()) continue;
    const auto title = tr("%1  %2").arg(digits(static_cast<int>(n) + 1), point.title.section(QStringLiteral(": "), 1));
    const auto to = percent(static_cast<int>(std::lround(point.after)));
    const auto change = point.change() > 0 ? tr("▲ +%1 points, to %2").arg(digits(static_cast<int>(std::lround(point.change()))), to)
                                           : tr("▼ −%1 points, to %2").arg(digits(static_cast<int>(std::lround(-point.change()))), to);
    const QSizeF size(std::min<double>(px(230), std::max(text_width(title_font, title), text_width(change_font, change)) + px(18)), 2 * line_height(title_font) + px(9));
    const auto at = line[point.turn + 1];
    std::optional<QRectF> best;
    double least = 1e9;
    for (const double dy : {-px(58.0), px(16.0), -px(90.0), px(44.0)})
      for (const double dx : {-0.5, -1.12, 0.12, -1.5, 0.5}) {
        const QRectF card(QPointF(at.x() + dx * size.width(), dy < 0 ? at.y() + dy - size.height() + px(20) : at.y() + dy), size);
        if (!room.contains(card) || std::ranges::any_of(taken, [&](const QRectF& r) { return r.intersects(card.adjusted(-3, -3, 3, 3)); })) continue;
        double covered = std::abs(dy) + std::abs(dx + 0.5) * px(20);
        for (qsizetype i = 0; i + 1 < line.size(); ++i)
          for (int step = 0; step <= 12; ++step)
            if (card.contains(line[i] + (line[i + 1] - line[i]) * (step / 12.0))) covered += px(60);
        if (covered < least) least = covered, best = card;
      }
    if (!best) continue;
    const QPointF foot(std::clamp(at.x(), best->left() + 4, best->right() - 4), at.y() > best->center().y() ? best->bottom() : best->top());
    painter.setPen(QPen(p.ink, 1));
    painter.drawLine(foot, at + (foot - at) * std::min(1.0, px(6) / std::max(1.0, std::hypot(foot.x() - at.x(), foot.y() - at.y()))));
    const bool here = chosen_ == point.turn;
    painter.setPen(QPen(here ? p.ink : p.line, here ? 2 : 1));
    painter.setBrush(p.card);
    painter.drawRoundedRect(*best, 3, 3);
    const double half = line_height(title_font);
    const QRectF inside = best->adjusted(px(9), px(4), -px(6), -px(4));
    draw_text(painter, QRectF(inside.left(), inside.top(), inside.width(), half), Qt::AlignLeading | Qt::AlignVCenter, title, title_font, p.ink);
    draw_text(painter, QRectF(inside.left(), inside.top() + half, inside.width(), half), Qt::AlignLeading | Qt::AlignVCenter, change, change_font, point.change() > 0 ? p.red : p.teal);
    taken.push_back(*best);
  }
}

void DebriefChart::paint_fine_ladder(QPainter& painter, double top, double height) const {
  QPolygonF line{QPointF(boundary(0), top + height * (1 - data_.turns.front().before / (4.0 * kTopRung)))};
  for (int t = 0; t < turns(); ++t) line << QPointF(boundary(t + 1), top + height * (1 - data_.turns[static_cast<std::size_t>(t)].after / (4.0 * kTopRung)));
  painter.setPen(QPen(theme().p.muted, 1.2));
  painter.setBrush(Qt::NoBrush);
  painter.drawPolyline(line);
}

void DebriefChart::paint_ladder(QPainter& painter, const Strip& strip) const {
  const auto& p = theme().p;
  if (war_.shown) {
    const double top = strip.top + px(10), height = strip.height - px(20);
    painter.setPen(QPen(p.hairline, 1, Qt::DotLine));
    for (const double part : {0.0, 1.0}) painter.drawLine(QPointF(boundary(0), top + height * part), QPointF(boundary(turns()), top + height * part));
    return paint_fine_ladder(painter, top, height);
  }
  // The scale ends where the game did not go, so that the lane is not empty.
  int most = data_.turns.front().before;
  for (const auto& turn : data_.turns) most = std::max({most, static_cast<int>(turn.before), static_cast<int>(turn.after)});
  const int rungs = std::clamp((most + 3) / 4 + 1, 4, kTopRung);
  const double top = strip.top + px(24), height = strip.height - px(38);
  const auto y = [&](double quarters) { return top + height * (1 - quarters / (4.0 * rungs)); };
  for (int rung = 0; rung <= rungs; rung += 2) {
    painter.setPen(QPen(p.hairline, 1, rung == 0 ? Qt::SolidLine : Qt::DotLine));
    painter.drawLine(QPointF(boundary(0), y(rung * 4)), QPointF(boundary(turns()), y(rung * 4)));
    if (rung == 0) continue;
    const double wide = column() - px(14);
    const QRectF room(isRightToLeft() ? boundary(0) - px(8) - wide : boundary(0) + px(8), y(rung * 4) - px(15), wide, px(14));
    draw_text(painter, room, Qt::AlignLeading | Qt::AlignVCenter, QStringLiteral("%1 %2").arg(digits(rung), data_.rungs.value(rung)), sans(type::tiny), p.muted);
  }
  QPolygonF line{QPointF(boundary(0), y(data_.turns.front().before))};
  for (int t = 0; t < turns(); ++t) line << QPointF(boundary(t + 1), y(data_.turns[static_cast<std::size_t>(t)].after));
  wash(painter, line, top, y(0), p.red);
  painter.setPen(QPen(p.red, 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.drawPolyline(line);
  for (int t = 0; t < turns(); ++t) {
    const auto& turn = data_.turns[static_cast<std::size_t>(t)];
    painter.setPen(QPen(p.red, 1.6));
    painter.setBrush(turn.war ? p.red : p.paper);
    painter.drawEllipse(line[t + 1], px(turn.war ? 7 : 4.5), px(turn.war ? 7 : 4.5));
    QStringList words;
    if (turn.odds > 0) words << odds_figure(turn.odds);
    if (turn.accident) words << tr("accident");
    if (turn.war) words << tr("war");
    if (!words.isEmpty()) figure(painter, line[t + 1], t + 1, words.join(tr(", ")), nullptr);
  }
}

}  // namespace bc::ui
