// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/channel/treaty_view.h"

#include <QHBoxLayout>

#include "ui/phrases/names.h"
#include "ui/theme/theme.h"
#include "ui/widgets/basics.h"

namespace bc::ui {

namespace {
constexpr double kTwoColumns = 380, kTwoWhereNarrow = 290;  // narrower than this, the columns stand one under the other
bool is_narrow(TreatyView::Detail detail) { return detail == TreatyView::Detail::told || detail == TreatyView::Detail::sheet; }
}  // namespace

TreatyView::TreatyView(Detail detail, QWidget* parent) : QWidget(parent), detail_(detail) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, px(2), 0, 0);
  layout->setSpacing(px(6));
  columns_ = new QBoxLayout(QBoxLayout::TopToBottom);
  columns_->setSpacing(px(is_narrow(detail) ? 6 : 10));
  layout->addLayout(columns_);
  foot_ = new QVBoxLayout;
  layout->addLayout(foot_);
}

void TreatyView::add_promise(QVBoxLayout* body, const TreatyOutlook::Promise& promise, bool last) {
  body->addWidget(serif_label(promise.text + (last ? "." : ";"), detail_ == Detail::full ? type::prose : type::letter));
  if (detail_ == Detail::letter || detail_ == Detail::told) return;
  QStringList notes{promise.when};
  if (detail_ == Detail::full) notes << promise.shows;
  notes.removeAll(QString());
  body->addWidget(note_label(notes.join(TreatyView::tr(" · "))));
  if (promise.worth.isEmpty()) return;
  auto* worth = note_label(promise.worth);
  set_colour(worth, &Palette::teal);
  body->addWidget(worth);
}

void TreatyView::set(const Ruleset& rules, const TreatyOutlook& treaty) {
  clear_layout(columns_);
  clear_layout(foot_);
  for (std::size_t side = 0; side < 2; ++side) {
    const auto& shown = treaty.sides[side];
    const auto& seat = rules.seats[shown.seat.index()];
    auto* column = new Card(this, true);
    auto* head = new QHBoxLayout;
    head->setSpacing(px(7));
    head->addWidget(new Mark(shape_of(text(seat.shape)), QColor(text(seat.colour)), {}, column));
    head->addWidget(sans_label(shown.title, type::small, column, QFont::DemiBold), 1);
    column->body()->addLayout(head);
    for (const auto& promise : shown.promises) add_promise(column->body(), promise, &promise == &shown.promises.back());
    column->body()->addStretch(1);
    if (detail_ != Detail::full) column->body()->setContentsMargins(px(11), px(8), px(11), px(8));
    columns_->addWidget(column, 1);
    sides_[side] = column;
  }
  if (detail_ == Detail::full || (is_narrow(detail_) && !treaty.is_usual)) foot_->addWidget(note_label(treaty.conditions, this));
  setAccessibleName(treaty.spoken());
}

void TreatyView::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  const auto wanted = width() >= px(is_narrow(detail_) ? kTwoWhereNarrow : kTwoColumns) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
  if (columns_->direction() != wanted) columns_->setDirection(wanted);
}

}  // namespace bc::ui
