// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/briefing/briefing_screen.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStyle>
#include <algorithm>

#include "ui/map/map_picture.h"
#include "ui/phrases/clauses.h"
#include "ui/phrases/events.h"
#include "ui/phrases/names.h"
#include "ui/theme/theme.h"
#include "ui/widgets/aimed_slider.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/margins.h"
#include "ui/widgets/scroll.h"

namespace bc::ui {

namespace {
constexpr double kWidest = 1760, kHighest = 1150;  // of all columns

QScrollArea* column(QWidget* inside, QWidget* parent) {
  auto* scroll = new Scroll(Scroll::Asks::usual, parent);
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
  middle_layout->setContentsMargins(margins(0, 0, 8, 0));
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
  right_layout->setContentsMargins(margins(0, 0, 8, 0));
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
  go_row->setContentsMargins(margins(0, 0, 8, 0));  // under the cards
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

}  // namespace bc::ui
