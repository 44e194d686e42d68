// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/record/ladder_history.h"

#include <QPainter>

#include "ui/phrases/names.h"
#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"

namespace bc::ui {

namespace {
constexpr int kRungs = 10;
constexpr double kHigh = 96, kAbove = 22, kBelow = 22;
}  // namespace

LadderHistory::LadderHistory(QWidget* parent) : Track(parent) { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); }

void LadderHistory::set(const std::vector<Turn>& turns, int all) {
  turns_ = turns;
  all_ = all;
  QStringList words;
  for (const auto& turn : turns)
    words << (turn.turn == 0 ? tr("at the start %1").arg(quarters_text(turn.quarters)) : tr("after turn %1 %2").arg(digits(turn.turn), quarters_text(turn.quarters)));
  say(tr("The ladder, turn by turn"), words.join(tr(", ")));
}

QSize LadderHistory::sizeHint() const { return {px(420), px(kHigh + kAbove + kBelow)}; }
QSize LadderHistory::minimumSizeHint() const { return {px(220), px(kHigh + kAbove + kBelow)}; }

void LadderHistory::paintEvent(QPaintEvent*) {
  const auto& p = theme().p;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const double gutter = px(26), foot = px(kAbove + kHigh), step = (width() - gutter) / (all_ + 1.0);
  const auto high = [&](double rungs) { return px(kHigh) * rungs / kRungs; };
  const auto at = [&](const QRectF& box) { return mirrored(box, width(), mirror()); };
  for (const int rung : {0, 5, kRungs}) {
    const double y = foot - high(rung);
    painter.setPen(QPen(p.hairline, 1, rung == 0 ? Qt::SolidLine : Qt::DashLine));
    painter.drawLine(at(QRectF(gutter, y, step * (all_ + 1), 0)).topLeft(), at(QRectF(gutter, y, step * (all_ + 1), 0)).topRight());
    draw_text(painter, at(QRectF(0, y - px(9), gutter - px(6), px(18))), Qt::AlignTrailing | Qt::AlignVCenter, digits(rung), sans(type::tiny), p.muted);
  }
  for (int turn = 0; turn <= all_; ++turn) {
    const QRectF column(gutter + turn * step, 0, step, foot);
    const bool known = turn < static_cast<int>(turns_.size());
    draw_text(painter, at(QRectF(column.left(), foot + px(3), step, px(kBelow - 4))), Qt::AlignCenter, digits(turn), sans(type::tiny, known ? QFont::DemiBold : QFont::Normal),
              known ? p.ink : p.muted);
    if (!known) continue;
    const auto& told = turns_[static_cast<std::size_t>(turn)];
    const double rungs = told.quarters / 4.0, wide = std::min<double>(step * 0.62, px(26));
    const QRectF box = at(QRectF(column.center().x() - wide / 2, foot - high(rungs), wide, high(rungs)));
    painter.setPen(Qt::NoPen);
    painter.setBrush(rungs < 3 ? p.ladder_calm : rungs < 6 ? p.ladder_tense : p.ladder_hot);
    painter.drawRect(box);
    draw_text(painter, at(QRectF(column.left(), box.top() - px(17), step, px(16))), Qt::AlignCenter, quarters_text(told.quarters), sans(type::tiny, QFont::DemiBold), p.ink);
    if (!told.struck) continue;
    // A small diamond at the foot: somebody struck in this turn.
    const QPointF mark(box.center().x(), foot);
    const double r = px(4);
    painter.setPen(QPen(p.card, 1.5));
    painter.setBrush(p.red);
    painter.drawPolygon(QPolygonF({mark + QPointF(0, -r), mark + QPointF(r, 0), mark + QPointF(0, r), mark + QPointF(-r, 0)}));
  }
}

}  // namespace bc::ui
