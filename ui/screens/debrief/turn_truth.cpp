// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/debrief/turn_truth.h"

#include <QHBoxLayout>

#include "ui/models/telling.h"
#include "ui/phrases/dates.h"
#include "ui/phrases/events.h"
#include "ui/phrases/names.h"
#include "ui/phrases/sheets.h"
#include "ui/screens/debrief/as_seen.h"
#include "ui/screens/debrief/debrief_data.h"
#include "ui/screens/debrief/forecasts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/basics.h"

namespace bc::ui {

TurnTruth::TurnTruth(const Ruleset& told, const Debrief& debrief, int turn_index, SeatId as, QWidget* parent)
    : QWidget(parent), rules_(told), debrief_(debrief), turn_(debrief.turns[static_cast<std::size_t>(turn_index)]), index_(turn_index), as_(as), layout_(new QVBoxLayout(this)) {
  const auto& rules = rules_;
  layout_->setContentsMargins(0, 0, 0, 0);
  layout_->setSpacing(12);
  auto* head = new QHBoxLayout;
  auto* words = new QVBoxLayout;
  words->setSpacing(0);
  words->addWidget(serif_label(tr("Turn %1").arg(turn_.turn), type::for_one, this));
  if (const auto date = turn_date(rules, turn_.turn); !date.isEmpty()) words->addWidget(note_label(date, this));
  head->addLayout(words, 1);
  auto* replay = plain_button(tr("See it on the map"), this);
  connect(replay, &QPushButton::clicked, this, &TurnTruth::replay_wanted);
  head->addWidget(replay, 0, Qt::AlignTop);
  layout_->addLayout(head);
  if (turn_.before.pub.card.is_set()) layout_->addWidget(serif_label(text(rules.cards[turn_.before.pub.card.index()].title), type::sentence, this, true));
  for (int s = 0; s < rules.seat_count(); ++s)
    if (!as_.is_set() || as_ == SeatId(s)) add_sheet(SeatId(s));
  add_strikes();
  add_story();
}

void TurnTruth::add_sheet(SeatId seat) {
  const auto& rules = rules_;
  const auto& spec = rules.seats[seat.index()];
  const auto& sheet = turn_.orders.sheets[seat.index()];
  const auto& note = turn_.orders.notes[seat.index()];
  auto* card = new Card(this);
  auto* head = new QHBoxLayout;
  head->addWidget(new Mark(shape_of(text(spec.shape)), QColor(text(spec.colour)), {}, card));
  head->addWidget(sans_label(tr("%1 ordered").arg(text(spec.name)), type::body, card, QFont::DemiBold), 1);
  card->body()->addLayout(head);
  const auto lines = sheet_lines(rules, seat, sheet, turn_.before.pub);
  for (const auto& line : lines) card->body()->addWidget(serif_label(line, type::prose, card));
  if (lines.isEmpty()) card->body()->addWidget(serif_label(tr("Nothing: the sheet was empty."), type::prose, card));
  if (!note.words.empty()) card->body()->addWidget(serif_label(tr("“%1”").arg(text(note.words)), type::prose, card, true));
  if (note.forecast >= 0) {
    const bool came = strike_came(rules_, turn_.after, seat);
    const auto words = came ? tr("Expected a strike with %1 %. It came.").arg(note.forecast) : tr("Expected a strike with %1 %. None came.").arg(note.forecast);
    card->body()->addWidget(note_label(words, card));
  }
  layout_->addWidget(card);
}

void TurnTruth::add_strikes() {
  const auto& rules = rules_;
  auto* card = new Card(this, true);
  card->body()->addWidget(eyebrow_label(as_.is_set() ? tr("Who was blamed") : tr("Who really gave the order"), card));
  std::size_t count = 0;
  for (; count < kMaxReports && turn_.after.pub.reports[count].is_set(); ++count) {
    card->body()->addWidget(sans_label(report_text(rules, turn_.after.pub.reports[count]), type::medium, card));
    if (as_.is_set()) continue;
    const bool right = rightly_blamed(turn_.after, count);
    auto* truth = sans_label(tr("In truth: %1.").arg(true_order_of(rules, turn_.after, count)), type::medium, card, QFont::DemiBold);
    if (!right) set_colour(truth, theme().p.amber);
    card->body()->addWidget(truth);
  }
  if (count == 0) {
    delete card;
    return;
  }
  layout_->addWidget(card);
}

void TurnTruth::add_story() {
  const auto told = as_.is_set() ? as_seen(rules_, debrief_, index_, as_) : truth_of(rules_, debrief_, index_);
  layout_->addWidget(serif_label(as_.is_set() ? tr("What %1 was told").arg(name_of(rules_, as_)) : tr("What happened, and who knew"), type::subtitle, this));
  for (const auto& step : steps_of(told)) {
    layout_->addWidget(eyebrow_label(step_name(step.step), this));
    for (const auto& happening : step.happenings) {
      const auto& event = told.story[static_cast<std::size_t>(happening.event)];
      auto* box = new QVBoxLayout;
      box->setSpacing(1);
      box->addWidget(sans_label(event_text(*told.rules, event, as_), type::medium, this));
      QStringList notes;
      if (event.audience != kEverybody) notes << audience_text(*told.rules, event, as_);
      if (const auto changed = effects_text(told, happening); !changed.isEmpty()) notes << changed;
      if (const auto why = because(told, happening.event); !why.isEmpty()) notes << why;
      if (!notes.isEmpty()) box->addWidget(note_label(notes.join(tr(" · ")), this));
      layout_->addLayout(box);
    }
  }
}

}  // namespace bc::ui
