// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/start/start_screen.h"

#include <QDateTime>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QTimer>
#include <algorithm>

#include "ui/board_scene.h"
#include "ui/languages/language.h"
#include "ui/languages/scenario.h"
#include "ui/map/map_view.h"
#include "ui/map/map_thumbnail.h"
#include "ui/phrases/names.h"
#include "ui/screens/start/saved_games.h"
#include "ui/screens/start/scenario_card.h"
#include "ui/screens/start/seat_line.h"
#include "ui/settings/preferences.h"
#include "ui/theme/theme.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/margins.h"
#include "ui/widgets/mark.h"
#include "ui/widgets/scroll.h"
#include "ui/widgets/sentence.h"

namespace bc::ui {

namespace {
constexpr double kSide = 400;  // the column with what can be gone on with and learned
constexpr double kLowPicture = 72, kHighPicture = 580;  // of a scenario
constexpr double kWidest = 1640, kLine = 560;  // of the new game, and of a line of words
constexpr int kFew = 3;        // cards beside which there may be room for words
}

StartScreen::StartScreen(std::vector<std::filesystem::path> variant_dirs, std::filesystem::path saves, Opponents opponents, QWidget* parent)
    : QWidget(parent), dirs_(std::move(variant_dirs)), opponents_(std::move(opponents)), games_(new SavedGames(std::move(saves), [this](const std::string& title) { return told(title); })), drawing_(new QTimer(this)) {
  setObjectName("paper");
  setAttribute(Qt::WA_StyledBackground);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(head());
  layout->addWidget(hairline(this));
  columns_ = new QBoxLayout(QBoxLayout::LeftToRight);
  columns_->setSpacing(0);
  new_game_ = new_game();
  columns_->addWidget(new_game_, 1);
  columns_->addStretch(0);
  columns_->addWidget(side());
  layout->addLayout(columns_, 1);
  drawing_->setSingleShot(true);
  drawing_->setInterval(0);
  connect(drawing_, &QTimer::timeout, this, &StartScreen::draw_pictures);
  fill_scenarios();
  refresh_saves();
}

QWidget* StartScreen::head() {
  auto* box = new QWidget(this);
  auto* row = new QHBoxLayout(box);
  row->setContentsMargins(margins(40, 20, 32, 16));
  row->setSpacing(28);
  auto* name = serif_label(tr("Back Channel"), type::display, box);
  name->setWordWrap(false);
  row->addWidget(name);
  tagline_ = serif_label(tr("Two rivals strike through others, threaten in public,\nand write to each other in secret."), type::prose, box);
  tagline_->setWordWrap(false);
  row->addWidget(tagline_);
  row->addStretch(1);
  auto* settings = new Button(tr("Settings"), Button::Look::quiet, box);
  auto* keys = new Button(tr("Keys"), Button::Look::quiet, box);
  connect(settings, &QPushButton::clicked, this, &StartScreen::settings_wanted);
  connect(keys, &QPushButton::clicked, this, &StartScreen::keys_wanted);
  row->addWidget(settings);
  row->addWidget(keys);
  return box;
}

QWidget* StartScreen::new_game() {
  auto* box = new QWidget(this);
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(margins(38, 18, 26, 20));
  column->setSpacing(14);
  column->addWidget(serif_label(tr("New game"), type::title, box));
  cards_ = new QGridLayout;
  cards_->setSpacing(14);
  auto* shelf = new QHBoxLayout;
  shelf->setSpacing(26);
  shelf->addLayout(cards_, 2);
  // Few cards leave room beside them for what the chosen one is about.
  about_ = new QWidget(box);
  auto* words = new QVBoxLayout(about_);
  words->setContentsMargins(margins(0, 0, 8, 0));
  words->setSpacing(8);
  about_title_ = eyebrow_label({}, about_);
  words->addWidget(about_title_);
  situation_ = serif_label({}, type::prose, about_);
  situation_->setAlignment(Qt::AlignLeading | Qt::AlignTop);
  situation_->setMaximumWidth(px(kLine));
  words->addWidget(situation_, 1);
  shelf->addWidget(about_, 1);
  column->addLayout(shelf);
  auto* setup = new Card(box);
  setup->setAccessibleName(tr("The game to be played"));
  opening_ = new Sentence(setup, type::subtitle);
  setup->body()->addWidget(opening_);
  setup->body()->addWidget(hairline(setup));
  seats_ = new QGridLayout;
  seats_->setHorizontalSpacing(36);
  seats_->setVerticalSpacing(6);
  setup->body()->addLayout(seats_);
  setup->body()->addWidget(hairline(setup));
  auto* foot = new QHBoxLayout;
  finish_ = sans_label({}, type::medium, setup);
  foot->addWidget(finish_, 1);
  start_ = primary_button(tr("Start"), setup);
  connect(start_, &QPushButton::clicked, this, [this] {
    if (chosen_ >= 0) emit start_wanted(chosen_variant(), players_);
  });
  foot->addWidget(start_);
  setup->body()->addLayout(foot);
  column->addWidget(setup);
  column->addStretch(1);
  return box;
}

QWidget* StartScreen::side() {
  auto* box = new QWidget(this);
  box->setObjectName("side");
  box->setAttribute(Qt::WA_StyledBackground);
  side_ = box;
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(margins(24, 18, 22, 20));
  column->setSpacing(10);
  column->addWidget(serif_label(tr("Continue"), type::title, box));
  connect(games_, &SavedGames::continue_wanted, this, &StartScreen::continue_wanted);
  auto* scroll = new Scroll(Scroll::Asks::contents, box);
  scroll->setFocusPolicy(Qt::NoFocus);
  scroll->setMinimumHeight(px(60));
  scroll->setWidget(games_);
  column->addWidget(scroll);
  column->addSpacing(px(8));
  column->addWidget(serif_label(tr("Learn"), type::title, box));
  learn_ = new QVBoxLayout;
  learn_->setSpacing(10);
  column->addLayout(learn_);
  auto* learn = new Card(box);
  learn->body()->addWidget(sans_label(tr("One page to play from, and behind it every rule, every crisis and every number of the scenario."), type::medium, learn));
  auto* rules = plain_button(tr("Read the rules"), learn);
  connect(rules, &QPushButton::clicked, this, [this] {
    if (chosen_ >= 0) emit rules_wanted(chosen_variant());
  });
  learn->body()->addWidget(rules, 0, Qt::AlignLeading);
  learn_->addWidget(learn);
  column->addStretch(1);
  return box;
}

void StartScreen::offer_lesson(const QString& key, const QString& title, const QString& sentence, int minutes) {
  auto* card = new Card(this);
  card->body()->addWidget(sans_label(sentence, type::medium, card));
  auto* begin = plain_button(tr("%1, %n minute(s)", nullptr, minutes).arg(title), card);
  begin->setObjectName("lesson-" + key);
  connect(begin, &QPushButton::clicked, this, [this, key] { emit lesson_wanted(key); });
  card->body()->addWidget(begin, 0, Qt::AlignLeading);
  learn_->insertWidget(learn_->count() - 1, card);
}

void StartScreen::fill_scenarios() {
  for (auto& info : variants_list(dirs_)) {
    if (!info.playable || !info.shown) continue;
    entries_.push_back({info, nullptr, {}});
    const int index = static_cast<int>(entries_.size()) - 1;
    if (const auto* rules = language() == "en" ? nullptr : rules_of(index)) {
      info.title = rules->story.title;
      info.teaser = rules->story.teaser;
      info.period = rules->story.period;
    }
    auto* card = new ScenarioCard(text(info.title), text(info.teaser), tr("%1 · %2 turns · %3 seats").arg(text(info.period)).arg(info.turns).arg(info.seats), this);
    connect(card, &QPushButton::clicked, this, [this, index] { choose(index); });
    connect(card, &ScenarioCard::picture_wanted, drawing_, qOverload<>(&QTimer::start));
    entries_[static_cast<std::size_t>(index)].card = card;
  }
  lay_cards();
  if (!entries_.empty()) choose(0);
}

/// As many side by side as have room; few cards are large.
void StartScreen::lay_cards() {
  const int count = static_cast<int>(entries_.size());
  if (count == 0) return;
  const int room = std::max(1, (width() - (narrow() ? 0 : px(kSide)) - px(64)) / px(254));
  int columns = std::min(count, room);
  if (count > columns) columns = std::min(room, (count + (count + columns - 1) / columns - 1) / ((count + columns - 1) / columns));
  for (int i = 0; i < count; ++i) cards_->addWidget(entries_[static_cast<std::size_t>(i)].card, i / columns, i % columns);
  for (int c = 0; c < cards_->columnCount(); ++c) cards_->setColumnStretch(c, c < columns ? 1 : 0);
  columns_used_ = columns;
}

/// Continue and Learn stand below the new game where there is no room beside it.
bool StartScreen::narrow() const { return width() < px(kSide + 600); }

void StartScreen::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  columns_->setDirection(narrow() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
  side_->setMinimumWidth(narrow() ? 0 : px(kSide));
  side_->setMaximumWidth(narrow() ? QWIDGETSIZE_MAX : px(kSide));
  tagline_->setVisible(width() >= px(960));
  new_game_->setMaximumWidth(narrow() ? QWIDGETSIZE_MAX : px(kWidest));
  lay_cards();
  lay_seats();
  // Where there is little room, what must be decided comes before what can be read in the briefing.
  about_->setVisible(!narrow() && columns_used_ <= kFew && width() - px(kSide) - columns_used_ * px(300) >= px(300));
  give_pictures_room();
  keep_whole();
}

// The pictures have the height that nothing else needs.
void StartScreen::give_pictures_room() {
  if (entries_.empty()) return;
  int high = entries_.front().card->picture_height(), words = 0;
  if (!narrow()) {
    const int rows = (static_cast<int>(entries_.size()) + columns_used_ - 1) / columns_used_;
    const int now = std::max(high, px(kLowPicture));
    const int spare = height() - (layout()->totalMinimumHeightForWidth(width()) - rows * (now - px(kLowPicture))) - px(24);
    high = std::clamp(px(kLowPicture) + spare / rows, px(kLowPicture), px(kHighPicture));
  }
  for (const auto& entry : entries_) words = std::max(words, entry.card->own_words_height());
  for (auto& entry : entries_) entry.card->set_heights(high, words);
}

// What stands one under the other is scrolled, never squeezed.
void StartScreen::keep_whole() {
  layout()->invalidate();
  setMinimumHeight(narrow() ? layout()->totalHeightForWidth(width()) : 0);
}

bool StartScreen::event(QEvent* event) {
  const bool done = QWidget::event(event);
  if (event->type() == QEvent::LayoutRequest) give_pictures_room(), keep_whole();
  return done;
}

const Ruleset* StartScreen::rules_of(int entry) {
  auto& e = entries_[static_cast<std::size_t>(entry)];
  if (e.rules) return &*e.rules;
  e.rules = load_variant(e.info.key, dirs_).ruleset;
  if (e.rules) e.rules = as_told(std::move(*e.rules), dirs_);
  return e.rules ? &*e.rules : nullptr;
}

const Ruleset* StartScreen::told(const std::string& title) {
  for (std::size_t i = 0; i < entries_.size(); ++i)
    if (entries_[i].info.title == title) return rules_of(static_cast<int>(i));
  return nullptr;
}

/// The pictures come after the first paint: the window is there at once.
void StartScreen::draw_pictures() {
  for (std::size_t i = 0; i < entries_.size(); ++i) {
    auto* card = entries_[i].card;
    const auto* rules = rules_of(static_cast<int>(i));
    if (!rules) continue;
    const auto scene = opening_scene(*rules);
    const auto atlas = load_map_data(scene.map);
    if (!atlas || card->picture_size().isEmpty()) continue;
    ThumbnailView look{.size = card->picture_size(), .ratio = devicePixelRatioF(), .detail = ThumbnailDetail::marks, .around = {}, .marked = {}};
    for (const auto& theatre : scene.theatres)
      if (!std::holds_alternative<OffMap>(theatre.where)) look.around.push_back(theatre.id);
    card->set_picture(map_thumbnail(*atlas, scene, themed_map_style(), look));
  }
}

void StartScreen::choose(int entry) {
  chosen_ = entry;
  auto& e = entries_[static_cast<std::size_t>(entry)];
  e.card->setChecked(true);
  const auto* rules = rules_of(entry);
  players_.assign(rules ? rules->seats.size() : 0, SeatPlayer{});
  situation_->setText(rules ? text(rules->story.briefing) : QString());
  about_title_->setText(rules ? text(rules->story.title) : QString());
  for (std::size_t s = 1; s < players_.size(); ++s) players_[s] = usual_player(*rules, s);
  fill_seats();
}

void StartScreen::fill_seats() {
  clear_layout(seats_);
  seat_lines_.clear();
  if (chosen_ < 0) return;
  const auto& e = entries_[static_cast<std::size_t>(chosen_)];
  const auto seat_name = [&e](std::size_t s) { return text(e.rules->seats[s].name); };
  int people = 0;
  for (std::size_t s = 0; s < players_.size(); ++s) {
    auto* line = new Sentence(this, type::lead);
    people += players_[s].human;
    auto* who = level_slot(s, seat_name(s), line);
    if (auto* as_whom = character_slot(s, seat_name(s), line))
      line->set(tr("%3 is played by %1 %2.").arg("%1", "%2", seat_name(s)), {who, as_whom});
    else
      line->set(tr("%2 is played by %1.").arg("%1", seat_name(s)), {who});
    const auto& rules_seat = e.rules->seats[s];
    auto* mark = new Mark(shape_of(text(rules_seat.shape)), QColor(text(rules_seat.colour)), {}, this, 13);
    seat_lines_.push_back(new SeatLine(mark, line, this));
  }
  lay_seats();
  const auto title = text(e.rules ? e.rules->story.title : e.info.title);
  auto* which = new Slot(tr("the game"), tr("choose a game"), opening_);
  which->set_text(title);
  which->set_choices([this] {
    std::vector<Choice> all;
    for (std::size_t i = 0; i < entries_.size(); ++i)
      all.push_back({static_cast<int>(i), entries_[i].card->accessibleName(), tr("%n turn(s)", nullptr, entries_[i].info.turns), {}});
    return all;
  });
  connect(which, &Slot::chosen, this, [this](int choice) { QTimer::singleShot(0, this, [this, choice] { choose(choice); }); });
  opening_->set(tr("Play %1 with the rules as printed. A turn takes %2."), {which, time_slot()});
  const int minutes = e.info.turns * (turn_minutes_ > 0 ? people * turn_minutes_ : people > 1 ? 5 : 3);
  finish_->setText(people == 0 ? tr("Choose a person for one seat at least.")
                               : tr("%1 turns. Finishes at about %2 if you begin now.")
                                     .arg(e.info.turns)
                                     .arg(QLocale().toString(QDateTime::currentDateTime().addSecs(60 * minutes).time(), QStringLiteral("HH:mm"))));
  start_->setEnabled(people > 0);
  start_->setText(tr("Start %1").arg(text(e.rules ? e.rules->story.title : e.info.title)));
}

Slot* StartScreen::time_slot() {
  const auto words = [](int minutes) { return minutes == 0 ? tr("its time") : tr("%n minute(s)", nullptr, minutes); };
  auto* time = new Slot(tr("Time for a turn"), tr("choose"), opening_);
  time->set_text(words(turn_minutes_));
  time->set_choices([words] {
    std::vector<Choice> all;
    for (const int minutes : kTurnMinutes) all.push_back({minutes, words(minutes), {}, {}});
    return all;
  });
  connect(time, &Slot::chosen, this, [this](int minutes) { QTimer::singleShot(0, this, [this, minutes] { emit turn_minutes_wanted(minutes); }); });
  return time;
}

void StartScreen::set_turn_minutes(int minutes) {
  if (minutes == turn_minutes_) return;
  turn_minutes_ = minutes;
  if (chosen_ >= 0) fill_seats();
}

// Two side by side where there is room for their sentences.
void StartScreen::lay_seats() {
  const int columns = width() - (narrow() ? 0 : px(kSide)) >= px(900) ? 2 : 1;
  for (int i = 0; i < static_cast<int>(seat_lines_.size()); ++i) seats_->addWidget(seat_lines_[static_cast<std::size_t>(i)], i / columns, i % columns);
  for (int c = 0; c < 2; ++c) seats_->setColumnStretch(c, c < columns ? 1 : 0);
}

void StartScreen::refresh_saves() { games_->refresh(); }

void StartScreen::take_focus() {
  if (chosen_ >= 0) entries_[static_cast<std::size_t>(chosen_)].card->setFocus(Qt::TabFocusReason);
}

QString StartScreen::chosen_variant() const {
  return chosen_ < 0 ? QString() : text(entries_[static_cast<std::size_t>(chosen_)].info.key);
}

}  // namespace bc::ui
