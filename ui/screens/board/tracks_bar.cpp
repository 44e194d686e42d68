// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/board/tracks_bar.h"

#include <QHBoxLayout>
#include <algorithm>

#include "ui/help/glossary.h"
#include "ui/phrases/names.h"
#include "ui/theme/theme.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/margins.h"
#include "ui/widgets/paint.h"

namespace bc::ui {

namespace {
constexpr double kLeastBoxes = 44;  // in which six can still be counted
}

TracksBar::TracksBar(GameModel& model, QWidget* parent) : QWidget(parent), model_(model) {
  setObjectName("side");
  setAttribute(Qt::WA_StyledBackground);
  row_ = new QHBoxLayout(this);
  row_->setContentsMargins(margins(24, 10, 16, 10));
  row_->setSpacing(28);
  auto* left = new QVBoxLayout;
  left->setSpacing(4);
  head_ = new QBoxLayout(QBoxLayout::LeftToRight);
  title_ = sans_label(tr("Escalation ladder"), type::medium, this, QFont::DemiBold);
  now_ = note_label({}, this);
  now_->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
  head_->addWidget(title_);
  head_->addWidget(now_, 1);
  left->addLayout(head_);
  ladder_ = new LadderTrack(this);
  ladder_->setObjectName("ladder");
  left->addWidget(ladder_);
  odds_ = note_label(tr("Under the rungs: the odds of losing control there, each turn."), this);
  left->addWidget(odds_);
  row_->addLayout(left, 1);
  boxes_ = new QWidget(this);
  tracks_ = new QVBoxLayout(boxes_);
  tracks_->setContentsMargins(0, 0, 0, 0);
  tracks_->setSpacing(1);
  stake_ = new BoxTrack(this);
  standing_ = new BoxTrack(this);
  pressure_ = new BoxTrack(this);
  stability_ = new BoxTrack(this);
  for (auto* track : {stake_, standing_, pressure_, stability_}) tracks_->addWidget(track);
  speaks_of(ladder_, "ladder");
  speaks_of(stake_, "stake");
  speaks_of(standing_, "standing");
  speaks_of(pressure_, "allied-pressure");
  speaks_of(stability_, "stability");
  tracks_->addStretch(1);
  row_->addWidget(boxes_);
}

void TracksBar::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  set_columns();
}

int TracksBar::width_for_both() const { return px(330 + 344) + 24 + 28 + 16; }

void TracksBar::place_boxes(QVBoxLayout* elsewhere, int room) {
  const bool away = elsewhere != nullptr, was_away = room_ > 0;
  if (!away) room = 0;
  if (room == room_) return;
  room_ = room;
  if (away && !was_away) elsewhere->addWidget(boxes_);
  if (!away && was_away) row_->addWidget(boxes_);
  boxes_->show();
  head_->setDirection(away ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
  now_->setAlignment((away ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
  set_columns();
}

void TracksBar::set_short(bool yes) {
  if (yes == short_) return;
  short_ = yes;
  ladder_->set_bare(yes);
  odds_->setVisible(!yes);
  set_title();
}

void TracksBar::set_title() {
  title_->setText(short_ && model_.is_open() ? tr("Escalation ladder: %1").arg(text(model_.rules().story.rungs[model_.seen().pub.ladder / 4]))
                                             : tr("Escalation ladder"));
}

void TracksBar::set_columns() {
  TrackColumns columns;
  // As wide as the words are in this game and language.
  const auto fitted = [](double least, const QString& words) {
    return std::max(least, text_width(sans(type::small, QFont::DemiBold), words) / (px(100) / 100.0) + 8);
  };
  if (room_ > 0) columns.label = 106, columns.value = 84;
  double note = 0;
  const auto fit = [&](const Track& track) {
    columns.label = fitted(columns.label, track.accessibleName());
    columns.value = fitted(columns.value, track.spoken_value());
    note = std::max(note, text_width(sans(type::note), track.accessibleDescription()) / (px(100) / 100.0) + 4);
  };
  for (const auto* track : {stake_, standing_, stability_, pressure_}) fit(*track);
  for (const auto* account : accounts_) fit(*account);
  if (room_ == 0) {
    // The rungs keep the room for their names, the boxes have what the words leave of the rest.
    const double rest = (width() - row_->contentsMargins().left() - row_->contentsMargins().right() - row_->spacing()) / (px(100) / 100.0) - ladder_->width_for_names() / (px(100) / 100.0);
    columns.boxes = std::clamp(rest - columns.label - columns.value - columns.gap - note, kLeastBoxes, columns.boxes);
  } else {
    // The words keep their room, the boxes have the rest.
    columns.boxes = std::clamp(room_ / (px(100) / 100.0) - columns.label - columns.value - 2 * columns.gap, 24.0, columns.boxes);
  }
  for (auto* track : {stake_, standing_, stability_, pressure_}) track->set_columns(columns);
  for (auto* account : accounts_) account->set_columns(columns);
  boxes_->setMinimumWidth(room_ > 0 ? 0 : tracks_->sizeHint().width());  // beside the ladder no note is cut
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
  set_title();
  const auto draft = model_.odds(Supposition::hold).ladder;
  ladder_->set_value(pub.ladder, draft);
  now_->setText(tr("Now %1. With your draft: %2 if they hold, %3 if they strike.")
                    .arg(quarters_text(pub.ladder), quarters_text(draft), quarters_text(model_.odds(Supposition::strike_by_proxy).ladder)));

  const auto rivals = model_.rivals();
  while (accounts_.size() < rivals.size()) {
    accounts_.push_back(new LedgerTrack(boxes_));
    speaks_of(accounts_.back(), "account");
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
  QString pressed = us.pressure >= kPressureLimit ? tr("no strikes") : us.pressure == 2 ? tr("answers only") : us.pressure == 1 ? tr("they frown") : tr("none");
  if (rivals.size() == 1) pressed = tr("%1; theirs %2").arg(pressed).arg(pub.seats[rivals[0].index()].pressure);
  pressure_->set(tr("Allied pressure"), us.pressure, kPressureLimit, theme().p.amber_mark, tr("%1 of 3").arg(us.pressure), pressed);
  stability_->set(tr("Stability"), pub.stability / 100.0, limit(rules.n.home.stability_limit), theme().p.muted,
                  tr("%1 of %2").arg(points_text(pub.stability)).arg(limit(rules.n.home.stability_limit)), tr("shared"));
  set_columns();
}

}  // namespace bc::ui
