// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scroll.h"

#include <QEvent>
#include <QResizeEvent>
#include <algorithm>

namespace bc::ui {

Scroll::Scroll(Asks asks, QWidget* parent) : QScrollArea(parent), asks_(asks) {
  setWidgetResizable(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  if (asks != Asks::usual) setSizePolicy(QSizePolicy::Expanding, asks == Asks::contents ? QSizePolicy::Maximum : QSizePolicy::Expanding);
}

QSize Scroll::sizeHint() const {
  if (asks_ == Asks::usual) return QScrollArea::sizeHint();
  return {minimumWidth(), std::max(minimumHeight(), asks_ == Asks::contents ? whole_height() : 0)};
}

int Scroll::whole_height() const {
  if (!widget()) return 0;
  const int held = widget()->hasHeightForWidth() ? widget()->heightForWidth(viewport()->width()) : widget()->sizeHint().height();
  return held + 2 * frameWidth() + 4;
}

bool Scroll::event(QEvent* event) {
  const bool done = QScrollArea::event(event);
  // The style sheet's style lets each viewport paint a background, and keeps what it looked up for it when the viewport is gone. Ours has
  // none to paint.
  if (event->type() == QEvent::Polish || event->type() == QEvent::StyleChange) viewport()->setAttribute(Qt::WA_StyledBackground, false);
  return done;
}

// Who asks for the room of what it holds asks again when that changes, or its lines break elsewhere.
void Scroll::resizeEvent(QResizeEvent* event) {
  QScrollArea::resizeEvent(event);
  if (asks_ == Asks::contents && event->size().width() != event->oldSize().width()) updateGeometry();
}

bool Scroll::eventFilter(QObject* watched, QEvent* event) {
  if (asks_ == Asks::contents && watched == widget() && event->type() == QEvent::LayoutRequest) updateGeometry();
  return QScrollArea::eventFilter(watched, event);
}

}  // namespace bc::ui
