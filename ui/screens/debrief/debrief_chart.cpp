// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/debrief/debrief_chart.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"

namespace bc::ui {

namespace {
constexpr int kLine = 24;  // a line of words in a lane, at 100 %
constexpr int kColumn = 92;  // a turn, at least
constexpr int kStrikesShown = 3;
}  // namespace

DebriefChart::DebriefChart(QWidget* parent) : QWidget(parent) {
  setFocusPolicy(Qt::StrongFocus);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
  setAccessibleName(tr("The game turn by turn"));
}

void DebriefChart::set(DebriefData game) {
  data_ = std::move(game);
  chosen_ = -1;
  updateGeometry();
  update();
}

void DebriefChart::choose(int turn) {
  turn = std::clamp(turn, 0, static_cast<int>(data_.turns.size()) - 1);
  if (turn == chosen_ || turn < 0) return;
  chosen_ = turn;
  const auto& t = data_.turns[static_cast<std::size_t>(turn)];
  setAccessibleDescription(tr("%1, %2: ladder from %3 to %4").arg(t.title, t.date).arg(t.before / 4.0).arg(t.after / 4.0));
  QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
  QAccessible::updateAccessibility(&changed);
  update();
  emit chosen(turn);
}

std::vector<DebriefChart::Strip> DebriefChart::strips() const {
  // What room there is to spare the ladder takes.
  auto all = least_strips();
  const double spare = std::clamp(height() - 2 - all.back().top - all.back().height, 0.0, px(240) * 1.0);
  for (auto& strip : all) {
    if (strip.lane == Lane::ladder)
      strip.height += spare;
    else if (strip.lane != Lane::head)
      strip.top += spare;
  }
  return all;
}

std::vector<DebriefChart::Strip> DebriefChart::least_strips() const {
  const int seats = static_cast<int>(data_.seats.size());
  std::size_t letters = 0, alone = 0, strikes = 0;
  for (const auto& turn : data_.turns) {
    letters = std::max(letters, turn.secret.size());
    alone = std::max(alone, turn.alone.size());
    strikes = std::max(strikes, turn.blames.size());
  }
  std::vector<Strip> all;
  double top = 0;
  const auto add = [&](Lane lane, double height, int seat = -1) {
    all.push_back({lane, seat, top, px(height) * 1.0});
    top += px(height);
  };
  // As tall as the longest date is when it wraps.
  const QFontMetrics metrics(sans(11.5));
  const int wide = static_cast<int>(std::max<double>(column(), px(kColumn))) - px(8);
  int dates = px(34);
  for (const auto& turn : data_.turns) dates = std::max(dates, metrics.boundingRect(QRect(0, 0, wide, px(400)), Qt::TextWordWrap, turn.date).height());
  all.push_back({Lane::head, -1, 0, dates + px(26) * 1.0});
  top = all.back().height;
  add(Lane::ladder, 214);
  add(Lane::said, kLine * seats + 18);
  add(Lane::secret, kLine * std::max(2.0, static_cast<double>(letters + alone + static_cast<std::size_t>(data_.deal_rows))) + 18);
  for (int s = 0; s < seats; ++s) add(Lane::expected, 76, s);
  add(Lane::blame, 20 + (kLine + 14) * std::clamp<double>(static_cast<double>(strikes), 1, kStrikesShown) + (strikes > kStrikesShown ? 18 : 0) + 16);
  return all;
}

QSize DebriefChart::sizeHint() const {
  const auto all = least_strips();
  return {px(150) + px(kColumn) * std::max(2, static_cast<int>(data_.turns.size())), static_cast<int>(all.back().top + all.back().height) + 2};
}

double DebriefChart::left() const { return px(146); }
double DebriefChart::column() const { return (width() - left() - px(10)) / std::max<double>(1, static_cast<double>(data_.turns.size())); }

QRectF DebriefChart::cell(int turn, double top, double height) const {
  const double x = left() + turn * column();
  return {isRightToLeft() ? width() - x - column() : x, top, column(), height};
}

void DebriefChart::label(QPainter& painter, const Strip& strip, const QString& title, const QString& note) const {
  const auto& p = theme().p;
  const QRectF room(isRightToLeft() ? width() - left() + px(8) : px(8), strip.top + px(9), left() - px(18), strip.height - px(10));
  painter.setPen(p.ink);
  painter.setFont(sans(13, QFont::DemiBold));
  const auto used = draw_wrapped(painter, room, Qt::AlignLeading | Qt::AlignTop, title);
  painter.setPen(p.muted);
  painter.setFont(sans(12));
  draw_wrapped(painter, room.adjusted(0, used.height() + 1, 0, 0), Qt::AlignLeading | Qt::AlignTop, note);
}

void DebriefChart::word(QPainter& painter, const QRectF& room, const DebriefData::Word& word) const {
  const auto& p = theme().p;
  QRectF words = room.adjusted(px(5), 0, -px(2), 0);
  if (word.seat >= 0) {
    const auto& seat = data_.seats[static_cast<std::size_t>(word.seat)];
    const double d = px(9);
    const QRectF mark(isRightToLeft() ? words.right() - d : words.left(), words.center().y() - d / 2, d, d);
    paint_mark(painter, seat.shape, mark, seat_mark_colour(seat.colour));
    words.adjust(isRightToLeft() ? 0 : px(14), 0, isRightToLeft() ? -px(14) : 0, 0);
  }
  painter.setFont(sans(12, word.strong ? QFont::DemiBold : QFont::Normal));
  painter.setPen(word.muted ? p.muted : word.seat < 0 ? p.amber : p.ink);
  painter.drawText(words, Qt::AlignLeading | Qt::AlignVCenter, painter.fontMetrics().elidedText(word.text, Qt::ElideRight, static_cast<int>(words.width())));
}

void DebriefChart::paint_head(QPainter& painter, const Strip& strip) const {
  const auto& p = theme().p;
  for (int t = 0; t < static_cast<int>(data_.turns.size()); ++t) {
    const auto& turn = data_.turns[static_cast<std::size_t>(t)];
    const auto room = cell(t, strip.top, strip.height);
    painter.setPen(p.ink);
    painter.setFont(sans(13, QFont::DemiBold));
    painter.drawText(QRectF(room.left(), room.top() + px(6), room.width(), px(18)), Qt::AlignCenter, turn.title);
    painter.setPen(p.muted);
    painter.setFont(sans(11.5));
    painter.drawText(QRectF(room.left() + px(4), room.top() + px(24), room.width() - px(8), strip.height - px(24)), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, turn.date);
  }
}

void DebriefChart::paint_ladder(QPainter& painter, const Strip& strip) const {
  const auto& p = theme().p;
  label(painter, strip, tr("The ladder"), tr("in red the odds of war that turn"));
  const double top = strip.top + px(14), height = strip.height - px(30);
  const auto y = [&](int quarters) { return top + height * (1 - quarters / 40.0); };
  const auto x = [&](int boundary) {
    const double at = left() + boundary * column();
    return isRightToLeft() ? width() - at : at;
  };
  const int count = static_cast<int>(data_.turns.size());
  for (int rung = 0; rung <= 10; rung += 2) {
    painter.setPen(QPen(p.hairline, 1, rung == 0 || rung == 10 ? Qt::SolidLine : Qt::DotLine));
    painter.drawLine(QPointF(x(0), y(rung * 4)), QPointF(x(count), y(rung * 4)));
    painter.setFont(sans(11.5));
    painter.setPen(rung >= 8 ? p.red : p.muted);
    const QRectF name(isRightToLeft() ? width() - left() + px(6) : px(40), y(rung * 4) - px(8), left() - px(46), px(16));
    if (rung != 10 && rung != 8)  // there stands the lane's own name
      painter.drawText(name, Qt::AlignVCenter | Qt::AlignTrailing, QStringLiteral("%1 %2").arg(data_.rungs.value(rung), locale().toString(rung)));
  }
  QPolygonF line{QPointF(x(0), y(data_.turns.front().before))};
  for (int t = 0; t < count; ++t) line << QPointF(x(t + 1), y(data_.turns[static_cast<std::size_t>(t)].after));
  QPolygonF area = line;
  area << QPointF(x(count), y(0)) << QPointF(x(0), y(0));
  QLinearGradient wash(0, y(40), 0, y(0));
  auto deep = p.red, faint = p.red;
  deep.setAlphaF(0.34f);
  faint.setAlphaF(0.05f);
  wash.setColorAt(0, deep);
  wash.setColorAt(1, faint);
  painter.setPen(Qt::NoPen);
  painter.setBrush(wash);
  painter.drawPolygon(area);
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(p.red, 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.drawPolyline(line);
  for (int t = 0; t < count; ++t) {
    const auto& turn = data_.turns[static_cast<std::size_t>(t)];
    const QPointF at = line[t + 1];
    painter.setPen(QPen(p.red, 1.6));
    painter.setBrush(turn.war ? p.red : p.paper);
    const double r = px(turn.war ? 7 : 4.5);
    painter.drawEllipse(at, r, r);
    QStringList words;
    if (turn.odds > 0) words << tr("%1 %").arg(locale().toString(turn.odds / 100.0, 'f', turn.odds % 100 ? 1 : 0));
    if (turn.accident) words << tr("accident");
    if (turn.war) words << tr("war");
    if (words.isEmpty()) continue;
    painter.setFont(sans(12, QFont::DemiBold));
    painter.setPen(p.red);
    const bool below = at.y() < top + px(24);
    const double wide = painter.fontMetrics().horizontalAdvance(words.join(", ")) + 4;
    const double x0 = std::clamp(at.x() - wide / 2, isRightToLeft() ? 1.0 : left(), width() - wide - (isRightToLeft() ? left() : 1.0));
    painter.drawText(QRectF(x0, at.y() + (below ? px(8) : -px(24)), wide, px(16)), Qt::AlignCenter, words.join(tr(", ")));
  }
}

void DebriefChart::paint_said(QPainter& painter, const Strip& strip) const {
  label(painter, strip, tr("Said in public"), {});
  for (int t = 0; t < static_cast<int>(data_.turns.size()); ++t)
    for (std::size_t s = 0; s < data_.turns[static_cast<std::size_t>(t)].said.size(); ++s)
      word(painter, cell(t, strip.top + px(9) + static_cast<double>(s) * px(kLine), px(kLine)), data_.turns[static_cast<std::size_t>(t)].said[s]);
}

void DebriefChart::paint_secret(QPainter& painter, const Strip& strip) const {
  const auto& p = theme().p;
  label(painter, strip, tr("Done in secret"), tr("letters, deals, and militias that nobody had told to"));
  std::size_t letters = 0, alone = 0;
  for (const auto& turn : data_.turns) letters = std::max(letters, turn.secret.size()), alone = std::max(alone, turn.alone.size());
  const auto line = [&](std::size_t n) { return strip.top + px(9) + static_cast<double>(n) * px(kLine); };
  for (int t = 0; t < static_cast<int>(data_.turns.size()); ++t) {
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
  for (const auto& deal : data_.deals) {
    const double top = line(letters + alone + static_cast<std::size_t>(deal.row)) + px(2);
    const auto room = cell(deal.first - 1, top, px(kLine) - px(5)).united(cell(deal.last - 1, top, px(kLine) - px(5))).adjusted(px(3), 0, -px(3), 0);
    auto ground = p.teal;
    ground.setAlphaF(theme().dark ? 0.30f : 0.13f);
    painter.setPen(QPen(p.teal, 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(room, 3, 3);
    if (deal.broken > 0) {
      const auto from = cell(deal.broken - 1, top, px(kLine) - px(5));
      QRectF part = room;
      isRightToLeft() ? part.setRight(from.right()) : part.setLeft(std::max(room.left(), from.left()));
      painter.setPen(Qt::NoPen);
      painter.setBrush(QBrush(p.amber, Qt::BDiagPattern));
      painter.drawRoundedRect(part, 3, 3);
    }
    painter.setPen(p.ink);
    painter.setFont(sans(12, QFont::DemiBold));
    const auto words = deal.broken > 0 ? tr("%1: broken").arg(deal.name) : deal.name;
    const auto text = painter.fontMetrics().elidedText(words, Qt::ElideRight, static_cast<int>(room.width() - px(10)));
    if (deal.broken > 0) {  // letters over hatching need a ground of their own
      QRectF under(room.left() + px(3), room.top() + 2, painter.fontMetrics().horizontalAdvance(text) + px(5), room.height() - 4);
      if (isRightToLeft()) under.moveRight(room.right() - px(3));
      painter.fillRect(under, p.card);
    }
    painter.drawText(room.adjusted(px(5), 0, -px(5), 0), Qt::AlignLeading | Qt::AlignVCenter, text);
  }
}

void DebriefChart::paint_expected(QPainter& painter, const Strip& strip) const {
  const auto& p = theme().p;
  const auto& seat = data_.seats[static_cast<std::size_t>(strip.seat)];
  label(painter, strip, tr("%1 expected").arg(seat.name), tr("a strike on itself"));
  const double top = strip.top + px(15), bottom = strip.top + strip.height - px(15);
  painter.setPen(QPen(p.hairline, 1, Qt::DotLine));
  const double from = isRightToLeft() ? px(10) : left(), to = isRightToLeft() ? width() - left() : width() - px(10);
  for (const double y : {top, bottom}) painter.drawLine(QPointF(from, y), QPointF(to, y));
  for (int t = 0; t < static_cast<int>(data_.turns.size()); ++t) {
    const auto& expected = data_.turns[static_cast<std::size_t>(t)].expected[static_cast<std::size_t>(strip.seat)];
    const double x = cell(t, strip.top, strip.height).center().x() - px(12), truth = expected.came ? top : bottom;
    const double d = px(12);
    const bool off = expected.percent >= 0 && std::abs(expected.percent - (expected.came ? 100 : 0)) >= 60;
    if (expected.percent >= 0) {
      const double y = bottom - (bottom - top) * expected.percent / 100.0;
      painter.setPen(QPen(off ? p.amber_mark : p.hairline, off ? 2.4 : 1.6));
      painter.drawLine(QPointF(x, y), QPointF(x, truth));
      paint_mark(painter, seat.shape, QRectF(x - px(5), y - px(5), px(10), px(10)), seat_mark_colour(seat.colour));
      painter.setFont(sans(12, off ? QFont::DemiBold : QFont::Normal));
      painter.setPen(off ? p.amber : p.ink);
      painter.drawText(QRectF(x + px(9), y - px(9), px(48), px(18)), Qt::AlignVCenter | Qt::AlignLeft, tr("%1 %").arg(locale().toString(expected.percent)));
    }
    // The truth: a full diamond on top where it came, an empty one at the foot where it did not.
    painter.setPen(QPen(p.ink, 1.3));
    painter.setBrush(expected.came ? QBrush(p.ink) : QBrush(p.paper));
    painter.drawPolygon(QPolygonF({{x - d / 2, truth}, {x, truth - d / 2}, {x + d / 2, truth}, {x, truth + d / 2}}));
  }
}

void DebriefChart::paint_blame(QPainter& painter, const Strip& strip) const {
  const auto& p = theme().p;
  label(painter, strip, tr("Who gave the order?"), tr("blamed, and under it the truth"));
  for (int t = 0; t < static_cast<int>(data_.turns.size()); ++t) {
    const auto& blames = data_.turns[static_cast<std::size_t>(t)].blames;
    const auto room = cell(t, strip.top + px(9), strip.height).adjusted(px(5), 0, -px(3), 0);
    const auto line = [&](double y, const QString& words, const QColor& colour, bool strong) {
      painter.setFont(sans(12, strong ? QFont::DemiBold : QFont::Normal));
      painter.setPen(colour);
      painter.drawText(QRectF(room.left(), y, room.width(), px(17)), Qt::AlignLeading | Qt::AlignVCenter,
                       painter.fontMetrics().elidedText(words, Qt::ElideRight, static_cast<int>(room.width())));
    };
    if (blames.empty()) line(room.top(), tr("no strike"), p.muted, false);
    double y = room.top();
    for (std::size_t i = 0; i < blames.size() && i < kStrikesShown; ++i) {
      line(y, blames[i].blamed, p.muted, false);
      line(y + px(16), (blames[i].right ? QStringLiteral("= ") : QStringLiteral("≠ ")) + blames[i].truth, blames[i].right ? p.ink : p.amber, true);
      y += px(kLine + 14);
    }
    if (blames.size() > kStrikesShown) line(y, tr("and %1 more").arg(blames.size() - kStrikesShown), p.muted, false);
  }
}

void DebriefChart::paintEvent(QPaintEvent*) {
  if (data_.turns.empty()) return;
  const auto& p = theme().p;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const auto all = strips();
  const double bottom = all.back().top + all.back().height;
  if (chosen_ >= 0) {
    auto ground = p.amber_mark;
    ground.setAlphaF(0.10f);
    const auto room = cell(chosen_, 0, bottom);
    painter.fillRect(room, ground);
    painter.fillRect(QRectF(room.left(), 0, room.width(), px(3)), p.ink);
    if (hasFocus()) draw_focus_ring(painter, room, 0);
  } else if (hasFocus()) {
    draw_focus_ring(painter, QRectF(rect()));
  }
  painter.setPen(QPen(p.hairline, 1));
  for (int t = 0; t <= static_cast<int>(data_.turns.size()); ++t) {
    const double x = isRightToLeft() ? width() - left() - t * column() : left() + t * column();
    painter.drawLine(QPointF(x, all[1].top), QPointF(x, bottom));
  }
  for (const auto& strip : all) {
    painter.setPen(QPen(p.hairline, 1));
    painter.drawLine(QPointF(0, strip.top + strip.height), QPointF(width(), strip.top + strip.height));
    switch (strip.lane) {
      case Lane::head: paint_head(painter, strip); break;
      case Lane::ladder: paint_ladder(painter, strip); break;
      case Lane::said: paint_said(painter, strip); break;
      case Lane::secret: paint_secret(painter, strip); break;
      case Lane::expected: paint_expected(painter, strip); break;
      case Lane::blame: paint_blame(painter, strip); break;
    }
  }
}

QString DebriefChart::tip(const Strip& strip, int turn) const {
  const auto& t = data_.turns[static_cast<std::size_t>(turn)];
  QStringList lines;
  const auto words = [&](const std::vector<DebriefData::Word>& all) {
    for (const auto& word : all)
      lines << (word.seat < 0 ? word.text : tr("%1: %2").arg(data_.seats[static_cast<std::size_t>(word.seat)].name, word.text));
  };
  switch (strip.lane) {
    case Lane::head: lines << tr("%1, %2").arg(t.title, t.date); break;
    case Lane::ladder: lines << tr("Ladder from %1 to %2").arg(locale().toString(t.before / 4.0), locale().toString(t.after / 4.0)); break;
    case Lane::said: words(t.said); break;
    case Lane::secret:
      words(t.secret);
      words(t.alone);
      for (const auto& deal : data_.deals)
        if (deal.first <= turn + 1 && turn + 1 <= deal.last) lines << deal.name;
      break;
    case Lane::expected: break;
    case Lane::blame:
      for (const auto& blame : t.blames) lines << tr("Blamed: %1. In truth: %2.").arg(blame.blamed, blame.truth);
      break;
  }
  return lines.join('\n');
}

bool DebriefChart::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return QWidget::event(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  for (const auto& strip : strips())
    for (int t = 0; t < static_cast<int>(data_.turns.size()); ++t)
      if (const auto room = cell(t, strip.top, strip.height); room.contains(help->pos())) {
        QToolTip::showText(help->globalPos(), tip(strip, t), this, room.toRect());
        return true;
      }
  QToolTip::hideText();
  return true;
}

void DebriefChart::mousePressEvent(QMouseEvent* event) {
  for (int t = 0; t < static_cast<int>(data_.turns.size()); ++t)
    if (cell(t, 0, height()).contains(event->position())) choose(t);
}

void DebriefChart::keyPressEvent(QKeyEvent* event) {
  const int forward = isRightToLeft() ? -1 : 1;
  switch (event->key()) {
    case Qt::Key_Right: return choose(chosen_ + forward);
    case Qt::Key_Left: return choose(chosen_ - forward);
    case Qt::Key_Home: return choose(0);
    case Qt::Key_End: return choose(static_cast<int>(data_.turns.size()) - 1);
    default: QWidget::keyPressEvent(event);
  }
}

}  // namespace bc::ui
