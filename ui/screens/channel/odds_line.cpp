// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/channel/odds_line.h"

#include <QHBoxLayout>

#include "ui/phrases/names.h"
#include "ui/theme/theme.h"

namespace bc::ui {

OddsLine::OddsLine(GameModel& model, QWidget* parent) : Card(parent), model_(model) {
  setObjectName("odds-line");
  auto* row = new FlowLayout(nullptr, 14, 2);
  auto* name = sans_label(tr("Odds of war this turn"), type::small, this, QFont::DemiBold);
  percent_ = sans_label({}, type::small, this, QFont::Bold);
  notes_ = note_label({}, this);
  for (auto* label : {name, percent_, notes_}) {
    label->setWordWrap(false);
    row->addWidget(label);
  }
  set_colour(percent_, &Palette::red);
  body()->setContentsMargins(px(16), px(8), px(16), px(8));
  body()->addLayout(row);
}

void OddsLine::refresh() {
  if (model_.is_open()) show_odds(model_.draft());
}

void OddsLine::consider(const OrderSheet& sheet) {
  if (model_.is_open()) show_odds(sheet);
}

void OddsLine::show_odds(const OrderSheet& sheet) {
  const auto before = model_.odds(Supposition::hold), now = model_.odds(sheet, Supposition::hold);
  const auto strike = model_.odds(sheet, Supposition::strike_by_proxy);
  percent_->setText(now.total == before.total ? odds_text(now.total) : tr("%1 → %2").arg(odds_text(before.total), odds_text(now.total)));
  notes_->setText(tr("if they hold; %1 if they strike").arg(odds_text(strike.total)));
  setAccessibleName(tr("Odds of war this turn: %1 if they hold; %2 if they strike").arg(odds_text(now.total), odds_text(strike.total)));
}

}  // namespace bc::ui
