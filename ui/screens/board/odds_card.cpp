// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/board/odds_card.h"

#include <QHBoxLayout>

#include "ui/help/glossary.h"
#include "ui/phrases/names.h"
#include "ui/screens/board/foresight.h"
#include "ui/theme/theme.h"
#include "ui/widgets/herald.h"
#include "ui/widgets/odds_bar.h"

namespace bc::ui {

OddsCard::OddsCard(GameModel& model, QWidget* parent) : Card(parent), model_(model) {
  setObjectName("odds");
  speaks_of(this, "odds");
  setAccessibleName(tr("Odds of war this turn"));
  auto* head = new FlowLayout(nullptr, 10, 2);
  auto* title = line_label(tr("Odds of war this turn"), {.size = type::body, .weight = QFont::DemiBold}, &Palette::ink, this);
  head->addWidget(title);
  percent_ = sans_label({}, type::total, this, QFont::Medium);
  percent_->setWordWrap(false);
  set_colour(percent_, &Palette::red);
  with_ = note_label({}, this);
  with_->setWordWrap(false);
  head->add_break_to_far_end();
  head->addWidget(percent_);
  head->addWidget(with_);
  body()->addLayout(head);
  bar_ = new OddsBar(this);
  body()->addWidget(bar_);
  note_ = note_label({}, this);
  body()->addWidget(note_);
}

void OddsCard::show_odds(const OrderSheet* considered) {
  const auto& sheet = considered ? *considered : model_.draft();
  const auto hold = model_.odds(holding(model_), Supposition::hold);
  const auto drafted = model_.odds(Supposition::hold);
  const auto now = foresee(model_, sheet);
  const auto once = model_.odds(sheet, Supposition::strike_by_proxy), twice = model_.odds(sheet, Supposition::strike_twice);
  const bool moves = now.least != drafted.total || now.most != drafted.total;
  percent_->setText(moves ? tr("%1 → %2").arg(odds_text(drafted.total), odds_span(now)) : odds_text(drafted.total));
  with_->setText(!considered ? tr("with this draft") : moves ? tr("with this choice") : tr("with this choice too"));
  bar_->set(now.most / 100.0, tr("%1 if they hold").arg(odds_span(now)),
            {{once.total / 100.0, tr("%1 if they strike").arg(odds_text(once.total))},
             {twice.total / 100.0, tr("%1 if they strike twice").arg(odds_text(twice.total))}});
  bar_->set_before(considered ? drafted.total / 100.0 : hold.total / 100.0);
  QStringList notes;
  if (now.war) {
    notes << (now.least == now.most ? tr("This is war: a direct strike at this rung.") : tr("A direct strike at this rung is war."));
  } else {
    if (model_.draft().operation.kind != OperationKind::hold || considered) notes << tr("Holding: %1.").arg(odds_text(hold.total));
    if (const auto odds = model_.odds(sheet, Supposition::hold); odds.accident > 0)
      notes << tr("An accident, %1 up, comes with %2; a letter takes %3\u00a0% off that.")
                   .arg(quarters_text(model_.rules().n.war.accident_heats), odds_text(odds.accident))
                   .arg(100 - model_.rules().n.war.hotline_accident);
    notes << tr("Exact, if nobody dies and no militia acts alone.");
  }
  note_->setText(notes.join(' '));
  // What is only considered is heard with the choice itself.
  if (considered || bar_->spoken_value() == heard_) return;
  if (!heard_.isEmpty() && isVisible()) announce(this, tr("Odds of war this turn: %1").arg(bar_->spoken_value()));
  heard_ = bar_->spoken_value();
}

}  // namespace bc::ui
