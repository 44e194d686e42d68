// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/debrief/debrief_chart.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>

#include "ui/screens/debrief/chart_metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"

namespace bc::ui {

using namespace chart;

DebriefChart::DebriefChart(QWidget* parent) : QWidget(parent) {
  setFocusPolicy(Qt::StrongFocus);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
  setAccessibleName(tr("The game turn by turn"));
}

void DebriefChart::set(DebriefData game) {
  data_ = std::move(game);
  if (chosen_ >= turns()) chosen_ = -1;
  updateGeometry();
  update();
}

void DebriefChart::set_war(WarLane war) {
  const bool another_height = war.shown != war_.shown || war.note != war_.note;
  war_ = std::move(war);
  if (another_height) updateGeometry();
  update();
}

void DebriefChart::choose(int turn) {
  turn = std::clamp(turn, 0, turns() - 1);
  if (turn == chosen_ || turn < 0) return;
  chosen_ = turn;
  const auto& t = data_.turns[static_cast<std::size_t>(turn)];
  auto says = tr("%1, %2: ladder from %3 to %4").arg(t.title, t.date).arg(t.before / 4.0).arg(t.after / 4.0);
  if (const auto next = static_cast<std::size_t>(turn) + 1; next < war_.percent.size())
    says = tr("%1; odds of war by the end from %2 to %3").arg(says, percent(static_cast<int>(std::lround(war_.percent[next - 1]))), percent(static_cast<int>(std::lround(war_.percent[next]))));
  setAccessibleDescription(says);
  QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
  QAccessible::updateAccessibility(&changed);
  update();
  emit chosen(turn);
}

QRect DebriefChart::column_of(int turn) const { return cell(turn, 0, 40).toAlignedRect(); }

std::vector<DebriefChart::Strip> DebriefChart::strips() const {
  // What room there is to spare the first lane takes.
  auto all = least_strips();
  const double spare = std::clamp(height() - 2 - all.back().top - all.back().height, 0.0, px(900) * 1.0);
  for (std::size_t i = 1; i < all.size(); ++i) (i == 1 ? all[i].height : all[i].top) += spare;
  return all;
}

// As wide as the words in it, within reason: what is wider is cut, and whole in the tooltip.
double DebriefChart::least_column() const {
  double widest = px(kColumn);
  const auto fit = [&](const DebriefData::Word& word) {
    widest = std::max(widest, text_width(sans(type::fine, word.strong ? QFont::DemiBold : QFont::Normal), word.text) + px(24));
  };
  for (const auto& turn : data_.turns) {
    for (const auto& word : turn.said) fit(word);
    for (const auto& word : turn.secret) fit(word);
  }
  return std::min<double>(std::ceil(widest), px(kWidestColumn));
}

std::size_t DebriefChart::most_letters() const {
  std::size_t most = 0;
  for (const auto& turn : data_.turns) most = std::max(most, turn.secret.size());
  return most;
}

std::size_t DebriefChart::most_alone() const {
  std::size_t most = 0;
  for (const auto& turn : data_.turns) most = std::max(most, turn.alone.size());
  return most;
}

// Tall enough for two lines where a name does not fit in one.
double DebriefChart::deal_height() const {
  const auto font = sans(type::fine, QFont::DemiBold);
  const double wide = std::max<double>(column(), least_column());
  for (const auto& deal : data_.deals)
    if (text_width(font, deal.name) + px(24) > wide * (deal.last - deal.first + 1)) return std::max(px(kLine) + line_height(font), 2 * line_height(font) + px(13));
  return px(kLine);
}

// Who was blamed, and under it the truth on as many lines as it takes, up to three.
double DebriefChart::blame_height() const {
  const auto font = sans(type::fine, QFont::DemiBold);
  const int wide = static_cast<int>(std::max<double>(column(), least_column()) - px(8));
  int lines = line_height(font);
  for (const auto& turn : data_.turns)
    for (const auto& blame : turn.blames) lines = std::max(lines, QFontMetrics(font).boundingRect(QRect(0, 0, wide, px(400)), Qt::TextWordWrap, QStringLiteral("= ") + blame.truth).height());
  return px(18) + std::min(lines, kTruthLines * line_height(font)) + px(5);
}

std::vector<DebriefChart::Strip> DebriefChart::least_strips() const {
  std::size_t strikes = 0;
  for (const auto& turn : data_.turns) strikes = std::max(strikes, turn.blames.size());
  std::vector<Strip> all;
  double top = 0;
  const auto add = [&](Lane lane, double height, int seat = -1) {
    // A lane in which little happened is still as high as its name.
    all.push_back({lane, seat, top, height});
    if (lane != Lane::head) all.back().height = std::max(height, name_height(all.back()));
    top += all.back().height;
  };
  const QFontMetrics metrics(sans(type::tiny));
  const int wide = static_cast<int>(std::max<double>(column(), least_column())) - px(8);
  int dates = px(34);
  for (const auto& turn : data_.turns) dates = std::max(dates, metrics.boundingRect(QRect(0, 0, wide, px(400)), Qt::TextWordWrap, turn.short_date).height());
  add(Lane::head, std::min(dates, std::max(px(34), kDateLines * metrics.height())) + px(26));
  if (war_.shown) add(Lane::war, px(206));
  add(Lane::ladder, war_.shown ? px(52) : px(196));
  add(Lane::said, px(kLine * static_cast<double>(data_.seats.size()) + 18));
  add(Lane::secret, std::max<double>(px(70), px(18) + px(kLine) * static_cast<double>(most_letters() + most_alone()) + deal_height() * data_.deal_rows));
  for (const int seat : data_.forecasters) add(Lane::expected, px(70), seat);
  const double shown = std::clamp<double>(static_cast<double>(strikes), 1, kStrikesShown);
  add(Lane::blame, px(14) + blame_height() * shown + (strikes > kStrikesShown ? px(18) : 0) + px(6));
  return all;
}

QSize DebriefChart::sizeHint() const {
  const auto all = least_strips();
  return {px(150) + static_cast<int>(least_column()) * std::max(2, turns()), static_cast<int>(all.back().top + all.back().height) + 2};
}

double DebriefChart::left() const { return px(kLabels + 8); }
double DebriefChart::column() const { return (width() - left() - px(14)) / std::max<double>(1, turns()); }

double DebriefChart::boundary(int turn) const {
  const double at = left() + turn * column();
  return isRightToLeft() ? width() - at : at;
}

QRectF DebriefChart::cell(int turn, double top, double height) const {
  const double x = left() + turn * column();
  return {isRightToLeft() ? width() - x - column() : x, top, column(), height};
}

void DebriefChart::paintEvent(QPaintEvent*) {
  if (data_.turns.empty()) return;
  const auto& p = theme().p;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const auto all = strips();
  const double bottom = all.back().top + all.back().height;
  if (chosen_ >= 0) {
    const auto room = cell(chosen_, 0, bottom);
    painter.fillRect(room, faded(p.amber_mark, 0.10));
    painter.fillRect(QRectF(room.left(), 0, room.width(), px(3)), p.ink);
  }
  // Under everything that is written: a ring through a card would be read as a line of the chart.
  if (hasFocus()) draw_focus_ring(painter, chosen_ >= 0 ? cell(chosen_, 0, bottom) : QRectF(0, 0, width(), all[1].top), 0);
  painter.setPen(QPen(p.hairline, 1));
  for (int t = 0; t <= turns(); ++t) painter.drawLine(QPointF(boundary(t), all[1].top), QPointF(boundary(t), bottom));
  for (const auto& strip : all) {
    painter.setPen(QPen(p.hairline, 1));
    painter.drawLine(QPointF(0, strip.top + strip.height), QPointF(width(), strip.top + strip.height));
    switch (strip.lane) {
      case Lane::head: paint_head(painter, strip); break;
      case Lane::war: paint_war(painter, strip); break;
      case Lane::ladder: paint_ladder(painter, strip); break;
      case Lane::said: paint_said(painter, strip); break;
      case Lane::secret: paint_secret(painter, strip); break;
      case Lane::expected: paint_expected(painter, strip); break;
      case Lane::blame: paint_blame(painter, strip); break;
    }
  }
  paint_labels(painter, all);
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
    case Lane::war:
      if (const auto at = static_cast<std::size_t>(turn); at + 1 < war_.percent.size())
        lines << tr("Odds of war by the end from %1 to %2").arg(percent(static_cast<int>(std::lround(war_.percent[at]))), percent(static_cast<int>(std::lround(war_.percent[at + 1]))));
      [[fallthrough]];
    case Lane::ladder:
      lines << tr("Ladder from %1 to %2").arg(locale().toString(t.before / 4.0), locale().toString(t.after / 4.0));
      if (t.odds >= 0) lines << tr("Odds of war that turn: %1").arg(odds_figure(t.odds));
      break;
    case Lane::said: words(t.said); break;
    case Lane::secret:
      words(t.secret);
      for (const auto& alone : t.alone) lines << tr("%1, alone").arg(alone.text);
      for (const auto& deal : data_.deals)
        if (deal.first <= turn + 1 && turn + 1 <= deal.last) lines << (deal.broken > 0 && deal.broken <= turn + 1 ? tr("%1: broken").arg(deal.name) : deal.name);
      break;
    case Lane::expected: {
      const auto& expected = t.expected[static_cast<std::size_t>(strip.seat)];
      const auto came = expected.came ? tr("A strike came.") : tr("No strike came.");
      lines << (expected.percent < 0 ? tr("No forecast. %1").arg(came) : tr("Expected a strike with %1. %2").arg(percent(expected.percent), came));
      break;
    }
    case Lane::blame:
      for (const auto& blame : t.blames)
        lines << (blame.truth.isEmpty() ? tr("Blamed: %1.").arg(blame.blamed) : tr("Blamed: %1. In truth: %2.").arg(blame.blamed, blame.truth));
      break;
  }
  return lines.join('\n');
}

bool DebriefChart::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return QWidget::event(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  for (const auto& strip : strips())
    for (int t = 0; t < turns(); ++t)
      if (const auto room = cell(t, strip.top, strip.height); room.contains(help->pos())) {
        QToolTip::showText(help->globalPos(), tip(strip, t), this, room.toRect());
        return true;
      }
  QToolTip::hideText();
  return true;
}

void DebriefChart::mousePressEvent(QMouseEvent* event) {
  for (int t = 0; t < turns(); ++t)
    if (cell(t, 0, height()).contains(event->position())) choose(t);
}

void DebriefChart::keyPressEvent(QKeyEvent* event) {
  const int forward = isRightToLeft() ? -1 : 1;
  const int number = event->key() - Qt::Key_1;
  if (number >= 0 && number < static_cast<int>(war_.points.size())) return choose(war_.points[static_cast<std::size_t>(number)].turn);
  switch (event->key()) {
    case Qt::Key_Right: return choose(chosen_ + forward);
    case Qt::Key_Left: return choose(chosen_ - forward);
    case Qt::Key_Home: return choose(0);
    case Qt::Key_End: return choose(turns() - 1);
    default: QWidget::keyPressEvent(event);
  }
}

}  // namespace bc::ui
