// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/debrief/debrief_screen.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>

#include "ui/phrases/names.h"
#include "ui/screens/debrief/debrief_chart.h"
#include "ui/screens/debrief/score_card.h"
#include "ui/screens/debrief/turn_truth.h"
#include "ui/theme/theme.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/scroll.h"

namespace bc::ui {

namespace {
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

DebriefScreen::DebriefScreen(QWidget* parent) : QWidget(parent) {
  setObjectName("paper");
  setAttribute(Qt::WA_StyledBackground);
  auto* layout = new QBoxLayout(QBoxLayout::LeftToRight, this);
  halves_ = layout;
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  auto* left = new QVBoxLayout;
  left->setContentsMargins(28, 18, 20, 8);
  left->setSpacing(6);
  title_ = serif_label({}, 32, this);
  left->addWidget(title_);
  totals_ = new FlowLayout(nullptr, 20, 4);
  left->addLayout(totals_);
  auto* scroll = scroll_area(tr("The whole game"), this);
  scroll->setFocusPolicy(Qt::NoFocus);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
  auto* inside = new QWidget;
  inside->setObjectName("scrolled");
  auto* chart_layout = new QVBoxLayout(inside);
  chart_layout->setContentsMargins(0, 6, 0, 0);
  chart_ = new DebriefChart(inside);
  chart_->setObjectName("whole-game");
  chart_layout->addWidget(chart_);
  scroll->setWidget(inside);
  scroll->setMinimumHeight(px(300));
  left->addWidget(scroll, 1);
  left->addWidget(note_label(tr("◆ it happened   ◇ it did not   bold amber: off by 60 or more, or wrongly blamed   ← → turn by turn"), this));
  layout->addLayout(left, 1);

  auto* panel = new QWidget(this);
  panel->setObjectName("side");
  panel->setAttribute(Qt::WA_StyledBackground);
  panel_ = panel;
  auto* panel_layout = new QVBoxLayout(panel);
  panel_layout->setContentsMargins(22, 14, 10, 14);
  panel_layout->setSpacing(8);
  auto* ways = new FlowLayout;
  ways->setContentsMargins(0, 0, 10, 0);
  scores_ = plain_button(tr("The scores"), panel);
  scores_->setObjectName("scores");
  back_ = plain_button(tr("Turn before"), panel);
  next_ = plain_button(tr("Next turn"), panel);
  for (auto* button : {scores_, back_, next_}) ways->addWidget(button);
  panel_layout->addLayout(ways);
  side_ = scroll_area(tr("In words"), panel);
  side_->setMinimumHeight(px(200));
  panel_layout->addWidget(side_, 1);
  auto* foot = new QHBoxLayout;
  foot->setContentsMargins(0, 0, 10, 0);
  foot->addStretch(1);
  auto* leave = primary_button(tr("To the first screen"), panel);
  foot->addWidget(leave);
  panel_layout->addLayout(foot);
  layout->addWidget(panel);

  connect(leave, &QPushButton::clicked, this, &DebriefScreen::leave_wanted);
  connect(scores_, &QPushButton::clicked, this, &DebriefScreen::show_scores);
  connect(back_, &QPushButton::clicked, this, [this] { chart_->choose(chart_->turn() - 1); });
  connect(next_, &QPushButton::clicked, this, [this] { chart_->choose(chart_->turn() + 1); });
  connect(chart_, &DebriefChart::chosen, this, &DebriefScreen::show_turn);
}

QString DebriefScreen::title() const { return title_->text(); }

void DebriefScreen::show_game(const Ruleset& rules, const Debrief& debrief) {
  rules_ = &rules;
  debrief_ = &debrief;
  title_->setText(verdict(rules, debrief));
  clear_layout(totals_);
  for (int s = 0; s < rules.seat_count(); ++s) {
    const auto& spec = rules.seats[static_cast<std::size_t>(s)];
    auto* side = new QWidget(this);
    auto* row = new QHBoxLayout(side);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new Mark(shape_of(text(spec.shape)), QColor(text(spec.colour)), {}, side));
    auto* name = sans_label(text(spec.name), 14, side);
    auto* points = sans_label(tr("%1 of 10").arg(points_text(debrief.scores[static_cast<std::size_t>(s)].total)), 14, side, QFont::DemiBold);
    for (auto* label : {name, points}) {
      label->setWordWrap(false);
      row->addWidget(label);
    }
    totals_->addWidget(side);
  }
  auto* success = note_label(tr("success is %1").arg(points_text(rules.n.score.success)), this);
  success->setWordWrap(false);
  totals_->addWidget(success);
  chart_->set(debrief_data(rules, debrief));
  show_scores();
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
  layout->setContentsMargins(0, 4, 16, 8);
  layout->setSpacing(12);
  side_->setWidget(page);
  return page;
}

void DebriefScreen::show_scores() {
  auto* page = fresh_page();
  auto* layout = static_cast<QVBoxLayout*>(page->layout());
  const auto& rules = *rules_;
  const bool war = debrief_->end.pub.war != WarCause::none;
  layout->addWidget(serif_label(text(war ? rules.story.war_text : rules.story.peace_text), 17, page));
  for (int s = 0; s < rules.seat_count(); ++s) layout->addWidget(new ScoreCard(*rules_, *debrief_, SeatId(s), page));
  layout->addStretch(1);
  scores_->setEnabled(false);
  back_->setEnabled(false);
  next_->setEnabled(true);
}

void DebriefScreen::show_turn(int index) {
  auto* page = fresh_page();
  auto* layout = static_cast<QVBoxLayout*>(page->layout());
  auto* truth = new TurnTruth(*rules_, *debrief_, index, page);
  connect(truth, &TurnTruth::replay_wanted, this, [this, index] { emit replay_wanted(index); });
  layout->addWidget(truth);
  layout->addStretch(1);
  scores_->setEnabled(true);
  back_->setEnabled(index > 0);
  next_->setEnabled(index + 1 < static_cast<int>(debrief_->turns.size()));
}

}  // namespace bc::ui
