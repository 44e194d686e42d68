// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/record/record_screen.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>

#include "ui/help/glossary.h"
#include "ui/models/telling.h"
#include "ui/phrases/dates.h"
#include "ui/phrases/events.h"
#include "ui/phrases/names.h"
#include "ui/phrases/threats.h"
#include "ui/screens/record/ladder_history.h"
#include "ui/theme/theme.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/margins.h"
#include "ui/widgets/scroll.h"

namespace bc::ui {

namespace {
constexpr double kWidestColumn = 860;

/// Scrolled by the keys of the screen, whatever in it has the focus: a ring around all that can be read would say nothing.
QScrollArea* column(QBoxLayout* row, QWidget* parent, const QString& name) {
  auto* scroll = new Scroll(Scroll::Asks::usual, parent);
  scroll->setObjectName("bare");
  scroll->setFocusPolicy(Qt::NoFocus);
  scroll->setMaximumWidth(px(kWidestColumn));
  scroll->setAccessibleName(name);
  auto* inside = new QWidget;
  inside->setObjectName("scrolled");
  auto* layout = new QVBoxLayout(inside);
  layout->setContentsMargins(margins(10, 4, 14, 16));
  layout->setSpacing(12);
  scroll->setWidget(inside);
  row->addWidget(scroll, 1);
  return scroll;
}

QVBoxLayout* inside(const QScrollArea* column) { return static_cast<QVBoxLayout*>(column->widget()->layout()); }
}  // namespace

RecordScreen::RecordScreen(GameModel& model, QWidget* parent) : QWidget(parent), model_(model) {
  setObjectName("paper");
  setAttribute(Qt::WA_StyledBackground);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(margins(22, 16, 18, 12));
  layout->setSpacing(20);
  public_ = column(layout, this, tr("Words and deeds"));
  story_ = column(layout, this, tr("The story so far"));
  seats_ = inside(public_);
  turns_ = inside(story_);
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
  seats_->addWidget(serif_label(tr("Words and deeds"), type::title));
  seats_->addWidget(note_label(tr("The public record. Everybody sees the same.")));
  add_ladder();
  for (int s = 0; s < model_.rules().seat_count(); ++s) add_seat(SeatId(s));
  add_strikes();
  seats_->addStretch(1);
  turns_->addWidget(serif_label(tr("The story so far"), type::title));
  turns_->addWidget(note_label(tr("As your side knows it, the last turn first.")));
  for (int place = static_cast<int>(model_.past().size()) - 1; place >= 0; --place) add_turn(place);
  if (model_.past().empty()) turns_->addWidget(serif_label(tr("Nothing has happened yet."), type::sentence));
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
  head->addWidget(serif_label(text(spec.name), type::subtitle, card), 1);
  if (us.caretaker) head->addWidget(sans_label(tr("a caretaker governs"), type::small, card));
  card->body()->addLayout(head);
  // What has happened stands out; what has not is said once, quietly.
  auto* counts = new FlowLayout(nullptr, 22, 4);
  QStringList none;
  const auto count = [&](const QString& what, int value, bool told = true) {
    if (value == 0) return void(told ? none << what : none);
    auto* words = marked_label(tr("%1: **%2**").arg(what, digits(value)), type::small, card);
    words->setWordWrap(false);
    counts->addWidget(words);
  };
  const auto& record = us.record;
  count(tr("clear threats made"), record.threats_made);
  count(tr("of them defied"), record.threats_fired, false);
  count(tr("carried out"), record.threats_carried_out, false);
  count(tr("found hollow"), record.threats_hollow, false);
  count(tr("never defied"), record.threats_undefied, false);
  count(tr("promises found broken"), record.breaches_found);
  count(tr("denials"), record.denials);
  count(tr("strikes claimed"), record.claims);
  if (counts->count() > 0)
    card->body()->addLayout(counts);
  else
    delete counts;
  if (record == Record{})
    card->body()->addWidget(note_label(tr("No threat, no denial, no promise seen to be broken."), card));
  else if (!none.isEmpty())
    card->body()->addWidget(note_label(tr("None: %1.").arg(none.join(tr(", "))), card));
  card->body()->addWidget(hairline(card));
  QStringList stand{tr("Stake %1").arg(points_text(us.stake)), tr("allied pressure %1 of 3").arg(us.pressure)};
  for (int other = 0; other < rules.seat_count(); ++other) {
    if (!rules.are_rivals(seat, SeatId(other))) continue;
    if (const int level = pub.sanctions[seat.index()][static_cast<std::size_t>(other)])
      stand << tr("sanctions against %1: %2").arg(name_of(rules, SeatId(other))).arg(level);
    const int owed = owes(pub, seat, SeatId(other));
    if (owed > 0) stand << tr("owes %1 %2 in the account").arg(name_of(rules, SeatId(other)), quarters_text(owed));
  }
  card->body()->addWidget(sans_label(stand.join(tr(" · ")), type::small, card));
  QStringList forces;
  for (std::size_t t = 0; t < rules.theatres.size(); ++t)
    if (const int level = pub.forces[seat.index()][t]) forces << tr("%1 %2").arg(text(rules.theatres[t].name)).arg(level);
  if (!forces.isEmpty()) card->body()->addWidget(note_label(tr("Forces: %1").arg(forces.join(tr(", "))), card));
  if (const auto threat = threat_text(rules, seat, us.threat); !threat.isEmpty()) {
    card->body()->addWidget(serif_label(threat, type::prose, card));
    card->body()->addWidget(note_label(threat_status(us.threat), card));
  }
  seats_->addWidget(card);
}

void RecordScreen::add_ladder() {
  std::vector<LadderHistory::Turn> turns;
  const auto& past = model_.past();
  for (std::size_t i = 0; i < past.size(); ++i) {
    const auto told = telling_of(model_, static_cast<int>(i));
    if (i == 0) turns.push_back({0, told.before.pub.ladder, false});
    turns.push_back({told.turn, told.after.pub.ladder, told.after.pub.reports[0].is_set()});
  }
  if (turns.empty()) turns.push_back({0, model_.seen().pub.ladder, false});
  auto* card = new Card;
  card->body()->addWidget(eyebrow_label(tr("The ladder, turn by turn"), card));
  auto* history = new LadderHistory(card);
  history->set(turns, model_.rules().turns);
  speaks_of(history, "ladder");
  card->body()->addWidget(history);
  card->body()->addWidget(note_label(tr("◆ Somebody struck in this turn."), card));
  seats_->addWidget(card);
}

void RecordScreen::add_strikes() {
  auto* card = new Card;
  card->body()->addWidget(eyebrow_label(tr("Strikes, and whom they were laid to"), card));
  bool any = false;
  for (int place = static_cast<int>(model_.past().size()) - 1; place >= 0; --place) {
    const auto told = telling_of(model_, place);
    for (const auto& report : told.after.pub.reports) {
      if (!report.is_set()) continue;
      any = true;
      auto* row = new QVBoxLayout;
      row->setSpacing(px(1));
      row->addWidget(sans_label(report_text(model_.rules(), report, model_.seat()), type::small, card));
      row->addWidget(note_label(QStringList{turn_and_date(model_.rules(), told.turn), word_for(report.deaths)}.join(tr(" · ")), card));
      card->body()->addLayout(row);
    }
  }
  if (!any) card->body()->addWidget(note_label(tr("Nobody has struck so far."), card));
  seats_->addWidget(card);
}

// The column that has the focus, or else the story.
void RecordScreen::keyPressEvent(QKeyEvent* event) {
  const auto* focus = window()->focusWidget();
  auto* bar = (focus && public_->isAncestorOf(focus) ? public_ : story_)->verticalScrollBar();
  switch (event->key()) {
    case Qt::Key_Down: return bar->triggerAction(QAbstractSlider::SliderSingleStepAdd);
    case Qt::Key_Up: return bar->triggerAction(QAbstractSlider::SliderSingleStepSub);
    case Qt::Key_PageDown: return bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
    case Qt::Key_PageUp: return bar->triggerAction(QAbstractSlider::SliderPageStepSub);
    case Qt::Key_Home: return bar->triggerAction(QAbstractSlider::SliderToMinimum);
    case Qt::Key_End: return bar->triggerAction(QAbstractSlider::SliderToMaximum);
    default: return QWidget::keyPressEvent(event);
  }
}

void RecordScreen::add_turn(int place) {
  const auto& rules = model_.rules();
  const auto told = telling_of(model_, place);
  auto* card = new Card;
  auto* head = new QHBoxLayout;
  head->addWidget(sans_label(tr("Turn %1").arg(told.turn), type::body, card, QFont::DemiBold));
  head->addWidget(note_label(turn_date(rules, told.turn), card), 1);
  auto* again = link_button(tr("On the map"), card);
  again->setAccessibleName(tr("Turn %1 again, on the map").arg(told.turn));
  connect(again, &QPushButton::clicked, this, [this, place] { emit playback_wanted(place); });
  head->addWidget(again);
  card->body()->addLayout(head);
  card->body()->addWidget(sans_label(tr("Ladder %1 → %2").arg(quarters_text(told.before.pub.ladder), quarters_text(told.after.pub.ladder)), type::small, card));
  for (const auto& step : steps_of(told))
    for (const auto& happening : step.happenings) {
      const auto& event = told.story[static_cast<std::size_t>(happening.event)];
      if (is_effect(event.kind)) continue;
      auto* row = new QHBoxLayout;
      row->setSpacing(12);
      row->addWidget(sans_label(event_text(rules, event, told.reader), type::small, card), 1);
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
