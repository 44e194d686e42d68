// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/debrief/debrief_screen.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <cmath>

#include "ui/phrases/names.h"
#include "ui/screens/debrief/debrief_chart.h"
#include "ui/screens/debrief/hidden_card.h"
#include "ui/screens/debrief/hindsight_run.h"
#include "ui/screens/debrief/questions.h"
#include "ui/screens/debrief/score_card.h"
#include "ui/screens/debrief/turn_truth.h"
#include "ui/screens/debrief/turning_card.h"
#include "ui/screens/debrief/what_if_card.h"
#include "ui/theme/theme.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/margins.h"
#include "ui/widgets/scroll.h"

namespace bc::ui {

namespace {
constexpr int kGames = 600;  // from each turn

QString verdict(const Ruleset& rules, const Debrief& debrief) {
  const int seats = rules.seat_count();
  int succeeded = 0;
  for (const auto& score : debrief.scores) succeeded += score.success;
  if (debrief.end.pub.war != WarCause::none) return DebriefScreen::tr("War");
  if (succeeded == 0) return DebriefScreen::tr("No war, and nobody succeeds");
  if (succeeded == seats) return seats == 2 ? DebriefScreen::tr("No war, and both sides succeed") : DebriefScreen::tr("No war, and every side succeeds");
  QStringList names;
  for (int s = 0; s < seats; ++s)
    if (debrief.scores[static_cast<std::size_t>(s)].success) names << name_of(rules, SeatId(s));
  return DebriefScreen::tr("No war, and success for %1").arg(names.join(DebriefScreen::tr(", ")));
}

QScrollArea* scroll_area(const QString& name, QWidget* parent) {
  auto* scroll = new Scroll(Scroll::Asks::least, parent);
  scroll->setAccessibleName(name);
  return scroll;
}
}  // namespace

DebriefScreen::DebriefScreen(QWidget* parent) : QWidget(parent), run_(new HindsightRun(this)) {
  setObjectName("paper");
  setAttribute(Qt::WA_StyledBackground);
  halves_ = new QBoxLayout(QBoxLayout::LeftToRight, this);
  halves_->setContentsMargins(0, 0, 0, 0);
  halves_->setSpacing(0);
  make_left();
  make_panel();
  connect(chart_, &DebriefChart::chosen, this, [this](int turn) {
    scroll_->ensureVisible(chart_->column_of(turn).center().x(), scroll_->verticalScrollBar()->value(), px(220), 0);
    show_turn(turn);
  });
  connect(run_, &HindsightRun::progressed, this, &DebriefScreen::show_progress);
  connect(run_, &HindsightRun::changed, this, [this] {
    show_war();
    show_progress();
    if (!run_->is_complete()) return;
    // The page in front may have become that of a turning point.
    if (!points_.empty()) show_page();
    emit hindsight_told();
  });
}

void DebriefScreen::make_left() {
  auto* left = new QVBoxLayout;
  left->setContentsMargins(margins(px(28), px(16), px(20), px(8)));
  left->setSpacing(px(6));
  title_ = serif_label({}, type::headline, this);
  left->addWidget(title_);
  auto* line = new QHBoxLayout;
  line->setSpacing(px(16));
  totals_ = new FlowLayout(nullptr, 20, 4);
  line->addLayout(totals_, 1);
  views_ = new Segments(tr("Show"), this);
  views_->setObjectName("views");
  line->addWidget(views_, 0, Qt::AlignBottom);
  left->addLayout(line);
  connect(views_, &Segments::chosen, this, [this](int index) { show_as(index == 0 ? SeatId::none() : SeatId(index - 1)); });
  scroll_ = scroll_area(tr("The whole game"), this);
  scroll_->setFocusPolicy(Qt::NoFocus);
  scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
  scroll_->setCornerWidget(new QWidget);
  auto* inside = new QWidget;
  inside->setObjectName("scrolled");
  auto* chart_layout = new QVBoxLayout(inside);
  chart_layout->setContentsMargins(0, px(6), 0, 0);
  chart_ = new DebriefChart(inside);
  chart_->setObjectName("whole-game");
  chart_layout->addWidget(chart_);
  scroll_->setWidget(inside);
  scroll_->setMinimumHeight(px(300));
  // The names of the lanes stand where the window begins, not where the chart does.
  connect(scroll_->horizontalScrollBar(), &QScrollBar::valueChanged, chart_, qOverload<>(&QWidget::update));
  left->addWidget(scroll_, 1);
  // Below the chart: neither the first that the keyboard comes to, nor what moves the chart when it goes.
  progress_ = new QWidget(this);
  auto* row = new QHBoxLayout(progress_);
  row->setContentsMargins(0, 0, 0, 0);
  progress_words_ = note_label({}, progress_);
  progress_words_->setWordWrap(false);
  row->addWidget(progress_words_);
  auto* stop = link_button(tr("Stop"), progress_);
  stop->setObjectName("stop-hindsight");
  stop->setAccessibleName(tr("Stop working out the odds"));
  row->addWidget(stop);
  row->addStretch(1);
  connect(stop, &QPushButton::clicked, run_, &HindsightRun::cancel);
  left->addWidget(progress_);
  legend_ = note_label(tr("◆ it happened   ◇ it did not   bold amber: off by 60 or more, or wrongly blamed   ← → turn by turn   1–4 turning points"), this);
  left->addWidget(legend_);
  halves_->addLayout(left, 1);
}

void DebriefScreen::make_panel() {
  panel_ = new QWidget(this);
  panel_->setObjectName("side");
  panel_->setAttribute(Qt::WA_StyledBackground);
  auto* layout = new QVBoxLayout(panel_);
  layout->setContentsMargins(margins(px(20), px(14), px(10), px(14)));
  layout->setSpacing(px(8));
  auto* ways = new FlowLayout(nullptr, 6, 6);
  ways->setContentsMargins(margins(0, 0, px(10), 0));
  scores_ = plain_button(tr("The scores"), panel_);
  scores_->setObjectName("scores");
  back_ = plain_button(tr("Back"), panel_);
  back_->setAccessibleName(tr("Turn before"));
  back_->setToolTip(tr("Turn before"));
  next_ = plain_button(tr("Next"), panel_);
  next_->setAccessibleName(tr("Next turn"));
  next_->setToolTip(tr("Next turn"));
  turning_ = plain_button(tr("Next turning point"), panel_);
  turning_->setObjectName("turning");
  for (auto* button : {scores_, back_, next_, turning_}) ways->addWidget(button);
  layout->addLayout(ways);
  side_ = scroll_area(tr("In words"), panel_);
  side_->setMinimumHeight(px(200));
  layout->addWidget(side_, 1);
  auto* foot = new QHBoxLayout;
  foot->setContentsMargins(margins(0, 0, px(10), 0));
  foot->addStretch(1);
  auto* leave = primary_button(tr("To the first screen"), panel_);
  foot->addWidget(leave);
  layout->addLayout(foot);
  halves_->addWidget(panel_);
  connect(leave, &QPushButton::clicked, this, &DebriefScreen::leave_wanted);
  connect(scores_, &QPushButton::clicked, this, &DebriefScreen::show_scores);
  connect(back_, &QPushButton::clicked, this, [this] { chart_->choose(chart_->turn() - 1); });
  connect(next_, &QPushButton::clicked, this, [this] { chart_->choose(chart_->turn() + 1); });
  connect(turning_, &QPushButton::clicked, this, &DebriefScreen::next_turning_point);
}

QString DebriefScreen::title() const { return title_->text(); }

void DebriefScreen::show_totals() {
  clear_layout(totals_);
  for (int s = 0; s < rules_->seat_count(); ++s) {
    const auto& spec = rules_->seats[static_cast<std::size_t>(s)];
    auto* side = new QWidget(this);
    auto* row = new QHBoxLayout(side);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(8));
    row->addWidget(new Mark(shape_of(text(spec.shape)), QColor(text(spec.colour)), {}, side));
    auto* name = sans_label(text(spec.name), type::body, side);
    auto* points = sans_label(tr("%1 of 10").arg(points_text(debrief_->scores[static_cast<std::size_t>(s)].total)), type::body, side, QFont::DemiBold);
    for (auto* label : {name, points}) {
      label->setWordWrap(false);
      row->addWidget(label);
    }
    totals_->addWidget(side);
  }
  auto* success = note_label(tr("success is %1").arg(points_text(rules_->n.score.success)), this);
  success->setWordWrap(false);
  totals_->addWidget(success);
}

void DebriefScreen::show_game(const Ruleset& rules, const Debrief& debrief, std::shared_ptr<const Hindsight> hindsight) {
  rules_ = &rules;
  debrief_ = &debrief;
  hindsight_ = std::move(hindsight);
  title_->setText(verdict(rules, debrief));
  show_totals();
  QStringList views{tr("Truth")};
  for (const auto& seat : rules.seats) views << text(seat.name);
  views_->set_choices(views);
  views_->set_current(0);
  chart_->set(debrief_data(rules, debrief));
  if (hindsight_) run_->start(hindsight_, static_cast<int>(debrief.turns.size()), kGames);
  show_war();
  show_progress();
  show_scores();
}

void DebriefScreen::show_as(SeatId seat) {
  as_ = seat;
  views_->set_current(seat.is_set() ? seat.value + 1 : 0);
  chart_->set(debrief_data(*rules_, *debrief_, as_));
  show_war();
  if (chart_->turn() >= 0) show_turn(chart_->turn());
}

// What it was truly headed for is no part of what a seat saw.
void DebriefScreen::show_war() {
  WarLane lane;
  points_.clear();
  if (hindsight_ && !as_.is_set()) {
    const auto& curve = run_->curve();
    lane.shown = true;
    double most = 0;
    for (const auto& point : curve) {
      lane.percent.push_back(100 * point.share(point.wars));
      lane.margins.push_back(100 * point.war_margin);
      most = std::max(most, lane.margins.back());
    }
    if (run_->is_complete()) {
      lane.percent = war_curve(curve, debrief_->end.pub.war != WarCause::none);
      points_ = turning_points(*rules_, *debrief_, curve);
      lane.points = points_;
      lane.note = tr("%1 games from each turn, with %2 in every seat; chance alone moves it by up to %3")
                      .arg(digits(kGames), hindsight_->player(), percent(static_cast<int>(std::ceil(most))));
    } else {
      lane.note = run_->is_running() ? tr("being worked out; the thin line is the ladder") : tr("not worked out to the end; the thin line is the ladder");
    }
  }
  chart_->set_war(std::move(lane));
  turning_->setVisible(!points_.empty());
}

void DebriefScreen::show_progress() {
  const bool running = run_->is_running() && !as_.is_set();
  progress_->setVisible(running);
  legend_->setVisible(!running);
  if (!running) return;
  const int left = run_->seconds_left();
  progress_words_->setText(left < 0 ? tr("Playing every turn on to the end: %1.").arg(percent(run_->percent_done()))
                                    : tr("Playing every turn on to the end: %1, about %2 s more.").arg(percent(run_->percent_done()), digits(left)));
}

void DebriefScreen::next_turning_point() {
  if (points_.empty()) return;
  const auto after = std::ranges::find_if(points_, [this](const TurningPoint& p) { return p.turn > chart_->turn(); });
  chart_->choose(after == points_.end() ? points_.front().turn : after->turn);
}

// Taken from the window it is soon deleted, and the game goes before it: what is being worked out must not come back to it.
bool DebriefScreen::event(QEvent* event) {
  if (event->type() == QEvent::ParentChange && !parentWidget() && debrief_) {
    run_->forget();
    delete side_->takeWidget();
  }
  return QWidget::event(event);
}

// The words stand beside the chart, or below it where there is no room.
void DebriefScreen::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  const bool narrow = width() < px(920);
  halves_->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
  panel_->setMinimumWidth(narrow ? 0 : px(440));
  panel_->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : px(460));
}

QWidget* DebriefScreen::fresh_page() {
  auto* page = new QWidget;
  page->setObjectName("scrolled");
  auto* layout = new QVBoxLayout(page);
  layout->setContentsMargins(margins(0, px(4), px(16), px(8)));
  layout->setSpacing(px(12));
  side_->setWidget(page);
  return page;
}

void DebriefScreen::show_page() { scores_->isEnabled() && chart_->turn() >= 0 ? show_turn(chart_->turn()) : show_scores(); }

void DebriefScreen::show_scores() {
  auto* page = fresh_page();
  auto* layout = static_cast<QVBoxLayout*>(page->layout());
  const auto& rules = *rules_;
  const bool war = debrief_->end.pub.war != WarCause::none;
  layout->addWidget(serif_label(text(war ? rules.story.war_text : rules.story.peace_text), type::prose, page));
  // The game ends here without a read-out: whoever wonders how sees it.
  auto* last = plain_button(tr("See the last turn on the map"), page);
  last->setObjectName("last-turn");
  connect(last, &QPushButton::clicked, this, [this] { emit replay_wanted(static_cast<int>(debrief_->turns.size()) - 1, as_); });
  layout->addWidget(last, 0, Qt::AlignLeading);
  for (int s = 0; s < rules.seat_count(); ++s) layout->addWidget(new ScoreCard(rules, *debrief_, SeatId(s), page));
  for (int s = 0; s < rules.seat_count(); ++s) layout->addWidget(new HiddenCard(rules, *debrief_, SeatId(s), page));
  auto* ask = new Card(page);
  ask->set_head({}, tr("To talk about"));
  int number = 0;
  for (const auto& question : questions(rules, *debrief_, points_)) ask->body()->addWidget(sans_label(tr("%1  %2").arg(digits(++number), question), type::small, ask));
  layout->addWidget(ask);
  layout->addStretch(1);
  scores_->setEnabled(false);
  back_->setEnabled(false);
  next_->setEnabled(true);
}

void DebriefScreen::show_turn(int index) {
  auto* page = fresh_page();
  auto* layout = static_cast<QVBoxLayout*>(page->layout());
  const auto point = std::ranges::find(points_, index, &TurningPoint::turn);
  if (point != points_.end()) {
    auto* card = new TurningCard(points_, static_cast<std::size_t>(point - points_.begin()), page);
    connect(card, &TurningCard::next_wanted, this, &DebriefScreen::next_turning_point);
    layout->addWidget(card);
  }
  if (hindsight_ && !as_.is_set()) {
    auto* what_if = new WhatIfCard(*rules_, *debrief_, hindsight_, page);
    what_if->set_turn(index);
    layout->addWidget(what_if);
  }
  auto* truth = new TurnTruth(*rules_, *debrief_, index, as_, page);
  connect(truth, &TurnTruth::replay_wanted, this, [this, index] { emit replay_wanted(index, as_); });
  layout->addWidget(truth);
  layout->addStretch(1);
  scores_->setEnabled(true);
  back_->setEnabled(index > 0);
  next_->setEnabled(index + 1 < static_cast<int>(debrief_->turns.size()));
}

}  // namespace bc::ui
