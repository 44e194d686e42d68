// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/soft_edge.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QPainter>
#include <QScrollBar>

#include "ui/theme/theme.h"

namespace bc::ui {

SoftEdge::SoftEdge(QAbstractScrollArea* area, ThemeColour ground) : QWidget(area->viewport()), area_(area), ground_(ground) {
  setAttribute(Qt::WA_TransparentForMouseEvents);
  setFocusPolicy(Qt::NoFocus);
  area->viewport()->installEventFilter(this);
  auto* bar = area->verticalScrollBar();
  connect(bar, &QScrollBar::valueChanged, this, &SoftEdge::place);
  connect(bar, &QScrollBar::rangeChanged, this, &SoftEdge::place);
  place();
}

void SoftEdge::place() {
  const auto* bar = area_->verticalScrollBar();
  setVisible(bar->value() < bar->maximum());
  const auto room = area_->viewport()->rect();
  setGeometry(0, room.height() - px(20), room.width(), px(20));
  raise();
}

bool SoftEdge::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::Resize) place();
  return QWidget::eventFilter(watched, event);
}

void SoftEdge::paintEvent(QPaintEvent*) {
  QLinearGradient fade(0, 0, 0, height());
  fade.setColorAt(0, faded(ground_.now(), 0));
  fade.setColorAt(1, ground_.now());
  QPainter(this).fillRect(rect(), fade);
}

}  // namespace bc::ui
