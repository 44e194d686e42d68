// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/briefing/briefing_screen.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStyle>
#include <algorithm>
#include <utility>

#include "ui/board_scene.h"
#include "ui/map/map_picture.h"
#include "ui/phrases/clauses.h"
#include "ui/phrases/dates.h"
#include "ui/phrases/events.h"
#include "ui/phrases/names.h"
#include "ui/screens/briefing/briefing_told.h"
#include "ui/screens/channel/treaty_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/aimed_slider.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/mark.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/tracks.h"

namespace bc::ui {

namespace {
constexpr double kWidest = 1760, kHighest = 1150;  // of all columns

QScrollArea* column(QWidget* inside, QWidget* parent) {
  auto* scroll = new QScrollArea(parent);
  scroll->setWidgetResizable(true);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setFocusPolicy(Qt::NoFocus);
  inside->setObjectName("scrolled");
  scroll->setWidget(inside);
  return scroll;
}
}  // namespace

BriefingScreen::BriefingScreen(GameModel& model, QWidget* parent) : QWidget(parent), model_(model) {
  setObjectName("paper");
  setAttribute(Qt::WA_StyledBackground);
  auto* layout = new QHBoxLayout(this);
  columns_row_ = layout;
  layout->setContentsMargins(32, 24, 32, 20);
  layout->setSpacing(28);

  auto* left = new QWidget;
  auto* left_layout = new QVBoxLayout(left);
  left_layout->setContentsMargins(0, 0, 0, 0);
  auto* crisis = new Card(left);
  crisis->setObjectName("crisis");
  crisis->setAccessibleName(tr("The crisis of the turn"));
  crisis->body()->setContentsMargins(1, 1, 1, 16);
  picture_ = new MapPicture(crisis);
  picture_->setMinimumHeight(px(220));
  picture_->setAccessibleName(tr("Where it is"));
  crisis->body()->addWidget(picture_, 1);
  auto* card_box = new QWidget(crisis);
  card_ = new QVBoxLayout(card_box);
  card_->setContentsMargins(24, 10, 24, 0);
  card_->setSpacing(8);
  crisis->body()->addWidget(card_box);
  left_layout->addWidget(crisis);
  contents_[0] = left;
  columns_[0] = column(left, this);
  layout->addWidget(columns_[0], 10);

  auto* middle = new QWidget;
  auto* middle_layout = new QVBoxLayout(middle);
  middle_layout->setContentsMargins(isRightToLeft() ? QMargins(8, 0, 0, 0) : QMargins(0, 0, 8, 0));
  since_ = serif_label({}, type::title, middle);
  since_note_ = note_label({}, middle);
  middle_layout->addWidget(since_);
  middle_layout->addWidget(since_note_);
  dispatches_ = new QVBoxLayout;
  dispatches_->setSpacing(8);
  middle_layout->addLayout(dispatches_);
  middle_layout->addSpacing(16);
  promises_ = new QVBoxLayout;
  middle_layout->addLayout(promises_);
  middle_layout->addStretch(1);
  contents_[1] = middle;
  columns_[1] = column(middle, this);
  layout->addWidget(columns_[1], 9);

  auto* right = new QWidget;
  auto* right_layout = new QVBoxLayout(right);
  right_layout->setContentsMargins(isRightToLeft() ? QMargins(8, 0, 0, 0) : QMargins(0, 0, 8, 0));
  right_layout->setSpacing(16);
  auto* letter_card = new Card(right);
  letter_card->setObjectName("letters");
  letter_card->setAccessibleName(tr("Secret letters"));
  letters_ = new QVBoxLayout;
  letter_card->body()->addLayout(letters_);
  right_layout->addWidget(letter_card);

  auto* forecast_card = new Card(right);
  forecast_card->body()->addWidget(eyebrow_label(tr("Your forecast, private")));
  forecast_question_ = serif_label({}, type::lead, forecast_card);
  forecast_card->body()->addWidget(forecast_question_);
  forecast_value_ = sans_label({}, type::body, forecast_card);
  forecast_card->body()->addWidget(forecast_value_);
  forecast_ = new AimedSlider(Qt::Horizontal, forecast_card);
  forecast_->setObjectName("forecast");
  forecast_->setRange(0, 100);
  forecast_->setPageStep(10);
  forecast_->setAccessibleName(tr("Your forecast, in percent"));
  forecast_card->body()->addWidget(forecast_);
  auto* ends = new QHBoxLayout;
  auto* never = note_label(tr("0 never"));
  auto* even = note_label(tr("even"));
  auto* sure = note_label(tr("certain 100"));
  even->setAlignment(Qt::AlignCenter);
  sure->setAlignment(Qt::AlignTrailing);
  for (auto* label : {never, even, sure}) ends->addWidget(label, 1);
  forecast_card->body()->addLayout(ends);
  forecast_card->body()->addWidget(note_label(tr("Nobody else sees it and it costs nothing. The end of the game sets it beside what happened.")));
  right_layout->addWidget(forecast_card);

  auto* aim_card = new Card(right, true);
  aim_card->setObjectName("aim");
  aim_card->setAccessibleName(tr("Your aims"));
  aim_ = new QVBoxLayout;
  aim_card->body()->addLayout(aim_);
  right_layout->addWidget(aim_card);
  right_layout->addStretch(1);

  auto* side = new QVBoxLayout;
  contents_[2] = right;
  columns_[2] = column(right, this);
  side->addWidget(columns_[2], 1);
  auto* go_row = new QHBoxLayout;
  go_row->setContentsMargins(isRightToLeft() ? QMargins(8, 0, 0, 0) : QMargins(0, 0, 8, 0));  // under the cards
  auto* paper = link_button(tr("Print"), this);
  paper->setToolTip(tr("Ctrl+P"));
  auto* pdf = link_button(tr("Save as PDF"), this);
  go_row->addWidget(paper);
  go_row->addWidget(pdf);
  go_row->addStretch(1);
  connect(paper, &QPushButton::clicked, this, &BriefingScreen::print_wanted);
  connect(pdf, &QPushButton::clicked, this, &BriefingScreen::pdf_wanted);
  auto* go = primary_button(tr("Go to orders"), this);
  go->setObjectName("go-to-orders");
  go_row->addWidget(go);
  side->addLayout(go_row);
  layout->addLayout(side, 8);

  connect(go, &QPushButton::clicked, this, &BriefingScreen::orders_wanted);
  connect(forecast_, &AimedSlider::entered, this, &BriefingScreen::orders_wanted);
  connect(forecast_, &QSlider::valueChanged, this, [this](int v) {
    show_forecast(v);
    if (model_.is_open()) model_.set_forecast(v);
  });
  connect(forecast_, &QSlider::sliderPressed, this, [this] {  // the middle is a forecast too
    show_forecast(forecast_->value());
    if (model_.is_open()) model_.set_forecast(forecast_->value());
  });
  connect(&model_, &GameModel::changed, this, &BriefingScreen::refresh);
  refresh();
}

// Three columns where each is wide enough to be read; else what happened goes over the letters, and then the crisis over both.
void BriefingScreen::arrange() {
  const std::size_t shown = width() >= px(920) ? 3 : width() >= px(700) ? 2 : 1;
  auto* last = static_cast<QVBoxLayout*>(contents_[2]->layout());
  for (const std::size_t i : {1, 0}) {
    const bool own = i == 0 ? shown > 1 : shown == 3;
    if (own != columns_[i]->isHidden()) continue;
    columns_[i]->setVisible(own);
    if (own) {
      last->removeWidget(contents_[i]);
      columns_[i]->setWidget(contents_[i]);
    } else {
      last->insertWidget(0, columns_[i]->takeWidget());
      contents_[i]->show();
    }
  }
}

void BriefingScreen::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  // Lines that are too long are hard to read: in a large window the columns stay in its middle.
  const int side = std::max(32, (width() - px(kWidest)) / 2);
  columns_row_->setContentsMargins(side, 24, side, std::max(20, height() - px(kHighest)));
  arrange();
}

void BriefingScreen::refresh() {
  if (!model_.is_open()) {
    shown_turn_ = -1;
    picture_->clear();
    since_->clear();
    since_note_->clear();
    for (auto* part : {card_, dispatches_, promises_, letters_, aim_}) clear_layout(part);
    return;
  }
  // The briefing speaks of the turn, not of the draft: it is set once a turn.
  const int now = model_.seen().pub.turn * kMaxSeats + model_.seat().value;
  if (now == shown_turn_) return;
  shown_turn_ = now;
  for (auto* part : {card_, dispatches_, promises_, letters_, aim_}) clear_layout(part);
  fill_card();
  fill_dispatches();
  fill_promises();
  fill_letters();
  fill_aim();
  const auto rivals = model_.rivals();
  forecast_question_->setText(tr("How likely is %1 to strike this turn, itself or through a militia?")
                                  .arg(rivals.empty() ? tr("somebody") : name_of(model_.rules(), rivals.front())));
  const QSignalBlocker quiet(forecast_);
  forecast_->setValue(model_.note().forecast < 0 ? 50 : model_.note().forecast);
  show_forecast(model_.note().forecast);
}

// Below 0: none has been made, and the slider shows none.
void BriefingScreen::show_forecast(int percent_sure) {
  const bool made = percent_sure >= 0;
  forecast_value_->set_style({.size = made ? 20.0 : double(type::small), .weight = made ? QFont::Medium : QFont::Normal});
  forecast_value_->set_ink(made ? &Palette::ink : &Palette::muted);
  forecast_value_->setText(made ? tr("%1 %  %2").arg(percent_sure).arg(doubt_word(percent_sure)) : tr("No forecast yet: move the slider."));
  forecast_->setAccessibleDescription(made ? QString() : tr("no forecast yet"));
  if (forecast_->property("unset").toBool() == !made) return;
  forecast_->setProperty("unset", !made);
  forecast_->style()->unpolish(forecast_);
  forecast_->style()->polish(forecast_);
}

void BriefingScreen::fill_card() {
  const auto& rules = model_.rules();
  const auto& pub = model_.seen().pub;
  auto scene = board_scene(rules, model_.seen(), {}, model_.past().empty() ? nullptr : &model_.past().back());
  std::erase_if(scene.arcs, [&scene](const MapArc& arc) { return scene.side(arc.side) == nullptr || arc.side == QLatin1String("mediator"); });  // of strikes alone
  TheatreId focus;
  if (pub.card.is_set()) focus = rules.cards[pub.card.index()].theatre;
  std::vector<QString> around;
  if (focus.is_set()) {
    around = {theatre_id(rules, focus)};
  } else {  // everywhere: all that is played for, small
    for (const auto& theatre : scene.theatres)
      if (!std::holds_alternative<OffMap>(theatre.where)) around.push_back(theatre.id);
  }
  picture_->set(std::move(scene), themed_map_style(), focus.is_set() ? ThumbnailDetail::counters : ThumbnailDetail::marks, around, theatre_id(rules, focus));
  card_->addWidget(eyebrow_label(tr("Crisis card, everybody knows this")));
  if (pub.card.is_set()) {
    const auto& card = rules.cards[pub.card.index()];
    card_->addWidget(serif_label(text(card.title), type::heading));
    card_->addWidget(serif_label(text(card.text), type::sentence));
    auto* box = new Card(nullptr, true);
    box->body()->addWidget(sans_label(tr("Until the end of this turn"), type::small, box, QFont::DemiBold));
    // The effect in words says it where there is one: nothing is told twice.
    if (card.heat != 0 && card.effect.empty()) box->body()->addWidget(sans_label(tr("The ladder has moved by %1.").arg(signed_quarters(card.heat)), type::small));
    if (!card.effect.empty()) box->body()->addWidget(sans_label(text(card.effect), type::small));
    card_->addWidget(box);
    if (!card.source.empty()) card_->addWidget(note_label(tr("Source: %1").arg(text(card.source))));
  } else {
    card_->addWidget(serif_label(text(rules.story.title), type::heading));
    card_->addWidget(serif_label(text(rules.story.teaser), type::sentence));
  }
  card_->addWidget(hairline());
  const auto odds = war_odds(model_.view(), {}, Supposition::hold);
  card_->addWidget(sans_label(tr("Rung %1 of 10, %2. War this turn if nobody acts: %3.")
                                  .arg(quarters_text(pub.ladder), text(rules.story.rungs[static_cast<std::size_t>(pub.ladder / 4)]), odds_text(odds.total)),
                              type::medium));
}

// The first one is what it is about; what is known without doubt is told quietly, and only doubt has a meter.
void BriefingScreen::add_dispatch(const Dispatch& told, bool lead) {
  auto* row = new QHBoxLayout;
  row->setSpacing(14);
  auto* when = note_label(told.when);
  when->setWordWrap(false);
  when->setFixedWidth(when_width_);
  when->setAlignment(Qt::AlignLeading | Qt::AlignTop);
  row->addWidget(when);
  auto* said = new QVBoxLayout;
  said->setSpacing(1);
  const bool quiet = told.confidence < 0 && !told.strong;
  said->addWidget(sans_label(told.what, lead ? double(type::value) : quiet ? double(type::small) : double(type::body), nullptr, lead ? QFont::Bold : told.strong ? QFont::DemiBold : QFont::Normal));
  QStringList notes;
  if (!told.source.isEmpty()) notes << told.source;
  if (told.confidence < 0 && told.strong && !told.words.isEmpty()) notes << told.words;
  if (!notes.isEmpty()) said->addWidget(note_label(notes.join(tr(" · "))));
  row->addLayout(said, 1);
  if (told.confidence >= 0) {
    auto* meter = new ConfidenceMeter;
    meter->set(told.confidence, told.strong ? theme().p.amber_mark : theme().p.blue_mark, told.words);
    meter->setFixedWidth(std::max(px(112), meter->sizeHint().width()));
    meter->setFixedHeight(meter->sizeHint().height());
    if (theme().text_percent < 150) row->addWidget(meter, 0, Qt::AlignTop); else said->addWidget(meter, 0, Qt::AlignLeading);
  }
  dispatches_->addWidget(hairline());
  dispatches_->addLayout(row);
}

void BriefingScreen::fill_dispatches() {
  const auto& rules = model_.rules();
  const auto& seen = model_.seen();
  if (model_.past().empty()) {
    since_->setText(tr("How it stands"));
    since_note_->setText(tr("Everybody knows this. Nothing has happened yet."));
    dispatches_->addWidget(hairline());
    dispatches_->addWidget(serif_label(text(rules.story.briefing), type::sentence));
    dispatches_->addWidget(hairline());
    dispatches_->addWidget(serif_label(text(rules.seats[seen.seat.index()].text), type::sentence, nullptr, true));
    return;
  }
  since_->setText(tr("Since your last turn"));
  since_note_->setText(tr("%1. What your side saw; not all of it is true.").arg(turn_and_date(rules, model_.past().back().turn)));
  const auto all = dispatches_of(model_);
  when_width_ = px(56);
  for (const auto& each : all) when_width_ = std::max(when_width_, static_cast<int>(text_width(sans(type::note), each.when)) + 4);
  bool lead = true;
  for (const auto& each : all) add_dispatch(each, std::exchange(lead, false));
  auto* again = link_button(tr("See the turn again on the map"));
  connect(again, &QPushButton::clicked, this, [this] { emit playback_wanted(static_cast<int>(model_.past().size()) - 1); });
  dispatches_->addWidget(again, 0, Qt::AlignLeading);
}

void BriefingScreen::fill_promises() {
  const auto all = promises_of(model_);
  if (all.empty()) return;
  auto* card = new Card;
  card->setObjectName("promises");
  card->setAccessibleName(tr("Promises and threats"));
  auto* lines = new QGridLayout;
  lines->setHorizontalSpacing(12);
  lines->setVerticalSpacing(8);
  lines->setColumnStretch(2, 3);
  // Large letters leave no room for a third column: how it stands is said below the promise.
  const bool beside = theme().text_percent < 150;
  if (beside) lines->setColumnStretch(3, 2);
  const auto& rules = model_.rules();
  for (std::size_t i = 0; i < all.size(); ++i) {
    const auto& each = all[i];
    const auto& seat = rules.seats[each.party.index()];
    const int row = static_cast<int>(3 * i);
    if (i > 0) lines->addWidget(hairline(), row - 1, 0, 1, 4);
    auto promise = each.promise;
    if (!promise.isEmpty()) promise[0] = promise[0].toUpper();
    const bool alarm = each.state == PromiseTold::State::due || each.state == PromiseTold::State::broken;
    auto* how = sans_label((each.state == PromiseTold::State::broken ? QStringLiteral("▲ %1") : alarm ? QStringLiteral("△ %1") : each.state == PromiseTold::State::over ? QStringLiteral("– %1") : QStringLiteral("○ %1")).arg(each.note),
                           type::note, nullptr, alarm ? QFont::DemiBold : QFont::Normal);
    set_colour(how, alarm ? &Palette::amber : &Palette::muted);
    auto* who = sans_label(each.who, type::small, nullptr, QFont::DemiBold);
    who->setWordWrap(false);
    lines->addWidget(new Mark(shape_of(text(seat.shape)), QColor(text(seat.colour)), {}), row, 0, Qt::AlignTop);
    lines->addWidget(who, row, 1, Qt::AlignTop);
    lines->addWidget(sans_label(promise, type::small), row, 2, Qt::AlignTop);
    lines->addWidget(how, beside ? row : row + 1, beside ? 3 : 2, Qt::AlignTop);
  }
  card->body()->addLayout(lines);
  promises_->addWidget(serif_label(tr("Promises and threats"), type::subtitle));
  promises_->addWidget(card);
}

void BriefingScreen::fill_letters() {
  const auto& rules = model_.rules();
  const auto& seen = model_.seen();
  letters_->addWidget(eyebrow_label(tr("Secret letters")));
  const auto come = new_letters_of(model_);
  for (const auto& letter : come) {
    letters_->addWidget(serif_label(letter.from, type::letter, nullptr, true));
    letters_->addWidget(serif_label(letter.body, type::sentence));
    if (letter.treaty) {
      auto* treaty = new TreatyView(TreatyView::Detail::sheet);
      treaty->set(rules, *letter.treaty);
      letters_->addWidget(treaty);
    }
    if (!letter.open.isEmpty()) letters_->addWidget(note_label(letter.open));
    if (!letter.words.isEmpty()) letters_->addWidget(serif_label(letter.words, type::sentence, nullptr, true));
  }
  for (const auto other : model_.others()) {
    const auto& channel = seen.channel(other);
    if (channel.is_open()) {
      letters_->addWidget(hairline());
      letters_->addWidget(note_label(tr("Channel to %1 through %2. Integrity %3 of %4. Leaks %5 a turn when used.")
                                         .arg(name_of(rules, other), name_of(rules, channel.via), quarters_text(channel.integrity),
                                              quarters_text(rules.n.channel.integrity_limit), odds_text(rules.intermediaries[channel.via.index()].leak))));
    }
  }
  if (come.empty()) letters_->addWidget(serif_label(tr("No letter has come."), type::sentence));
  auto* all = come.empty() ? link_button(tr("All letters")) : plain_button(tr("Answer in the channel"));
  connect(all, &QPushButton::clicked, this, &BriefingScreen::channel_wanted);
  letters_->addWidget(all, 0, Qt::AlignLeading);
}

void BriefingScreen::fill_aim() {
  const auto& rules = model_.rules();
  const auto& seen = model_.seen();
  const auto& seat = rules.seats[seen.seat.index()];
  const auto& agenda = seat.agendas[seen.own.agenda];
  aim_->addWidget(eyebrow_label(tr("What you are really after, private")));
  aim_->addWidget(serif_label(text(agenda.name), type::lead));
  if (!agenda.text.empty()) aim_->addWidget(sans_label(text(agenda.text), type::small));
  aim_->addWidget(sans_label(tr("%1 of %2 points if it ended now, as far as you can know.")
                                 .arg(points_text(std::clamp<int>(agenda.opening + seen.own.agenda_points, 0, rules.n.score.agenda_limit)),
                                      points_text(rules.n.score.agenda_limit)), type::small, nullptr, QFont::DemiBold));
  if (seen.own.hawk) aim_->addWidget(sans_label(text(seat.hawk_text), type::small));
  if (seat.agendas.size() > 1)
    aim_->addWidget(note_label(tr("It is one of %1 aims that you have named in public. Nobody else knows which one counts.").arg(seat.agendas.size())));
}

}  // namespace bc::ui
