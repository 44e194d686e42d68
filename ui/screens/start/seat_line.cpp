// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/start/seat_line.h"

#include <QEvent>
#include <QHBoxLayout>

#include "ui/widgets/mark.h"
#include "ui/widgets/sentence.h"

namespace bc::ui {

SeatLine::SeatLine(Mark* mark, Sentence* sentence, QWidget* parent) : QWidget(parent), mark_(mark), sentence_(sentence), above_(new QSpacerItem(0, 0)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(10);
  auto* beside = new QVBoxLayout;
  beside->setSpacing(0);
  beside->addItem(above_);
  beside->addWidget(mark);
  beside->addStretch(1);
  row->addLayout(beside);
  row->addWidget(sentence, 1);
  place_mark();
}

void SeatLine::place_mark() {
  above_->changeSize(0, (sentence_->minimumSizeHint().height() - mark_->sizeHint().height()) / 2, QSizePolicy::Fixed, QSizePolicy::Fixed);
  layout()->invalidate();
}

void SeatLine::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::StyleChange) place_mark();
}

}  // namespace bc::ui
