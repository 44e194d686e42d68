// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/top_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTime>
#include <cstdlib>

#include "ui/actions.h"
#include "ui/phrases/dates.h"
#include "ui/phrases/names.h"
#include "ui/theme/theme.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/choice_popup.h"
#include "ui/widgets/margins.h"

namespace bc::ui {

namespace {
QString screen_name(Screen screen) {
  switch (screen) {
    case Screen::playback: return TopBar::tr("read-out");
    case Screen::briefing: return TopBar::tr("briefing");
    case Screen::board: return TopBar::tr("orders");
    case Screen::channel: return TopBar::tr("secret channel");
    case Screen::record: return TopBar::tr("record");
    case Screen::start:
    case Screen::curtain:
    case Screen::waiting:
    case Screen::debrief: return {};
  }
  return {};
}
}  // namespace

TopBar::TopBar(GameFlow& flow, Actions& actions, QWidget* parent) : QWidget(parent), flow_(flow), actions_(actions) {
  setObjectName("side");
  setAttribute(Qt::WA_StyledBackground);
  setAccessibleName(tr("Where we are"));
  setFixedHeight(px(metric::top_bar));
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(0);
  auto* layout = new QHBoxLayout;
  row_ = layout;
  layout->setContentsMargins(margins(24, 0, 16, 0));
  layout->setSpacing(4);
  const auto line = [this, layout](QLabel* label) {
    label->setWordWrap(false);
    layout->addWidget(label);
    return label;
  };
  name_ = line(serif_label(tr("Back Channel"), type::name, this));
  layout->addSpacing(10);
  post_ = hairline(this);
  post_->setFixedSize(1, px(26));
  layout->addWidget(post_);
  layout->addSpacing(10);
  turn_ = line(sans_label({}, type::body, this, QFont::DemiBold));
  layout->addSpacing(4);
  date_ = line(sans_label({}, type::body, this));
  layout->addSpacing(6);
  mark_place_ = new QWidget(this);
  auto* mark_layout = new QHBoxLayout(mark_place_);
  mark_layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(mark_place_);
  layout->addSpacing(2);
  seat_ = line(sans_label({}, type::body, this, QFont::DemiBold));
  layout->addSpacing(4);
  what_ = line(sans_label({}, type::body, this));
  layout->addSpacing(14);
  saved_ = line(note_label({}, this));
  saved_->setObjectName("saved");
  connect(&flow_, &GameFlow::saved, this, &TopBar::tell_saved);
  layout->addStretch(1);
  clock_ = line(sans_label({}, type::body, this, QFont::DemiBold));
  clock_->setObjectName("clock");
  connect(&flow_.turn_clock(), &TurnClock::changed, this, &TopBar::tell_time);
  layout->addSpacing(14);
  const auto button = [&](Act act) {
    auto* action = actions[act];
    auto* b = new Button(action->text(), Button::Look::quiet, this);
    b->setToolTip(actions.keys(act));
    connect(b, &QPushButton::clicked, action, &QAction::trigger);
    layout->addWidget(b);
    return b;
  };
  ways_ = {{{Screen::briefing, button(Act::briefing)},
            {Screen::board, button(Act::orders)},
            {Screen::channel, button(Act::channel)},
            {Screen::record, button(Act::record)},
            {Screen::playback, button(Act::read_out)}}};
  lesson_ = button(Act::lesson);
  lesson_->setToolTip(tr("Show the steps of the lesson again"));
  rules_ = button(Act::rules);
  keys_ = button(Act::keys);
  settings_ = button(Act::settings);
  more_ = new Button(tr("More"), Button::Look::quiet, this);
  more_->setObjectName("more");
  more_->setToolTip(tr("What has no room here"));
  connect(more_, &QPushButton::clicked, this, &TopBar::offer_more);
  layout->addWidget(more_);
  lock_ = button(Act::lock);
  leave_ = button(Act::leave);
  rows->addStretch(1);
  rows->addLayout(layout);
  rows->addStretch(1);
  rows->addWidget(hairline(this));
}

void TopBar::tell_saved() {
  saved_->setText(tr("✓ Saved"));
  saved_->setToolTip(tr("At %1, in %2").arg(QLocale().toString(QTime::currentTime(), QLocale::ShortFormat), text(flow_.session()->path().filename().string())));
  fit();
}

// Colour does not tell it alone: the last minute has a sign, and what is over says so.
void TopBar::tell_time() {
  const auto left = flow_.turn_clock().left();
  const auto had_room = clock_->text().size();
  if (!flow_.model().is_open() || !left) {
    clock_->clear();
    clock_->setToolTip({});
  } else {
    const auto seconds = std::abs(static_cast<int>(left->count()));
    const auto both = tr("%1:%2").arg(digits(seconds / 60), digits(seconds % 60).rightJustified(2, digits(0).front()));
    // Minutes stand before seconds in every language.
    const auto time = isRightToLeft() ? QStringLiteral("\u2066%1\u2069").arg(both) : both;
    const bool over = left->count() <= 0, low = *left <= TurnClock::kLow;
    clock_->setText(over ? tr("▲ %1 over").arg(time) : low ? tr("▲ %1 left").arg(time) : tr("%1 left").arg(time));
    clock_->setToolTip(tr("Of %n minute(s) for this turn. Nothing is sealed for you when they are over.", nullptr, static_cast<int>(flow_.turn_clock().limit().count() / 60)));
    set_colour(clock_, over ? &Palette::red : low ? &Palette::amber : &Palette::ink);
  }
  if (clock_->text().size() != had_room) fit();
}

int TopBar::new_letters() const {
  const auto& model = flow_.model();
  int count = 0;
  for (const auto other : model.others())
    for (const auto& letter : model.letters(other)) count += letter.from == other && letter.turn + 1 == model.seen().pub.turn;
  return count;
}

void TopBar::show_place() {
  delete mark_;
  mark_ = nullptr;
  for (auto* label : {turn_, date_, seat_, what_}) label->clear();
  const auto* session = flow_.session();
  if (!session) return saved_->clear();
  const auto& rules = flow_.rules();
  if (session->ended()) {
    turn_->setText(tr("The end"));
    date_->setText(text(rules.story.title));
    return;
  }
  const int turn = session->turn();
  turn_->setText(tr("Turn %1 of %2").arg(turn).arg(rules.turns));
  date_->setText(turn_date(rules, turn));
  if (!flow_.model().is_open()) return;
  const auto& seat = rules.seats[flow_.model().seat().index()];
  mark_ = new Mark(shape_of(text(seat.shape)), QColor(text(seat.colour)), text(seat.name), mark_place_);
  mark_->setToolTip(text(seat.name));
  mark_place_->layout()->addWidget(mark_);
  mark_->show();  // at once, so that fit() counts it
  mark_place_->layout()->invalidate();
  seat_->setText(text(seat.name));
  what_->setText(screen_name(flow_.screen()));
}

void TopBar::refresh(bool rules_open, bool lesson_waits) {
  show_place();
  const bool open = flow_.model().is_open();
  for (const auto& [to, way] : ways_) {
    way->setVisible(open && (to != Screen::playback || !flow_.model().past().empty()));
    const bool here = !rules_open && flow_.screen() == to;
    way->setCheckable(true);
    way->setChecked(here);
    way->setAccessibleDescription(here ? tr("you are here") : QString());
    if (to == Screen::channel) {  // how many letters have come is nobody else's to read, not even where it is hidden
      const int letters = open ? new_letters() : 0;
      way->setText(letters ? tr("Channel, %1 new").arg(letters) : tr("Channel"));
    }
  }
  rules_->setCheckable(true);
  rules_->setChecked(rules_open);
  lesson_->setVisible(lesson_waits);
  lock_->setVisible(open);
  leave_->setVisible(flow_.session() != nullptr);
  tell_time();
  fit();
}

// What is told elsewhere goes first; then the buttons move together, before any of them is left out.
void TopBar::fit() {
  if (fitting_) return;
  fitting_ = true;
  const auto buttons = findChildren<Button*>();
  const auto keep_close = [&buttons](bool tight) {
    for (auto* button : buttons) button->set_tight(tight);
  };
  const auto fits = [this] {
    row_->invalidate();  // it would remember the parts that were hidden
    return row_->minimumSize().width() <= width();
  };
  const auto leave_out = [&fits](std::initializer_list<QWidget*> parts) {
    for (auto* part : parts)
      if (!fits()) part->hide();
  };
  for (QWidget* part : std::initializer_list<QWidget*>{saved_, name_, post_, date_, what_, keys_, settings_, turn_, seat_, rules_, clock_}) part->show();
  more_->hide();
  keep_close(false);
  leave_out({saved_});
  if (!fits()) name_->hide(), post_->hide();  // which parts it from what follows
  leave_out({date_, what_});
  keep_close(!fits());
  if (!fits()) more_->show();
  leave_out({keys_, settings_, turn_, seat_, rules_, clock_});
  // Where a long one had to go, a shorter one may find room.
  for (QWidget* part : std::initializer_list<QWidget*>{seat_, turn_, settings_}) {
    if (!part->isHidden()) continue;
    part->show();
    if (!fits()) part->hide();
  }
  fitting_ = false;
}

void TopBar::offer_more() {
  std::vector<Choice> choices;
  for (const auto& [act, button] : {std::pair{Act::rules, rules_}, std::pair{Act::keys, keys_}, std::pair{Act::settings, settings_}})
    if (button->isHidden()) choices.push_back({static_cast<int>(act), actions_[act]->text(), actions_.keys(act), {}});
  auto* popup = new ChoicePopup(std::move(choices), more_);
  connect(popup, &ChoicePopup::chosen, this, [this](int act) { actions_[static_cast<Act>(act)]->trigger(); });
  popup->show();
  popup->setFocus();
}

void TopBar::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fit();
}

void TopBar::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() != QEvent::StyleChange) return;
  setFixedHeight(px(metric::top_bar));
  post_->setFixedSize(1, px(26));
  fit();
}

}  // namespace bc::ui
