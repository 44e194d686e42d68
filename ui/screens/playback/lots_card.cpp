// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/playback/lots_card.h"

#include <QLabel>
#include <algorithm>
#include <cmath>

#include "ui/phrases/names.h"
#include "ui/theme/theme.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/tracks.h"

namespace bc::ui {

namespace {
constexpr double kChart = 60, kBeside = 330;  // how high the lots are; from this width on the odds stand beside the title
}

LotsCard::LotsCard(QWidget* parent) : Card(parent) {
  setObjectName("lots");
  top_ = new QBoxLayout(QBoxLayout::TopToBottom);
  title_ = sans_label({}, type::medium, this, QFont::DemiBold);
  odds_ = sans_label({}, type::medium, this, QFont::DemiBold);
  set_colour(odds_, &Palette::red);
  top_->addWidget(title_, 1);
  top_->addWidget(odds_);
  body()->addLayout(top_);
  chart_ = new LotsChart(this);
  chart_->setFixedHeight(px(kChart));
  body()->addWidget(chart_);
  text_ = note_label({}, this);
  body()->addWidget(text_);
}

void LotsCard::set(const Telling& told, const std::vector<StepTold>& steps, int at) {
  const int odds = war_check_odds(told.story);
  setVisible(odds >= 0);
  if (odds < 0) return;
  const auto place = static_cast<int>(std::ranges::find(steps, Step::war_check, &StepTold::step) - steps.begin());
  chart_->set(odds / 100.0);
  if (at < place)
    chart_->set_drawn({});
  else
    chart_->set_drawn(ended_by_lot(told.story) ? LotsChart::Lot::bad : LotsChart::Lot::good);
  title_->setText(at < place ? tr("Coming in step %1: the war check").arg(place + 1) : tr("The war check"));
  odds_->setText(tr("odds of war %1").arg(odds_text(odds)));
  const int bad = static_cast<int>(std::lround(odds / 100.0));
  text_->setText(bad == 0   ? tr("One lot in a hundred is drawn. None of them means war.")
                 : bad == 1 ? tr("One lot in a hundred is drawn. One of them means war.")
                            : tr("One lot in a hundred is drawn. %1 of them mean war.").arg(bad));
}

void LotsCard::clear() {
  for (auto* label : {title_, odds_, text_}) label->clear();
}

void LotsCard::resizeEvent(QResizeEvent* event) {
  Card::resizeEvent(event);
  const auto wanted = width() < px(kBeside) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
  if (top_->direction() == wanted) return;
  top_->setDirection(wanted);
  odds_->setWordWrap(wanted == QBoxLayout::TopToBottom);
}

}  // namespace bc::ui
