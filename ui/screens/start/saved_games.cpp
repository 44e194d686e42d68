// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/start/saved_games.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>

#include "store/save.h"
#include "ui/phrases/names.h"
#include "ui/phrases/troubles.h"
#include "ui/recent_games.h"
#include "ui/theme/theme.h"
#include "ui/widgets/basics.h"

namespace bc::ui {

namespace {
constexpr std::size_t kMore = 24;

QString when(std::int64_t seconds) {
  const auto then = QDateTime::fromSecsSinceEpoch(seconds), now = QDateTime::currentDateTime();
  const auto clock = QLocale().toString(then.time(), QStringLiteral("HH:mm"));
  if (then.date() == now.date()) return SavedGames::tr("Today, %1").arg(clock);
  if (then.daysTo(now) == 1) return SavedGames::tr("Yesterday, %1").arg(clock);
  return QLocale().toString(then.date(), QLocale::ShortFormat);
}
}  // namespace

SavedGames::SavedGames(std::filesystem::path folder, Told told, QWidget* parent) : QWidget(parent), folder_(std::move(folder)), told_(std::move(told)), games_(new QVBoxLayout(this)) {
  setObjectName("scrolled");
  games_->setContentsMargins(0, 0, 0, 0);
  games_->setSpacing(10);
}

void SavedGames::refresh() {
  clear_layout(games_);
  const auto recent = recent_games(folder_, shown_);
  for (const auto& save : recent.games) {
    auto* card = new Card;
    games_->addWidget(card);
    if (save.problem) {
      card->set_look(Card::Look::warning);
      card->body()->addWidget(sans_label(trouble_text(*save.problem), type::small, card));
      continue;
    }
    card->body()->setSpacing(4);
    const auto* rules = told_(save.title);
    const auto title = text(rules ? rules->story.title : save.title);
    card->set_head({}, title, when(save.changed));
    const auto state = save.ended ? (save.war ? tr("Ended in war") : tr("Finished, debrief ready")) : tr("Turn %1 of %2").arg(save.turn).arg(save.turns);
    QStringList seats;
    for (std::size_t s = 0; s < save.players.size(); ++s)
      seats << tr("%1: %2").arg(text(rules && s < rules->seats.size() ? rules->seats[s].name : save.seat_names[s]), save.players[s].human ? tr("a person") : tr("the computer"));
    auto* row = new QHBoxLayout;
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(sans_label(state, type::medium, card, QFont::DemiBold));
    words->addWidget(note_label(seats.join(tr(", ")), card));
    row->addLayout(words, 1);
    auto* go = plain_button(save.ended ? tr("Open the debrief") : tr("Continue"), card);
    go->setAccessibleName(tr("%1: %2, %3").arg(go->text(), title, state));
    const auto path = QString::fromStdString(save.path.string());
    connect(go, &QPushButton::clicked, this, [this, path] { emit continue_wanted(path); });
    row->addWidget(go, 0, Qt::AlignBottom);
    card->body()->addLayout(row);
  }
  if (recent.older > 0) {
    auto* more = plain_button(tr("Show %n older game(s)", "", static_cast<int>(std::min(recent.older, kMore))), this);
    connect(more, &QPushButton::clicked, this, [this] {
      const auto before = shown_;
      shown_ += kMore;
      refresh();
      // Where the button stood, so that the keyboard goes on from there.
      if (auto* first = games_->itemAt(static_cast<int>(before))->widget()->findChild<QPushButton*>()) first->setFocus(Qt::TabFocusReason);
    });
    games_->addWidget(more, 0, Qt::AlignLeading);
  }
  if (recent.games.empty()) games_->addWidget(sans_label(tr("No saved game yet. Every sealed sheet is saved by itself."), type::medium, this));
  games_->addStretch(1);
}

}  // namespace bc::ui
