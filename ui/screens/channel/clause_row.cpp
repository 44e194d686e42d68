// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/channel/clause_row.h"

#include <QHBoxLayout>
#include <QPainter>

#include "ui/phrases/clauses.h"
#include "ui/phrases/names.h"
#include "ui/theme/theme.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/paint.h"

namespace bc::ui {

namespace {
constexpr double kStep = 19, kDot = 13;

bool is_doubtful(ClauseStatus status) { return status == ClauseStatus::suspected || status == ClauseStatus::undelivered; }
}  // namespace

TurnHead::TurnHead(int turns, int now, QWidget* parent) : QWidget(parent), turns_(turns), now_(now) {
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  setAccessibleName(tr("Turn %1 of %2").arg(now).arg(turns));
}

QSize TurnHead::sizeHint() const { return {px(kStep) * turns_, line_height(sans(type::eyebrow))}; }

void TurnHead::paintEvent(QPaintEvent*) {
  const auto& p = theme().p;
  QPainter painter(this);
  for (int turn = 1; turn <= turns_; ++turn)
    draw_text(painter, mirrored(QRectF((turn - 1) * px(kStep), 0, px(kStep), height()), width(), isRightToLeft()), Qt::AlignCenter, digits(turn),
              sans(type::eyebrow, turn == now_ ? QFont::Bold : QFont::Normal), turn == now_ ? p.ink : p.muted);
}

TurnDots::TurnDots(int turns, int now, int first, int last, ClauseStatus status, QWidget* parent)
    : QWidget(parent), turns_(turns), now_(now), first_(first), last_(last), status_(status) {
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize TurnDots::sizeHint() const { return {px(kStep) * turns_, px(kDot) + px(6)}; }

void TurnDots::paintEvent(QPaintEvent*) {
  const auto& p = theme().p;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const double dot = px(kDot);
  for (int turn = 1; turn <= turns_; ++turn) {
    const QRectF cell = mirrored(QRectF((turn - 1) * px(kStep), 0, px(kStep), height()), width(), isRightToLeft());
    const QRectF box(cell.center().x() - dot / 2, px(3), dot, dot);
    if (turn < first_ || turn > last_) {
      painter.setPen(Qt::NoPen);
      painter.setBrush(p.line);
      painter.drawEllipse(box.center(), px(3) / 2.0, px(3) / 2.0);
      continue;
    }
    if (is_doubtful(status_) && turn == std::min(last_, std::max(first_, now_ - 1))) {
      const QPolygonF sign({QPointF(box.center().x(), box.top()), box.bottomRight(), box.bottomLeft()});
      painter.setPen(QPen(p.amber, 1.5));
      painter.setBrush(p.amber_tint);
      painter.drawPolygon(sign);
      continue;
    }
    const bool over = turn < now_, void_now = status_ == ClauseStatus::void_;
    painter.setPen(QPen(void_now ? p.line : p.teal, 1.6, void_now ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(over && !void_now ? p.teal : Qt::transparent);
    painter.drawEllipse(box.adjusted(1, 1, -1, -1));
    if (over && !void_now) draw_tick(painter, box.adjusted(dot * 0.25, dot * 0.25, -dot * 0.25, -dot * 0.25), p.card, 1.6);
  }
}

QString standing_text(const SeatView& view, const Deal& deal, std::size_t place, int c) {
  const auto& clause = deal.terms.clauses[static_cast<std::size_t>(c)];
  const auto status = deal.status[static_cast<std::size_t>(c)];
  const auto span = binds(deal, c);
  const int now = view.pub().turn;
  // What was inspected is as sure as the inspection is.
  for (const auto& found : view.own().intel)
    if (found.kind == IntelKind::inspection && found.pair == pair_index(view.seat(), clause.party) && found.subject == place * kClausesADeal + static_cast<std::size_t>(c))
      return found.finding == 2 ? ClauseRow::tr("inspected: broken, %1 sure").arg(odds_text(found.confidence)) : ClauseRow::tr("inspected: kept, %1 sure").arg(odds_text(found.confidence));
  if (status != ClauseStatus::pending) return status_text(status, clause.party == view.seat());
  if (span.first > now) return ClauseRow::tr("begins in turn %1").arg(span.first);
  if (falls_due(view.pub(), deal, c)) return ClauseRow::tr("falls due this turn");
  if (!is_delivery(clause.verb)) return ClauseRow::tr("in force to the end of turn %1").arg(span.last);
  return status_text(status, clause.party == view.seat());
}

ClauseRow::ClauseRow(const GameModel& model, const Deal& deal, std::size_t place, int c, QWidget* parent) : QWidget(parent) {
  const auto& rules = model.rules();
  const auto& clause = deal.terms.clauses[static_cast<std::size_t>(c)];
  const auto status = deal.status[static_cast<std::size_t>(c)];
  const auto& seat = rules.seats[clause.party.index()];
  const auto span = binds(deal, c);
  const int last = clause.verb == ClauseVerb::restrain ? span.first + clause.turns - 1 : span.last;
  const int now = model.seen().pub.turn;
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, px(3), 0, px(3));
  row->setSpacing(px(10));
  row->addWidget(new Mark(shape_of(text(seat.shape)), QColor(text(seat.colour)), {}, this), 0, Qt::AlignTop);
  auto* words = new QVBoxLayout;
  words->setSpacing(px(1));
  const auto sentence = tr("%1 will %2.").arg(text(seat.name), promise_text(rules, clause, deal.made_turn));
  words->addWidget(serif_label(sentence, type::prose, this));
  const auto says = standing_text(model.view(), deal, place, c);
  const auto sign = is_doubtful(status) ? QStringLiteral("▲ ") : status == ClauseStatus::kept ? QStringLiteral("✓ ") : QStringLiteral("○ ");
  auto* state = note_label(sign + says, this);
  set_colour(state, is_doubtful(status) ? &Palette::amber : status == ClauseStatus::kept ? &Palette::teal : &Palette::muted);
  words->addWidget(state);
  row->addLayout(words, 1);
  auto* dots = new TurnDots(rules.turns, now, span.first, last, status, this);
  dots->setAccessibleName(tr("%1: %2").arg(span_text(deal, c), says));
  row->addWidget(dots, 0, Qt::AlignTop);
  setAccessibleName(tr("%1 %2").arg(sentence, says));
}

}  // namespace bc::ui
