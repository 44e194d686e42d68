// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/start/start_screen.h"

#include <QDateTime>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QTimer>

#include "ui/board_scene.h"
#include "ui/map/map_view.h"
#include "ui/map/map_thumbnail.h"
#include "ui/phrases/names.h"
#include "ui/screens/start/scenario_card.h"
#include "ui/theme/theme.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/sentence.h"

namespace bc::ui {

StartScreen::StartScreen(std::vector<std::filesystem::path> variant_dirs, std::filesystem::path saves, std::vector<Opponent> opponents, QWidget* parent)
    : QWidget(parent), dirs_(std::move(variant_dirs)), saves_(std::move(saves)), opponents_(std::move(opponents)) {
  setObjectName("paper");
  setAttribute(Qt::WA_StyledBackground);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  auto* head = new QHBoxLayout;
  head->setContentsMargins(40, 22, 40, 18);
  head->setSpacing(28);
  auto* name = serif_label(tr("Back Channel"), 46, this);
  name->setWordWrap(false);
  head->addWidget(name);
  head->addWidget(serif_label(tr("Two rivals strike through others, threaten in public,\nand write to each other in secret."), 17, this), 1);
  layout->addLayout(head);
  layout->addWidget(hairline(this));

  auto* columns = new QHBoxLayout;
  columns->setSpacing(0);
  auto* left = new QWidget;
  left->setObjectName("scrolled");
  auto* left_layout = new QVBoxLayout(left);
  left_layout->setContentsMargins(40, 18, 28, 18);
  left_layout->setSpacing(14);
  left_layout->addWidget(serif_label(tr("New game"), 24, left));
  cards_ = new QGridLayout;
  cards_->setSpacing(12);
  cards_->setAlignment(Qt::AlignLeading | Qt::AlignTop);
  left_layout->addLayout(cards_);
  auto* setup = new Card(left);
  seats_ = new QVBoxLayout;
  seats_->setSpacing(6);
  setup->body()->addLayout(seats_);
  setup->body()->addWidget(hairline(setup));
  auto* foot = new QHBoxLayout;
  finish_ = sans_label({}, 13.5, setup);
  foot->addWidget(finish_, 1);
  auto* rules = plain_button(tr("Read the rules"), setup);
  connect(rules, &QPushButton::clicked, this, [this] {
    if (chosen_ >= 0) emit rules_wanted(text(entries_[static_cast<std::size_t>(chosen_)].info.key));
  });
  foot->addWidget(rules);
  start_ = primary_button(tr("Start"), setup);
  connect(start_, &QPushButton::clicked, this, [this] {
    if (chosen_ >= 0) emit start_wanted(text(entries_[static_cast<std::size_t>(chosen_)].info.key), players_);
  });
  foot->addWidget(start_);
  setup->body()->addLayout(foot);
  left_layout->addWidget(setup);
  left_layout->addStretch(1);
  auto* scroll = new QScrollArea(this);
  scroll->setWidgetResizable(true);
  scroll->setFocusPolicy(Qt::NoFocus);
  scroll->setWidget(left);
  columns->addWidget(scroll, 1);

  auto* side = new QWidget(this);
  side->setObjectName("side");
  side->setAttribute(Qt::WA_StyledBackground);
  side->setFixedWidth(px(420));
  auto* side_layout = new QVBoxLayout(side);
  side_layout->setContentsMargins(24, 18, 24, 18);
  side_layout->addWidget(serif_label(tr("Continue"), 24, side));
  auto* games_box = new QWidget;
  games_box->setObjectName("scrolled");
  games_ = new QVBoxLayout(games_box);
  games_->setContentsMargins(0, 0, 6, 0);
  auto* games_scroll = new QScrollArea(side);
  games_scroll->setWidgetResizable(true);
  games_scroll->setFocusPolicy(Qt::NoFocus);
  games_scroll->setWidget(games_box);
  side_layout->addWidget(games_scroll, 1);
  columns->addWidget(side);
  layout->addLayout(columns, 1);

  fill_scenarios();
  refresh_saves();
}

void StartScreen::fill_scenarios() {
  int place = 0;
  for (auto& info : variants_list(dirs_)) {
    if (!info.playable || info.key == "micro") continue;
    auto* card = new ScenarioCard(text(info.title), text(info.teaser), tr("%1 · %2 seats").arg(text(info.period)).arg(info.seats), this);
    const int index = place++;
    connect(card, &QPushButton::clicked, this, [this, index] { choose(index); });
    cards_->addWidget(card, index / 3, index % 3);
    entries_.push_back({info, {}, card});
  }
  cards_->setColumnStretch(3, 1);
  if (!entries_.empty()) choose(0);
  // The pictures come after the first paint: the window is there at once.
  QTimer::singleShot(0, this, [this] {
    for (auto& entry : entries_) {
      const auto loaded = load_variant(entry.info.key, dirs_);
      if (!loaded.ruleset) continue;
      const auto scene = opening_scene(*loaded.ruleset);
      auto* card = static_cast<ScenarioCard*>(entry.card);
      const auto atlas = load_map_data(scene.map);
      if (!atlas) continue;
      ThumbnailView look{.size = card->picture_size(), .ratio = devicePixelRatioF(), .detail = ThumbnailDetail::marks};
      for (const auto& theatre : scene.theatres)
        if (!std::holds_alternative<OffMap>(theatre.where)) look.around.push_back(theatre.id);
      card->set_picture(map_thumbnail(*atlas, scene, themed_map_style(), look));
    }
  });
}

void StartScreen::choose(int entry) {
  chosen_ = entry;
  auto& e = entries_[static_cast<std::size_t>(entry)];
  e.card->setChecked(true);
  if (e.seat_names.empty())
    if (const auto loaded = load_variant(e.info.key, dirs_); loaded.ruleset)
      for (const auto& seat : loaded.ruleset->seats) e.seat_names.push_back(seat.name);
  players_.assign(e.seat_names.size(), SeatPlayer{});
  for (std::size_t s = 1; s < players_.size(); ++s)
    if (!opponents_.empty()) players_[s] = {.human = false, .agent = opponents_.front().key.toStdString(), .name = {}};
  fill_seats();
}

void StartScreen::fill_seats() {
  clear_layout(seats_);
  if (chosen_ < 0) return;
  const auto& e = entries_[static_cast<std::size_t>(chosen_)];
  int people = 0;
  for (std::size_t s = 0; s < players_.size(); ++s) {
    auto* line = new Sentence(this, 19);
    auto* who = new Slot(text(e.seat_names[s]), tr("choose"), line);
    const auto name_of_player = [this](const SeatPlayer& player) {
      if (player.human) return tr("a person");
      for (const auto& opponent : opponents_)
        if (opponent.key == text(player.agent)) return tr("the computer, %1").arg(opponent.name);
      return tr("the computer");
    };
    people += players_[s].human;
    who->set_text(name_of_player(players_[s]));
    who->set_choices([this] {
      std::vector<Choice> all{{-1, tr("a person"), {}, {}}};
      for (std::size_t i = 0; i < opponents_.size(); ++i) all.push_back({static_cast<int>(i), tr("the computer, %1").arg(opponents_[i].name), opponents_[i].sentence, {}});
      return all;
    });
    connect(who, &Slot::chosen, this, [this, s](int choice) {
      players_[s] = choice < 0 ? SeatPlayer{} : SeatPlayer{false, opponents_[static_cast<std::size_t>(choice)].key.toStdString(), {}};
      QTimer::singleShot(0, this, [this] { fill_seats(); });
    });
    line->set(tr("%2 is played by %1.").arg("%1", text(e.seat_names[s])), {who});
    seats_->addWidget(line);
  }
  const int minutes = e.info.turns * (people > 1 ? 5 : 3);
  finish_->setText(people == 0 ? tr("Choose a person for one seat at least.")
                               : tr("%1 turns. Finishes at about %2 if you begin now.")
                                     .arg(e.info.turns)
                                     .arg(QLocale().toString(QDateTime::currentDateTime().addSecs(60 * minutes).time(), QStringLiteral("HH:mm"))));
  start_->setEnabled(people > 0);
  start_->setText(tr("Start %1").arg(text(e.info.title)));
}

void StartScreen::refresh_saves() {
  clear_layout(games_);
  const auto saves = list_saves(saves_);
  for (const auto& save : saves) {
    auto* card = new Card;
    if (!save.problem.empty()) {
      auto* what = sans_label(text(save.problem), 13, card);
      set_colour(what, theme().p.red);
      card->body()->addWidget(what);
      games_->addWidget(card);
      continue;
    }
    card->body()->addWidget(sans_label(text(save.title), 14.5, card, QFont::DemiBold));
    const auto when = QLocale().toString(QDateTime::fromSecsSinceEpoch(save.changed), QLocale::ShortFormat);
    const auto state = save.ended ? (save.war ? tr("Ended in war") : tr("Finished, debrief ready")) : tr("Turn %1 of %2").arg(save.turn).arg(save.turns);
    card->body()->addWidget(sans_label(tr("%1 · %2").arg(state, when), 13, card));
    QStringList seats;
    for (std::size_t s = 0; s < save.players.size(); ++s)
      seats << tr("%1: %2").arg(text(save.seat_names[s]), save.players[s].human ? tr("person") : tr("computer"));
    card->body()->addWidget(note_label(seats.join(tr(", ")), card));
    auto* go = plain_button(save.ended ? tr("Open the debrief") : tr("Continue"), card);
    go->setAccessibleName(tr("%1: %2, %3").arg(go->text(), text(save.title), state));
    const auto path = QString::fromStdString(save.path.string());
    connect(go, &QPushButton::clicked, this, [this, path] { emit continue_wanted(path); });
    card->body()->addWidget(go, 0, Qt::AlignLeading);
    games_->addWidget(card);
  }
  if (saves.empty()) games_->addWidget(sans_label(tr("No saved game yet. Every sealed sheet is saved by itself."), 13.5));
  games_->addStretch(1);
}

QString StartScreen::chosen_variant() const {
  return chosen_ < 0 ? QString() : text(entries_[static_cast<std::size_t>(chosen_)].info.key);
}

}  // namespace bc::ui
