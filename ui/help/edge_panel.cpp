// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/edge_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include "ui/theme/theme.h"
#include "ui/widgets/basics.h"

namespace bc::ui {

EdgePanel::EdgePanel(const QString& name, QWidget* parent) : QWidget(parent), body_(new QVBoxLayout(this)) {
  setAccessibleName(name);
  hide();
  body_->setContentsMargins(24, 18, 20, 18);
  body_->setSpacing(10);
  auto* head = new QHBoxLayout;
  title_ = serif_label({}, type::title, this);
  head->addWidget(title_, 1);
  auto* close = link_button(tr("Close"), this);
  close->setToolTip(tr("Esc"));
  connect(close, &QPushButton::clicked, this, [this] { dismiss(); });
  head->addWidget(close, 0, Qt::AlignTop);
  body_->addLayout(head);
  parent->installEventFilter(this);
}

void EdgePanel::open() {
  if (!isVisible()) back_to_ = window()->focusWidget();
  place();
  show();
  raise();
}

void EdgePanel::dismiss() {
  if (!isVisible()) return;
  hide();
  if (back_to_) back_to_->setFocus();
}

void EdgePanel::place() {
  const int wide = std::min(px(400), parentWidget()->width());
  setGeometry(isRightToLeft() ? 0 : parentWidget()->width() - wide, 0, wide, parentWidget()->height());
}

bool EdgePanel::eventFilter(QObject* watched, QEvent* event) {
  if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) place();
  return QWidget::eventFilter(watched, event);
}

void EdgePanel::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::StyleChange && isVisible()) place();
}

void EdgePanel::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) return dismiss();
  QWidget::keyPressEvent(event);
}

void EdgePanel::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), theme().p.card);
  painter.setPen(QPen(theme().p.hairline, 2));
  const int edge = isRightToLeft() ? width() - 1 : 1;
  painter.drawLine(edge, 0, edge, height());
}

}  // namespace bc::ui
