// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coach/coach_panel.h"

#include <QVBoxLayout>
#include <cmath>

#include "ui/game_flow.h"
#include "ui/phrases/causes.h"
#include "ui/phrases/names.h"
#include "ui/phrases/sheets.h"
#include "ui/theme/theme.h"
#include "ui/widgets/herald.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/margins.h"
#include "ui/widgets/scroll.h"

namespace bc::ui {

namespace {
QString share(double odds) { return odds_text(static_cast<int>(std::lround(odds * 10000))); }
QString points(double score) { return points_text(static_cast<int>(std::lround(score * 100))); }
}  // namespace

CoachPanel::CoachPanel(GameFlow& flow, QWidget* parent) : EdgePanel(tr("Coach"), parent), flow_(flow) {
  setObjectName("coach");
  keep_beside_column();  // what it advises is compared with the sheet
  title()->setText(tr("Coach"));
  body()->addWidget(note_label(tr("It knows what your side knows and nothing else, imagines games from here, and may be wrong."), this));
  state_ = sans_label({}, type::small, this, QFont::DemiBold);
  body()->addWidget(state_);
  stop_ = plain_button(tr("Answer now"), this);
  connect(stop_, &QPushButton::clicked, this, [this] { thought_.hurry(); });
  body()->addWidget(stop_, 0, Qt::AlignLeading);
  plans_ = new Scroll(Scroll::Asks::usual, this);
  plans_->setAccessibleName(tr("Plans of the coach"));
  body()->addWidget(plans_, 1);
}

void CoachPanel::ask() {
  const auto levels = with_role(flow_.roster(), Role::level);
  if (!flow_.session() || !flow_.model().is_open() || levels.empty()) return;
  fresh_page();
  state_->setText(tr("Thinking …"));
  stop_->show();
  open();
  stop_->setFocus();
  const auto& best = *levels.back();
  auto known = flow_.session()->information_state(flow_.model().seat());
  Budget budget{.seed = known.hash.low, .time_limit = flow_.longest_thought()};
  thought_.run(
      [thinking = Thinking{best.skill, best.temper, best.models}, rules = flow_.session()->rules(), known = std::move(known), budget](std::stop_token stop) mutable {
        budget.stop = stop;
        return coach(thinking, known, Legal(rules, known), budget);
      },
      [this](const Counsel& counsel) { show_counsel(counsel); });
}

void CoachPanel::dismiss() {
  thought_.cancel();
  fresh_page();
  state_->setText({});
  EdgePanel::dismiss();
}

QVBoxLayout* CoachPanel::fresh_page() {
  auto* page = new QWidget;
  page->setObjectName("scrolled");
  auto* layout = new QVBoxLayout(page);
  layout->setContentsMargins(margins(0, 0, px(8), 0));
  layout->setSpacing(px(10));
  plans_->setWidget(page);
  return layout;
}

void CoachPanel::show_counsel(const Counsel& counsel) {
  if (!isVisible() || !flow_.model().is_open()) return;
  stop_->hide();
  state_->setText(counsel.plans.size() < 2
                      ? tr("%n game(s) imagined.", nullptr, static_cast<int>(counsel.iterations))
                      : tr("%n game(s) imagined. Odds that the first plan beats the second: %1.", nullptr, static_cast<int>(counsel.iterations)).arg(share(counsel.sure)));
  auto* layout = fresh_page();
  int number = 0;
  for (const auto& plan : counsel.plans) layout->addWidget(plan_card(plan, ++number));
  if (counsel.plans.empty()) layout->addWidget(note_label(tr("There was no time for a plan. Ask again."), this));
  layout->addStretch(1);
  if (auto* first = plans_->findChild<QPushButton*>()) first->setFocus();
  announce(this, state_->text());
  emit told();
}

QWidget* CoachPanel::plan_card(const Advice& plan, int number) {
  const auto& model = flow_.model();
  const auto& rules = model.rules();
  auto* card = new Card(plans_->widget());
  card->set_head({}, tr("%1 of 10 expected").arg(points(plan.score)), tr("give or take %1").arg(points(plan.margin)));
  auto lines = sheet_lines(rules, model.seat(), plan.sheet, model.seen().pub);
  if (lines.isEmpty()) lines << tr("An empty sheet.");
  for (const auto& line : lines) card->body()->addWidget(serif_label(line, type::body, card));
  card->body()->addWidget(marked_label(tr("War: **%1** this turn, **%2** by the end.").arg(share(plan.war_now), share(plan.war)), type::small, card));
  for (const bool against : {false, true}) {
    QStringList why;
    for (const auto& cause : plan.causes)
      if (cause.against == against) why << cause_text(rules, cause);
    if (why.isEmpty()) continue;
    card->body()->addWidget(eyebrow_label(against ? tr("Speaks against it") : tr("Speaks for it"), card));
    for (const auto& each : why) card->body()->addWidget(note_label(each, card));
  }
  auto* take = plain_button(tr("Write this on my sheet"), card);
  take->setAccessibleName(tr("Write plan %1 on my sheet").arg(number));
  connect(take, &QPushButton::clicked, this, [this, sheet = plan.sheet] {
    flow_.model().set_draft(sheet);
    dismiss();
    emit taken();
  });
  card->body()->addWidget(take, 0, Qt::AlignLeading);
  return card;
}

}  // namespace bc::ui
