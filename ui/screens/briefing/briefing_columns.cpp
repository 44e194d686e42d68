// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the columns of a briefing: the crisis, the news, and what is for this seat alone.
#include "ui/screens/briefing/briefing_screen.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
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
#include "ui/widgets/basics.h"
#include "ui/widgets/mark.h"
#include "ui/widgets/paint.h"

namespace bc::ui {

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
