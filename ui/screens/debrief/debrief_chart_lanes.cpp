// SPDX-License-Identifier: GPL-3.0-or-later
// The lanes of the chart of a game that hold words and marks, and the names of all lanes.
#include <QPainter>
#include <algorithm>

#include "ui/screens/debrief/chart_metrics.h"
#include "ui/screens/debrief/debrief_chart.h"
#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"

namespace bc::ui {

using namespace chart;

DebriefChart::LaneName DebriefChart::name_of(const Strip& strip) const {
  switch (strip.lane) {
    case Lane::head: return {};
    case Lane::war: return {tr("Odds of war by the end of the game"), war_.note};
    case Lane::ladder: return {tr("The ladder"), war_.shown ? tr("10 is war, 0 calm") : tr("in red the odds of war that turn")};
    case Lane::said: return {tr("Said in public"), {}};
    case Lane::secret: return {tr("Done in secret"), data_.truth ? tr("letters, deals, ▲ militias that nobody had told to") : tr("letters and deals")};
    case Lane::expected: return {tr("%1 expected").arg(data_.seats[static_cast<std::size_t>(strip.seat)].name), tr("a strike on itself")};
    case Lane::blame: return {tr("Who gave the order?"), data_.truth ? tr("blamed, and under it the truth") : tr("as it was found")};
  }
  return {};
}

double DebriefChart::name_height(const Strip& strip) const {
  const auto [title, note] = name_of(strip);
  const auto high = [](const QFont& font, const QString& words) {
    return words.isEmpty() ? 0 : QFontMetrics(font).boundingRect(QRect(0, 0, px(kLabels - 12), px(900)), Qt::TextWordWrap, words).height();
  };
  return px(9) + high(sans(type::small, QFont::DemiBold), title) + 1 + high(sans(type::fine), note) + px(4);
}

std::vector<DebriefChart::LaneHeight> DebriefChart::lane_heights() const {
  std::vector<LaneHeight> all;
  for (const auto& strip : strips())
    if (strip.lane != Lane::head) all.push_back({strip.height, name_height(strip)});
  return all;
}

void DebriefChart::label(QPainter& painter, const Strip& strip) const {
  const auto& p = theme().p;
  if (strip.lane == Lane::head) return;
  const auto [title, note] = name_of(strip);
  const auto seen = visibleRegion().boundingRect();
  const double x = isRightToLeft() ? seen.right() + 1 - px(kLabels) : seen.left();
  const QRectF room(x + px(8), strip.top + px(9), px(kLabels - 12), strip.height - px(10));
  painter.setPen(p.ink);
  painter.setFont(sans(type::small, QFont::DemiBold));
  const auto used = draw_wrapped(painter, room, Qt::AlignLeading | Qt::AlignTop, title);
  painter.setPen(p.muted);
  painter.setFont(sans(type::fine));
  draw_wrapped(painter, room.adjusted(0, used.height() + 1, 0, 0), Qt::AlignLeading | Qt::AlignTop, note);
}

void DebriefChart::paint_labels(QPainter& painter, const std::vector<Strip>& all) const {
  const auto& p = theme().p;
  const auto seen = visibleRegion().boundingRect();
  const double x = isRightToLeft() ? seen.right() + 1 - px(kLabels) : seen.left();
  painter.fillRect(QRectF(x, 0, px(kLabels), height()), p.paper);
  for (const auto& strip : all) {
    painter.setPen(QPen(p.hairline, 1));
    painter.drawLine(QPointF(x, strip.top + strip.height), QPointF(x + px(kLabels), strip.top + strip.height));
    label(painter, strip);
  }
}

void DebriefChart::word(QPainter& painter, const QRectF& room, const DebriefData::Word& word) const {
  const auto& p = theme().p;
  QRectF words = room.adjusted(px(isRightToLeft() ? 2 : 5), 0, -px(isRightToLeft() ? 5 : 2), 0);
  if (word.seat >= 0) {
    const auto& seat = data_.seats[static_cast<std::size_t>(word.seat)];
    const double d = px(9);
    const QRectF mark(isRightToLeft() ? words.right() - d : words.left(), words.center().y() - d / 2, d, d);
    paint_mark(painter, seat.shape, mark, seat_mark_colour(seat.colour));
    words.adjust(isRightToLeft() ? 0 : px(14), 0, isRightToLeft() ? -px(14) : 0, 0);
  }
  painter.setFont(sans(type::fine, word.strong ? QFont::DemiBold : QFont::Normal));
  painter.setPen(word.muted ? p.muted : word.seat < 0 ? p.amber : p.ink);
  painter.drawText(words, Qt::AlignLeading | Qt::AlignVCenter, painter.fontMetrics().elidedText(word.text, Qt::ElideRight, static_cast<int>(words.width())));
}

void DebriefChart::paint_head(QPainter& painter, const Strip& strip) const {
  const auto& p = theme().p;
  for (int t = 0; t < turns(); ++t) {
    const auto& turn = data_.turns[static_cast<std::size_t>(t)];
    const auto room = cell(t, strip.top, strip.height);
    painter.setPen(p.ink);
    painter.setFont(sans(type::small, QFont::DemiBold));
    painter.drawText(QRectF(room.left(), room.top() + px(6), room.width(), px(18)), Qt::AlignCenter, turn.title);
    painter.setPen(p.muted);
    painter.setFont(sans(type::tiny));
    draw_lines(painter, QRectF(room.left() + px(4), room.top() + px(24), room.width() - px(8), strip.height - px(24)), Qt::AlignHCenter | Qt::AlignTop, turn.short_date, kDateLines);
  }
}

void DebriefChart::paint_said(QPainter& painter, const Strip& strip) const {
  for (int t = 0; t < turns(); ++t) {
    const auto& said = data_.turns[static_cast<std::size_t>(t)].said;
    for (std::size_t s = 0; s < said.size(); ++s) word(painter, cell(t, strip.top + px(9) + static_cast<double>(s) * px(kLine), px(kLine)), said[s]);
  }
}

void DebriefChart::paint_secret(QPainter& painter, const Strip& strip) const {
  const auto& p = theme().p;
  const auto letters = most_letters(), alone = most_alone();
  const auto line = [&](std::size_t n) { return strip.top + px(9) + static_cast<double>(n) * px(kLine); };
  for (int t = 0; t < turns(); ++t) {
    const auto& turn = data_.turns[static_cast<std::size_t>(t)];
    for (std::size_t i = 0; i < turn.secret.size(); ++i) word(painter, cell(t, line(i), px(kLine)), turn.secret[i]);
    for (std::size_t i = 0; i < turn.alone.size(); ++i) {
      const auto room = cell(t, line(letters + i), px(kLine));
      const double d = px(10);
      const QRectF mark(isRightToLeft() ? room.right() - px(5) - d : room.left() + px(5), room.center().y() - d / 2, d, d);
      paint_mark(painter, MarkShape::triangle, mark, p.amber_mark);
      word(painter, room.adjusted(isRightToLeft() ? 0 : px(13), 0, isRightToLeft() ? -px(13) : 0, 0), turn.alone[i]);
    }
  }
  for (const auto& deal : data_.deals) paint_deal(painter, deal, line(letters + alone) + deal.row * deal_height() + px(2));
}

void DebriefChart::paint_deal(QPainter& painter, const DebriefData::Deal& deal, double top) const {
  const auto& p = theme().p;
  const double high = deal_height() - px(5);
  const auto room = cell(deal.first - 1, top, high).united(cell(deal.last - 1, top, high)).adjusted(px(3), 0, -px(3), 0);
  painter.setPen(QPen(p.teal, 1));
  painter.setBrush(p.paper);  // or the line between two turns would be read through its name
  painter.drawRoundedRect(room, 3, 3);
  painter.setBrush(faded(p.teal, theme().dark ? 0.30 : 0.13));
  painter.drawRoundedRect(room, 3, 3);
  if (deal.broken > 0) {
    const auto from = cell(std::clamp(deal.broken, deal.first, deal.last) - 1, top, high);
    QRectF part = room;
    isRightToLeft() ? part.setRight(std::min(room.right(), from.right())) : part.setLeft(std::max(room.left(), from.left()));
    fill_hatched(painter, rounded(part, 3), p.amber, px(6), 1.4);
  }
  const auto words = deal.broken > 0 ? tr("%1: broken").arg(deal.name) : deal.name;
  painter.setPen(p.ink);
  painter.setFont(sans(type::fine, QFont::DemiBold));
  const auto place = room.adjusted(px(5), 0, -px(5), 0);
  if (deal.broken > 0) {  // letters over hatching need a ground of their own
    const auto taken = painter.boundingRect(place, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextWordWrap, words);
    painter.fillRect(taken.intersected(place).adjusted(-2, 1, 2, -1), p.card);
  }
  draw_wrapped(painter, place, Qt::AlignLeading | Qt::AlignVCenter, words);
}

void DebriefChart::paint_expected(QPainter& painter, const Strip& strip) const {
  const auto& p = theme().p;
  const auto& seat = data_.seats[static_cast<std::size_t>(strip.seat)];
  const double top = strip.top + px(15), bottom = strip.top + strip.height - px(15);
  painter.setPen(QPen(p.hairline, 1, Qt::DotLine));
  for (const double y : {top, bottom}) painter.drawLine(QPointF(boundary(0), y), QPointF(boundary(turns()), y));
  for (int t = 0; t < turns(); ++t) {
    const auto& expected = data_.turns[static_cast<std::size_t>(t)].expected[static_cast<std::size_t>(strip.seat)];
    const bool mirror = isRightToLeft();
    const double x = cell(t, strip.top, strip.height).center().x() + (mirror ? px(12) : -px(12)), truth = expected.came ? top : bottom;
    const double d = px(12);
    const bool off = expected.percent >= 0 && std::abs(expected.percent - (expected.came ? 100 : 0)) >= 60;
    if (expected.percent >= 0) {
      const double y = bottom - (bottom - top) * expected.percent / 100.0;
      painter.setPen(QPen(off ? p.amber_mark : p.hairline, off ? 2.4 : 1.6));
      painter.drawLine(QPointF(x, y), QPointF(x, truth));
      paint_mark(painter, seat.shape, QRectF(x - px(5), y - px(5), px(10), px(10)), seat_mark_colour(seat.colour));
      const auto font = sans(type::fine, off ? QFont::DemiBold : QFont::Normal);
      draw_text(painter, QRectF(mirror ? x - px(57) : x + px(9), y - px(9), px(48), px(18)), Qt::AlignVCenter | Qt::AlignLeading, tr("%1 %").arg(locale().toString(expected.percent)), font, off ? p.amber : p.ink);
    }
    // The truth: a full diamond on top where it came, an empty one at the foot where it did not.
    painter.setPen(QPen(p.ink, 1.3));
    painter.setBrush(expected.came ? QBrush(p.ink) : QBrush(p.paper));
    painter.drawPolygon(QPolygonF({{x - d / 2, truth}, {x, truth - d / 2}, {x + d / 2, truth}, {x, truth + d / 2}}));
  }
}

void DebriefChart::paint_blame(QPainter& painter, const Strip& strip) const {
  const auto& p = theme().p;
  for (int t = 0; t < turns(); ++t) {
    const auto& blames = data_.turns[static_cast<std::size_t>(t)].blames;
    const auto room = cell(t, strip.top + px(9), strip.height).adjusted(px(5), 0, -px(3), 0);
    const auto line = [&](double y, const QString& words, const QColor& colour) {
      painter.setFont(sans(type::fine));
      painter.setPen(colour);
      painter.drawText(QRectF(room.left(), y, room.width(), px(17)), Qt::AlignLeading | Qt::AlignVCenter,
                       painter.fontMetrics().elidedText(words, Qt::ElideRight, static_cast<int>(room.width())));
    };
    if (blames.empty()) line(room.top(), tr("no strike"), p.muted);
    double y = room.top();
    for (std::size_t i = 0; i < blames.size() && i < kStrikesShown; ++i) {
      line(y, blames[i].blamed, p.muted);
      if (!blames[i].truth.isEmpty()) {
        painter.setFont(sans(type::fine, QFont::DemiBold));
        painter.setPen(blames[i].right ? p.ink : p.amber);
        const QRectF place(room.left(), y + px(16), room.width(), std::min<double>(blame_height() - px(22), kTruthLines * line_height(painter.font())));
        painter.save();
        painter.setClipRect(place);
        draw_wrapped(painter, place, Qt::AlignLeading | Qt::AlignTop, (blames[i].right ? QStringLiteral("= ") : QStringLiteral("≠ ")) + blames[i].truth);
        painter.restore();
      }
      y += blame_height();
    }
    if (blames.size() > kStrikesShown) line(y, tr("and %1 more").arg(blames.size() - kStrikesShown), p.muted);
  }
}

}  // namespace bc::ui
