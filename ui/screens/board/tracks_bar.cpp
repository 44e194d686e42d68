// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/board/tracks_bar.h"

#include <QHBoxLayout>

#include "ui/phrases/names.h"
#include "ui/theme/theme.h"
#include "ui/widgets/basics.h"

namespace bc::ui {

TracksBar::TracksBar(GameModel& model, QWidget* parent) : QWidget(parent), model_(model) {
  setObjectName("side");
  setAttribute(Qt::WA_StyledBackground);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(24, 10, 16, 10);
  layout->setSpacing(28);
  auto* left = new QVBoxLayout;
  left->setSpacing(4);
  auto* head = new QHBoxLayout;
  title_ = sans_label(tr("Escalation ladder"), 13.5, this, QFont::DemiBold);
  now_ = note_label({}, this);
  now_->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
  head->addWidget(title_);
  head->addWidget(now_, 1);
  left->addLayout(head);
  ladder_ = new LadderTrack(this);
  left->addWidget(ladder_);
  odds_ = note_label(tr("The figures under the rungs: the odds of losing control there, each turn."), this);
  left->addWidget(odds_);
  layout->addLayout(left, 3);
  tracks_ = new QVBoxLayout;
  tracks_->setSpacing(1);
  stake_ = new BoxTrack(this);
  standing_ = new BoxTrack(this);
  pressure_ = new BoxTrack(this);
  stability_ = new BoxTrack(this);
  for (auto* track : {stake_, standing_, pressure_, stability_}) tracks_->addWidget(track);
  tracks_->addStretch(1);
  layout->addLayout(tracks_, 2);
}

void TracksBar::refresh() {
  if (!model_.is_open()) return;
  const auto& rules = model_.rules();
  const auto& seen = model_.seen();
  const auto& pub = seen.pub;
  const auto& us = pub.seats[seen.seat.index()];
  QStringList names, odds;
  for (int rung = 0; rung <= 10; ++rung) {
    names << text(rules.story.rungs[rung]);
    const auto lost = rules.n.war.loss_of_control[static_cast<std::size_t>(rung)];
    odds << (rung == 10 ? tr("over") : lost ? odds_text(lost) : QString());
  }
  ladder_->set_rungs(names, odds);
  const auto draft = model_.odds(Supposition::hold).ladder;
  ladder_->set_value(pub.ladder, draft);
  now_->setText(tr("Now %1. With your draft: %2 if they hold, %3 if they strike.")
                    .arg(quarters_text(pub.ladder), quarters_text(draft), quarters_text(model_.odds(Supposition::strike_by_proxy).ladder)));

  const auto rivals = model_.rivals();
  while (accounts_.size() < rivals.size()) {
    accounts_.push_back(new LedgerTrack(this));
    tracks_->insertWidget(static_cast<int>(accounts_.size()) - 1, accounts_.back());
  }
  for (std::size_t i = 0; i < rivals.size(); ++i) {
    const int owed = owes(pub, rivals[i], seen.seat);
    const auto name = name_of(rules, rivals[i]);
    const auto label = rivals.size() == 1 ? tr("Account") : name;
    accounts_[i]->set(label, owed / 4.0, tr("%1 %2").arg(name, signed_quarters(owed)),
                      owed >= rules.n.strike.answer_needs ? tr("you may answer") : owed < 0 ? tr("you struck more") : tr("even"));
  }
  const auto limit = [](int cents) { return cents / 100; };
  QString theirs;
  if (rivals.size() == 1) theirs = tr("%1: %2").arg(name_of(rules, rivals[0]), points_text(pub.seats[rivals[0].index()].stake));
  stake_->set(tr("Your stake"), us.stake / 100.0, limit(rules.n.home.stake_limit), theme().p.blue_mark,
              tr("%1 of %2").arg(points_text(us.stake)).arg(limit(rules.n.home.stake_limit)), theirs);
  standing_->set(tr("Standing"), seen.own.standing / 100.0, limit(rules.n.home.standing_limit), theme().p.standing,
                 tr("%1 of %2").arg(points_text(seen.own.standing)).arg(limit(rules.n.home.standing_limit)), tr("yours, private"));
  QString pressed = us.pressure >= 3 ? tr("no strikes") : us.pressure == 2 ? tr("answers only") : us.pressure == 1 ? tr("they frown") : tr("none");
  if (rivals.size() == 1) pressed = tr("%1; theirs %2").arg(pressed).arg(pub.seats[rivals[0].index()].pressure);
  pressure_->set(tr("Allied pressure"), us.pressure, 3, theme().p.amber_mark, tr("%1 of 3").arg(us.pressure), pressed);
  stability_->set(tr("Stability"), pub.stability / 100.0, limit(rules.n.home.stability_limit), theme().p.muted,
                  tr("%1 of %2").arg(points_text(pub.stability)).arg(limit(rules.n.home.stability_limit)), tr("shared"));
}

}  // namespace bc::ui
