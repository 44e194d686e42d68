// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/debrief/what_if_card.h"

#include <QGridLayout>
#include <cmath>
#include <utility>

#include "ui/phrases/names.h"
#include "ui/theme/theme.h"
#include "ui/widgets/herald.h"
#include "ui/widgets/sentence.h"
#include "ui/widgets/split_bar.h"

namespace bc::ui {

WhatIfCard::WhatIfCard(const Ruleset& rules, const Debrief& debrief, std::shared_ptr<const Hindsight> hindsight, QWidget* parent)
    : Card(parent), rules_(rules), debrief_(debrief), hindsight_(std::move(hindsight)) {
  setObjectName("what-if");
  set_head({}, tr("What if?"));
  sentence_ = new Sentence(this);
  body()->addWidget(sentence_);
  outcome_ = new QWidget(this);
  auto* grid = new QGridLayout(outcome_);
  grid->setContentsMargins(0, px(4), 0, 0);
  grid->setHorizontalSpacing(px(10));
  grid->setColumnStretch(1, 1);
  const QString names[] = {tr("As played"), tr("What if")};
  for (int i = 0; i < 2; ++i) {
    names_[i] = sans_label(names[i], type::small, outcome_, i == 1 ? QFont::DemiBold : QFont::Normal);
    names_[i]->setWordWrap(false);
    bars_[i] = new SplitBar(outcome_);
    grid->addWidget(names_[i], i, 0, Qt::AlignTop);
    grid->addWidget(bars_[i], i, 1);
  }
  body()->addWidget(outcome_);
  note_ = note_label({}, this);
  body()->addWidget(note_);
  cancel_ = link_button(tr("Stop"), this);
  body()->addWidget(cancel_, 0, Qt::AlignLeading);
  connect(cancel_, &QPushButton::clicked, this, [this] {
    thought_.cancel();
    chosen_ = -1;
    show_sentence();
  });
  set_turn(static_cast<int>(debrief.turns.size()) - 1);
}

void WhatIfCard::set_turn(int turn) {
  thought_.cancel();
  turn_ = turn;
  chosen_ = -1;
  others_ = other_sheets(rules_, debrief_.turns[static_cast<std::size_t>(turn_)], seat_);
  show_sentence();
}

Slot* WhatIfCard::slot(const QString& role, const QString& name, const QString& chosen, const std::vector<Choice>& choices, const std::function<void(int)>& take) {
  auto* s = new Slot(name, tr("another order"), sentence_);
  s->setObjectName(role);
  s->set_text(chosen);
  s->set_choices([choices] { return choices; });
  connect(s, &Slot::chosen, this, [this, role, take](int value) {
    take(value);
    for (auto* each : sentence_->slots_in_order())
      if (each->objectName() == role) return each->setFocus(Qt::OtherFocusReason);
  });
  return s;
}

void WhatIfCard::show_sentence() {
  std::vector<Choice> turns, seats, orders;
  for (std::size_t t = 0; t < debrief_.turns.size(); ++t) turns.push_back({static_cast<int>(t), digits(debrief_.turns[t].turn), {}, {}});
  for (int s = 0; s < rules_.seat_count(); ++s) seats.push_back({s, name_of(rules_, SeatId(s)), {}, {}});
  for (std::size_t i = 0; i < others_.size(); ++i) orders.push_back({static_cast<int>(i), others_[i].text, tr("instead: %1").arg(others_[i].instead), {}});
  auto* turn = slot("turn", tr("Turn"), digits(debrief_.turns[static_cast<std::size_t>(turn_)].turn), turns, [this](int t) { set_turn(t); });
  auto* seat = slot("seat", tr("Who"), name_of(rules_, seat_), seats, [this](int s) {
    seat_ = SeatId(s);
    set_turn(turn_);
  });
  const auto* other = chosen_ >= 0 ? &others_[static_cast<std::size_t>(chosen_)] : nullptr;
  auto* order = slot("order", tr("Another order"), other ? other->text : QString(), orders, [this](int i) {
    chosen_ = i;
    show_sentence();
    ask();
  });
  if (other)
    sentence_->set(tr("In turn %1 let %2 %3, not %4.").arg("%1", "%2", "%3", other->instead), {turn, seat, order});
  else
    sentence_->set(tr("In turn %1 let %2 %3."), {turn, seat, order});
  outcome_->setVisible(false);
  cancel_->setVisible(false);
  note_->setText(others_.empty() ? tr("There was no other order to give.") : tr("The turn is played again with the other order, many times and with other dice, and on to the end."));
}

void WhatIfCard::ask() {
  if (chosen_ < 0) return;
  const auto orders = debrief_.turns[static_cast<std::size_t>(turn_)].orders.sheets;
  auto changed = orders;
  changed[seat_.index()] = others_[static_cast<std::size_t>(chosen_)].sheet;
  note_->setText(tr("Playing %1 games twice …").arg(digits(games_)));
  cancel_->setVisible(true);
  thought_.run(
      [of = hindsight_, turn = turn_, games = games_, orders, changed](std::stop_token stop) {
        const Effort effort{.games = games, .stop = stop};
        auto played = of->with_sheets(turn, orders, effort);
        return std::pair(std::move(played), of->with_sheets(turn, changed, effort));
      },
      [this](const std::pair<Prognosis, Prognosis>& found) { show_bars(found.first, found.second); });
}

void WhatIfCard::show_bars(const Prognosis& played, const Prognosis& other) {
  cancel_->setVisible(false);
  outcome_->setVisible(true);
  const Prognosis* all[] = {&played, &other};
  for (int i = 0; i < 2; ++i) {
    const auto& p = *all[i];
    const auto part = [&](int count, SplitBar::Tone tone) {
      const double share = 100 * p.share(count);
      return SplitBar::Part{share, percent(static_cast<int>(std::lround(share))), tone, {}};
    };
    bars_[i]->set(names_[i]->text(), {part(p.all, SplitBar::Tone::good), part(p.some, SplitBar::Tone::half), part(p.none, SplitBar::Tone::neutral), part(p.wars, SplitBar::Tone::bad)}, true);
  }
  const int reach = static_cast<int>(std::ceil(100 * std::max(played.war_margin, other.war_margin)));
  const auto who = rules_.seat_count() == 2 ? tr("both, one or neither succeed") : tr("all, some or none succeed");
  const auto words = tr("From the left: %1; war hatched. War %2, as played %3. %4 games each, with %5 in every seat; chance alone moves a share by up to %6.")
                         .arg(who, percent(static_cast<int>(std::lround(100 * other.share(other.wars)))), percent(static_cast<int>(std::lround(100 * played.share(played.wars)))),
                              digits(other.games), hindsight_->player(), digits(reach));
  note_->setText(words);
  announce(this, words);
  emit told();
}

}  // namespace bc::ui
