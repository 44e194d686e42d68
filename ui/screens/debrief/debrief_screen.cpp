// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/debrief/debrief_screen.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>

#include "core/odds.h"
#include "ui/phrases/clauses.h"
#include "ui/phrases/events.h"
#include "ui/phrases/names.h"
#include "ui/screens/debrief/ladder_chart.h"
#include "ui/theme/theme.h"
#include "ui/widgets/basics.h"

namespace bc::ui {

namespace {

QString sheet_text(const Ruleset& rules, const OrderSheet& sheet) {
  QStringList parts;
  const auto& op = sheet.operation;
  if (op.kind != OperationKind::none) {
    auto what = kind_name(op.kind);
    if (op.proxy.is_set()) what = QObject::tr("%1 by %2").arg(what, name_of(rules, op.proxy));
    if (op.target.is_set()) what = QObject::tr("%1 on %2").arg(what, name_of(rules, op.target));
    if (op.theatre.is_set()) what = QObject::tr("%1, %2").arg(what, name_of(rules, op.theatre));
    parts << what;
  }
  const auto& support = sheet.support;
  if (support.kind != SupportKind::none) {
    auto what = kind_name(support.kind);
    if (support.proxy.is_set()) what = QObject::tr("%1 %2").arg(what, name_of(rules, support.proxy));
    if (support.asset.is_set()) what = QObject::tr("%1 %2").arg(what, name_of(rules, support.asset));
    parts << what;
  }
  if (sheet.statement.kind != StatementKind::silence) parts << QObject::tr("in public: %1").arg(kind_name(sheet.statement.kind));
  if (sheet.letter.kind != LetterKind::none) {
    auto what = QObject::tr("in secret: %1").arg(kind_name(sheet.letter.kind));
    if (bears_terms(sheet.letter.kind))
      what += QObject::tr(" (gives: %1; asks: %2)").arg(side_text(rules, sheet.letter.terms, true), side_text(rules, sheet.letter.terms, false));
    parts << what;
  }
  return parts.isEmpty() ? QObject::tr("an empty sheet") : parts.join("; ");
}

}  // namespace

DebriefScreen::DebriefScreen(QWidget* parent) : QWidget(parent) {
  setObjectName("paper");
  setAttribute(Qt::WA_StyledBackground);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(32, 18, 16, 16);
  auto* head = new QHBoxLayout;
  auto* words = new QVBoxLayout;
  title_ = serif_label({}, 32, this);
  subtitle_ = serif_label({}, 17, this);
  words->addWidget(title_);
  words->addWidget(subtitle_);
  head->addLayout(words, 1);
  auto* leave = primary_button(tr("To the first screen"), this);
  connect(leave, &QPushButton::clicked, this, &DebriefScreen::leave_wanted);
  head->addWidget(leave, 0, Qt::AlignTop);
  layout->addLayout(head);
  auto* scroll = new QScrollArea(this);
  scroll->setWidgetResizable(true);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setAccessibleName(tr("The whole game"));
  auto* inside = new QWidget;
  inside->setObjectName("scrolled");
  auto* columns = new QHBoxLayout(inside);
  columns->setContentsMargins(0, 8, 12, 8);
  columns->setSpacing(24);
  auto* left = new QVBoxLayout;
  left->setSpacing(12);
  auto* chart_card = new Card(inside);
  chart_ = chart_card->body();
  left->addWidget(chart_card);
  left->addWidget(serif_label(tr("What had been hidden"), 24, inside));
  turns_ = new QVBoxLayout;
  turns_->setSpacing(10);
  left->addLayout(turns_);
  left->addStretch(1);
  columns->addLayout(left, 3);
  auto* right = new QVBoxLayout;
  right->setSpacing(12);
  scores_ = new QVBoxLayout;
  scores_->setSpacing(12);
  right->addLayout(scores_);
  right->addStretch(1);
  columns->addLayout(right, 2);
  scroll->setWidget(inside);
  layout->addWidget(scroll, 1);
}

void DebriefScreen::show_game(const Session& session) {
  for (auto* part : {scores_, turns_, chart_}) clear_layout(part);
  const auto* debrief = session.debrief();
  if (!debrief) return;
  const auto& rules = session.rules();
  const bool war = debrief->end.pub.war != WarCause::none;
  int succeeded = 0;
  for (const auto& score : debrief->scores) succeeded += score.success;
  if (war)
    title_->setText(tr("War"));
  else if (succeeded == rules.seat_count())
    title_->setText(tr("No war, and every side succeeds"));
  else
    title_->setText(succeeded == 0 ? tr("No war, and nobody succeeds") : tr("No war"));
  subtitle_->setText(text(war ? rules.story.war_text : rules.story.peace_text));

  chart_->addWidget(sans_label(tr("The ladder, turn by turn"), 14, nullptr, QFont::DemiBold));
  chart_->addWidget(note_label(tr("Under each turn, the odds of losing control at the rung where it ended.")));
  std::vector<LadderChart::Point> points;
  QStringList rungs;
  for (const auto& rung : rules.story.rungs) rungs << text(rung);
  if (!debrief->turns.empty()) points.push_back({debrief->turns.front().before.pub.ladder, tr("Start"), {}, false});
  for (const auto& turn : debrief->turns)
    points.push_back({turn.after.pub.ladder, tr("Turn %1").arg(turn.turn), odds_text(loss_of_control(rules, turn.after.pub.ladder)), turn.after.pub.war != WarCause::none});
  auto* chart = new LadderChart;
  chart->set(points, rungs);
  chart->setMinimumHeight(px(260));
  chart_->addWidget(chart);

  for (int s = 0; s < rules.seat_count(); ++s) add_score(session, SeatId(s));
  for (std::size_t t = 0; t < debrief->turns.size(); ++t) add_turn(session, t);
}

void DebriefScreen::add_score(const Session& session, SeatId seat) {
  const auto& rules = session.rules();
  const auto& debrief = *session.debrief();
  const auto& spec = rules.seats[seat.index()];
  const auto& own = debrief.end.own[seat.index()];
  const auto& score = debrief.scores[seat.index()];
  const auto& n = rules.n.score;
  auto* card = new Card;
  auto* head = new QHBoxLayout;
  head->addWidget(new Mark(shape_of(text(spec.shape)), QColor(text(spec.colour)), {}, card, 16));
  head->addWidget(serif_label(text(spec.name), 22, card), 1);
  auto* total = sans_label(tr("%1 of 10").arg(points_text(score.total)), 20, card, QFont::DemiBold);
  total->setWordWrap(false);
  head->addWidget(total);
  card->body()->addLayout(head);
  auto* verdict = sans_label(score.success ? tr("✓ Success: %1 or more").arg(points_text(n.success)) : tr("Short of success, which is %1").arg(points_text(n.success)), 13.5, card, QFont::DemiBold);
  set_colour(verdict, score.success ? theme().p.teal : theme().p.muted);
  card->body()->addWidget(verdict);
  const auto bar = [&](const QString& label, int value, int limit, const QString& note) {
    auto* track = new BoxTrack(card);
    track->set(label, value / 100.0, std::max(1, limit / 100), seat_mark_colour(QColor(text(spec.colour))), points_text(value), note);
    track->setMinimumHeight(track->sizeHint().height());
    card->body()->addWidget(track);
  };
  bar(tr("Real aim"), score.agenda, n.agenda_limit, {});
  bar(tr("Standing"), score.standing, scaled(rules.n.home.standing_limit, n.standing_share), tr("%1 of 10 at home").arg(points_text(own.standing)));
  bar(tr("Stability"), score.stability, 100, tr("shared"));
  bar(tr("Word kept"), score.commitments, n.commitments_start, tr("breaches found: %1").arg(own.breaches));
  if (debrief.end.pub.war != WarCause::none)
    card->body()->addWidget(note_label(own.hawk ? tr("War. A committed hawk still takes something from it.") : tr("War: everything above counts for nothing."), card));
  card->body()->addWidget(hairline(card));
  const auto& agenda = spec.agendas[own.agenda];
  card->body()->addWidget(sans_label(tr("The real aim was: %1").arg(text(agenda.name)), 13.5, card, QFont::DemiBold));
  card->body()->addWidget(note_label(text(agenda.text), card));
  card->body()->addWidget(sans_label(own.hawk ? tr("The government was a committed hawk.") : tr("The government was no committed hawk."), 13.5, card));
  const auto secret = debrief.end.hidden.agenda_secret[seat.index()];
  if (secret != 0) card->body()->addWidget(note_label(tr("%1 points came from promises that could not be seen to be kept.").arg(signed_points(secret)), card));
  scores_->addWidget(card);
}

void DebriefScreen::add_turn(const Session& session, std::size_t index) {
  const auto& rules = session.rules();
  const auto& turn = session.debrief()->turns[index];
  auto* card = new Card;
  const auto date = index < rules.story.turn_dates.size() ? text(rules.story.turn_dates[index]) : QString();
  card->body()->addWidget(sans_label(date.isEmpty() ? tr("Turn %1").arg(turn.turn) : tr("Turn %1, %2").arg(turn.turn).arg(date), 15, card, QFont::DemiBold));
  for (int s = 0; s < rules.seat_count(); ++s) {
    const auto& spec = rules.seats[static_cast<std::size_t>(s)];
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new Mark(shape_of(text(spec.shape)), QColor(text(spec.colour)), text(spec.name), card), 0, Qt::AlignTop);
    auto words = tr("%1 ordered: %2.").arg(text(spec.name), sheet_text(rules, turn.orders.sheets[static_cast<std::size_t>(s)]));
    row->addWidget(sans_label(words, 13.5, card), 1);
    card->body()->addLayout(row);
    const auto& note = turn.orders.notes[static_cast<std::size_t>(s)];
    if (!note.words.empty()) card->body()->addWidget(serif_label(tr("“%1”").arg(text(note.words)), 16, card, true));
    if (note.forecast >= 0) {
      bool struck = false;
      for (const auto& event : turn.log)
        if (event.kind == EventKind::strike_landed && event.other == SeatId(s)) struck = true;
      card->body()->addWidget(note_label(tr("%1 expected a strike with %2 %: %3.").arg(text(spec.name)).arg(note.forecast).arg(struck ? tr("it came") : tr("none came")), card));
    }
  }
  for (std::size_t r = 0; r < kMaxReports && turn.after.pub.reports[r].is_set(); ++r) {
    const auto& report = turn.after.pub.reports[r];
    const auto by = turn.after.hidden.ordered_by[r];
    const auto hand = turn.after.hidden.hand[r];
    const auto truth = by.is_set() ? (hand.is_set() ? tr("%1, through %2").arg(name_of(rules, by), name_of(rules, hand)) : name_of(rules, by))
                                   : tr("nobody: %1 acted alone").arg(name_of(rules, hand));
    const bool right = (report.finding == Finding::seat && report.blamed == by) || (report.finding == Finding::proxy_alone && !by.is_set());
    auto* line = sans_label(tr("%1 In truth ordered by %2.").arg(report_text(rules, report), truth), 13.5, card);
    if (!right) set_colour(line, theme().p.amber);
    card->body()->addWidget(line);
  }
  for (const auto& event : turn.log) {
    const bool hidden = event.kind == EventKind::clause_broken || event.kind == EventKind::clause_delivered_secretly || event.kind == EventKind::clause_withheld ||
                        event.kind == EventKind::deal_made || event.kind == EventKind::deal_ended || event.kind == EventKind::proxy_disobeyed ||
                        event.kind == EventKind::clause_suspected || event.kind == EventKind::accident || event.kind == EventKind::war;
    if (hidden) card->body()->addWidget(sans_label(event_text(rules, event, SeatId::none()), 13.5, card));
  }
  turns_->addWidget(card);
}

}  // namespace bc::ui
