// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notice_bar.h"

#include <QEvent>
#include <QHBoxLayout>

#include "ui/theme/theme.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/herald.h"
#include "ui/widgets/margins.h"

namespace bc::ui {

NoticeBar::NoticeBar(QWidget* parent) : QWidget(parent) {
  setAccessibleName(tr("Notice"));
  hide();
  setAutoFillBackground(true);
  dress();
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(margins(24, 10, 16, 10));
  layout->addWidget(new Mark(MarkShape::triangle, theme().p.red, {}, this, 14), 0, Qt::AlignTop);
  layout->addSpacing(6);
  what_ = sans_label({}, type::body, this);
  layout->addWidget(what_, 1);
  auto* close = plain_button(tr("Put away"), this);
  connect(close, &QPushButton::clicked, this, [this] { tell({}); });
  layout->addWidget(close, 0, Qt::AlignTop);
}

void NoticeBar::dress() {
  auto colours = palette();
  if (colours.color(QPalette::Window) == theme().p.red_tint) return;
  colours.setColor(QPalette::Window, theme().p.red_tint);
  setPalette(colours);
}

void NoticeBar::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::StyleChange) dress();
}

QString NoticeBar::told() const { return what_->text(); }

void NoticeBar::tell(const QString& what) {
  what_->setText(what);
  setAccessibleDescription(what);
  setVisible(!what.isEmpty());
  announce(this, what);
}

}  // namespace bc::ui
