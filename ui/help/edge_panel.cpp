// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/edge_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

#include "ui/theme/theme.h"
#include "ui/widgets/basics.h"

namespace bc::ui {

EdgePanel::EdgePanel(const QString& name, QWidget* parent) : QWidget(parent), scroll_(new QScrollArea(this)) {
  setAccessibleName(name);
  hide();
  auto* all = new QVBoxLayout(this);
  all->setContentsMargins(24, 18, 4, 4);
  all->setSpacing(10);
  auto* head = new QHBoxLayout;
  head->setContentsMargins(0, 0, 16, 0);
  title_ = serif_label({}, type::title, this);
  head->addWidget(title_, 1);
  auto* close = link_button(tr("Close"), this);
  close->setToolTip(tr("Esc"));
  connect(close, &QPushButton::clicked, this, [this] { dismiss(); });
  head->addWidget(close, 0, Qt::AlignTop);
  all->addLayout(head);
  // Where the panel is too low for what it tells, that is scrolled.
  auto* inside = new QWidget;
  inside->setObjectName("scrolled");
  body_ = new QVBoxLayout(inside);
  body_->setContentsMargins(0, 0, 16, 14);
  body_->setSpacing(10);
  scroll_->setWidgetResizable(true);
  scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll_->setObjectName("bare");
  scroll_->setFocusPolicy(Qt::NoFocus);
  scroll_->setWidget(inside);
  all->addWidget(scroll_, 1);
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
  auto* bar = scroll_->verticalScrollBar();
  switch (event->key()) {
    case Qt::Key_Down: return bar->triggerAction(QAbstractSlider::SliderSingleStepAdd);
    case Qt::Key_Up: return bar->triggerAction(QAbstractSlider::SliderSingleStepSub);
    case Qt::Key_PageDown: return bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
    case Qt::Key_PageUp: return bar->triggerAction(QAbstractSlider::SliderPageStepSub);
    default: break;
  }
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
