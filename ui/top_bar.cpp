// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/top_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "ui/phrases/names.h"
#include "ui/theme/theme.h"
#include "ui/widgets/basics.h"

namespace bc::ui {

TopBar::TopBar(GameFlow& flow, QWidget* parent) : QWidget(parent), flow_(flow) {
  setObjectName("side");
  setAttribute(Qt::WA_StyledBackground);
  setFixedHeight(px(50));
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(24, 0, 16, 0);
  layout->setSpacing(12);
  auto* name = serif_label(tr("Back Channel"), 22, this);
  name->setWordWrap(false);
  layout->addWidget(name);
  layout->addSpacing(16);
  where_ = sans_label({}, 14, this);
  where_->setWordWrap(false);
  layout->addWidget(where_);
  left_ = new QHBoxLayout;
  layout->addLayout(left_);
  seat_ = sans_label({}, 14, this, QFont::DemiBold);
  seat_->setWordWrap(false);
  layout->addWidget(seat_);
  layout->addStretch(1);
  const auto add = [&](const QString& label, const QString& keys) {
    auto* button = link_button(label, this);
    button->setToolTip(keys);
    layout->addWidget(button);
    return button;
  };
  briefing_ = add(tr("Briefing"), tr("Alt+1"));
  orders_ = add(tr("Orders"), tr("Alt+2"));
  channel_ = add(tr("Channel"), tr("Alt+3"));
  replay_ = add(tr("Last turn"), tr("Alt+4"));
  rules_ = add(tr("Rules"), tr("Alt+5"));
  lock_ = add(tr("Lock"), tr("Ctrl+L"));
  leave_ = add(tr("Leave"), tr("Ctrl+W"));
  connect(briefing_, &QPushButton::clicked, this, [this] { emit wanted(Screen::briefing); });
  connect(orders_, &QPushButton::clicked, this, [this] { emit wanted(Screen::board); });
  connect(replay_, &QPushButton::clicked, this, [this] { emit wanted(Screen::playback); });
  connect(channel_, &QPushButton::clicked, this, &TopBar::channel_wanted);
  connect(rules_, &QPushButton::clicked, this, &TopBar::rules_wanted);
  connect(lock_, &QPushButton::clicked, &flow_, &GameFlow::lock);
  connect(leave_, &QPushButton::clicked, this, &TopBar::leave_wanted);
  connect(&flow_, &GameFlow::screen_changed, this, &TopBar::refresh);
}

void TopBar::refresh() {
  auto& model = flow_.model();
  const bool open = model.is_open();
  const auto* session = flow_.session();
  for (auto* button : {briefing_, orders_, channel_, lock_}) button->setVisible(open);
  replay_->setVisible(open && !model.past().empty());
  leave_->setVisible(session != nullptr);
  rules_->setVisible(session != nullptr);
  delete mark_;
  mark_ = nullptr;
  where_->clear();
  seat_->clear();
  if (!session) return;
  const auto& rules = session->rules();
  if (session->ended()) {
    where_->setText(tr("%1, the end").arg(text(rules.story.title)));
    return;
  }
  const auto turn = static_cast<std::size_t>(session->turn());
  const auto date = turn <= rules.story.turn_dates.size() ? text(rules.story.turn_dates[turn - 1]) : QString();
  where_->setText(tr("Turn %1 of %2  %3").arg(turn).arg(rules.turns).arg(date));
  if (!open) return;
  const auto& seat = rules.seats[model.seat().index()];
  mark_ = new Mark(shape_of(text(seat.shape)), QColor(text(seat.colour)), {}, this);
  left_->addWidget(mark_);
  mark_->show();
  const auto what = flow_.screen() == Screen::briefing ? tr("briefing") : flow_.screen() == Screen::playback ? tr("read-out") : tr("orders");
  seat_->setText(tr("%1, %2").arg(text(seat.name), what));
}

}  // namespace bc::ui
