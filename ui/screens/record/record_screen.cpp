// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/record/record_screen.h"

#include <QGridLayout>
#include <QScrollArea>

#include "ui/models/telling.h"
#include "ui/phrases/events.h"
#include "ui/phrases/names.h"
#include "ui/phrases/threats.h"
#include "ui/theme/theme.h"
#include "ui/widgets/basics.h"

namespace bc::ui {

namespace {
QVBoxLayout* column(QLayout* row, QWidget* parent, const QString& name) {
  auto* scroll = new QScrollArea(parent);
  scroll->setWidgetResizable(true);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setAccessibleName(name);
  auto* inside = new QWidget;
  inside->setObjectName("scrolled");
  auto* layout = new QVBoxLayout(inside);
  layout->setContentsMargins(10, 4, 14, 16);
  layout->setSpacing(12);
  scroll->setWidget(inside);
  row->addWidget(scroll);
  return layout;
}
}  // namespace

RecordScreen::RecordScreen(GameModel& model, QWidget* parent) : QWidget(parent), model_(model) {
  setObjectName("paper");
  setAttribute(Qt::WA_StyledBackground);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(22, 16, 18, 12);
  layout->setSpacing(20);
  seats_ = column(layout, this, tr("Words and deeds"));
  turns_ = column(layout, this, tr("The story so far"));
  layout->setStretch(0, 4);
  layout->setStretch(1, 5);
  connect(&model_, &GameModel::changed, this, &RecordScreen::refresh);
  refresh();
}

void RecordScreen::refresh() {
  const int now = model_.is_open() ? model_.seen().pub.turn * kMaxSeats + model_.seat().value : -1;
  if (now >= 0 && now == shown_) return;
  shown_ = now;
  clear_layout(seats_);
  clear_layout(turns_);
  if (!model_.is_open()) return;
  seats_->addWidget(serif_label(tr("Words and deeds"), 24));
  seats_->addWidget(note_label(tr("The public record. Everybody sees the same.")));
  for (int s = 0; s < model_.rules().seat_count(); ++s) add_seat(SeatId(s));
  seats_->addStretch(1);
  turns_->addWidget(serif_label(tr("The story so far"), 24));
  turns_->addWidget(note_label(tr("As your side knows it, the last turn first.")));
  for (int place = static_cast<int>(model_.past().size()) - 1; place >= 0; --place) add_turn(place);
  if (model_.past().empty()) turns_->addWidget(serif_label(tr("Nothing has happened yet."), 18));
  turns_->addStretch(1);
}

void RecordScreen::add_seat(SeatId seat) {
  const auto& rules = model_.rules();
  const auto& spec = rules.seats[seat.index()];
  const auto& pub = model_.seen().pub;
  const auto& us = pub.seats[seat.index()];
  auto* card = new Card;
  auto* head = new QHBoxLayout;
  head->addWidget(new Mark(shape_of(text(spec.shape)), QColor(text(spec.colour)), {}, card, 14));
  head->addWidget(serif_label(text(spec.name), 20, card), 1);
  if (us.caretaker) head->addWidget(sans_label(tr("a caretaker governs"), 13, card));
  card->body()->addLayout(head);
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(10);
  grid->setVerticalSpacing(3);
  int cell = 0;
  const auto count = [&](const QString& what, int value) {
    auto* number = sans_label(QLocale().toString(value), 14, card, QFont::DemiBold);
    auto* words = sans_label(what, 13, card);
    if (value == 0) set_colour(words, theme().p.muted);
    number->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    number->setFixedWidth(px(22));
    grid->addWidget(number, cell / 2, cell % 2 * 2);
    grid->addWidget(words, cell / 2, cell % 2 * 2 + 1);
    ++cell;
  };
  const auto& record = us.record;
  count(tr("clear threats made"), record.threats_made);
  count(tr("of them defied"), record.threats_fired);
  count(tr("carried out"), record.threats_carried_out);
  count(tr("found hollow"), record.threats_hollow);
  count(tr("never defied"), record.threats_undefied);
  count(tr("promises found broken"), record.breaches_found);
  count(tr("denials"), record.denials);
  count(tr("strikes claimed"), record.claims);
  grid->setColumnStretch(1, 1);
  grid->setColumnStretch(3, 1);
  card->body()->addLayout(grid);
  card->body()->addWidget(hairline(card));
  QStringList stand{tr("Stake %1").arg(points_text(us.stake)), tr("allied pressure %1 of 3").arg(us.pressure)};
  for (int other = 0; other < rules.seat_count(); ++other) {
    if (!rules.are_rivals(seat, SeatId(other))) continue;
    if (const int level = pub.sanctions[seat.index()][static_cast<std::size_t>(other)])
      stand << tr("sanctions against %1: %2").arg(name_of(rules, SeatId(other))).arg(level);
    const int owed = owes(pub, seat, SeatId(other));
    if (owed > 0) stand << tr("owes %1 %2 in the account").arg(name_of(rules, SeatId(other)), quarters_text(owed));
  }
  card->body()->addWidget(sans_label(stand.join(tr(" · ")), 13, card));
  QStringList forces;
  for (std::size_t t = 0; t < rules.theatres.size(); ++t)
    if (const int level = pub.forces[seat.index()][t]) forces << tr("%1 %2").arg(text(rules.theatres[t].name)).arg(level);
  if (!forces.isEmpty()) card->body()->addWidget(note_label(tr("Forces: %1").arg(forces.join(tr(", "))), card));
  if (const auto threat = threat_text(rules, seat, us.threat); !threat.isEmpty()) {
    card->body()->addWidget(serif_label(threat, 17, card));
    card->body()->addWidget(note_label(threat_status(us.threat), card));
  }
  seats_->addWidget(card);
}

void RecordScreen::add_turn(int place) {
  const auto& rules = model_.rules();
  const auto told = telling_of(model_, place);
  auto* card = new Card;
  auto* head = new QHBoxLayout;
  const auto index = static_cast<std::size_t>(told.turn - 1);
  const auto date = index < rules.story.turn_dates.size() ? text(rules.story.turn_dates[index]) : QString();
  head->addWidget(sans_label(tr("Turn %1").arg(told.turn), 15, card, QFont::DemiBold));
  head->addWidget(note_label(date, card), 1);
  auto* again = link_button(tr("On the map"), card);
  again->setAccessibleName(tr("Turn %1 again, on the map").arg(told.turn));
  connect(again, &QPushButton::clicked, this, [this, place] { emit playback_wanted(place); });
  head->addWidget(again);
  card->body()->addLayout(head);
  card->body()->addWidget(sans_label(tr("Ladder %1 → %2").arg(quarters_text(told.before.pub.ladder), quarters_text(told.after.pub.ladder)), 13, card));
  for (const auto& step : steps_of(told))
    for (const auto& happening : step.happenings) {
      const auto& event = told.story[static_cast<std::size_t>(happening.event)];
      if (is_effect(event.kind)) continue;
      auto* row = new QHBoxLayout;
      row->setSpacing(12);
      row->addWidget(sans_label(event_text(rules, event, told.reader), 13.5, card), 1);
      if (event.audience != kEverybody) {
        auto* who = note_label(audience_text(rules, event, told.reader), card);
        who->setWordWrap(false);
        row->addWidget(who, 0, Qt::AlignTop);
      }
      card->body()->addLayout(row);
    }
  turns_->addWidget(card);
}

}  // namespace bc::ui
