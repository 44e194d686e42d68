// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/playback/step_cards.h"

#include <QGridLayout>

#include "ui/phrases/names.h"
#include "ui/theme/theme.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/mark.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/split_bar.h"

namespace bc::ui {

namespace {
constexpr std::size_t kMostStrikes = 3;  // that have room on the map at once
}

KnowledgeCard::KnowledgeCard(const Ruleset& rules, const std::vector<Known>& known, QWidget* parent) : Card(parent, true) {
  setObjectName("who-knows");
  setAccessibleName(tr("Who knows what"));
  body()->setSpacing(4);
  body()->addWidget(sans_label(tr("Who knows what"), type::small, this, QFont::DemiBold));
  auto* lines = new QGridLayout;
  lines->setHorizontalSpacing(10);
  lines->setVerticalSpacing(3);
  lines->setColumnStretch(1, 1);
  lines->setColumnStretch(2, 3);
  // Two columns of large letters are wider than the story: there what is known stands under who knows it.
  const bool beside = theme().text_percent <= 150;
  int row = 0;
  for (const auto& each : known) {
    const auto* seat = each.seat.is_set() ? &rules.seats[each.seat.index()] : nullptr;
    auto* mark = seat ? new Mark(shape_of(text(seat->shape)), QColor(text(seat->colour)), {}, this, 11) : new Mark(MarkShape::ring, theme().p.muted, {}, this, 11);
    auto who = each.who;
    if (!who.isEmpty()) who[0] = who[0].toUpper();
    auto* name = sans_label(who, type::small, this);
    name->setWordWrap(theme().text_percent > 125 || text_width(name->font(), who) > px(110));
    lines->addWidget(mark, row, 0, Qt::AlignTop);
    lines->addWidget(name, row, 1, 1, beside ? 1 : 2, Qt::AlignTop);
    if (!beside) ++row;
    lines->addWidget(note_label(each.what, this), row, beside ? 2 : 1, 1, beside ? 1 : 2, Qt::AlignTop);
    ++row;
  }
  body()->addLayout(lines);
}

SuspectsCard::SuspectsCard(QWidget* parent) : Card(parent) {
  setObjectName("suspects");
  setAccessibleName(tr("Who ordered the strike"));
  body()->setSpacing(6);
  hide();
}

void SuspectsCard::set(const std::vector<Suspicion>& all) {
  clear_layout(body());
  for (std::size_t i = 0; i < all.size() && i < kMostStrikes; ++i) {
    body()->addWidget(eyebrow_label(all[i].question, this));
    auto* bars = new ShareBars(this);
    std::vector<ShareBars::Share> shares;
    for (const auto& share : all[i].shares) shares.push_back({share.name, share.percent});
    bars->set(all[i].question, shares);
    body()->addWidget(bars);
  }
  if (!all.empty()) {
    auto* note = note_label(tr("Reckoned from the finding, and from how often such findings are right."), this);
    note->setMinimumHeight(note->heightForWidth(px(250)));
    body()->addWidget(note);
  }
  setVisible(!all.empty());
}

}  // namespace bc::ui
